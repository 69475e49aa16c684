"""Every key with what it does, filtered by typing."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.widgets import Input

from tui.keys import SECTIONS, Action
from tui.screens.layer import Layer
from tui.show import fitted
from tui.widgets.bars import PaneTitle
from tui.widgets.text_list import Line, TextList
from tui.words import Words

_KEYS_WIDTH = 14


class Help(Layer):
    """The table of actions by section; typing narrows it to keys, labels and sections that hold the words."""

    CSS_PATH = "help.tcss"

    def __init__(self, words: Words, actions: Sequence[Action]) -> None:
        super().__init__(words, actions)
        self._list = TextList(id="help")

    def compose(self) -> ComposeResult:
        title = PaneTitle(id="help-title")
        title.show(self.words.help_title, self.words.close_hint)
        yield title
        box = Input(placeholder=self.words.help_filter, id="help-filter", compact=True)
        box.cursor_blink = False
        yield box
        yield self._list

    def on_mount(self) -> None:
        self.set_focus(self.query_one(Input))
        self._list.show(self._lines(""))

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._list.show(self._lines(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self._list.focus()

    def action_help(self) -> None:
        self.action_close()

    def _lines(self, wanted: str) -> list[Line]:
        language = self.words.language
        lines: list[Line] = []
        for section, names in SECTIONS.items():
            title = names[language == "en"]
            found = [a for a in self.actions if a.section == section and _holds(a, names, wanted)]
            if found:
                lines += [[("", "")]] if lines else []
                lines.append([(title, "list--dim")])
                lines += [
                    [
                        (f"  {fitted(action.shown_keys(), _KEYS_WIDTH)}", "list--accent"),
                        (action.label(language), ""),
                    ]
                    for action in found
                ]
        return lines or [[(self.words.help_none.format(text=wanted), "list--dim")]]


def _holds(action: Action, section: tuple[str, str], wanted: str) -> bool:
    text = " ".join((action.id, action.shown_keys(), action.zh, action.en, *section))
    # One character is a key and keeps its case: `G` is not `g`.
    if len(wanted.strip()) == 1 and wanted.strip().isascii():
        return wanted.strip() in action.keys or wanted.strip() in action.shown_keys()
    return all(word in text.casefold() for word in wanted.casefold().split())
