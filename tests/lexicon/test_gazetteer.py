"""The gazetteer's look-ups: codes, names at a date, hierarchy, pairings, scanning."""

from __future__ import annotations

import pytest

from corpus.config.lexicon_settings import RegionEntry
from corpus.errors import ConfigError
from corpus.lexicon.gazetteer import Gazetteer, NameKind
from corpus.model import Region


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load(())


def test_a_division_has_the_name_that_was_valid_at_the_date(gazetteer: Gazetteer) -> None:
    assert gazetteer.region("451081") == Region("靖西市", "451081", "county")
    assert gazetteer.region("451081", "2013-05-01") == Region("靖西县", "451081", "county")
    assert gazetteer.region("540200", "2010") == Region("日喀则地区", "540200", "prefecture")
    assert gazetteer.region("540200", "2019-01").name == "日喀则市"


def test_a_code_is_todays_and_the_one_of_the_time_can_be_asked_for(gazetteer: Gazetteer) -> None:
    jingxi = gazetteer.region("451081", "2013-05-01")
    assert gazetteer.code_then(jingxi, "2013-05-01") == "451025"
    assert gazetteer.code_then(jingxi, "2018-06-14") == "451081"
    assert gazetteer.code_then(Region("九和镇", None, "township"), "2018") is None


def test_what_was_merged_into_a_district_does_not_rename_it(gazetteer: Gazetteer) -> None:
    assert gazetteer.region("451002", "1999").name == "右江区"


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("深圳", "440300"),
        ("深圳市", "440300"),
        ("喀什", "653100"),
        ("吉林", "220000"),
        ("文山州", "532600"),
        ("靖西县", "451081"),
        ("京", "110000"),
        ("桂", "450000"),
        ("深", "440300"),
    ],
)
def test_a_name_stands_for_the_highest_division_first(gazetteer: Gazetteer, name: str, first: str) -> None:
    assert gazetteer.senses(name)[0].code == first


def test_hierarchy(gazetteer: Gazetteer) -> None:
    longgang, shenzhen = gazetteer.region("440307"), gazetteer.region("440300")
    assert gazetteer.parent(longgang) == shenzhen
    assert [r.name for r in gazetteer.ancestors(longgang)] == ["深圳市", "广东省"]
    assert longgang in gazetteer.children(shenzhen)
    assert gazetteer.is_within(longgang, gazetteer.region("440000"))
    assert not gazetteer.is_within(shenzhen, longgang)
    assert gazetteer.province_of(longgang) == gazetteer.region("440000")
    assert gazetteer.is_within(shenzhen, Region("珠三角", None, "informal"))
    assert gazetteer.is_within(Region("粤东", None, "informal"), gazetteer.region("440000"))


def test_display_is_what_people_say(gazetteer: Gazetteer) -> None:
    shown = [gazetteer.display(gazetteer.region(code)) for code in ("440300", "450000", "532600", "653126")]
    assert shown == ["深圳", "广西", "文山", "叶城"]


def test_pairings_hold_in_their_years(gazetteer: Gazetteer) -> None:
    assert ("440300", "451000") in gazetteer.known_pairs("2018-06-14")
    assert ("350000", "640000") in gazetteer.known_pairs("2020")


def test_a_division_that_was_merged_keeps_its_code_as_long_as_it_lived(gazetteer: Gazetteer) -> None:
    assert [r.code for r in gazetteer.senses("渝北区", "2020")] == ["500112"]
    assert [r.code for r in gazetteer.senses("宣武区", "2020")] == ["110102"]
    assert [r.code for r in gazetteer.senses("宣武区", "2005")] == ["110104"]
    assert [r.code for r in gazetteer.senses("百色市", "2018")] == ["451000"]


def test_every_code_in_the_tables_is_known(gazetteer: Gazetteer) -> None:
    used = {code for name in gazetteer.names.values() for code in (*name.senses, *name.members)}
    used |= {code for codes in gazetteer.abbreviations.values() for code in codes}
    used |= {code for pair in gazetteer.pairs for code in (pair.donor, pair.recipient)}
    used |= {code for word in gazetteer.pair_words for code in (word.first, word.second)}
    assert used <= gazetteer.tree.by_code.keys()


def test_the_scan_quotes_the_text(gazetteer: Gazetteer) -> None:
    text = "粤桂协作：深圳市龙岗区与广西靖西市"
    hits = list(gazetteer.scan(text))
    assert all(text[hit.start : hit.end] == hit.name.text for hit in hits)
    assert {"深圳市", "龙岗区", "广西", "靖西市"} <= {hit.name.text for hit in hits}
    assert [hit.name.kind for hit in hits if hit.name.text == "粤桂"] == [NameKind.PAIR]


def test_the_users_entries_win_and_are_checked(gazetteer: Gazetteer) -> None:
    mine = Gazetteer.load((RegionEntry("鹏城", "440300"),))
    assert mine.senses("鹏城") == (gazetteer.region("440300"),)
    with pytest.raises(ConfigError):
        Gazetteer.load((RegionEntry("乌有", "999999"),))
