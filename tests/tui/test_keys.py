"""The one table of actions is whole: nothing bound twice, nothing bound that does nothing."""

from itertools import combinations

import pytest

from tui.app import DuikouApp
from tui.keys import ACTIONS, after_prefix, bindings, key_name, prefix_of, remapped, shown_key, twins
from tui.screens.browser import Browser
from tui.widgets.source import SourcePane
from tui.widgets.tree import Tree

HOSTS = {"pane": (Tree, SourcePane), "tree": (Tree,), "browser": (Browser,), "app": (Browser,)}
FORBIDDEN = {"ctrl+a", "ctrl+b", "ctrl+space", "ctrl+h", "ctrl+i", "ctrl+j", "ctrl+m", "ctrl+s", "ctrl+z"}


def test_ids_are_unique():
    ids = [action.id for action in ACTIONS]
    assert len(ids) == len(set(ids))


def test_no_key_is_bound_twice_where_both_apply():
    bound = {(binding.key_part, action.id) for action in ACTIONS for binding in _keys(action.keys)}
    for (key, one), (other, two) in combinations(sorted(bound), 2):
        assert one == two or key != other, (one, two, key)


class _Key:
    def __init__(self, key: str) -> None:
        self.key_part = key


def _keys(keys: tuple[str, ...]) -> list[_Key]:
    return [_Key(twin) for key in keys for twin in (key, *twins(key.partition(" ")[0]))]


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_action_is_done_by_its_host(action):
    for host in HOSTS[action.where]:
        assert callable(getattr(host, f"action_{action.id}"))
    assert action.zh and action.en
    assert not FORBIDDEN & set(action.keys)


def test_what_an_input_method_sends_does_the_same():
    assert twins("?") == ("？",)
    assert twins("/") == ("／", "、")
    assert "】" in twins("]") and "［" in twins("[")
    assert twins("j") == ("ｊ",)
    assert twins("ctrl+d") == ()


def test_bindings_come_from_the_table():
    keys = {binding.key: binding.action for binding in bindings("browser")}  # type: ignore[union-attr]
    assert keys["right_square_bracket,fullwidth_right_square_bracket,right_black_lenticular_bracket"] == (
        "next_programme"
    )
    assert not any("y" in names.split(",") for names in keys)  # sequences are read by the screen


def test_sequences():
    assert (prefix_of("y"), prefix_of("ｙ"), prefix_of("j")) == ("y", "y", None)
    assert after_prefix("y", "y").id == "copy_sentence"
    assert after_prefix("y", "ｙ").id == "copy_sentence"
    assert after_prefix("y", "x") is None
    assert shown_key("y y") == "yy"


def test_names_of_keys():
    assert key_name("/") == "slash"
    assert key_name("]") == "right_square_bracket"
    assert key_name("ctrl+d") == "ctrl+d"


def test_remapping():
    table = {action.id: action.keys for action in remapped({"search": ("ctrl+f",)})}
    assert table["search"] == ("ctrl+f",)
    assert table["find"] == ("/",)
    with pytest.raises(ValueError, match="serach"):
        remapped({"serach": ("x",)})


def test_the_palette_of_textual_is_off():
    assert not DuikouApp.ENABLE_COMMAND_PALETTE
