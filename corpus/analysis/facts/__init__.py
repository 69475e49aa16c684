"""Facts: a figure joined to what it measures, how, when, who helps whom, where, by which programme."""

from corpus.analysis.facts.join import join
from corpus.analysis.facts.scene import Scene

__all__ = ["Scene", "join"]
