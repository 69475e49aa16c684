"""Commands that ask a store: index, facts, search, programmes, pairings."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

REPORTS = {
    "a.txt": "深圳市对口帮扶汕尾市。2018年，深圳市投入帮扶资金950万元，帮扶汕尾市。\n2019年计划新建3个扶贫车间。\n",
    "b.txt": "2017年，广东省帮扶广西壮族自治区，安排帮扶资金12亿元。\n",
}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    for name, text in REPORTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def store(run: Run, reports: Path, tmp_path: Path) -> Path:
    path = tmp_path / "store.sqlite"
    assert run("index", reports, "--store", path).code == 0
    return path


def records(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def test_index_reads_what_changed_and_says_so(run: Run, reports: Path, tmp_path: Path) -> None:
    store = tmp_path / "own.sqlite"
    first = run("index", reports, "--store", store)
    assert (first.code, first.out) == (0, "读入 2，未变 0，失败 0，已不在 0\n")
    assert len([line for line in first.err.splitlines() if line.startswith(("1/2", "2/2"))]) == 2
    (reports / "b.txt").write_text("2017年安排帮扶资金13亿元。\n", encoding="utf-8")
    assert (
        run("index", reports, "--store", store, "--lang", "en").out
        == "read 1, unchanged 1, failed 0, gone 0\n"
    )


def test_index_names_failed_files_and_reads_the_rest(run: Run, reports: Path, tmp_path: Path) -> None:
    (reports / "folder.txt").mkdir()
    (reports / "dangling.txt").symlink_to(tmp_path / "nowhere")
    (reports / "empty.txt").touch()
    done = run("index", reports, "--store", tmp_path / "own.sqlite")
    assert done.code == 1
    summary, *failures = done.out.splitlines()
    assert summary.startswith("读入 2，")
    assert any("dangling.txt：" in line for line in failures)
    assert any("empty.txt：" in line for line in failures)


def test_index_needs_paths_that_are_there(run: Run, tmp_path: Path) -> None:
    assert run("index").code == 2
    missing = run("index", tmp_path / "nowhere", "--store", tmp_path / "own.sqlite")
    assert missing.code in (1, 2)
    assert "nowhere" in missing.err


@pytest.mark.parametrize(
    ("conditions", "numbers"),
    [
        ((), "950万 3 12亿"),
        (("--donor", "深圳"), "950万"),
        (("--recipient", "汕尾市"), "950万"),
        (("--region", "450000"), "12亿"),
        (("--status", "planned"), "3"),
        (("--kind", "money"), "950万 12亿"),
        (("--since", "2018"), "950万 3"),
        (("--until", "2017"), "12亿"),
        (("资金", "--kind", "money", "--since", "2018"), "950万"),
        (("没有这个词",), ""),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, tuple) else "",
)
def test_facts_by_condition(run: Run, store: Path, conditions: tuple[str, ...], numbers: str) -> None:
    done = run("facts", *conditions, "--store", store, "--format", "jsonl")
    assert done.code == 0
    found = {str(record["number"]) for record in records(done.out)}
    wanted = set(numbers.split())
    if conditions[:1] in (("--donor",), ("--recipient",), ("--since",)):  # the plan's donor may be inherited
        assert wanted - {"3"} <= found <= wanted | {"3"}
    else:
        assert found == wanted


@pytest.mark.parametrize(
    "arguments", [("--kind", "gold"), ("--status", "maybe"), ("--since", "last year"), ("--format", "xls")]
)
def test_a_condition_that_makes_no_sense_is_wrong_use(
    run: Run, store: Path, arguments: tuple[str, ...]
) -> None:
    done = run("facts", *arguments, "--store", store)
    assert (done.code, done.out) == (2, "")


def test_facts_in_every_format(run: Run, store: Path) -> None:
    assert "950万元" in run("facts", "--store", store).out
    csv_text = run("facts", "--store", store, "--format", "csv", "--bom").out
    assert csv_text.startswith("\ufefffact_id,")
    assert {row["规范值"] for row in csv.DictReader(io.StringIO(csv_text.removeprefix("\ufeff")))} == {
        "9500000",
        "3",
        "1200000000",
    }
    assert run("facts", "--store", store, "--format", "tsv").out.startswith("fact_id\t原值\t")
    assert run("facts", "--store", store, "--format", "md").out.splitlines()[1].startswith("| --- |")


def test_search_gives_the_place_of_each_hit(run: Run, store: Path) -> None:
    (hit,) = records(run("search", "扶贫车间", "--store", store, "--format", "jsonl").out)
    text = REPORTS["a.txt"]
    assert text[hit["start"] : hit["end"]] == "扶贫车间"  # type: ignore[misc]
    assert hit["quote"] == "2019年计划新建3个扶贫车间。"
    none = run("search", "没有的词", "--store", store, "--format", "jsonl")
    assert (none.code, none.out) == (0, "")
    assert "没有的词" in none.err


def test_pairings_and_programmes(run: Run, store: Path) -> None:
    pairs = records(run("pairings", "--store", store, "--format", "jsonl").out)
    assert ("深圳市", "汕尾市") in {(pair["donor"], pair["recipient"]) for pair in pairs}
    assert run("pairings", "--store", store, "--format", "tsv", "--lang", "en").out.startswith(
        "donor\trecipient\t"
    )
    assert run("programmes", "--store", store).code == 0


def test_a_store_that_is_not_there_says_how_to_make_it(run: Run, tmp_path: Path) -> None:
    done = run("facts", "--store", tmp_path / "none.sqlite")
    assert (done.code, done.out) == (1, "")
    assert "duikou index" in done.err
    assert len(done.err.splitlines()) == 1


def test_a_file_that_is_no_store_is_a_sentence(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    path.write_bytes(b"no database at all, only text " * 40)
    done = run("facts", "--store", path)
    assert (done.code, done.out) == (1, "")
    assert len(done.err.splitlines()) == 1


def test_without_a_store_the_seeds_are_indexed_first(run: Run) -> None:
    first = run("facts", "--region", "汕尾", "--format", "jsonl")
    assert first.code == 0
    assert "汕尾" in first.out
    assert "1/5" in first.err
    again = run("facts", "--region", "汕尾", "--format", "jsonl")
    assert (again.out, again.err) == (first.out, "")


def test_a_hostile_source_reaches_no_output(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "hostile"
    folder.mkdir()
    text = "=1+1|\x1b]52;c;QQ==\x07题\n\n2018年，深圳市\x1b[31m投入\x9b帮扶资金950万元\u202e，[bold]帮扶[/bold]汕尾市。\n"
    (folder / "a\x1b[2J.txt").write_text(text, encoding="utf-8")
    store = tmp_path / "hostile.sqlite"
    printed = "".join(
        done.out + done.err
        for done in (
            run("index", folder, "--store", store),
            *(
                run("facts", "--store", store, "--format", form)
                for form in ("table", "jsonl", "csv", "tsv", "md")
            ),
            *(run("search", "帮扶", "--store", store, "--format", form) for form in ("table", "jsonl")),
            run("programmes", "--store", store),
            run("pairings", "--store", store),
        )
    )
    assert "950万元" in printed
    for character in printed:
        assert character in "\n\t" or (ord(character) >= 32 and not 0x7F <= ord(character) < 0xA0)
        assert character != "\u202e"
