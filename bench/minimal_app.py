"""The floor: about the least that a Textual application with a tree can be."""

from __future__ import annotations

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.widgets import Footer, Header, Static, Tree

READY = "ready"


class Minimal(App[None]):
    BINDINGS: ClassVar = [("q", "quit", "quit")]

    def compose(self) -> ComposeResult:
        yield Header()
        tree: Tree[None] = Tree("corpus")
        tree.root.expand()
        for number in range(200):
            tree.root.add_leaf(f"{number:06d}")
        yield tree
        yield Static(READY)
        yield Footer()


if __name__ == "__main__":
    Minimal().run()
