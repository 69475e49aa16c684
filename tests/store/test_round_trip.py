"""What goes into a store comes out of it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.model import Article, Fact, Span
from corpus.query import Corpus, FactRow, Selector
from corpus.store.record import searchable
from corpus.store.words import folded
from corpus.store.writer import Writer
from tests.support.articles import articles, understood
from tests.support.store import every_node, filled, state


def kept(article: Article, check) -> None:
    """`check` a corpus that holds the article."""
    with TemporaryDirectory() as folder:
        store = filled(Path(folder) / "s.sqlite", [("/a.txt", article)])
        with Corpus.open(store) as corpus:
            check(corpus)


def squashed(text: str) -> str:
    """Full text minds neither blanks nor case nor width."""
    return folded("".join(text.split()))


def attributes(article: Article, fact: Fact, row: FactRow) -> dict[str, tuple[object, object]]:
    """Attribute → what went in, what came out."""
    text, figure = article.document.text, fact.figure
    return {
        "id": (fact.id, row.id),
        "span": (figure.span, row.span),
        "text": (figure.span.of(text), row.text),
        "number": (figure.number.of(text), row.number),
        "value": (figure.value, row.value),
        "value_max": (figure.value_max, row.value_max),
        "unit": (figure.unit, row.unit),
        "kind": (figure.kind, row.kind),
        "bound": (figure.bound, row.bound),
        "indicator": (fact.indicator, row.indicator),
        "measure": (fact.measure, row.measure),
        "status": (fact.status, row.status),
        "aggregation": (fact.aggregation, row.aggregation),
        "since": (fact.time.since if fact.time else None, row.since),
        "until": (fact.time.until if fact.time else None, row.until),
        "donor": (tuple(r.name for r in fact.donor), row.donor),
        "recipient": (tuple(r.name for r in fact.recipient), row.recipient),
        "place": (tuple(r.name for r in fact.place), row.place),
        "actor": (fact.actor, row.actor),
        "programme": (fact.programme, row.programme),
        "theme": (fact.theme, row.theme),
        "certainty": (fact.certainty, row.certainty),
        "sentence": (fact.sentence, row.sentence),
        "quote": (fact.sentence.of(text), row.quote),
        "rules": ({name: evidence.rule for name, evidence in fact.why.items()}, dict(row.rules)),
        "head": (article.document.head, row.article.head),
        "reference_date": (article.reference_date, row.article.reference_date),
        "warnings": ((*article.document.warnings, *article.warnings), row.article.warnings),
    }


@settings(max_examples=40)
@given(articles())
def test_facts_come_back_as_they_went_in(article):
    def check(corpus: Corpus) -> None:
        rows = corpus.facts()
        assert len(rows) == len(article.facts)
        for fact, row in zip(article.facts, rows, strict=True):
            for name, (given_, got) in attributes(article, fact, row).items():
                assert given_ == got, name
        assert corpus.totals().facts == len(article.facts)

    kept(article, check)


@settings(max_examples=40)
@given(articles())
def test_the_page_comes_back_as_it_went_in(article):
    def check(corpus: Corpus) -> None:
        view = corpus.article(article.key)
        document = article.document
        assert view.text == document.text
        assert view.body == document.body
        assert view.furniture == tuple((f.span, f.kind.value) for f in document.furniture)
        assert view.headings == tuple(section.span for section in document.sections)
        assert view.unclaimed == article.unclaimed
        assert view.mismatch == ()
        lit = {(mark.span, mark.kind) for mark in view.marks}
        assert lit == (
            {(m.span, "region") for m in article.regions}
            | {(m.span, "time") for m in article.times}
            | {(f.figure.span, "figure") for f in article.facts}
        )

    kept(article, check)


@settings(max_examples=40)
@given(articles())
def test_every_node_counts_the_facts_that_it_lists(article):
    def check(corpus: Corpus) -> None:
        for view in ("region", "programme", "pairing", "article"):
            for node in every_node(corpus, view):
                rows = corpus.facts(Selector(node=node.key))
                assert node.facts == len(rows) == corpus.count(Selector(node=node.key))
                assert node.articles == 1
                assert corpus.node(node.key) == node
                assert corpus.path_to(node.key)[-1] == node
                assert node.has_children == bool(corpus.nodes(view, node.key))

    kept(article, check)


@settings(max_examples=40)
@given(articles(), st.data())
def test_any_stretch_of_a_sentence_is_found_where_it_stands(article, data):
    text = article.document.text
    rows = [row for row in searchable(article) if any(c.isalnum() for c in row.of(text))]
    if not rows:
        return
    row = data.draw(st.sampled_from(rows))
    places = [i for i in range(row.start, row.end) if text[i].isalnum()]
    start = data.draw(st.sampled_from(places))
    end = data.draw(st.integers(start + 1, row.end))
    words = text[start:end]
    if any(quote in words for quote in '"“”「」'):
        return

    def check(corpus: Corpus) -> None:
        hits = list(corpus.search(f'"{words}"'))
        assert row in [hit.sentence for hit in hits]
        for hit in hits:
            assert hit.quote == hit.sentence.of(text)
            assert squashed(hit.span.of(text)) == squashed(words)
            assert hit.sentence.covers(hit.span)

    kept(article, check)


@settings(max_examples=40)
@given(st.lists(articles(), max_size=4), st.data())
def test_what_is_taken_out_leaves_no_trace(several, data):
    """A store that lost articles is like one that never had them."""
    stays = [data.draw(st.booleans()) for _ in several]
    named = [(f"/{i}.txt", article) for i, article in enumerate(several)]
    with TemporaryDirectory() as folder:
        one = filled(Path(folder) / "one.sqlite", named)
        with Writer(one) as writer:
            for file in [*writer.known("/", "/")]:
                if not stays[int(Path(file.path).stem)]:
                    data.draw(st.sampled_from([writer.prune, writer.hide]))(file.id)
            writer.commit()
        two = filled(
            Path(folder) / "two.sqlite", [pair for pair, stay in zip(named, stays, strict=True) if stay]
        )
        words = ["深", "帮扶", "a"]
        assert state(one, words) == state(two, words)


def test_a_figure_that_the_text_does_not_show_is_named_and_not_lit(tmp_path):
    article = understood("题目\n深圳市帮扶汕尾市 300 元，又 400 元。")
    store = filled(tmp_path / "s.sqlite", [("/a.txt", article)])
    with sqlite3.connect(store) as sql:
        sql.execute("UPDATE fact SET text = '301' WHERE value = '300'")
    with Corpus.open(store) as corpus:
        view = corpus.article(article.key)
    assert view.mismatch == (article.facts[0].id,)
    assert [mark.ref for mark in view.marks if mark.kind == "figure"] == [article.facts[1].id]


def test_paragraphs_are_counted_from_one(tmp_path):
    article = understood("题目\n第一段 1 元。\n第二段 2 元，3 元。\n第三段。")
    store = filled(tmp_path / "s.sqlite", [("/a.txt", article)])
    with Corpus.open(store) as corpus:
        assert [row.paragraph for row in corpus.facts()] == [1, 2, 2]
    assert Span(0, 2) not in article.document.paragraphs
