"""Single lines: the furniture they are, and look-alikes that are text. All of them are made up."""

from __future__ import annotations

from corpus.model import FurnitureKind

NAVIGATION, SHARE, STAFF = FurnitureKind.NAVIGATION, FurnitureKind.SHARE, FurnitureKind.STAFF
LICENCE, DISCLAIMER, LEFTOVER = FurnitureKind.LICENCE, FurnitureKind.DISCLAIMER, FurnitureKind.LEFTOVER

STRONG: tuple[tuple[str, FurnitureKind], ...] = (
    ("您现在的位置：首页 > 要闻 > 正文", NAVIGATION),
    ("当前所在位置:首页>>新闻>>本县新闻", NAVIGATION),
    ("要闻 | 时政 | 社会 | 教育 | 视频", NAVIGATION),
    ("上一篇：青禾茶园开采", NAVIGATION),
    ("扫一扫在手机打开当前页", NAVIGATION),
    ("长按二维码关注我们", NAVIGATION),
    ("相关链接", NAVIGATION),
    ("【延伸阅读】", NAVIGATION),
    ("网友评论", NAVIGATION),
    ("分享到：微信 微博 QQ空间", SHARE),
    ("已有0人参与 我要评论", SHARE),
    ("【打印】【关闭】", SHARE),
    ("赞 12 在看 7", SHARE),
    ("责任编辑：王一平", STAFF),
    ("（责编：王一平、赵甲）", STAFF),
    ("[临江新闻网编辑：王一平]", STAFF),
    ("总监审 张三 监 审 李四", STAFF),
    ("一审：张三 二审：李四 三审：王五 责任编辑：赵六", STAFF),
    ("版权所有：青禾县人民政府", LICENCE),
    ("赣ICP备00000001号-1  赣公网安备 36000002000001号", LICENCE),
    ("互联网新闻信息服务许可证 36120170001", LICENCE),
    ("Copyright © 2009-2021 All Rights Reserved", LICENCE),
    ("免责声明：本文仅代表作者个人观点，与本网无关。", DISCLAIMER),
    ("凡本网注明“来源：江畔网”的作品，转载须注明出处。", DISCLAIMER),
    ("如有侵权，请及时联系我们删除。", DISCLAIMER),
    ("未经书面授权，任何单位不得转载、摘编。", DISCLAIMER),
    ("部分图片来源于网络", DISCLAIMER),
    ("您的浏览器不支持该视频格式", LEFTOVER),
    ("获取 Adobe Flash Player", LEFTOVER),
    ("李四)", LEFTOVER),
    ("内容摘要 | 用手机看 | 分享到", SHARE),
    ("【纠错】【责任编辑：王一平】", STAFF),
    ("（此件公开发布）", LICENCE),
    ("此件依申请公开", LICENCE),
    ("特别声明：本文为江畔网独家稿件。", DISCLAIMER),
)
"""Furniture wherever it stands."""

WEAK: tuple[tuple[str, FurnitureKind], ...] = (
    ("主办单位：青禾县教育局", LICENCE),
    ("地址：青禾县人民路1号 邮编：330000", LICENCE),
    ("技术支持：江畔软件公司", LICENCE),
    ("网警", LICENCE),
    ("编辑 王一平", STAFF),
    ("摄影：李一鸣", STAFF),
    ("标签：教育 协作", NAVIGATION),
    ("第05版：民生", NAVIGATION),
    ("阅读 3562", SHARE),
    ("128", SHARE),
    ("联系人：王先生 电话：020-00000000", LICENCE),
    ("举报电话：020-00000000", LICENCE),
    ("（图片由青禾县教育局提供）", STAFF),
)
"""Furniture only above the article or below it."""

TEXT: tuple[str, ...] = (
    "青禾县教育局主办的教师培训班上月开班。",
    "两地媒体的编辑互派学习,共同策划了十二期专题节目。",
    "策划先行 精准发力",
    "编辑出版协作教材",
    "审核把关更严格",
    "制作视频课程三百节",
    "县里新建的网站有了自己的客户端,村民扫描二维码就能下单。",
    "主播进山带货忙",
    "点击率高的农产品卖到了全国。",
    "未经培训的教师不得上岗。",
    "专家评论说,这种做法可以推广。",
    "分享会上,两地教师交流了经验。",
    "分享发展机遇",
    "版权登记量达到三百件。",
    "企业取得食品经营许可证后即可入驻园区。",
    "搜索“青禾”两字,就能找到县里的网店。",
    "首页的位置留给了贫困村的产品。",
    "(一)选派教师",
    "记者走基层",
    "甲>乙的不等式也是课程内容。",
    "联系人才最多的一次招聘会上月举行",
    "此件公开课教具由东临捐赠",
    "图片由学生们自己拍摄",
    "投诉电话开通以来接到来电三百个。",
    "电子商务进农村",
)
"""Sentences and headings that hold the words of furniture."""
