"""Chinese as written: folding, numerals, dates, sentences and clauses, line width. Knows no document."""
