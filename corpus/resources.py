"""Where things lie: what comes with the program (in a wheel or in a checkout) and the user's own folders."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corpus.config import Settings

_PACKAGE = Path(__file__).resolve().parent
_HOMES = (_PACKAGE / "bundled", _PACKAGE.parent)  # a wheel's copy first, else the repository's root
_APPLICATION = "duikou"


def config_file() -> Path | None:
    """The config.yaml that comes with the program; None where it was taken away."""
    return next((home / "config.yaml" for home in _HOMES if (home / "config.yaml").is_file()), None)


def seeds_folder() -> Path:
    """The seed corpus that comes with the program."""
    return next((home / "seeds" for home in _HOMES if (home / "seeds").is_dir()), _HOMES[-1] / "seeds")


def seed_paths() -> tuple[Path, ...]:
    """What is opened when nothing is named: the documents in seeds/originals where there are any, else seeds."""
    seeds = seeds_folder()
    originals = seeds / "originals"
    if originals.is_dir() and any(_is_document(path) for path in originals.rglob("*")):
        return (originals,)
    return (seeds,)


def sources(settings: Settings) -> tuple[Path, ...]:
    """What a run without paths is about: the configured sources, else the seed corpus."""
    return tuple(Path(source) for source in settings.sources) or seed_paths()


def _is_document(path: Path) -> bool:
    return path.is_file() and not path.name.startswith(".")


def user_data_dir() -> Path:
    """Where stores are kept; made when something is written there."""
    import platformdirs

    return Path(platformdirs.user_data_dir(_APPLICATION, appauthor=False))


def user_config_file() -> Path:
    """The user's config.yaml, whether it exists or not."""
    import platformdirs

    return Path(platformdirs.user_config_dir(_APPLICATION, appauthor=False)) / "config.yaml"


def store_path(sources: Iterable[Path]) -> Path:
    """One store per corpus, that is per set of sources, wherever they were named from."""
    resolved = sorted({str(source.resolve()) for source in sources})
    digest = blake2b("\0".join(resolved).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
    return user_data_dir() / "stores" / f"{digest}.sqlite"
