"""Why a fact says what it says: attribute, value, rule, words and how far the rule had to look."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Mapping, Sequence

import msgspec
from textual.app import ComposeResult

from corpus.language.linebreak import lines as broken
from corpus.language.width import cells, visible_line
from corpus.query import FactRow
from tui.keys import Action
from tui.screens.layer import Layer
from tui.show import fitted
from tui.widgets.bars import PaneTitle
from tui.widgets.text_list import Line, TextList
from tui.words import Words

_VALUE, _RULE = 16, 18  # cells; attribute and scope are as wide as their words, what was read has the rest


class Place(msgspec.Struct, frozen=True):
    text: str


class Evidence(msgspec.Struct, frozen=True):
    """What `explain` says of one attribute."""

    rule: str
    scope: str = ""
    words: tuple[Place, ...] = ()


class Explanation(msgspec.Struct, frozen=True):
    """One figure of `explain --format jsonl`, as far as it is shown here; attributes stand beside `why`."""

    text: str
    why: dict[str, Evidence] = {}


def command(fact: FactRow) -> list[str]:
    """The child process that analyses the article again: jieba never enters the browser."""
    at = str(fact.span.start)
    return [sys.executable, "-m", "tui", "explain", fact.article.path, "--at", at, "--format", "jsonl"]


class Explain(Layer):
    """Opens at once and fills when the child has answered; closing ends the child."""

    CSS_PATH = "explain.tcss"

    def __init__(
        self, words: Words, actions: Sequence[Action], fact: FactRow, child: Sequence[str] | None = None
    ) -> None:
        super().__init__(words, actions)
        self._fact = fact
        self._child = child or command(fact)
        self._list = TextList(id="explanation")

    def compose(self) -> ComposeResult:
        title = PaneTitle(id="explain-title")
        title.show(f"{self.words.explain_title} {self._fact.text}", self.words.close_hint)
        yield title
        yield self._list

    def on_mount(self) -> None:
        self._list.focus()
        self._list.show([[(self.words.explain_waits, "list--dim")]])
        self.run_worker(self._explain(), exclusive=True)

    async def _explain(self) -> None:
        pipe = asyncio.subprocess.PIPE
        try:
            child = await asyncio.create_subprocess_exec(
                *self._child, stdin=asyncio.subprocess.DEVNULL, stdout=pipe, stderr=pipe
            )
        except OSError as error:
            self._fail(str(error))
            return
        try:
            answer, errors = await child.communicate()
        finally:
            if child.returncode is None:
                child.kill()
        first = answer.partition(b"\n")[0]
        try:
            record = msgspec.json.decode(first, type=dict[str, object])
            explanation = msgspec.convert(record, Explanation)
        except msgspec.MsgspecError:
            said = errors.decode("utf-8", errors="replace").strip().splitlines()
            self._fail(said[-1] if said else str(child.returncode))
            return
        self._list.show(list(self._lines(record, explanation)))

    def _fail(self, reason: str) -> None:
        self._list.show([[(self.words.explain_failed.format(reason=reason), "list--warning")]])

    def _lines(self, record: dict[str, object], explanation: Explanation) -> Iterator[Line]:
        width = max(self.size.width - 3, 60)
        quote = visible_line(self._fact.quote)
        yield from ([(quote[start:end], "")] for start, end in broken(quote, width))
        yield []
        widths = (_widest(self.words.attributes), _VALUE, _RULE, _widest(self.words.scopes))
        beside = sum(widths) + len(widths)
        for name, evidence in explanation.why.items():
            shown = (
                self.words.attributes.get(name, name),
                self._value(record.get(name)),
                evidence.rule,
                self.words.scopes.get(evidence.scope, evidence.scope),
            )
            styles = ("list--dim", "list--accent", "list--dim", "list--dim")
            line = [
                (fitted(cell, cells_wide) + " ", style)
                for cell, cells_wide, style in zip(shown, widths, styles, strict=True)
            ]
            said = visible_line(" ".join(f"“{place.text}”" for place in evidence.words))
            for start, end in [*broken(said, width - beside)] or [(0, 0)]:
                yield [*line, (said[start:end], "")]
                line = [(" " * beside, "")]

    def _value(self, value: object) -> str:
        if value is None or value == []:
            return "-"
        if isinstance(value, list):
            return "、".join(map(str, value))
        if isinstance(value, dict):
            return f"{value.get('from') or ''}~{value.get('to') or ''}"
        return self.words.values.get(str(value), str(value))


def _widest(labels: Mapping[str, str]) -> int:
    return max(cells(label) for label in labels.values())
