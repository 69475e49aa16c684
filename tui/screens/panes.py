"""What the main screen is made of: three panes with their titles, the thin lines, focus and zoom."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.worker import WorkType

from corpus.errors import DuikouError
from corpus.query import VIEWS, View
from tui.keys import Action
from tui.screens.layer import Layer
from tui.widgets.bars import KeyBar, Notice, PaneTitle, StatusLine
from tui.widgets.card import FactCard
from tui.widgets.facts import FactHeader, FactList
from tui.widgets.find_bar import FindBar
from tui.widgets.source import SourcePane
from tui.widgets.tree import Tree
from tui.words import Words

PANES: Final = ("tree", "facts", "source")


class Panes(Layer):
    """view: by what the tree is ordered; label: what the facts are of; pane: which one has the focus, or had it
    last; prefix: the first key of a sequence that is being typed."""

    CSS_PATH = "browser.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - no class variable in Textual
    VERTICAL_BREAKPOINTS = [(0, "-short"), (32, "-tall")]  # noqa: RUF012

    def __init__(self, words: Words, actions: Sequence[Action]) -> None:
        super().__init__(words, actions)
        self.view: View = VIEWS[0]
        self.label = ""
        self.pane = PANES[0]
        self.prefix = ""
        self.tree_pane = Tree(words.empty_corpus)
        self.facts = FactList(words)
        self.source = SourcePane(words)
        self.card = FactCard(words)
        self.notice = Notice()
        self.status = StatusLine()
        self.keys = KeyBar(words.language)
        self.find_bar = FindBar(words)
        self._titles = {pane: PaneTitle(id=f"{pane}-title") for pane in PANES}

    def compose(self) -> ComposeResult:
        with Horizontal(id="panes"):
            with Vertical(id="tree-pane"):
                yield self._titles["tree"]
                yield self.tree_pane
            with Vertical(id="right"):
                with Vertical(id="facts-pane"):
                    yield self._titles["facts"]
                    yield FactHeader(self.words)
                    yield self.facts
                with Vertical(id="source-pane"):
                    yield self._titles["source"]
                    yield self.card
                    yield self.source
        yield self.notice
        yield self.find_bar
        yield self.status
        yield self.keys

    def on_mount(self) -> None:
        self.tree_pane.focus()
        self.show_titles()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        if event.widget.id in PANES:
            self.pane = event.widget.id
        self.show_keys()

    def on_source_pane_moved(self) -> None:
        self.show_titles()

    def action_focus_tree(self) -> None:
        self.focus_pane("tree")

    def action_focus_facts(self) -> None:
        self.focus_pane("facts")

    def action_focus_source(self) -> None:
        self.focus_pane("source")

    def action_next_pane(self) -> None:
        self.focus_pane(PANES[(PANES.index(self.pane) + 1) % len(PANES)])

    def action_previous_pane(self) -> None:
        self.focus_pane(PANES[PANES.index(self.pane) - 1])

    def action_zoom(self) -> None:
        self.zoom(None if self.is_zoomed else self.pane)

    @property
    def is_zoomed(self) -> bool:
        return self.has_class("-zoom")

    @property
    def pane_widget(self) -> Widget:
        return {"tree": self.tree_pane, "facts": self.facts, "source": self.source}[self.pane]

    def focus_pane(self, pane: str) -> None:
        """Give a pane the keys; a zoomed screen shows it instead of the one before."""
        if self.is_zoomed:
            self.zoom(pane)
        self.pane = pane
        self.set_focus(self.pane_widget)

    def zoom(self, pane: str | None) -> None:
        """One pane alone, or None for all."""
        self.set_class(pane is not None, "-zoom")
        for name in PANES:
            self.set_class(name == pane, f"-zoom-{name}")

    def say(self, *lines: str) -> None:
        """Tell what has happened, until the next key: one line in the place of the state, more above it."""
        self.status.flash(lines[0] if len(lines) == 1 else "")
        self.notice.show(*(lines if len(lines) > 1 else ()))

    def show_titles(self) -> None:
        """Say in each pane's title what it shows and where in it the cursor is."""
        words, of = self.words, self.words.of.format
        tree, facts, source = self.tree_pane, self.facts, self.source
        at = of(at=facts.cursor + 1, total=facts.rows) if facts.rows else ""
        name = (source.view.row.head.title or source.view.row.path) if source.view else ""
        self._titles["tree"].show(f"1 {words.views[self.view]}", of(at=tree.cursor + 1, total=tree.rows))
        self._titles["facts"].show(f"2 {words.facts} {self.label}", at)
        self._titles["source"].show(f"3 {words.source} {name}", source.position())

    def show_keys(self) -> None:
        """The keys that apply in the pane, or those that complete a sequence."""
        if self.prefix:
            self.keys.show([a for a in self.actions if any(k.startswith(f"{self.prefix} ") for k in a.keys)])
            return
        places = {"browser", "app", "pane"} | ({"tree"} if self.pane == "tree" else set())
        fitting = [a for a in self.actions if a.footer and a.where in places]
        self.keys.show(sorted(fitting, key=lambda a: a.footer))

    def start(
        self, group: str, work: Callable[..., Awaitable[None]], *arguments: object, exclusive: bool = True
    ) -> None:
        """Run `work` beside the screen; in an exclusive group it takes the place of what is not done yet."""

        async def guarded() -> None:
            try:
                await work(*arguments)
            except DuikouError as error:
                self.say(str(error))

        job: WorkType[None] = guarded
        self.run_worker(job, group=group, exclusive=exclusive)
