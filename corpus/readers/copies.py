"""The second copy of an article on the same page: the same lines again, in the same order."""

from __future__ import annotations

from corpus.readers.lines import Line, squash

_LONG = 30  # letters and digits; a shorter line may repeat for other reasons


def copies(page: list[Line], is_text: list[bool]) -> set[int]:
    """The indices of lines of `page` that repeat an earlier one: long lines anywhere, short ones (headings, verse)
    where they stand beside a copied line as their originals stand beside its original. Only lines with
    `is_text` count."""
    first: dict[str, int] = {}
    original: dict[int, int] = {}
    order = [i for i, counts in enumerate(is_text) if counts]
    ranks: dict[int, int] = {}
    for rank, i in enumerate(order):
        ranks[i] = rank
        key = squash(page[i].text)
        if not key:
            continue
        earlier = first.setdefault(key, i)
        if earlier != i:
            original[i] = earlier
    found = {i for i in original if len(squash(page[i].text)) >= _LONG}
    for step in (1, -1):
        for i in order[::step]:
            if i not in original or i in found:
                continue
            rank = ranks[i] - step
            neighbour = order[rank] if 0 <= rank < len(order) else None
            if neighbour in found and ranks[original[i]] - ranks[original[neighbour]] == step:
                found.add(i)
    return found
