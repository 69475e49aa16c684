"""`duikou explain`: which rule and which words gave each attribute of each figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from corpus.cli.language import both, say
from corpus.cli.parse import published_option
from corpus.cli.session import Session, common_options
from corpus.errors import ExitCode

if TYPE_CHECKING:
    from corpus.model import Article, Evidence, Fact

_SCOPES = {
    "clause": "分句",
    "sentence": "句",
    "paragraph": "段",
    "section": "节",
    "article": "全文",
    "lexicon": "词表",
}


@click.command(
    help=both(
        "说明每个数字的每项属性由哪条规则、据哪些字句得出。",
        "Say which rule and which words gave each attribute of each figure.",
    ),
    epilog=both("例：duikou explain 报道.txt --at 1156", "Example: duikou explain report.txt --at 1156"),
)
@click.argument("file", metavar="FILE")
@click.option(
    "--at",
    type=click.IntRange(min=0),
    metavar="OFFSET",
    help=both(
        "只说明全文第几个字（从 0 数）处的数字。", "Only the figure at this character of the text, from 0."
    ),
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "jsonl"]),
    default="text",
    help=both(
        "text 给人看，jsonl 一个数字一行（默认 text）。",
        "text for people, jsonl one figure a line (default text).",
    ),
)
@published_option
@common_options
def explain(session: Session, file: str, at: int | None, form: str, published: str | None) -> int:
    """Print the figures with their reasons; at a place without a figure, what else stands there."""
    from corpus.export import contract

    article = session.article(file, published)
    text = article.document.text
    if at is not None and at >= len(text):
        raise click.BadParameter(
            say(
                f"{at} 超出全文（共 {len(text)} 字）",
                f"{at} is past the end of the text ({len(text)} characters)",
            ),
            param_hint="--at",
        )
    facts = [
        fact for fact in article.facts if at is None or fact.figure.span.start <= at < fact.figure.span.end
    ]
    for fact in facts:
        if form == "jsonl":
            session.data(contract.line(_record(fact, text)))
        else:
            for line in _lines(fact, text):
                session.data(line)
    if at is not None and not facts:
        session.complain(_standing(article, at))
    return ExitCode.FINE


def _record(fact: Fact, text: str) -> dict[str, object]:
    """The figure of the contract; `why` gives attribute → rule, scope and words."""
    from corpus.export import contract

    return contract.figure(fact, text) | {
        "quote": fact.sentence.of(text),
        "why": {name: _evidence(evidence, text) for name, evidence in fact.why.items()},
    }


def _evidence(evidence: Evidence, text: str) -> dict[str, object]:
    words = [{"text": span.of(text), "start": span.start, "end": span.end} for span in evidence.spans]
    return {"rule": evidence.rule, "scope": evidence.scope, "words": words}


def _lines(fact: Fact, text: str) -> Iterator[str]:
    from corpus.export import contract
    from corpus.export.safety import one_line

    figure, span = contract.figure(fact, text), fact.figure.span
    yield f"{one_line(span.of(text))}  {span.start}–{span.end}  {fact.id}  {fact.figure.rule}"
    yield f"  {one_line(fact.sentence.of(text))}"
    for name, evidence in fact.why.items():
        words = "、".join(f"“{one_line(span.of(text))}”" for span in evidence.spans)
        scope = say(_SCOPES.get(evidence.scope, evidence.scope), evidence.scope)
        source = f"{scope} {words}" if words else scope
        yield f"  {name}: {_shown(figure.get(name))}  ← {evidence.rule}（{source}）"
    yield ""


def _shown(value: object) -> str:
    if value is None or value == []:
        return "—"
    if isinstance(value, list):
        return "、".join(map(str, value))
    if isinstance(value, dict):
        return f"{value.get('from') or ''}–{value.get('to') or ''}"
    return str(value)


def _standing(article: Article, at: int) -> str:
    """What was read at a place that no figure covers."""
    kinds = (
        (say("时间", "time"), article.times),
        (say("地区", "region"), article.regions),
        (say("机构", "organisation"), article.organisations),
        (say("项目", "programme"), article.programme_mentions),
    )
    found = [
        f"{kind} {mention.span.of(article.document.text)}（{mention.rule}）"
        for kind, mentions in kinds
        for mention in mentions
        if mention.span.start <= at < mention.span.end
    ]
    if any(span.start <= at < span.end for span in article.unclaimed):
        found.append(say("未认领的数字", "a number that no fact covers"))
    return say(f"第 {at} 字处没有数字事实", f"no figure at {at}") + (f"：{'；'.join(found)}" if found else "")
