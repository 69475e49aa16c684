"""The settings, typed. What each key says of itself is printed above it in config.yaml; a test keeps them equal."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from corpus.config.lexicon_settings import LexiconSettings


def _says(chinese: str, english: str) -> msgspec.Meta:
    return msgspec.Meta(description=f"{chinese}\n{english}")


class Colours(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Colours of the marks in the source text: names or #rrggbb, as Textual and Rich know them."""

    figure: Annotated[str, _says("数字连同单位。", "Figures: numbers with their units.")] = "yellow"
    region: Annotated[str, _says("省、市、县、乡镇、村。", "Regions, from province to village.")] = "cyan"
    programme: Annotated[
        str,
        _says("项目、工程、园区、设施、活动。", "Programmes, projects, parks, facilities and campaigns."),
    ] = "magenta"
    time: Annotated[str, _says("日期和时段。", "Dates and periods.")] = "green"


class CopySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What goes to the clipboard."""

    format: Annotated[
        Literal["sentence", "value", "tsv", "reference"],
        _says(
            "yy 复制什么：sentence（原句、出处、编号）、value（数值）、tsv（一行表格）、reference（出处）。",
            "What yy copies: sentence (with reference and id), value, tsv (one row) or reference.",
        ),
    ] = "sentence"


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that config.yaml can say; without a file, these defaults."""

    sources: Annotated[
        tuple[str, ...],
        _says(
            "不带参数时打开的文件夹和文件，相对路径从本文件算起；空则打开自带的示例语料。",
            "Folders and files opened when none is named, relative to this file; empty: the seed corpus.",
        ),
    ] = ()
    store: Annotated[
        str | None,
        _says(
            "数据库文件；null 则每个语料一个，存在用户数据目录。",
            "File of the store; null: one per corpus in your data directory.",
        ),
    ] = None
    language: Annotated[
        Literal["zh", "en"],
        _says("界面语言：zh 中文，en 英文。", "Language of the interface: zh (Chinese) or en (English)."),
    ] = "zh"
    theme: Annotated[
        str, _says("配色主题，用 Textual 的主题名。", "Theme of the browser, by its Textual name.")
    ] = "textual-dark"
    colours: Annotated[
        Colours,
        _says("原文中各类标记的颜色，颜色名或 #rrggbb。", "Colours of the marks in the source, by kind."),
    ] = Colours()
    keys: Annotated[
        dict[str, tuple[str, ...]],
        _says(
            "改键：动作名对应的按键，代替原有按键，如 next_programme: [n]；动作名见按键帮助（?）。",
            "Other keys for an action, instead of its own, as in next_programme: [n]; help (?) has the names.",
        ),
    ] = {}
    copy: Annotated[CopySettings, _says("复制到剪贴板的内容。", "What goes to the clipboard.")] = (
        CopySettings()
    )
    lexicon: Annotated[
        LexiconSettings,
        _says(
            "自带词表之外的词；改动后会重新读取文章。",
            "Words beyond the tables that come with the program; a change reads the articles again.",
        ),
    ] = LexiconSettings()
