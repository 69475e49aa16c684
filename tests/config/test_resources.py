"""Where the program finds what comes with it, and where it keeps what is the user's."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus import resources
from corpus.config import Settings


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place that holds a seed corpus, as a wheel's bundle or a checkout does."""
    (tmp_path / "seeds" / "originals").mkdir(parents=True)
    (tmp_path / "seeds" / "a.md").write_text("一", encoding="utf-8")
    (tmp_path / "seeds" / "originals" / ".gitignore").write_text("*", encoding="utf-8")
    (tmp_path / "config.yaml").write_text("", encoding="utf-8")
    monkeypatch.setattr(resources, "_HOMES", (tmp_path / "none", tmp_path))
    return tmp_path


def test_the_checkout_has_seeds_and_config():
    root = Path(__file__).resolve().parents[2]
    assert resources.config_file() == root / "config.yaml"
    assert resources.seeds_folder() == root / "seeds"


def test_seeds_are_opened_unless_there_are_originals(home):
    assert resources.seed_paths() == (home / "seeds",)
    (home / "seeds" / "originals" / "b.txt").write_text("二", encoding="utf-8")
    assert resources.seed_paths() == (home / "seeds" / "originals",)


def test_a_wheels_copy_comes_first(home, monkeypatch):
    bundle = home / "bundled"
    (bundle / "seeds").mkdir(parents=True)
    monkeypatch.setattr(resources, "_HOMES", (bundle, home))
    assert resources.seeds_folder() == bundle / "seeds"
    assert resources.config_file() == home / "config.yaml"


def test_configured_sources_come_before_the_seeds(home):
    assert resources.sources(Settings()) == resources.seed_paths()
    assert resources.sources(Settings(sources=("/a", "/b"))) == (Path("/a"), Path("/b"))


def test_one_store_per_corpus(tmp_path, monkeypatch):
    a, b = tmp_path / "a", tmp_path / "b"
    a.mkdir()
    monkeypatch.chdir(tmp_path)
    store = resources.store_path([a, b])
    assert store == resources.store_path([b, a]) == resources.store_path([Path("a"), Path("b"), a])
    assert store != resources.store_path([a])
    assert store.is_relative_to(resources.user_data_dir())
