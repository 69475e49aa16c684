"""`duikou search`: sentences that hold the words, with the place of each."""

from __future__ import annotations

from collections.abc import Sequence

import click

from corpus.cli.language import both, say
from corpus.cli.listing import Format, Listing, format_option, show
from corpus.cli.session import Session, common_options, store_option
from corpus.cli.store import opened
from corpus.query import Hit


@click.command(
    help=both(
        "在所有文章中查找句子；几个词须同在一句。",
        "Find sentences in all articles; all words in one sentence.",
    ),
    epilog=both("例：duikou search 消费扶贫", "Example: duikou search 消费扶贫"),
)
@click.argument("text")
@format_option
@store_option
@common_options
def search(session: Session, text: str, form: Format) -> int:
    """Print one line a sentence: file, offset of the hit, sentence."""
    with opened(session) as corpus:
        hits = list(corpus.search(text))
    header = (say("文件", "file"), say("位置", "offset"), say("句子", "sentence"))
    show(session, Listing(header, map(_cells, hits), map(_record, hits)), form)
    if not hits:
        session.complain(say(f"没有一句含有 {text}", f"no sentence holds {text}"))
    return 0


def _cells(hit: Hit) -> Sequence[str]:
    return hit.article.path, str(hit.span.start), hit.quote


def _record(hit: Hit) -> dict[str, object]:
    return {
        "file": hit.article.path,
        "title": hit.article.head.title,
        "start": hit.span.start,
        "end": hit.span.end,
        "sentence": [hit.sentence.start, hit.sentence.end],
        "quote": hit.quote,
        "facts": hit.facts,
    }
