"""Questions asked of a store, answered with frozen rows. Loads neither jieba nor the lexicon."""

from corpus.query.corpus import Corpus
from corpus.query.rows import (
    VIEWS,
    ArticleRow,
    ArticleView,
    FactRow,
    FailureRow,
    Hit,
    Mark,
    MarkKind,
    Node,
    NodeKind,
    PairingRow,
    ProgrammeRow,
    Totals,
    View,
)
from corpus.query.selector import FactOrder, Selector

__all__ = [
    "VIEWS",
    "ArticleRow",
    "ArticleView",
    "Corpus",
    "FactOrder",
    "FactRow",
    "FailureRow",
    "Hit",
    "Mark",
    "MarkKind",
    "Node",
    "NodeKind",
    "PairingRow",
    "ProgrammeRow",
    "Selector",
    "Totals",
    "View",
]
