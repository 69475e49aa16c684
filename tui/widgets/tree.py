"""The tree: regions, programmes, pairings or articles with their counts. Children come when a node is opened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual.message import Message

from corpus.query import Node
from tui.keys import bindings
from tui.show import Piece, clipped, fitted
from tui.widgets.virtual_list import VirtualList

_LEAST_NOTE = 9  # cells: less says nothing
_CLOSED, _OPEN, _LEAF = "▸ ", "▾ ", "  "


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the tree."""

    node: Node
    depth: int
    is_open: bool = False


class Tree(VirtualList):
    """Shows entries in the tree's order; what is not open is not here."""

    BINDINGS: ClassVar = bindings("tree")

    @dataclass
    class Unfolded(Message):
        """The user opens a node whose children are not here."""

        node: Node

    def __init__(self, empty: str) -> None:
        super().__init__(id="tree")
        self.entries: list[Entry] = []
        self._empty = empty

    @property
    def node(self) -> Node | None:
        """The node under the cursor."""
        return self.entries[self.cursor].node if 0 <= self.cursor < len(self.entries) else None

    @property
    def open_keys(self) -> list[str]:
        """Keys of the open nodes, parents before their children."""
        return [entry.node.key for entry in self.entries if entry.is_open]

    def row_of(self, key: str) -> int | None:
        return next((row for row, entry in enumerate(self.entries) if entry.node.key == key), None)

    def show(self, roots: Sequence[Node], children: Mapping[str, Sequence[Node]], cursor: str | None) -> None:
        """A tree anew. children: those of each open node; cursor: the node to stand on, if it is still there."""
        entries: list[Entry] = []
        waiting = [(node, 0) for node in reversed(roots)]
        while waiting:
            node, depth = waiting.pop()
            below = children.get(node.key, ())
            entries.append(Entry(node, depth, bool(below)))
            waiting += [(child, depth + 1) for child in reversed(below)]
        self.entries = entries
        self.set_rows(len(entries), None if cursor is None else self.row_of(cursor))

    def unfold(self, key: str, children: Sequence[Node]) -> None:
        """Open a node; nothing happens where it is gone or open."""
        row = self.row_of(key)
        if row is None or self.entries[row].is_open or not children:
            return
        depth = self.entries[row].depth + 1
        self.entries[row] = replace(self.entries[row], is_open=True)
        self.entries[row + 1 : row + 1] = [Entry(child, depth) for child in children]
        self.set_rows(len(self.entries), self.cursor + len(children) if self.cursor > row else self.cursor)

    def empty_message(self) -> str:
        return clipped(self._empty, self.size.width)

    def pieces(self, row: int, width: int) -> list[Piece]:
        entry = self.entries[row]
        node, count = entry.node, str(entry.node.facts)
        mark = (_OPEN if entry.is_open else _CLOSED) if node.has_children else _LEAF
        indent = " " * (entry.depth * (2 if width > 30 else 1)) + mark
        room = max(width - cell_len(indent) - len(count) - 1, 2)
        label = clipped(node.label, room)
        rest = room - cell_len(label)
        note = clipped(f" {node.note}", rest) if node.note and rest >= _LEAST_NOTE else ""
        padding = " " * (rest - cell_len(note) + 1)
        dim = self.style("list--dim")
        return [(indent, dim), (label, Style()), (note + padding, dim), (fitted(count, len(count)), dim)]

    def action_fold(self) -> None:
        """Close the node, or go to its parent."""
        if self.cursor < 0:
            return
        entry = self.entries[self.cursor]
        if not entry.is_open:
            above = range(self.cursor - 1, -1, -1)
            self._go(next((row for row in above if self.entries[row].depth < entry.depth), self.cursor))
            return
        end = self.cursor + 1
        while end < len(self.entries) and self.entries[end].depth > entry.depth:
            end += 1
        del self.entries[self.cursor + 1 : end]
        self.entries[self.cursor] = replace(entry, is_open=False)
        self.set_rows(len(self.entries))

    def action_unfold(self) -> None:
        """Open the node, or go to its first child."""
        if self.cursor < 0 or not self.entries[self.cursor].node.has_children:
            return
        if self.entries[self.cursor].is_open:
            self._go(self.cursor + 1)
        else:
            self.post_message(self.Unfolded(self.entries[self.cursor].node))

    def action_fold_or_unfold(self) -> None:
        if self.cursor >= 0 and self.entries[self.cursor].is_open:
            self.action_fold()
        else:
            self.action_unfold()
