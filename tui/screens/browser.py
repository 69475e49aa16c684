"""The main screen: the tree beside its facts and their source. It joins panes; each pane draws itself."""

from __future__ import annotations

from asyncio import Lock
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import ClassVar, ParamSpec

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message

from corpus.config import Settings
from corpus.errors import DuikouError
from corpus.query import VIEWS, ArticleView, FactRow, Hit, Node, Selector, View
from tui.keys import Action, after_prefix, bindings
from tui.queries import Queries
from tui.screens.layer import Layer
from tui.widgets.bars import KeyBar, Notice, PaneTitle, StatusLine
from tui.widgets.card import FactCard
from tui.widgets.facts import PAGE, FactHeader, FactList
from tui.widgets.find_bar import FindBar
from tui.widgets.source import SourcePane
from tui.widgets.tree import Tree
from tui.widgets.virtual_list import VirtualList
from tui.words import Words

_Arguments = ParamSpec("_Arguments")
_PANES = ("tree", "facts", "source")
_KEPT_ARTICLES = 8
_SOURCE_STEP = 3  # rows that J and K scroll


class Browser(Layer):
    """`chosen` is the fact on the card, `selector` says which facts the table shows."""

    BINDINGS: ClassVar = bindings("browser")
    CSS_PATH = "browser.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (32, "-tall")]

    class Rescan(Message):
        """The user wants what changed in the folder to be read."""

    def __init__(self, words: Words, actions: Sequence[Action], queries: Queries, settings: Settings) -> None:
        super().__init__(words, actions)
        self.queries = queries
        self.settings = settings
        self.view: View = VIEWS[0]
        self.selector: Selector | None = None
        self.chosen: FactRow | None = None
        self._chosen_from = ""  # what the facts are of, for their title
        self._stood: dict[View, str] = {}  # where the cursor was in each view …
        self._opened: dict[View, list[str]] = {}  # … and which nodes were open
        self._articles: dict[str, ArticleView] = {}
        self._steps = Lock()  # steps that come fast are taken one after the other
        self._version: int | None = None
        self._prefix = ""
        self._find_pane = _PANES[0]
        self._find_text = ""
        self.tree_pane = Tree(words.empty_corpus)
        self.facts = FactList(words)
        self.source = SourcePane(words)
        self.card = FactCard(words)
        self.notice = Notice()
        self.status = StatusLine()
        self.keys = KeyBar(words.language)
        self.find_bar = FindBar(words)
        self._titles = {pane: PaneTitle(id=f"{pane}-title") for pane in _PANES}

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
        self._show_titles()

    # What the user does in the panes

    def on_virtual_list_highlighted(self, event: VirtualList.Highlighted) -> None:
        if event.sender is self.tree_pane and (node := self.tree_pane.node):
            self._start("choice", self._choose_node, node)
        elif event.sender is self.facts and (fact := self.facts.fact):
            self._start("choice", self._choose, fact)
        self._show_titles()

    def on_virtual_list_opened(self, event: VirtualList.Opened) -> None:
        self.action_focus_facts() if event.sender is self.tree_pane else self.action_focus_source()

    def on_tree_unfolded(self, event: Tree.Unfolded) -> None:
        self._start("unfold", self._unfold, event.node)

    def on_fact_list_page_wanted(self, event: FactList.PageWanted) -> None:
        self._start(f"page {event.page}", self._load_page, event.page)

    def on_source_pane_figure_clicked(self, event: SourcePane.FigureClicked) -> None:
        self._start("choice", self._choose_id, event.fact_id)

    def on_source_pane_moved(self) -> None:
        self._show_titles()

    def on_find_bar_typed(self, event: FindBar.Typed) -> None:
        self._find_text = event.text
        if event.text:
            self._start("find", self._find, 1, False)

    def on_find_bar_done(self) -> None:
        self._close_find()

    def on_descendant_focus(self) -> None:
        self._show_keys()

    def on_key(self, event: events.Key) -> None:
        """The second key of a sequence; any key takes the notice away."""
        if self.notice.display:
            self.notice.show()
        if not self._prefix:
            return
        event.stop()
        prefix, self._prefix = self._prefix, ""
        self._show_keys()
        action = after_prefix(prefix, event.key, self.actions)
        if action is not None:
            getattr(self, f"action_{action.id}")()
        elif event.key != "escape":
            keys = prefix + (event.character if event.character and event.is_printable else event.key)
            self.notice.show(self.words.unknown_sequence.format(keys=keys))

    # Actions: panes

    def action_prefix(self, first: str) -> None:
        self._prefix = first
        self._show_keys()

    def action_focus_tree(self) -> None:
        self._focus("tree")

    def action_focus_facts(self) -> None:
        self._focus("facts")

    def action_focus_source(self) -> None:
        self._focus("source")

    def action_next_pane(self) -> None:
        self._focus(_PANES[(_PANES.index(self.pane) + 1) % len(_PANES)])

    def action_previous_pane(self) -> None:
        self._focus(_PANES[_PANES.index(self.pane) - 1])

    def action_zoom(self) -> None:
        self._zoom(None if self.has_class("-zoom") else self.pane)

    def action_scroll_source_down(self) -> None:
        self.source.scroll_rows(_SOURCE_STEP)

    def action_scroll_source_up(self) -> None:
        self.source.scroll_rows(-_SOURCE_STEP)

    def action_next_view(self) -> None:
        self._start("choice", self._show_view, VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)])

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
        self._find_pane = self.pane
        self.find_bar.ask()

    def action_find_next(self) -> None:
        self._find_again(1)

    def action_find_previous(self) -> None:
        self._find_again(-1)

    def action_search(self) -> None:
        from tui.screens.search import Search

        def opened(hit: object) -> None:
            if isinstance(hit, Hit):
                self._start("choice", self._go_to_hit, hit)

        self.app.push_screen(Search(self.words, self.actions, self.queries), opened)

    # Actions: copying and looking closer; what they need is loaded when it is first needed

    def action_copy_sentence(self) -> None:
        self._start("copy", self._copy, False)

    def action_copy_table(self) -> None:
        self._start("copy", self._copy, True)

    def action_explain(self) -> None:
        from tui.screens.explain import Explain

        if self.chosen is None:
            self.notice.show(self.words.no_fact_chosen)
        else:
            self.app.push_screen(Explain(self.words, self.actions, self.chosen))

    def action_open_original(self) -> None:
        from tui.opening import open_original

        row = self.source.view.row if self.source.view else None
        self.notice.show(open_original(row, self.words))

    def action_rescan(self) -> None:
        self.post_message(self.Rescan())

    def action_failures(self) -> None:
        self._start("failures", self._show_failures)

    def action_close(self) -> None:
        """At the root nothing is above the panes but a zoomed one."""
        if self.has_class("-zoom"):
            self._zoom(None)
        else:
            self.app.exit(0)

    def action_escape(self) -> None:
        if self.find_bar.display:
            self._close_find()
            self.source.clear_matches()
        elif self.has_class("-zoom"):
            self._zoom(None)

    # The corpus has grown

    async def show_version(self, version: int) -> None:
        """Show what the store holds, if it is not what is shown; cursor, open nodes and the chosen fact stay."""
        if version == self._version:
            return
        self._version = version
        self._articles.clear()
        node = self.tree_pane.node
        state = await self.queries.tree(self.view, self.tree_pane.open_keys, node.key if node else None)
        self.tree_pane.show(state.roots, state.children, state.cursor)
        if self.selector is None:
            if self.tree_pane.node is not None:
                await self._choose_node(self.tree_pane.node)
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
        self._show_titles()

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
        self._show_titles()

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
        self._show_titles()

    async def _choose_node(self, node: Node) -> None:
        await self._show_facts(Selector(node=node.key), node.label)
        if self.facts.rows == 0 and node.kind == "article":
            self.source.show(await self._article(node.key.partition("/")[2]))
        self._show_titles()

    async def _show_facts(self, selector: Selector, label: str, near: int | None = None) -> None:
        """Other facts in the table; the first is chosen, or the one that begins nearest to `near`."""
        page = await self.queries.facts(selector, PAGE)
        self.selector, self._chosen_from = selector, label
        row = 0
        if near is not None and page.rows:
            row = min(range(len(page.rows)), key=lambda place: abs(page.rows[place].span.start - near))
        self.facts.show(page.count, page.rows, row)
        await self._choose(page.rows[row] if page.rows else None)

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
        self._show_titles()

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
        self._focus("source")

    # Steps and finding

    def _step(self, kind: View, step: int) -> None:
        async def take() -> None:
            async with self._steps:
                node = self.tree_pane.node
                after = node.key if node and self.view == kind else self._stood.get(kind)
                found = await self.queries.next_node(kind, after, kind, step)
                if found is None:
                    self.notice.show(self.words.no_such_node.format(view=self.words.views[kind]))
                else:
                    await self._go_to(kind, found.key)

        self._start("step", take, exclusive=False)

    def _step_figure(self, step: int) -> None:
        fact_id = self.source.step_figure(step)
        if fact_id is None:
            self.notice.show(self.words.last_figure)
        else:
            self._start("choice", self._choose_id, fact_id)

    def _find_again(self, step: int) -> None:
        self._find_pane = self.pane
        if self._find_text:
            self._start("find", self._find, step, True)

    async def _find(self, step: int, again: bool) -> None:
        """Go to the next match in the pane; while typing, one that stands there already will do."""
        text, found = self._find_text, False
        if self._find_pane == "source":
            found = self.source.find(text, step, again=again)
        elif self._find_pane == "facts" and self.selector is not None:
            row = await self.queries.find_fact(self.selector, text, self.facts.cursor, step, stay=not again)
            if found := row is not None:
                self.facts.move_to(row)
                rows = await self.queries.fact_rows(self.selector, row, 1)
                await self._choose(rows[0] if rows else None)
        elif self._find_pane == "tree":
            here = self.tree_pane.node.key if self.tree_pane.node else None
            key = await self.queries.find_node(self.view, text, here, step, stay=not again)
            if found := key is not None:
                await self._go_to(self.view, key)
        self.notice.show(*([] if found else [self.words.not_found.format(text=text)]))

    def _close_find(self) -> None:
        self.find_bar.display = False
        self._focus(self._find_pane)

    async def _copy(self, as_table: bool) -> None:
        from tui.copying import send

        if as_table:
            facts = await self.queries.fact_rows(self.selector) if self.selector is not None else []
        else:
            facts = [self.chosen] if self.chosen is not None else []
        if not facts:
            self.notice.show(self.words.nothing_to_copy)
            return
        self.notice.show(self.words.copying)
        said = await send(self.app, facts, as_table, self.settings.copy, self.words, self.size.width - 2)
        self.notice.show(*said)

    async def _show_failures(self) -> None:
        from tui.screens.failures import Failures

        self.app.push_screen(Failures(self.words, self.actions, await self.queries.failures()))

    # Drawing

    @property
    def pane(self) -> str:
        """The pane that has the focus, or had it last."""
        focused = self.focused.id if self.focused is not None else None
        return focused if focused in _PANES else self._find_pane

    def _focus(self, pane: str) -> None:
        if self.has_class("-zoom"):
            self._zoom(pane)
        {"tree": self.tree_pane, "facts": self.facts, "source": self.source}[pane].focus()

    def _zoom(self, pane: str | None) -> None:
        self.set_class(pane is not None, "-zoom")
        for name in _PANES:
            self.set_class(name == pane, f"-zoom-{name}")

    def _show_titles(self) -> None:
        words, of = self.words, self.words.of.format
        tree, facts, source = self.tree_pane, self.facts, self.source
        titles = self._titles
        titles["tree"].show(f"1 {words.views[self.view]}", of(at=tree.cursor + 1, total=tree.rows))
        titles["facts"].show(
            f"2 {words.facts} {self._chosen_from}",
            of(at=facts.cursor + 1, total=facts.rows) if facts.rows else "",
        )
        head = source.view.row.head if source.view else None
        name = (head.title or source.view.row.path) if head and source.view else ""
        titles["source"].show(f"3 {words.source} {name}", source.position())

    def _show_keys(self) -> None:
        if self._prefix:
            self.keys.show([a for a in self.actions if any(k.startswith(f"{self._prefix} ") for k in a.keys)])
            return
        places = {"browser", "app", "pane"} | ({"tree"} if self.pane == "tree" else set())
        fitting = [a for a in self.actions if a.footer and a.where in places]
        self.keys.show(sorted(fitting, key=lambda a: a.footer))

    def _start(
        self,
        group: str,
        work: Callable[_Arguments, Awaitable[None]],
        *arguments: _Arguments.args,
        exclusive: bool = True,
    ) -> None:
        """Run `work` beside the screen; in an exclusive group it takes the place of what is not done yet."""
        self.run_worker(partial(self._guarded, partial(work, *arguments)), group=group, exclusive=exclusive)

    async def _guarded(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except DuikouError as error:
            self.notice.show(str(error))
