"""Pages as news sites, e-papers, authorities, press offices, public accounts and agencies lay them out.

All of them, outlets and people included, are made up. `body` is how the article begins and ends.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageCase:
    """What must be read from `page`; None where the page is silent. body: first and last words of the body.
    without: words that must stand in furniture."""

    kind: str
    page: str
    title: str | None
    published: str | None = None
    publisher: str | None = None
    author: str | None = None
    body: tuple[str, str] = ("青禾县", "达到九成。")
    sections: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    edition: str | None = None
    doc_number: str | None = None


_TEXT = """青禾县去年迎来东临市派出的四十名教师,他们将在当地学校任教两年,带动本县教师一同备课。

截至上月底,两地共建的三所职业学校已经招收学生1200名,毕业生就业率达到九成。"""
_LEAD, _REST = _TEXT.split("\n\n")

CASES: tuple[PageCase, ...] = (
    PageCase(
        "portal, one stamp line",
        f"首页\n新闻\n专题\n\n东临教师走进青禾课堂\n\n2021年03月12日 08:10 来源：临江日报\n\n{_TEXT}\n\n责任编辑：王一平\n",
        "东临教师走进青禾课堂",
        "2021-03-12T08:10",
        "临江日报",
        without=("首页", "责任编辑：王一平"),
    ),
    PageCase(
        "portal, fields glued together",
        f"东临教师走进青禾课堂\n发布时间:2021-03-12 08:10:33来源:临江日报作者:周文 李一鸣浏览次数:128次\n{_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-03-12T08:10:33",
        "临江日报",
        "周文、李一鸣",
    ),
    PageCase(
        "portal, a field a line, full width",
        f"东临教师走进青禾课堂\n\n时间：2021-03-12\n来源：临江日报\n作者：记者 周文 通讯员 李一鸣\n字号：【大 中 小】\n\n{_TEXT}\n\n分享到：微信 微博\n",
        "东临教师走进青禾课堂",
        "2021-03-12",
        "临江日报",
        "周文、李一鸣",
        without=("【大 中 小】", "微博"),
    ),
    PageCase(
        "portal that reposts: breadcrumb, source with the site in front, footer",
        f"您的位置：江畔网 > 要闻 > 正文\n东临教师走进青禾课堂_要闻_江畔网\n东临教师走进青禾课堂\n2021年03月12日08:10  来源：江畔网－临江日报  分享到：\n\n{_TEXT}\n\n"
        "（责编：王一平、赵甲）\n\n相关新闻\n东临企业来访\n青禾茶园开采\n\n关于我们|招聘|广告服务|联系我们|网站地图\n江畔网版权所有，未经书面授权禁止使用\nCopyright © 2001-2021\n",
        "东临教师走进青禾课堂",
        "2021-03-12T08:10",
        "临江日报",
        without=("东临企业来访", "招聘", "版权所有", "江畔网 > 要闻"),
    ),
    PageCase(
        "portal, source is the site itself",
        f"当前位置：江畔新闻网首页 >> 本地\n\n东临教师走进青禾课堂\n\n2021/03/12 08:10　来源：本网　编辑：王一平\n\n{_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-03-12T08:10",
        "江畔新闻网",
    ),
    PageCase(
        "portal, outlet before the date without labels",
        f"东临教师走进青禾课堂\n\n临江日报 2021-03-12 08:10\n\n{_TEXT}\n\n阅读 3562\n",
        "东临教师走进青禾课堂",
        "2021-03-12T08:10",
        "临江日报",
        without=("阅读 3562",),
    ),
    PageCase(
        "portal, date first, then outlet and comments",
        f"东临教师走进青禾课堂\n2021-03-12 08:10:33 临江新闻客户端 0人参与评论\n\n{_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-03-12T08:10:33",
        "临江新闻客户端",
    ),
    PageCase(
        "e-paper: outlet, day and edition above the title",
        f"临江日报\n2021年03月12日 星期五\n第05版：民生\n\n上一篇 下一篇\n\n东临教师走进青禾课堂\n\n本报记者 周文 李一鸣\n\n{_TEXT}\n\n返回目录 放大 缩小 全文复制\n",
        "东临教师走进青禾课堂",
        "2021-03-12",
        "临江日报",
        "周文、李一鸣",
        without=("第05版", "返回目录"),
        edition="第05版:民生",
    ),
    PageCase(
        "e-paper: edition in brackets behind the outlet",
        f"东临教师走进青禾课堂\n——来自青禾县的支教故事\n\n《临江日报》（2021年03月12日 第 05 版）\n\n{_TEXT}\n",
        "东临教师走进青禾课堂——来自青禾县的支教故事",
        "2021-03-12",
        "临江日报",
        edition="第 05 版",
    ),
    PageCase(
        "e-paper: kicker, title, subtitle",
        f"携手一程山与海\n东临教师走进青禾课堂\n——记两地教育协作\n2021-03-12 临江日报 □ 本报记者 周文\n{_TEXT}\n",
        "携手一程山与海 东临教师走进青禾课堂——记两地教育协作",
        "2021-03-12",
        "临江日报",
        "周文",
    ),
    PageCase(
        "authority: fields of a public document",
        f"索引号：11330000/2021-00123\n发布机构：青禾县教育局\n发文日期：2021年03月12日\n文号：青教发〔2021〕12号\n名称：青禾县教育局关于做好教育协作工作的通知\n\n"
        f"青禾县教育局关于做好教育协作工作的通知\n\n{_TEXT}\n\n青禾县教育局\n2021年3月10日\n",
        "青禾县教育局关于做好教育协作工作的通知",
        "2021-03-12",
        "青禾县教育局",
        body=("青禾县去年", "2021年3月10日"),
        doc_number="青教发〔2021〕12号",
    ),
    PageCase(
        "authority: site, breadcrumb, source, counters, font size",
        f"青禾县人民政府门户网站\n首页 > 政务动态 > 部门动态\n\n东临教师走进青禾课堂\n\n来源：县教育局 发布日期：2021-03-12 浏览次数：56 字体：[大 中 小]\n\n{_TEXT}\n\n"
        "打印本页 关闭窗口\n主办：青禾县人民政府办公室\n地址：青禾县人民路1号 邮编：330000\n网站标识码：3300000001 公网安备 33000002000001号\n",
        "东临教师走进青禾课堂",
        "2021-03-12",
        "县教育局",
        without=("关闭窗口", "人民路1号"),
    ),
    PageCase(
        "government work report: speech line under the title",
        f"政府工作报告\n——2021年1月18日在青禾县第九届人民代表大会第五次会议上\n县长 周文\n\n各位代表：\n\n现在，我代表县人民政府向大会报告工作，请予审议。\n\n一、2020年工作回顾\n\n{_TEXT}\n\n二、2021年工作安排\n\n{_REST}追加一句，任务仍然艰巨。\n",
        "政府工作报告",
        "2021-01-18",
        body=("各位代表：", "艰巨。"),
        sections=("一、2020年工作回顾", "二、2021年工作安排"),
    ),
    PageCase(
        "work plan: signed and dated at the end only",
        f"青禾县2021年教育协作工作计划\n\n{_TEXT}\n\n一、总体要求\n{_LEAD}再接再厉。\n（一）选派教师。\n{_REST}稳步推进。\n\n青禾县教育局\n二〇二一年三月十日\n",
        "青禾县2021年教育协作工作计划",
        "2021-03-10",
        None,
        body=("青禾县去年", "三月十日"),
        sections=("一、总体要求", "（一）选派教师。"),
    ),
    PageCase(
        "press release without a year",
        f"东临教师走进青禾课堂\n两地教育协作三周年座谈会举行\n（新闻通稿）\n\n{_TEXT}\n",
        "东临教师走进青禾课堂 两地教育协作三周年座谈会举行",
        without=("（新闻通稿）",),
    ),
    PageCase(
        "public account: original, author, account, time, place",
        f"东临教师走进青禾课堂\n原创 周文 协作在线 2021-03-12 18:32 发表于东临\n收录于合集 #教育协作 12个\n点击蓝字 关注我们\n\n{_TEXT}\n\n来源：临江日报\n编辑：王一平\n审核：赵甲\n\n阅读原文\n阅读 2041\n赞 12 在看 7\n",
        "东临教师走进青禾课堂",
        "2021-03-12T18:32",
        "协作在线",
        "周文",
        without=("关注我们", "编辑：王一平", "阅读原文", "赞 12"),
    ),
    PageCase(
        "public account: a line each",
        f"东临教师走进青禾课堂\n\n青禾发布\n\n2021-03-12 18:32\n\n{_TEXT}\n\n文字：周文\n图片：李一鸣\n编辑：王一平\n",
        "东临教师走进青禾课堂",
        "2021-03-12T18:32",
        "青禾发布",
        "周文",
        without=("图片：李一鸣",),
    ),
    PageCase(
        "agency wire, reporter in the dateline, stamp above",
        f"东临教师走进青禾课堂\n\n2021-03-12 08:10\n\n联新社东临3月12日电（记者周文、李一鸣）{_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-03-12T08:10",
        "联新社",
        "周文、李一鸣",
        body=("联新社", "达到九成。"),
    ),
    PageCase(
        "agency wire, no year anywhere",
        f"东临教师走进青禾课堂\n\n联新社东临3月12日电 （记者 周文）{_TEXT}（完）\n",
        "东临教师走进青禾课堂",
        None,
        "联新社",
        "周文",
        body=("联新社", "（完）"),
    ),
    PageCase(
        "site's own report, dateline with year, two outlets",
        f"东临教师走进青禾课堂\n\n临江客户端•临江新闻网2021年3月12日讯（临江客户端、临江新闻网记者 周文）{_TEXT}\n\n[临江客户端、临江新闻网编辑：王一平]\n",
        "东临教师走进青禾课堂",
        "2021-03-12",
        "临江新闻网",
        "周文",
        body=("临江客户端", "达到九成。"),
        without=("编辑：王一平",),
    ),
    PageCase(
        "television script",
        f"[新闻联播]东临教师走进青禾课堂\n\n来源：华东电视台 2021年03月12日 19:22\n\n华东电视台消息（新闻联播）：{_TEXT}\n",
        "[新闻联播]东临教师走进青禾课堂",
        "2021-03-12T19:22",
        "华东电视台",
        body=("华东电视台", "达到九成。"),
    ),
    PageCase(
        "paper's own report: this paper's dispatch, reporter behind the last sentence",
        f"东临教师走进青禾课堂\n2021-03-12 09:00 来源: 临江晚报\n本报讯 {_TEXT}(记者 周文 通讯员 李一鸣)\n",
        "东临教师走进青禾课堂",
        "2021-03-12T09:00",
        "临江晚报",
        "周文、李一鸣",
        body=("本报讯", "达到九成。"),
    ),
    PageCase(
        "a line of credits below the article",
        f"东临教师走进青禾课堂\n\n2021-03-12 09:00\n来源：临江晚报\n\n{_TEXT}\n\n文/周文 图/李一鸣\n\n初审：甲一 复审：乙二 终审：丙三\n",
        "东临教师走进青禾课堂",
        "2021-03-12T09:00",
        "临江晚报",
        "周文",
        without=("文/周文", "终审：丙三"),
    ),
    PageCase(
        "title ends with a question mark, photo credit is no author",
        f"谁在青禾的课堂上?\n2021-03-12 来源：临江晚报\n\n{_LEAD}\n\n图为东临教师在上课。 周文 摄\n\n{_REST}\n",
        "谁在青禾的课堂上?",
        "2021-03-12",
        "临江晚报",
    ),
    PageCase(
        "source asked for in one line, given in the next",
        f"东临教师走进青禾课堂\n来源：\n临江日报\n时间：\n2021-03-12 08:10\n\n{_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-03-12T08:10",
        "临江日报",
    ),
    PageCase(
        "slogans above, the page's title above the date line",
        f"同心协力 共建家园\n奋进新征程\n同心协力 共建家园\n奋进新征程\n\n东临教师走进青禾课堂\n\n时间:2021-03-12 17:45:35来源:协作之声微信公众号作者:\n\n{_TEXT}\n\n0\n总监审张三丰\n责任编辑李四\n",
        "东临教师走进青禾课堂",
        "2021-03-12T17:45:35",
        "协作之声微信公众号",
        without=("总监审张三丰", "奋进新征程"),
    ),
    PageCase(
        "disclaimers between the paragraphs",
        f"东临教师走进青禾课堂\n\n2021-03-12 08:10\n\n{_LEAD}\n\n免责声明：\n\n※本页内容由企业自行提供，其真实性、完整性本站概不作保证，读者须自行核实相关内容。\n\n{_REST}\n\n※如有作品版权事宜请联系：020-00000000\n",
        "东临教师走进青禾课堂",
        "2021-03-12T08:10",
        without=("免责声明", "自行核实相关内容", "020-00000000"),
    ),
    PageCase(
        "nothing but text",
        f"{_TEXT}\n",
        None,
    ),
    PageCase(
        "a date in the text is no stamp",
        f"东临教师走进青禾课堂\n\n2021年3月12日，东临市与青禾县签下协议。{_TEXT}\n",
        "东临教师走进青禾课堂",
        body=("2021年3月12日", "达到九成。"),
    ),
    PageCase(
        "in-body headings, captions and a slogan in verse",
        f"东临教师走进青禾课堂\n\n2021-03-12 08:10 来源：临江日报\n\n山海相隔，\n\n心却相连；\n\n{_LEAD}\n\n名师结对 · 课堂常新\n\n{_REST}\n\n图为课堂一角\n\n{_LEAD}孩子们很喜欢。\n\n校企同行促就业\n\n{_REST}收入稳定。\n",
        "东临教师走进青禾课堂",
        "2021-03-12T08:10",
        "临江日报",
        body=("山海相隔", "收入稳定。"),
        sections=("名师结对 · 课堂常新", "校企同行促就业"),
    ),
    PageCase(
        "portal: agency's subject line, byline of its own, corrections button",
        f"东临教师走进青禾课堂\n2021-03-12 20:13:35 来源： 联新网\n\n　　联新社东临3月12日电　题：山海同窗——东临教师走进青禾课堂\n　　联新社记者周文、李一鸣\n　　{_TEXT}\n+1\n【纠错】 责任编辑： 王一平\n",
        "东临教师走进青禾课堂",
        "2021-03-12T20:13:35",
        "联新网",
        "周文、李一鸣",
        body=("联新社东临", "达到九成。"),
        without=("+1", "【纠错】"),
    ),
    PageCase(
        "portal: size buttons, original title, return link",
        f"首页 > 新闻 > 滚动\n东临教师走进青禾课堂\n2021-03-12 20:13 来源： 联新社\n字号：默认 大 超大|打印|\n原标题：东临四十名教师走进青禾课堂\n\n{_TEXT}\n\n返回首页\n",
        "东临教师走进青禾课堂",
        "2021-03-12T20:13",
        "联新社",
        without=("超大", "原标题"),
    ),
    PageCase(
        "site of the authority: empty fields",
        f"当前位置：首页 > 新闻动态 > 地方动态\n东临教师走进青禾课堂\n时间：2021-03-12  来源：  作者：\n{_TEXT}\n【打印】 【关闭】\n",
        "东临教师走进青禾课堂",
        "2021-03-12",
        without=("【关闭】",),
    ),
    PageCase(
        "county site: every field in brackets",
        f"东临教师走进青禾课堂\n\n【发布时间：2021-03-12】 【来源：青禾县融媒体中心】 【浏览：123】 【字体：大 中 小】\n\n{_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-03-12",
        "青禾县融媒体中心",
    ),
    PageCase(
        "bars instead of colons, editor before source",
        f"东临教师走进青禾课堂\n\n2021-03-12 20:13 | 编辑: 王一平 | 来源: 临江新闻网\n\n{_TEXT}\n\n文丨周文\n编辑丨王一平\n",
        "东临教师走进青禾课堂",
        "2021-03-12T20:13",
        "临江新闻网",
        "周文",
        without=("编辑丨王一平",),
    ),
    PageCase(
        "site and paper in titles' brackets",
        f"东临教师走进青禾课堂\n来源：江畔网-《临江日报》 2021-03-12 05:20\n{_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-03-12T05:20",
        "临江日报",
    ),
    PageCase(
        "outlet glued to the date",
        f"东临教师走进青禾课堂\n临江日报2021-03-12 20:13\n{_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-03-12T20:13",
        "临江日报",
    ),
    PageCase(
        "today's date at the top of the page is not the article's",
        f"今天是2023年5月6日 星期六 欢迎访问\n无障碍浏览\n东临教师走进青禾课堂\n发布日期：2021年3月12日　信息来源：青禾县教育局\n{_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-03-12",
        "青禾县教育局",
        without=("今天是",),
    ),
    PageCase(
        "agency wire: names alone in the dateline's bracket",
        f"东临教师走进青禾课堂\n\n联新社东临3月12日电 (周文 李一鸣){_TEXT}\n",
        "东临教师走进青禾课堂",
        None,
        "联新社",
        "周文、李一鸣",
        body=("联新社", "达到九成。"),
    ),
    PageCase(
        "names alone in the last bracket",
        f"东临教师走进青禾课堂\n来源：青禾县教育局\n{_TEXT}（周文 李一鸣）\n",
        "东临教师走进青禾课堂",
        None,
        "青禾县教育局",
        "周文、李一鸣",
        body=("青禾县去年", "（周文 李一鸣）"),
    ),
    PageCase(
        "letterhead of a public document",
        f"青禾县人民政府文件\n\n青政发〔2021〕12号\n\n青禾县人民政府\n关于印发教育协作三年计划的通知\n\n各乡镇人民政府，县直各单位：\n\n{_TEXT}\n\n一、主要任务\n（一）选派教师\n{_LEAD}逐年增派。\n（二）共建学校\n{_REST}扩大规模。\n\n青禾县人民政府\n2021年3月12日\n",
        "青禾县人民政府 关于印发教育协作三年计划的通知",
        "2021-03-12",
        body=("各乡镇", "2021年3月12日"),
        sections=("一、主要任务", "（一）选派教师", "（二）共建学校"),
        doc_number="青政发〔2021〕12号",
    ),
    PageCase(
        "a list by province, no blank lines",
        f"各地教育协作一年回顾\n东临市\n{_LEAD}\n西川市\n{_REST}\n南岭自治州\n{_LEAD}教师们说，孩子们的进步看得见。\n",
        "各地教育协作一年回顾",
        body=("东临市", "看得见。"),
        sections=("东临市", "西川市", "南岭自治州"),
    ),
    PageCase(
        "subtitle without a dash, no blank lines, no headings further down",
        f"东临教师走进青禾课堂\n两地携手三年育人才\n{_LEAD}\n{_REST}\n",
        "东临教师走进青禾课堂 两地携手三年育人才",
    ),
    PageCase(
        "table rows and a verse are no headings",
        f"东临教师走进青禾课堂\n\n{_LEAD}\n\n年份  学校  教师\n2019  3  20\n2020  5  40\n\n{_REST}\n",
        "东临教师走进青禾课堂",
    ),
    PageCase(
        "joint bylines of two papers",
        f"东临教师走进青禾课堂\n2021-03-12 临江日报\n东临日报记者 周文 临江日报记者 李一鸣\n{_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-03-12",
        "临江日报",
        "周文、李一鸣",
    ),
    PageCase(
        "source behind the article",
        f"东临教师走进青禾课堂\n\n{_TEXT}\n\n（来源：临江日报 2021年3月12日第3版）\n",
        "东临教师走进青禾课堂",
        "2021-03-12",
        "临江日报",
        edition="第3版",
    ),
    PageCase(
        "learning platform: a field a line below the title, tags above",
        f"乡村振兴\n东临教师走进青禾课堂\n来源：临江学习平台\n2021-03-12\n作者：周文\n订阅\n{_TEXT}\n\n我要纠错\n",
        "东临教师走进青禾课堂",
        "2021-03-12",
        "临江学习平台",
        "周文",
        without=("订阅",),
    ),
    PageCase(
        "e-paper: page turner, weekday, kicker and title below blank lines",
        f"第A16版:国内新闻 上一版3\n标题导航\nabcd\n \n2021年03月12日 星期五  \n3 上一篇  下一篇 4 放大 缩小 默认\n\n两地教育部门联合印发\n\n东临教师走进青禾课堂工作方案\n\n　　据联新社东临3月11日电 {_TEXT}\n",
        "两地教育部门联合印发 东临教师走进青禾课堂工作方案",
        "2021-03-12",
        "联新社",
        body=("据联新社", "达到九成。"),
        edition="第A16版:国内新闻",
    ),
    PageCase(
        "portal: author with a blank and no colon",
        f"聚焦教育协作会议\n守望课堂 再谱新篇\n首页 > 滚动资讯 > 正文\n\n东临教师走进青禾课堂\n\n2021年03月12日 13:49   来源:临江新闻网   \n\n  作者 周文\n\n  {_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-03-12T13:49",
        "临江新闻网",
        "周文",
        without=("守望课堂",),
    ),
    PageCase(
        "video: credits with blanks inside the roles",
        f"东临教师走进青禾课堂\n\n{_TEXT}\n\n策 划:王一平\n\n记 者:周文 李一鸣\n\n主持人:赵甲\n\n编 辑:钱二\n\n监 制:孙三 李四\n",
        "东临教师走进青禾课堂",
        None,
        None,
        "周文、李一鸣",
        without=("策 划", "主持人", "监 制"),
    ),
    PageCase(
        "magazine: its issue behind its name",
        f"东临教师走进青禾课堂\n发布日期：2021-05-13    来源：《青禾教育》杂志2021年第9期\n{_TEXT}\n",
        "东临教师走进青禾课堂",
        "2021-05-13",
        "《青禾教育》杂志",
    ),
    PageCase(
        "portal: page number, original title, photo credits in the text",
        f"东临教师走进青禾课堂【5】\n\n2021年03月12日08:31  来源：联新网\n \n原标题：东临教师走进青禾课堂\n\n  {_LEAD}联新社记者 周文 摄\n\n{_REST}\n\n（责编：王一平、赵甲）\n",
        "东临教师走进青禾课堂【5】",
        "2021-03-12T08:31",
        "联新网",
        without=("原标题", "责编"),
    ),
)
