"""The one table of actions. Bindings, footer, help, re-mapping and the README's list of keys are drawn from it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from textual.binding import Binding, BindingType
from textual.keys import format_key

Where = Literal["pane", "tree", "browser", "app"]
Section = Literal["move", "panes", "jump", "find", "copy", "look", "program"]
Language = Literal["zh", "en"]

SECTIONS: Final[Mapping[Section, tuple[str, str]]] = {
    "move": ("移动", "Moving"),
    "panes": ("窗格", "Panes"),
    "jump": ("跳转", "Jumping"),
    "find": ("查找", "Finding"),
    "copy": ("复制", "Copying"),
    "look": ("查看", "Looking closer"),
    "program": ("程序", "Program"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """What a key does. id: name of the action method, of the binding, and of the key in config.yaml.

    keys: as Textual names them, or characters; a sequence is written with a blank (`y y`). where: `pane` any
    list or the source, `tree`, `browser` the main screen from any pane, `app` every screen. footer: its place
    among the keys at the bottom of the screen, smallest first, or 0.
    """

    id: str
    keys: tuple[str, ...]
    zh: str
    en: str
    section: Section
    where: Where
    footer: int = 0

    def label(self, language: Language) -> str:
        return self.zh if language == "zh" else self.en

    def shown_keys(self) -> str:
        """The keys as a reader knows them: `j ↓`, `ctrl+d`, `yy`."""
        return " ".join(map(shown_key, self.keys))


ACTIONS: Final[tuple[Action, ...]] = (
    Action("cursor_down", ("j", "down"), "下移", "down", "move", "pane"),
    Action("cursor_up", ("k", "up"), "上移", "up", "move", "pane"),
    Action("fold", ("h", "left"), "折叠", "fold", "move", "tree", 13),
    Action("unfold", ("l", "right"), "展开", "unfold", "move", "tree", 2),
    Action("fold_or_unfold", ("space",), "折叠或展开", "fold or unfold", "move", "tree"),
    Action("first", ("g", "home"), "第一行", "first line", "move", "pane"),
    Action("last", ("G", "end"), "最后一行", "last line", "move", "pane"),
    Action("half_page_down", ("ctrl+d",), "下半页", "half a page down", "move", "pane"),
    Action("half_page_up", ("ctrl+u",), "上半页", "half a page up", "move", "pane"),
    Action("page_down", ("pagedown",), "下一页", "a page down", "move", "pane"),
    Action("page_up", ("pageup",), "上一页", "a page up", "move", "pane"),
    Action("open", ("enter",), "打开", "open", "move", "pane", 1),
    Action(
        "scroll_source_down",
        ("J",),
        "原文下滚，焦点不动",
        "scroll the source down, focus stays",
        "panes",
        "browser",
    ),
    Action(
        "scroll_source_up",
        ("K",),
        "原文上滚，焦点不动",
        "scroll the source up, focus stays",
        "panes",
        "browser",
    ),
    Action("focus_tree", ("1",), "目录树", "tree", "panes", "browser"),
    Action("focus_facts", ("2",), "数据", "facts", "panes", "browser"),
    Action("focus_source", ("3",), "原文", "source", "panes", "browser"),
    Action("next_pane", ("tab",), "下一窗格", "next pane", "panes", "browser", 11),
    Action("previous_pane", ("shift+tab",), "上一窗格", "previous pane", "panes", "browser"),
    Action("next_view", ("T",), "换视图", "next view of the tree", "panes", "browser", 9),
    Action("zoom", ("z",), "放大窗格", "zoom the pane", "panes", "browser", 12),
    Action("next_programme", ("]",), "下一项目", "next programme", "jump", "browser", 10),
    Action("previous_programme", ("[",), "上一项目", "previous programme", "jump", "browser"),
    Action("next_region", ("}",), "下一地区", "next region", "jump", "browser"),
    Action("previous_region", ("{",), "上一地区", "previous region", "jump", "browser"),
    Action("next_figure", ("w",), "下一数字", "next figure", "jump", "browser", 3),
    Action("previous_figure", ("b",), "上一数字", "previous figure", "jump", "browser"),
    Action("find", ("/",), "查找", "find in this pane", "find", "browser", 5),
    Action("find_next", ("n",), "下一处", "next match", "find", "browser"),
    Action("find_previous", ("N",), "上一处", "previous match", "find", "browser"),
    Action("search", ("F",), "全文检索", "search the whole corpus", "find", "browser", 6),
    Action("copy_sentence", ("y y",), "复制原句", "copy sentence and reference", "copy", "browser", 4),
    Action("copy_table", ("Y",), "复制所列数据（TSV）", "copy the facts shown as TSV", "copy", "browser"),
    Action("explain", ("e",), "解释", "explain this fact", "look", "browser", 8),
    Action(
        "open_original", ("o",), "打开原文件或网址", "open the original file or address", "look", "browser"
    ),
    Action("failures", ("!",), "未成功的文件", "files that could not be read", "look", "browser"),
    Action("rescan", ("r",), "重新扫描", "rescan", "program", "browser"),
    Action("help", ("?",), "帮助", "help", "program", "app", 7),
    Action("close", ("q",), "关闭", "close the top layer, at the root quit", "program", "app", 14),
    Action("escape", ("escape",), "关闭上层", "close the top layer", "program", "app"),
    Action("quit_program", ("Q",), "退出", "quit", "program", "app"),
)

# What a Chinese input method sends for a key, besides the full-width twin of each ASCII character.
_TWINS: Final = {
    "/": "、",
    "[": "【",
    "]": "】",
    "{": "「",
    "}": "」",
    "<": "《",
    ">": "》",
    "'": "‘’",
    ".": "。",
    "!": "！",
}
_SHOWN: Final = {
    **{"escape": "esc", "enter": "⏎", "space": "空格", "pagedown": "PgDn", "pageup": "PgUp"},
    **{"home": "Home", "end": "End", "tab": "Tab", "shift+tab": "⇧Tab"},
}


def twins(key: str) -> tuple[str, ...]:
    """The characters that an input method sends where `key` was meant; none for keys without a character."""
    if len(key) != 1 or not "!" <= key <= "~":
        return ()
    full_width = chr(ord(key) + 0xFEE0)
    return (full_width, *(twin for twin in _TWINS.get(key, "") if twin != full_width))


def bindings(where: Where, actions: Iterable[Action] = ACTIONS) -> list[BindingType]:
    """The bindings of one part of the screen. Sequences are none: the screen reads them key by key."""
    made: list[BindingType] = []
    for action in actions:
        if action.where != where:
            continue
        for key in action.keys:
            if " " not in key:
                names = ",".join(key_name(name) for name in (key, *twins(key)))
                made.append(Binding(names, action.id, action.label("zh"), show=False, id=action.id))
    return made


def prefix_of(key: str, actions: Iterable[Action] = ACTIONS) -> str | None:
    """The first key of a sequence, if `key` (as Textual names it) is one or its full-width twin."""
    for action in actions:
        for sequence in action.keys:
            first, _, rest = sequence.partition(" ")
            if rest and key in map(key_name, (first, *twins(first))):
                return first
    return None


def after_prefix(prefix: str, key: str, actions: Iterable[Action] = ACTIONS) -> Action | None:
    """The action of the sequence `prefix key`; `key` as Textual names it, full-width twins included."""
    for action in actions:
        for sequence in action.keys:
            first, _, rest = sequence.partition(" ")
            if first == prefix and key in map(key_name, (rest, *twins(rest))):
                return action
    return None


def remapped(overrides: Mapping[str, tuple[str, ...]]) -> tuple[Action, ...]:
    """The table with the user's own keys; ValueError names the first action that does not exist."""
    known = {action.id for action in ACTIONS}
    for unknown in overrides.keys() - known:
        raise ValueError(unknown)
    return tuple(replace(a, keys=overrides[a.id]) if a.id in overrides else a for a in ACTIONS)


def key_name(key: str) -> str:
    """A character as Textual names its key (`]` → right_square_bracket); other names stay."""
    if len(key) != 1 or key.isalnum():
        return key
    name = unicodedata.name(key).lower().replace("-", "_").replace(" ", "_")
    return {"solidus": "slash", "plus_sign": "plus", "low_line": "underscore", "hyphen_minus": "minus"}.get(
        name, name
    )


def shown_key(key: str) -> str:
    """A key as a reader knows it."""
    if " " in key:
        return "".join(map(shown_key, key.split(" ")))
    return _SHOWN.get(key) or (key if len(key) == 1 or "+" in key else format_key(key))
