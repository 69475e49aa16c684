"""config.yaml: what it may say, where it is found, and what is said of its faults."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from corpus import resources
from corpus.config import Colours, CopySettings, LexiconSettings, RegionEntry, Settings, load_settings
from corpus.config.loading import read_settings
from corpus.config.template import sentences, template
from corpus.errors import ConfigError, ExitCode

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def no_named_config(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DUIKOU_CONFIG", raising=False)


def written(folder: Path, text: str) -> Path:
    file = folder / "config.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_file_at_the_top_lists_every_key_with_its_sentence():
    assert (ROOT / "config.yaml").read_text(encoding="utf-8") == template()


def test_the_file_at_the_top_says_the_defaults():
    assert read_settings(ROOT / "config.yaml") == Settings()


@pytest.mark.parametrize("struct", [Settings, Colours, CopySettings, LexiconSettings])
def test_every_key_says_what_it_is_for_in_both_languages(struct):
    said = sentences(struct)
    assert set(said) == set(struct.__struct_fields__)
    for key, text in said.items():
        chinese, english = text.split("\n")
        assert chinese.endswith("。"), key
        assert english.endswith("."), key


def test_what_a_file_leaves_out_keeps_its_default(tmp_path):
    settings = load_settings(written(tmp_path, "colours:\n  figure: red\n"))
    assert settings == Settings(colours=Colours(figure="red"))


def test_an_empty_file_says_nothing(tmp_path):
    assert load_settings(written(tmp_path, "# nothing\n")) == Settings()


def test_paths_are_taken_from_the_folder_of_the_file(tmp_path):
    settings = load_settings(written(tmp_path, "sources: [reports, /else/where]\nstore: x.sqlite\n"))
    assert settings.sources == (str(tmp_path / "reports"), str(Path("/else/where")))
    assert settings.store == str(tmp_path / "x.sqlite")


def test_lexicon_entries_are_typed_and_hashable(tmp_path):
    text = 'lexicon:\n  regions: [{name: 某新区, code: "441500"}]\n  programmes: [某工程]\n'
    lexicon = load_settings(written(tmp_path, text)).lexicon
    assert lexicon == LexiconSettings(regions=(RegionEntry("某新区", "441500"),), programmes=("某工程",))
    assert hash(lexicon) == hash(msgspec.structs.replace(lexicon))


@pytest.mark.parametrize(
    ("text", "place", "remedy"),
    [
        ("colors: {}\n", "colors", "colours"),
        ("colours:\n  figur: red\n", "colours.figur", "colours.figure"),
        (
            "lexicon:\n  regions:\n    - {nam: 甲, code: '1'}\n",
            "lexicon.regions[0].nam",
            "lexicon.regions[0].name",
        ),
        ("qqqqqq: 1\n", "qqqqqq", "language"),  # nothing is near: all are listed
    ],
)
def test_an_unknown_key_is_named_with_the_nearest_known_one(tmp_path, text, place, remedy):
    file = written(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load_settings(file)
    assert caught.value.place == f"{file}: {place}"
    assert remedy in caught.value.remedy
    assert caught.value.exit_code is ExitCode.WRONG_USE


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("theme: 3\n", "theme", "应为 str，实为 int"),
        ("language: no\n", "language", "实为 bool"),
        ("sources: reports\n", "sources", "应为 array，实为 str"),
        ("copy:\n  format: prose\n", "copy.format", "prose"),
        (
            "lexicon:\n  units:\n    - {unit: 甲, factor: 2}\n",
            "lexicon.units[0].factor",
            "应为 str，实为 int",
        ),
    ],
)
def test_a_wrong_type_is_named_with_its_place(tmp_path, text, place, reason):
    file = written(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load_settings(file)
    assert caught.value.place == f"{file}: {place}"
    assert reason in caught.value.reason


def test_what_is_no_yaml_is_named_with_its_line(tmp_path):
    with pytest.raises(ConfigError, match="第 2 行"):
        load_settings(written(tmp_path, "theme: a\n  - b: [\n"))


@pytest.mark.parametrize("text", ["- a\n", "word\n"])
def test_a_file_without_keys_is_wrong(tmp_path, text):
    with pytest.raises(ConfigError):
        load_settings(written(tmp_path, text))


def test_yaml_makes_no_objects(tmp_path):
    with pytest.raises(ConfigError):
        load_settings(written(tmp_path, "theme: !!python/object/apply:os.getcwd []\n"))


def test_a_named_file_must_be_there(tmp_path):
    with pytest.raises(ConfigError):
        load_settings(tmp_path / "none.yaml")


def test_the_nearest_named_file_wins(tmp_path, monkeypatch):
    user = resources.user_config_file()
    assert load_settings() == Settings()
    user.parent.mkdir(parents=True)
    user.write_text("theme: of-the-user\n", encoding="utf-8")
    assert load_settings().theme == "of-the-user"
    monkeypatch.setenv("DUIKOU_CONFIG", str(written(tmp_path, "theme: of-the-environment\n")))
    assert load_settings().theme == "of-the-environment"
    given = tmp_path / "given.yaml"
    given.write_text("theme: given\n", encoding="utf-8")
    assert load_settings(given).theme == "given"
