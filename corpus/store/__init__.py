"""The one place that speaks SQL: schema, one writer, reading functions, full text. Imports nothing heavy.

`schema` says what is kept, `record` turns an Article into rows (in a worker), `writer` writes them,
`connection` opens, `lock` lets one writer in; `tree`, `facts`, `articles` and `fulltext` read.
"""
