"""Running text of which no sentence occurs twice: the seed accounts again and again, each time with other numbers,
places and words, without the sentences that stood before."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from corpus.language.sentences import sentences
from corpus.lexicon import Lexicon
from corpus.lexicon.gazetteer import NameKind
from corpus.model import Span
from corpus.readers import read

# Words that may stand for each other, so that sentences without number and place differ as well.
_ALIKE = [
    group.split()
    for group in (
        "推动 促进 推进 带动",
        "加强 强化 增强 提升",
        "建立 成立 设立 组建",
        "帮助 支持 协助 扶助",
        "发展 壮大 做大 振兴",
        "重要 关键 主要 核心",
        "开展 组织 举行 举办",
        "全面 全力 大力 着力",
        "目前 如今 眼下 现在",
        "群众 百姓 村民 农户",
        "企业 公司 厂家 商家",
        "地区 地方 区域 片区",
        "积极 主动 踊跃 热情",
        "坚持 始终 一直 持续",
        "共同 一起 一道 携手",
        "干部 人员 队员 骨干",
        "工作 任务 事业 实践",
        "经验 做法 办法 路子",
        "提供 送来 带来 给予",
        "实现 达到 完成 取得",
    )
]
_WORD = re.compile("|".join(word for group in _ALIKE for word in group))
_GROUP = {word: group for group in _ALIKE for word in group}
_NUMBER = re.compile(r"(?<![\d.])\d{2,}(?![\d年月日])")


def bodies(folder: Path) -> list[str]:
    """The articles of `folder` without their heads."""
    documents = [read(path) for path in sorted(folder.glob("*.md"))]
    return ["\n".join(span.of(d.text) for span in d.paragraphs) for d in documents]


def articles(texts: Sequence[str], lexicon: Lexicon, seed: int = 1) -> Iterator[str]:
    """Endless: each of `texts` in turn, changed; the same for the same seed."""
    chance = random.Random(seed)
    counties = sorted(
        name.text
        for name in lexicon.gazetteer.names.values()
        if name.kind is NameKind.FULL and len(name.senses) == 1 and name.text[-1] in "县市"
    )
    named = re.compile(
        "|".join(sorted({c for c in counties if any(c in t for t in texts)}, key=len, reverse=True))
    )
    seen: set[str] = set()
    while True:
        for text in texts:
            places = dict(zip(sorted(set(named.findall(text))), chance.sample(counties, 200), strict=False))
            changed = named.sub(lambda m, p=places: p[m.group()], text)  # type: ignore[misc]
            changed = _WORD.sub(lambda m: chance.choice(_GROUP[m.group()]), changed)
            changed = _NUMBER.sub(lambda m: _other(m.group(), chance), changed)
            kept = []
            for line in changed.split("\n"):
                fresh = [s.of(line) for s in sentences(line, Span(0, len(line)))] if line else []
                kept.append("".join(s for s in fresh if s not in seen))
                seen.update(fresh)
            yield "\n".join(filter(None, kept))


def _other(number: str, chance: random.Random) -> str:
    low = 10 ** (len(number) - 1)
    return str(chance.randint(low, 10 * low - 1))
