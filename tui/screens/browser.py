"""The main screen: the tree beside its facts and their source. It joins panes; each pane draws itself."""

from __future__ import annotations

from asyncio import Lock, sleep
from collections.abc import Awaitable, Callable, Sequence
from typing import ClassVar, TypeVar

from textual import events
from textual.message import Message

from corpus.config import Settings
from corpus.query import VIEWS, ArticleView, FactRow, Hit, Node, Selector, View
from tui.keys import Action, after_prefix, bindings, prefix_of
from tui.queries import Queries
from tui.screens.fact_screen import FactScreen
from tui.widgets.facts import PAGE, FactList
from tui.widgets.find_bar import FindBar
from tui.widgets.source import SourcePane
from tui.widgets.tree import Tree
from tui.widgets.virtual_list import VirtualList
from tui.words import Words

Chosen = TypeVar("Chosen", Node, FactRow)
_REST = 0.03  # seconds: less than a key repeats in, more than a cursor takes to paint
_KEPT_ARTICLES = 8
_SOURCE_STEP = 3  # rows that J and K scroll


class Browser(FactScreen):
    """Its keys and what they move; what is done with the chosen fact stands in FactScreen."""

    BINDINGS: ClassVar = bindings("browser")

    class Rescan(Message):
        """The user wants what changed in the folder to be read."""

    def __init__(self, words: Words, actions: Sequence[Action], queries: Queries, settings: Settings) -> None:
        super().__init__(words, actions, queries, settings)
        self._stood: dict[View, str] = {}  # where the cursor was in each view …
        self._opened: dict[View, list[str]] = {}  # … and which nodes were open
        self._articles: dict[str, ArticleView] = {}
        self._steps = Lock()  # steps that come fast are taken one after the other
        self._version: int | None = None
        self._is_touched = False
        self._find_text = ""

    # What the user does in the panes

    def on_virtual_list_highlighted(self, event: VirtualList.Highlighted) -> None:
        if event.sender is self.tree_pane and (node := self.tree_pane.node):
            self.start("choice", self._at_rest, self._choose_node, node)
        elif event.sender is self.facts and (fact := self.facts.fact):
            self.start("choice", self._at_rest, self._choose, fact)
        self.show_titles()

    def on_virtual_list_opened(self, event: VirtualList.Opened) -> None:
        self.action_focus_facts() if event.sender is self.tree_pane else self.action_focus_source()

    def on_tree_unfolded(self, event: Tree.Unfolded) -> None:
        self.start("unfold", self._unfold, event.node)

    def on_fact_list_page_wanted(self, event: FactList.PageWanted) -> None:
        self.start(f"page {event.page}", self._load_page, event.page)

    def on_source_pane_figure_clicked(self, event: SourcePane.FigureClicked) -> None:
        self.start("choice", self._choose_id, event.fact_id)

    def on_find_bar_typed(self, event: FindBar.Typed) -> None:
        self._find_text = event.text
        if event.text:
            self.start("find", self._find, 1, False)

    def on_find_bar_closed(self, event: FindBar.Closed) -> None:
        if event.given_up:
            self.say()
            self.source.clear_matches()

    def on_key(self, event: events.Key) -> None:
        """Sequences of keys; any key takes the notice away.

        A screen hears keys one by one, while bindings come round later, by way of the app: a sequence that is
        typed fast is read here, and its action waits its turn behind those bindings.
        """
        self._is_touched = True
        self.say()
        if self.focused is self.find_bar:
            return  # typed ahead: the layer hands it on
        prefix, self.prefix = self.prefix, ""
        if prefix:
            event.stop()
            action = after_prefix(prefix, event.key, self.actions)
            if action is not None:
                self.app.call_later(getattr(self, f"action_{action.id}"))
            elif event.key != "escape":
                keys = prefix + (event.character if event.character and event.is_printable else event.key)
                self.say(self.words.unknown_sequence.format(keys=keys))
        elif first := prefix_of(event.key, self.actions):
            event.stop()
            self.prefix = first
        if prefix or self.prefix:
            self.show_keys()

    # Actions: panes

    def action_scroll_source_down(self) -> None:
        self.source.scroll_rows(_SOURCE_STEP)

    def action_scroll_source_up(self) -> None:
        self.source.scroll_rows(-_SOURCE_STEP)

    def action_next_view(self) -> None:
        self.start("choice", self._show_view, VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)])

    # Actions: jumps

    def action_next_programme(self) -> None:
        self._step("programme", 1)

    def action_previous_programme(self) -> None:
        self._step("programme", -1)

    def action_next_region(self) -> None:
        self._step("region", 1)

    def action_previous_region(self) -> None:
        self._step("region", -1)

    def action_next_figure(self) -> None:
        self._step_figure(1)

    def action_previous_figure(self) -> None:
        self._step_figure(-1)

    # Actions: finding

    def action_find(self) -> None:
        self.find_bar.ask(self.pane_widget)

    def action_find_next(self) -> None:
        self._find_again(1)

    def action_find_previous(self) -> None:
        self._find_again(-1)

    def action_search(self) -> None:
        from tui.screens.search import Search

        def opened(hit: object) -> None:
            if isinstance(hit, Hit):
                self.start("choice", self._go_to_hit, hit)

        self.app.push_screen(Search(self.words, self.actions, self.queries), opened)

    # Actions: copying and looking closer; what they need is loaded when it is first needed

    def action_rescan(self) -> None:
        self.post_message(self.Rescan())

    def action_close(self) -> None:
        """At the root nothing is above the panes but a zoomed one."""
        if self.is_zoomed:
            self.zoom(None)
        else:
            self.app.exit(0)

    def action_escape(self) -> None:
        if self.is_zoomed:
            self.zoom(None)

    # The corpus has grown

    async def show_version(self, version: int) -> None:
        """Show what the store holds, if it is not what is shown; cursor, open nodes and the chosen fact stay."""
        if version == self._version:
            return
        self._version = version
        self._articles.clear()
        node = self.tree_pane.node
        state = await self.queries.tree(self.view, self.tree_pane.open_keys, node.key if node else None)
        if not self._is_touched and state.roots:
            # Until the first key, the richest node is shown: something real within the first second.
            richest = max(state.roots, key=lambda root: root.facts)
            self.tree_pane.show(state.roots, {}, richest.key)
            await self._choose_node(richest)
            return
        self.tree_pane.show(state.roots, state.children, state.cursor)
        if self.selector is None:
            return
        page = await self.queries.facts(self.selector, PAGE)
        kept = self.facts.fact.id if self.facts.fact else None
        self.facts.show(page.count, page.rows, self.facts.cursor)
        row = self.facts.row_of(kept) if kept else None
        if row is not None:
            self.facts.move_to(row)
        if self.chosen is None and page.rows:
            await self._choose(page.rows[0])
        elif self.source.view is not None:
            view = await self._article(self.source.view.row.key)
            if view is not None and view != self.source.view:
                self.source.show(view)
                self.source.choose(self.chosen)
        self.show_titles()

    # Choosing

    async def _show_view(self, view: View) -> None:
        """The tree by another view, as it was left."""
        if view != self.view:
            self._leave_view()
        state = await self.queries.tree(view, self._opened.get(view, []), self._stood.get(view))
        self.view = view
        self.tree_pane.show(state.roots, state.children, state.cursor)
        if state.cursor is None:
            self.tree_pane.move_to(0)
        if self.tree_pane.node is not None:
            await self._choose_node(self.tree_pane.node)
        self.show_titles()

    async def _go_to(self, view: View, key: str) -> None:
        """The tree opened at a node."""
        if view != self.view:
            self._leave_view()
        opened = self.tree_pane.open_keys if view == self.view else self._opened.get(view, [])
        state = await self.queries.tree_at(view, opened, key)
        self.view = view
        self.tree_pane.show(state.roots, state.children, key)
        if self.tree_pane.node is not None:
            await self._choose_node(self.tree_pane.node)

    def _leave_view(self) -> None:
        if self.tree_pane.node is not None:
            self._stood[self.view] = self.tree_pane.node.key
        self._opened[self.view] = self.tree_pane.open_keys

    async def _unfold(self, node: Node) -> None:
        self.tree_pane.unfold(node.key, await self.queries.children(self.view, node.key))
        self.show_titles()

    async def _choose_node(self, node: Node) -> None:
        await self._show_facts(Selector(node=node.key), node.label)
        if self.facts.rows == 0 and node.kind == "article":
            self.source.show(await self._article(node.key.partition("/")[2]))
        self.show_titles()

    async def _show_facts(self, selector: Selector, label: str, near: int | None = None) -> None:
        """Other facts in the table; the first is chosen, or the one that begins nearest to `near`."""
        page = await self.queries.facts(selector, PAGE)
        self.selector, self.label = selector, label
        row = 0
        if near is not None and page.rows:
            row = min(range(len(page.rows)), key=lambda place: abs(page.rows[place].span.start - near))
        self.facts.show(page.count, page.rows, row)
        await self._choose(page.rows[row] if page.rows else None)

    async def _at_rest(self, choose: Callable[[Chosen], Awaitable[None]], chosen: Chosen) -> None:
        """Let the cursor be painted first: while a key is held down, the other panes wait for it to rest."""
        await sleep(_REST)
        await choose(chosen)

    async def _load_page(self, page: int) -> None:
        selector = self.selector
        if selector is not None:
            rows = await self.queries.fact_rows(selector, page * PAGE, PAGE)
            if selector is self.selector:
                self.facts.add_page(page, rows)

    async def _choose_id(self, fact_id: str) -> None:
        fact = await self.queries.fact(fact_id)
        row = self.facts.row_of(fact_id)
        if row is not None:
            self.facts.move_to(row)
        if fact is not None:
            await self._choose(fact)

    async def _choose(self, fact: FactRow | None) -> None:
        """The fact on the card, its sentence in view."""
        self.chosen = fact
        self.card.show(fact)
        view = await self._article(fact.article.key) if fact is not None else self.source.view
        if view is not self.source.view:
            self.source.show(view)
        self.source.choose(fact)
        self.card.show(fact, mismatch=fact is not None and view is not None and fact.id in view.mismatch)
        self.show_titles()

    async def _article(self, key: str) -> ArticleView | None:
        view = self._articles.pop(key, None) or await self.queries.article(key)
        if view is not None:
            self._articles[key] = view
            while len(self._articles) > _KEPT_ARTICLES:
                del self._articles[next(iter(self._articles))]
        return view

    async def _go_to_hit(self, hit: Hit) -> None:
        """The place of a hit: its article's facts, and the sentence in view, whether or not it has a fact."""
        label = hit.article.head.title or hit.article.path
        await self._show_facts(Selector(article=hit.article.key), label, near=hit.span.start)
        view = await self._article(hit.article.key)
        if view is not self.source.view:
            self.source.show(view)
        if self.chosen is None or self.chosen.sentence != hit.sentence:
            self.source.choose_place(hit.sentence, hit.span)
        self.focus_pane("source")

    # Steps and finding

    def _step(self, kind: View, step: int) -> None:
        async def take() -> None:
            async with self._steps:
                node = self.tree_pane.node
                after = node.key if node and self.view == kind else self._stood.get(kind)
                found = await self.queries.next_node(kind, after, kind, step)
                if found is None:
                    self.say(self.words.no_such_node.format(view=self.words.views[kind]))
                else:
                    await self._go_to(kind, found.key)

        self.start("step", take, exclusive=False)

    def _step_figure(self, step: int) -> None:
        fact_id = self.source.step_figure(step)
        if fact_id is None:
            self.say(self.words.last_figure)
        else:
            self.start("choice", self._choose_id, fact_id)

    def _find_again(self, step: int) -> None:
        if self._find_text:
            self.start("find", self._find, step, True)

    async def _find(self, step: int, again: bool) -> None:
        """Go to the next match in the pane; while typing, one that stands there already will do."""
        text, found = self._find_text, False
        if self.pane == "source":
            found = self.source.find(text, step, again=again)
        elif self.pane == "facts" and self.selector is not None:
            row = await self.queries.find_fact(self.selector, text, self.facts.cursor, step, stay=not again)
            if found := row is not None:
                self.facts.move_to(row)
                rows = await self.queries.fact_rows(self.selector, row, 1)
                await self._choose(rows[0] if rows else None)
        elif self.pane == "tree":
            here = self.tree_pane.node.key if self.tree_pane.node else None
            key = await self.queries.find_node(self.view, text, here, step, stay=not again)
            if found := key is not None:
                await self._go_to(self.view, key)
        self.say(*([] if found else [self.words.not_found.format(text=text)]))
