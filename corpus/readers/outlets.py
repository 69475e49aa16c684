"""Newspapers, sites, agencies, stations and accounts: told by how their names end, none of them listed."""

from __future__ import annotations

import re

_END = (
    r"(?:日报|晚报|早报|晨报|午报|周报|月报|时报|商报|都市报|特区报|新报|导报|快报|学报|画报|报|新闻网|在线|网|通讯社|新闻社|社|电视台|广播电台|电台|卫视|融媒体中心|融媒体|"
    r"融媒|客户端|新闻客户端|微信公众号|公众号|微博|头条号|视频号|杂志社|杂志|周刊|月刊|半月刊|旬刊|频道|新闻中心|政务新媒体|门户网站|政府网站|发布|观察|APP|App|app)"
)
# what an e-paper's site adds to the paper's name
_PLATFORM = (
    r"(?:[ ·•-]?(?:多媒体)?(?:数字报(?:刊|纸)?|电子报(?:刊|纸)?|电子版|数字版)(?: ?(?:平台|首页|阅读))?)"
)
_OUTLET = re.compile(rf"《?[\u4e00-\u9fffA-Za-z0-9+]{{1,18}}?{_END}(?:海外版|评论|{_PLATFORM})?》?")
_AT_END = re.compile(rf"(?<=[报刊社]){_PLATFORM}$")
_NO_OUTLET = re.compile(
    r"(?:合作社|旅行社|供销社|服务社|互联网|物联网|管网|电网|路网|水网|海报|申报|汇报|通报|举报|上报|填报|预报|情报|公报|城市社|官网)$"
)
_JOINT = re.compile(r"[•·・、/&]| {1,}|(?<=[网报社端台])[-—]+")
_SELF = re.compile(
    r"本[网站报刊社台]|本站原创|本网原创|原创|网络|互联网|转载|综合|未知|不详|佚名|其他|无|其它|综合整理|网络整理|本地|内部|系统管理员"
)
_PUBLIC_BODY = re.compile(
    r"[\u4e00-\u9fff]{2,24}(?:人民政府|政府办公室|政府办公厅|办公厅|办公室|委员会|领导小组|联席会议|局|厅|部|办|委|中心|指挥部|工作队|协作组|党组|协会|联合会|基金会|集团|公司|大学|医院|学校)"
)


def is_outlet(name: str) -> bool:
    """Whether the whole of `name` (folded) has the shape of an outlet's name."""
    return _OUTLET.fullmatch(name) is not None and not _NO_OUTLET.search(name)


def first_outlet(text: str) -> str | None:
    """The outlet whose name `text` starts with: 某某社北京 → 某某社."""
    match = _OUTLET.match(text)
    return clean(match.group()) if match and not _NO_OUTLET.search(match.group()) else None


def is_public_body(name: str) -> bool:
    """Whether the whole of `name` is an authority or an institution."""
    return _PUBLIC_BODY.fullmatch(name) is not None


def means_itself(name: str) -> bool:
    """本站, 本网: the page names no outlet but its own."""
    return _SELF.fullmatch(name) is not None


def joint(names: str) -> list[str]:
    """甲客户端•乙网, 甲网-乙日报 → the parts that have the shape of an outlet; else the whole."""
    parts = [part for part in _JOINT.split(names) if part]
    shaped = [clean(part) for part in parts if is_outlet(part)]
    return shaped if len(shaped) == len(parts) and shaped else [clean(names)]


def clean(name: str) -> str:
    """Without the quotation marks of a title, stray separators at the ends and the platform of an e-paper."""
    name = name.strip(" 【】[]|丨,，。;；:：-—/")
    if name.startswith("《") and name.endswith("》") and name.count("《") == 1:
        name = name[1:-1]
    return _AT_END.sub("", name)
