"""Keys of tree nodes: stable strings that say which facts a node stands for.

`region/440000/441500`, `region/~/某某村` (no code, so no known province), `programme/<name>`,
`pairing/<donor>/<recipient>`, `article/<key>`. A region is named by its code, else by its name.
"""

from __future__ import annotations

from collections.abc import Sequence

from corpus.model import Region

DONOR, RECIPIENT, PLACE = 1, 2, 4  # roles in which a fact stands under a region
UNCODED = "region/~"  # sorts behind every code


def escaped(name: str) -> str:
    """A name as one step of a key."""
    return name.replace("%", "%25").replace("/", "%2F")


def reference(region: Region) -> str:
    """The code, or the name where there is none."""
    return region.code or region.name


def region_key(lineage: Sequence[Region]) -> str:
    """lineage: province, prefecture, county down to the region itself, as far as known."""
    if lineage[-1].code is None:
        return f"{UNCODED}/{escaped(lineage[-1].name)}"
    return "region/" + "/".join(escaped(reference(region)) for region in lineage)


def programme_key(name: str) -> str:
    return f"programme/{escaped(name)}"


def donor_key(donor: Region) -> str:
    """The node above all pairings of one donor."""
    return f"pairing/{escaped(reference(donor))}"


def pairing_key(donor: Region, recipient: Region) -> str:
    return f"{donor_key(donor)}/{escaped(reference(recipient))}"


def article_key(key: str) -> str:
    """key: the article's, with the suffix that parts reprints."""
    return f"article/{escaped(key)}"
