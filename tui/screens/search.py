"""The whole corpus searched while typing; every hit stands in its line of text (KWIC)."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Input

from corpus.errors import DuikouError
from corpus.language.width import character_cells, visible_line
from corpus.query import Hit
from tui.keys import Action
from tui.queries import Queries
from tui.screens.layer import Layer
from tui.show import Piece, clipped, fitted
from tui.widgets.bars import PaneTitle, StatusLine
from tui.widgets.virtual_list import VirtualList
from tui.words import Words

PAGE = 100


class HitList(VirtualList):
    """Hits in line: what stands before, the match, what stands after, and where it is from."""

    class MoreWanted(Message):
        """The last hits that are here are on the screen."""

    def __init__(self) -> None:
        super().__init__(id="hits")
        self.hits: list[Hit] = []
        self._asked = 0

    def show(self, hits: Sequence[Hit]) -> None:
        self.hits, self._asked = list(hits), 0
        self.set_rows(len(hits), 0)

    def add(self, hits: Sequence[Hit]) -> None:
        self.hits += hits
        self.set_rows(len(self.hits))

    def pieces(self, row: int, width: int) -> list[Piece]:
        if row == len(self.hits) - 1 and self._asked != len(self.hits) and len(self.hits) % PAGE == 0:
            self._asked = len(self.hits)
            self.post_message(self.MoreWanted())
        hit = self.hits[row]
        place = width // 4 if width >= 70 else 0
        room = width - place - (1 if place else 0)
        start, end = hit.span.start - hit.sentence.start, hit.span.end - hit.sentence.start
        match = clipped(hit.quote[start:end], room // 2)
        before_room = (room - cell_len(match)) // 2
        before = _tail(visible_line(hit.quote[:start]), before_room)
        after = fitted(hit.quote[end:], room - before_room - cell_len(match))
        head = hit.article.head
        source = (
            fitted(" ".join(filter(None, [(head.published or "")[:10], head.title])), place) if place else ""
        )
        dim = self.style("list--dim")
        pieces = [(source + " " if place else "", dim), (before, Style()), (match, self.style("list--match"))]
        return [*pieces, (after, Style())]


class Search(Layer):
    """Dismissed with the hit to open, or None."""

    CSS_PATH = "search.tcss"

    def __init__(self, words: Words, actions: Sequence[Action], queries: Queries, text: str = "") -> None:
        super().__init__(words, actions)
        self._queries = queries
        self._text = text
        self._hits = HitList()
        self._state = StatusLine()

    def compose(self) -> ComposeResult:
        title = PaneTitle(id="search-title")
        title.show(self.words.search_title, self.words.close_hint)
        yield title
        box = Input(self._text, placeholder=self.words.search_prompt, id="search-box", compact=True)
        box.cursor_blink = False
        yield box
        yield self._hits
        yield self._state

    def on_mount(self) -> None:
        self.set_focus(self.query_one(Input))
        self._state.show(self.words.search_hint)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._text = event.value.strip()
        self.run_worker(self._search(self._text), group="search", exclusive=True)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self._hits.action_open()

    def on_key(self, event: events.Key) -> None:
        """The arrows move through the hits while the box keeps the focus."""
        moves = {"down": self._hits.action_cursor_down, "up": self._hits.action_cursor_up}
        moves |= {"pagedown": self._hits.action_page_down, "pageup": self._hits.action_page_up}
        if isinstance(self.focused, Input) and (move := moves.get(event.key)):
            event.stop()
            event.prevent_default()
            move()

    def on_virtual_list_opened(self, event: VirtualList.Opened) -> None:
        event.stop()
        self.dismiss(self._hits.hits[event.row])

    def on_hit_list_more_wanted(self) -> None:
        self.run_worker(self._more(self._text), group="search", exclusive=True)

    async def _search(self, text: str) -> None:
        hits = await self._ask(text, 0)
        self._hits.show(hits)
        if not text:
            self._state.show(self.words.search_hint)
        elif hits:
            self._say_how_many()
        else:
            self._state.show(self.words.search_none.format(text=text))

    async def _more(self, text: str) -> None:
        self._hits.add(await self._ask(text, len(self._hits.hits)))
        self._say_how_many()

    async def _ask(self, text: str, offset: int) -> Sequence[Hit]:
        if not text:
            return ()
        try:
            return await self._queries.search(text, offset, PAGE)
        except DuikouError as error:
            self._state.show(str(error))
            return ()

    def _say_how_many(self) -> None:
        count = len(self._hits.hits)
        more = "+" if count and count % PAGE == 0 else ""
        self._state.show(f"{self.words.search_hits.format(hits=f'{count}{more}')} · {self.words.search_hint}")


def _tail(text: str, width: int) -> str:
    """The end of a harmless text, right-aligned in exactly `width` cells."""
    room, kept = width, len(text)
    while kept > 0 and (room := room - character_cells(text[kept - 1])) >= 0:
        kept -= 1
    tail = text[kept:]
    return " " * (width - cell_len(tail)) + tail
