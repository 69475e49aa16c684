"""References after GB/T 7714, and what a copied fact looks like in a paper."""

from corpus.citation.copied import Copied, sentence_copy, table_copy
from corpus.citation.reference import Reference, Standard, cite, labels

__all__ = ["Copied", "Reference", "Standard", "cite", "labels", "sentence_copy", "table_copy"]
