"""The wheel and the editable install hold all that the program needs, and run from any folder; no network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REPORT = "2018年，深圳市投入帮扶资金950万元，帮扶汕尾市。\n"
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")

pytestmark = pytest.mark.xdist_group("install")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    options = ("--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder))
    subprocess.run([*PIP, "wheel", *options, str(ROOT)], check=True)
    return next(folder.glob("duikou-*.whl"))


@pytest.fixture(scope="module", params=["wheel", "editable"])
def environment(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs' folder of a new environment that sees this one's libraries, with duikou installed."""
    folder = tmp_path_factory.mktemp(request.param)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    libraries = next((folder / "lib").glob("python3*")) / "site-packages"
    (libraries / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    what = (
        ["--editable", str(ROOT)] if request.param == "editable" else [str(request.getfixturevalue("wheel"))]
    )
    options = ("--no-index", "--no-deps", "--no-build-isolation", "--ignore-installed")
    subprocess.run([*PIP, "--python", str(folder / "bin" / "python"), "install", *options, *what], check=True)
    home = "corpus" if request.param == "wheel" else str(ROOT)
    assert home in _output(
        folder / "bin" / "python", "-c", "import corpus; print(corpus.__file__)", cwd=folder
    )
    return folder / "bin"


def _output(*command: str | Path, cwd: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=True
    ).stdout


def test_it_runs_from_another_folder(environment: Path, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    assert _output(environment / "duikou", "--version", cwd=tmp_path).startswith("duikou 0.")
    document = json.loads(
        _output(environment / "duikou", "parse", "--format", "jsonl", "report.txt", cwd=tmp_path)
    )
    assert [figure["value"] for figure in document["figures"]] == [9500000]
    assert {region["code"] for region in document["regions"]} == {"440300", "441500"}


def test_the_seed_corpus_is_inside(environment: Path, tmp_path: Path) -> None:
    listed = _output(environment / "duikou", "facts", "--region", "汕尾", "--format", "jsonl", cwd=tmp_path)
    assert listed.count("\n") > 10


def test_the_wheel_holds_tables_styles_seeds_and_settings_and_no_cases(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    wanted = {f"corpus/bundled/seeds/{path.name}" for path in (ROOT / "seeds").glob("*.md")}
    wanted |= {"corpus/bundled/config.yaml", "corpus/py.typed", "tui/py.typed"}
    for pattern in ("corpus/**/*.tsv", "tui/**/*.tcss", "corpus/**/*.sql"):
        wanted |= {path.relative_to(ROOT).as_posix() for path in ROOT.glob(pattern)}
    assert wanted <= names
    assert not [
        name for name in names if "originals" in name or name.endswith("_cases.py") or "tests" in name
    ]
