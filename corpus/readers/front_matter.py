"""The YAML head of a .txt or .md file: what its owner states about it.

Read by a loader that makes strings alone (no objects, no dates, no numbers), knows no aliases, and never sees
more than 16 KiB.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

import yaml

from corpus.model import BasedOn, Head
from corpus.readers import stamped_date

LONGEST = 16 * 1024
_OPEN = re.compile(r"---[ \t]*(?:\r\n|\n|\r)")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_DATES = frozenset({"published", "accessed"})


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """end: the offset behind the closing line. head is empty where the block could not be read."""

    head: Head
    end: int
    warnings: tuple[str, ...] = ()


class _Plain(yaml.BaseLoader):
    """Scalars as they are written, mappings, lists; an alias is an error, so nothing can multiply."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("aliases are not read")
        return super().compose_node(parent, index)


def front_matter(text: str) -> FrontMatter | None:
    """The block between `---` at the very start and the next `---`; None where there is none."""
    opening = _OPEN.match(text)
    if opening is None:
        return None
    # `$` does not see a lone CR or the CR of CRLF: equal lengths keep the offsets
    block = text[: LONGEST + 8].replace("\r\n", " \n").replace("\r", "\n")
    closing = _CLOSE.search(block, opening.end())
    if closing is None:
        return None
    try:
        stated = yaml.load(block[opening.end() : closing.start()], _Plain)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"（第 {mark.line + 2} 行）" if mark is not None else ""
        return FrontMatter(Head(), closing.end(), (f"文首的 YAML 无法解析{where}，已略过",))
    if stated is None or stated == "":
        return FrontMatter(Head(), closing.end())
    if not isinstance(stated, dict):
        # two horizontal rules with a paragraph between them
        return None
    warnings: list[str] = []
    own = _strings(stated, Head, warnings, "")
    account = stated.get("based_on")
    based_on = (
        BasedOn(**_strings(account, BasedOn, warnings, "based_on.")) if isinstance(account, dict) else None
    )
    return FrontMatter(Head(**own, based_on=based_on), closing.end(), tuple(warnings))


def _strings(stated: dict[object, object], noun: type, warnings: list[str], inside: str) -> dict[str, str]:
    """The keys of `noun` that hold a word or a list of words; dates as ISO 8601."""
    found: dict[str, str] = {}
    for key in (f.name for f in fields(noun) if f.name != "based_on"):
        value = stated.get(key)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            value = "、".join(value)
        if value is None:
            continue
        if not isinstance(value, str):
            warnings.append(f"文首的 {inside}{key} 应为一行文字")
            continue
        if value in _NOTHING:
            continue
        value = " ".join(value.split())
        if key in _DATES:
            day = stamped_date.find(value)
            if day is None:
                warnings.append(f"文首的 {inside}{key} 不是日期（应为 2020-03-01）")
                continue
            value = day
        found[key] = value
    return found
