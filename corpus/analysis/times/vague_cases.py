"""Cases for now, lately and later."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.times.read_cases import read, t

__all__ = ["CASES", "read"]

_NOW = "2020-06-15"

CASES = (
    Case("目前，建成车间30个。", {"目前": t(None, _NOW)}, "now"),
    Case("截至目前，建成车间30个。", {"截至目前": t(None, _NOW)}, "now"),
    Case("截止发稿时，募集善款600万元。", {"截止发稿时": t(None, _NOW)}, "now"),
    Case("如今的村子，路灯亮了。至今已办九届。", {"如今": t(None, _NOW), "至今": t(None, _NOW)}, "now"),
    Case("现在家家有产业。", {"现在": t(None, _NOW)}, "now"),
    Case("近年来，两地往来密切。", {"近年来": t(None, _NOW)}, "lately"),
    Case(
        "多年来、近几年、这些年来、长期以来",
        {"多年来": {}, "近几年": {}, "这些年来": {}, "长期以来": t(None, _NOW)},
        "lately",
    ),
    Case("日前，捐赠仪式举行；近日，物资运抵。", {"日前": t(None, _NOW), "近日": t(None, _NOW)}, "lately"),
    Case("此前，已有17家医院过审。", {"此前": t(None, _NOW)}, "before-now"),
    Case("未来，双方将深化合作。", {"未来": t(_NOW, None)}, "later"),
    Case("下一步，加快建设；今后常来常往。", {"下一步": t(_NOW, None), "今后": t(_NOW, None)}, "later"),
    Case("进入新时代，协作再加力。", {"新时代": t(None, _NOW)}, "era"),
    Case("成效体现在三个方面，出现在大众面前，实现在家门口就业。", {}),
    Case("工作日前往办理，生日前寄出，即将来临，面向未来产业，当前位置：首页。", {}),
    Case("临近年底，面向未来，奔向美好的未来。", {"年底": {}}),
    Case("教育协作点亮未来。两地共赢未来，孩子们的美好未来。未来可期。", {}),
    Case("在未来，双方将深化合作。", {"未来": t(_NOW, None)}),
    Case("他说，未来将再建三所学校。", {"未来": t(_NOW, None)}),
    Case("项目前期论证充分，栏目前身是一档广播节目，数目前后不一。", {}),
    Case("项目目前进展顺利。", {"目前": t(None, _NOW)}),
    Case("围绕新时代精神，此番目前往来频繁。", {}),
)
