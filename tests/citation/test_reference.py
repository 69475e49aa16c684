"""References after GB/T 7714, against rendered samples of the zotero-chinese styles and forms of our own."""

from __future__ import annotations

import pytest

from corpus.citation import cite, labels
from corpus.model import BasedOn, Head

PAPER = Head(
    title="探索微观世界的无穷奥秘（科技大观）",
    published="2022-08-16",
    publisher="人民日报",
    author="陈缮真",
    url="http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm",
    edition="17",
)
PAGE = Head(
    title="“好好干，当一个好工人”",
    published="2025-02-17",
    author="许振超",
    url="https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html",
    accessed="2025-06-22",
)
DOCUMENT = Head(
    title="国务院关于在全国建立农村最低生活保障制度的通知",
    published="2007-07-11",
    author="国务院",
    doc_number="国发〔2007〕19号",
    url="https://example.org/19.htm",
    accessed="2022-10-17",
)


@pytest.mark.parametrize(
    ("head", "reference", "missing"),
    [
        (
            PAPER,
            "陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. "
            "http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm.",
            (),
        ),
        (
            PAGE,
            "许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. "
            "https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.",
            ("publisher",),
        ),
        (
            DOCUMENT,
            "国务院. 国务院关于在全国建立农村最低生活保障制度的通知：国发〔2007〕19号[EB/OL]. "
            "（2007-07-11）[2022-10-17]. https://example.org/19.htm.",
            (),
        ),
        (
            Head(title="山海携手", published="2018-06-14T09:07:08", publisher="某省日报", author="记者 张三"),
            "张三. 山海携手[N]. 某省日报，2018-06-14.",
            ("edition", "url"),
        ),
        (
            Head(title="山海携手", published="2018-06-14", publisher="某市新闻网"),
            "山海携手[EB/OL]. 某市新闻网（2018-06-14）.",
            ("url", "accessed"),
        ),
        (Head(title="山海携手"), "山海携手[EB/OL].", ("publisher", "published", "url", "accessed")),
        (Head(), "[EB/OL].", ("title", "publisher", "published", "url", "accessed")),
    ],
    ids=["e-paper", "page", "government", "newspaper", "portal", "title only", "nothing"],
)
def test_2025(head: Head, reference: str, missing: tuple[str, ...]) -> None:
    cited = cite(head)
    assert cited.text == reference
    assert cited.missing == missing


@pytest.mark.parametrize(
    ("head", "reference", "missing"),
    [
        (
            Head(
                title="我们的科技一直在追赶: 访中国工程院院长周济",
                published="2013-01-12",
                publisher="人民日报",
                author="余建斌",
                url="http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_5-02.htm",
                edition="02",
                accessed="2013-03-20",
            ),
            "余建斌. 我们的科技一直在追赶: 访中国工程院院长周济[N/OL]. 人民日报, 2013-01-12(2)[2013-03-20]. "
            "http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_5-02.htm.",
            (),
        ),
        (
            Head(
                title="数字革命与竞争国际化",
                published="2000-11-20",
                publisher="中国青年报",
                author="丁文详",
                edition="第15版",
            ),
            "丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).",
            ("url",),
        ),
        (
            PAGE,
            "许振超. “好好干，当一个好工人”[EB/OL]. (2025-02-17)[2025-06-22]. "
            "https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.",
            ("publisher",),
        ),
        (PAPER, None, ("accessed",)),
    ],
    ids=["online", "print", "page", "no access date"],
)
def test_2015(head: Head, reference: str | None, missing: tuple[str, ...]) -> None:
    cited = cite(head, "2015")
    assert reference is None or cited.text == reference
    assert cited.missing == missing


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("记者 张三 通讯员 李四", "张三，李四. "),
        ("本报记者张三、李四、王五、赵六", "张三，李四，王五，等. "),
        ("涂 胜", "涂胜. "),
        ("文/张三", "张三. "),
        ("文天问", "文天问. "),
        ("John Smith, Jane Doe", "John Smith，Jane Doe. "),
        ("记者", ""),
        (None, ""),
    ],
)
def test_authors(author: str | None, names: str) -> None:
    assert cite(Head(title="题", author=author)).text == f"{names}题[EB/OL]."


def test_an_account_never_speaks_for_the_outlet() -> None:
    report = BasedOn(title="一份《报告》", publisher="某省日报", published="2018-06-14T09:07:08")
    cited = cite(Head(title="自己的题目", based_on=report, written_by="duikou"))
    assert cited.text == "duikou. 自己的题目[Z]. 据《一份〈报告〉》（某省日报，2018-06-14）编写."
    assert cited.missing == ("edition", "url")
    assert "据原报道编写" in cite(Head(title="题", based_on=BasedOn())).text


def test_control_characters_of_a_head_do_not_get_into_a_reference() -> None:
    assert cite(Head(title="题\x1b[31m\n目\u202e", publisher="\x9b网")).text == "题[31m 目[EB/OL]. 网."


def test_missing_fields_have_names_in_both_languages() -> None:
    assert labels(("edition", "url", "accessed")) == ("版次", "网址", "引用日期")
    assert labels(("edition", "url", "accessed"), "en") == ("edition", "address", "access date")
