"""What furniture looks like: cues in a single line, each with the part of the page where it may be trusted.

Nothing here knows a site. A strong cue holds anywhere, also between the paragraphs of a scrambled page; a weak
one (`主办单位:`, `编辑 某某`, a lone number) only before the article begins and after it ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.model import FurnitureKind
from corpus.readers.lines import squash

_LONGEST_SHORT = 160
_LONGEST = 700


@dataclass(frozen=True, slots=True)
class Cue:
    kind: FurnitureKind
    strong: bool
    opens: bool = False  # a list of other articles follows


_STRONG_DISCLAIMER = re.compile(
    r"^[※*【\[(]{0,2}(?:特别)?(?:免责|版权|法律|郑重|转载)(?:声明|说明|申明)|^[※*【\[(]{0,2}特别(?:声明|申明)[】\])]? ?(?::|$)|版权(?:事宜|问题|纠纷|归属)|(?:仅|只)?代表作者(?:本人|个人)?(?:的)?(?:观点|立场|意见)|"
    r"不代表(?:本|我)(?:网|站|平台|报|刊|号|公众号|社)|与本(?:网|站|平台|报)(?:站)?(?:立场|观点)?无关|"
    r"(?:如有|如果|若有|如).{0,24}(?:侵权|侵犯).{0,40}(?:联系|告知|删除|通知)|"
    r"凡(?:本网|本站|注明|署名|标明).{0,20}(?:来源|作品|转载|稿件)|(?:转载|引用)(?:时)?(?:请|须|需|务必|应)(?:当)?(?:注明|标明|保留)|"
    r"未经.{0,16}(?:授权|许可|书面|同意).{0,20}(?:不得|禁止|严禁|谢绝).{0,12}(?:转载|使用|复制|镜像|摘编)|"
    r"(?:真实性|完整性|及时性|准确性|原创性).{0,40}(?:不(?:作|做|承担|负).{0,10}(?:保证|承诺|责任)|未经.{0,8}证实)|"
    r"(?:仅供|仅作)(?:读者|投资者|网友)?参考.{0,16}(?:核实|风险自担|不构成)|版权归?(?:原)?(?:作者|出处|媒体).{0,8}所有|"
    r"(?:图片|文章|素材|内容|部分图文).{0,6}(?:来源于|来自|源自)网络"
)
_STRONG_LICENCE = re.compile(
    r"版权所有|ICP ?备|ICP证|ICP \d|公网安备|公安(?:局)?备案|网安备|(?:许可证|备案)(?:号|编号)? ?:? ?[(\[]?[\u4e00-\u9fffA-Z]{0,3}[)\]]?(?:字第|B2|\d{6,})|网站标识码|[Cc]opyright|COPYRIGHT|©|"
    r"All [Rr]ights? [Rr]eserved|(?:您|你)是第.{0,12}(?:位|名)访|信息网络传播视听节目"
)
_WEAK_LICENCE = re.compile(
    r"^(?:主管|主办|承办|协办|指导|运营|维护|建设|版权|出版)(?:单位|部门|方)? ?:|^(?:技术支持|网站建设|设计制作|网站管理|运维单位|联系(?:地址|电话|方式|邮箱|我们)|地址|办公地址|通讯地址|邮编|邮政编码|电话|传真|热线|"
    r"投诉电话|举报电话|新闻热线|联系人(?:及电话)?|(?:咨询|采访|媒体)(?:联系|电话|热线|联系人)|(?:违法和不良信息)?举报(?:邮箱|热线)|电子邮箱|邮箱|E-?mail|国内统一刊号|统一刊号|CN ?\d|邮发代号|刊号) ?:|技术支持 ?:|最佳(?:浏览|分辨率)|建议使用.{0,20}分辨率|"
    r"^(?:政府网站找错|找错|党政机关|事业单位|网警|网上警察|网络110|报警平台|不良信息举报)",
    re.IGNORECASE,
)
_STRONG_LEFTOVER = re.compile(
    r"Adobe ?Flash|Flash ?(?:Player|插件|播放器)|(?:Java[Ss]cript|浏览器|播放器|插件|HTML5).{0,20}(?:版本|不支持|启用|安装|升级|下载|获取|开启|video)|(?:获取|下载|安装|升级|启用).{0,8}(?:Flash|Java[Ss]cript|播放器|插件|浏览器)|"
    r"您的浏览器|不支持(?:video|audio|视频播放|该标签)|^(?:正在加载|加载中|Loading|视频加载|请稍候|网页加载)"
)
_STRONG_NAVIGATION = re.compile(
    r"(?:当前|您的?|你的?|您现在的?|你现在的?)(?:所在)?(?:的)?位置(?:是)? ?[:>»›]|(?:您|你)(?:现在|目前)?(?:所)?在(?:的位置)?(?:是)? ?:|^首页 ?[>»›/|\-]|> ?正文$|>{1,2} ?[\u4e00-\u9fff]{2,10} ?>|"
    r"^(?:上一[篇版页条]|下一[篇版页条]|前一[篇版]|后一[篇版]) ?[:：>\]】]?|(?:返回|回到)(?:首页|顶部|列表|目录|上一?页|主页)|^\[?关闭(?:窗口|本页|页面)|设为首页|加入收藏|"
    r"今天是|(?:当前|现在|服务器)时间 ?:|(?:无障碍|长者)(?:浏览|阅读|版|模式|专区)|^(?:网站地图|站点地图|网站导航|繁體|繁体(?:中文|版)?|简体(?:中文|版)?|手机版|电脑版|移动版|RSS|English)$|(?:扫一?扫|扫描|长按).{0,16}(?:二维码|关注|识别|分享|打开|下载|阅读)|"
    r"点击(?:上方|下方|标题下|左下角|右上角|蓝字|“?阅读原文|查看原文|关注|进入专题|下载)|^(?:阅读原文|查看原文|原文链接|查看更多|展开全文|更多(?:精彩|内容|>>?)?|MORE)|收录于(?:合集|话题)|^(?:预览时标签不可点|微信扫一扫|继续滑动看下一个)"
)
_WEAK_NAVIGATION = re.compile(
    r"^(?:首页|网站首页|主页|新闻|要闻|正文|时政|国内|国际|社会|财经|专题|专栏|视频|图片|图文|登录|注册|搜索|检索|导航|频道|栏目|政务公开|新闻中心|新闻动态|工作动态|政务要闻|办事服务|互动交流|"
    r"信息公开|联系我们|关于我们|网站声明|专题专栏|微信|微博|客户端|数字报|版面导航|第? ?[A-Z]?\d{1,3} ?版.{0,24}|标题导航|往期回顾|目录|第?\d{1,2}版|部委省市|媒体关注|扫码.{0,8}|二维码|下载.{0,6}APP|放大|缩小|默认|全文复制|复制全文)$|"
    r"^(?:标签|关键词|关键字|Tags?|所属专题|分类|栏目|索引号|主题词)(?: ?:|[\u4e00-\u9fff ]{0,12}$)",
    re.IGNORECASE,
)
_OPENS_LIST = re.compile(
    r"^[【\[■◆●▍|>·•* ]{0,3}(?:推荐阅读|相关阅读|延伸阅读|相关(?:新闻|链接|文章|报道|推荐|专题|资讯|信息|稿件|热词|附件)|热门(?:文章|推荐|新闻|点击|评论|资讯)|热点(?:新闻|推荐|排行|关注|资讯)|新闻排行|"
    r"(?:点击|阅读|浏览)排行(?:榜)?|排行榜|最新(?:新闻|文章|资讯|推荐|发布)|猜你喜欢|为您推荐|为你推荐|更多(?:新闻|精彩|推荐|文章|>>)|往期(?:推荐|回顾|精彩)|精彩推荐|今日(?:热点|推荐)|图片新闻|"
    r"编辑推荐|大家都在看|您可能(?:还)?感兴趣|友情链接|网友评论|热门评论|最新评论|全部评论|精选留言|写留言)[】\]>: 》]{0,3}$"
)
_STRONG_SHARE = re.compile(
    r"^[•·* ]{0,2}(?:分享(?:到|至|本文|给|按钮)?|一键分享|转发(?:到|至)|微信分享|分享让更多人看到)[ :]{0,3}$|"
    r"条评论|立即评论|发表评论|我要评论|参与评论|人(?:参与|跟贴|评论)(?:$| )|^推荐给朋友$"
)
_WEAK_SHARE = re.compile(
    r"^(?:\d{1,7}|[+-]\d|\d{1,7}[万wkK]?\+?|(?:阅读|浏览|点击|访问|评论)(?:量|数|次数)? ?:? ?\d{0,9}(?:次|万\+?)?|【?(?:字[号体]|大|中|小)[ :]?[大中小 |]*】?)$"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BUTTONS = _words(
    "分享 分享到 微信 微博 新浪微博 腾讯微博 朋友圈 微信好友 QQ QQ好友 QQ空间 人人网 豆瓣 复制链接 二维码 收藏 点赞 赞 在看 转发 评论 打印 打印本页 打印此页 打印文章 纠错 举报 打赏 更多 关闭 关闭窗口 关闭本页 关闭页面 "
    "返回 返回首页 返回顶部 返回目录 返回列表 返回上页 订阅 关注 已关注 放大 缩小 默认 超大 特大 较大 标准 全文复制 复制全文 上一篇 下一篇 上一版 下一版 上一页 下一页 首页 末页 尾页 字号 字体 大 中 小 大号 中号 小号 A+ A- 听新闻 朗读 保存 下载 推荐 我要纠错 TOP 顶部 "
    "登录 注册 搜索 内容摘要 内容提要 用手机看 手机看 手机阅读 手机观看 收起 展开 写留言 留言 喜欢 不喜欢 投诉 阅读 浏览 全屏 播放 暂停"
)
_BETWEEN_BUTTONS = re.compile(r"[ |/丨\[\]【】()<>《》·•:,+*-]+|(?<![\d.])\d{1,7}(?![\d.])")


def _buttons(text: str) -> int:
    """How many of the page's buttons stand in the line, with or without counters; 0 where anything else does."""
    words = [word for word in _BETWEEN_BUTTONS.split(text) if word]
    return len(words) if all(word in _BUTTONS for word in words) else 0


# a public document's own word on who may read it: 此件公开发布, 此件依申请公开
_RELEASE = re.compile(r"[(\[【]?此件(?:主动公开|公开|依申请公开|不予公开|删减后?公开)(?:发布)?[)\]】]?")
_PICTURES_FROM = re.compile(
    r"[(\[【](?:本文|文中|本版|以上|部分|除署名外)?(?:图片|照片|配图|图文|供图|视频)(?:均|除署名外均?)?(?:由|来自|来源于?|为)[^()。]{1,40}(?:提供|供图|拍摄|摄|资料图片?)[)\]】]"
)
_ORIGINAL_TITLE = re.compile(r"^[(【\[]?原(?:标题|题) ?:")

_ROLE = re.compile(
    r"(?:本期|本文|网络|新媒体|见习|实习|值班|责任|执行|助理|图文|版面|签约|在线)?编辑(?:部)?|(?:值班|本版)?(?:责编|美编|主编)|总?监审|(?:总|出品|联合)?监制|(?:总|终|初|一|二|三)?(?:校对|审校|终校)|"
    r"(?:一|二|三|初|复|终|编)审|审核(?:人)?|审签|签发(?:人)?|(?:总)?(?:统筹|策划|编审)|值班(?:主任|主编|编委|总编)|出品(?:人)?|排版|制作|制图|设计|海报|图编|美术|供图|供稿|摄影|摄像|剪辑|视频|音频|主播|播音|录入(?:员)?|审稿|来稿|"
    r"报道员|主持人|翻译|审译|播控|采写|撰文|文字|文案|图片|(?:总)?编导|配音"
)
_STAFF_VALUE = re.compile(r"[ :/|丨\-—]{0,3}[\u4e00-\u9fffA-Za-z·、,; /&|丨]{0,36}")
_CORRECT = re.compile(r"[\[【(](?:我要)?纠错[)】\]]")  # the button before the responsible editor
_SURE_ROLE = re.compile(
    r"责任编辑|责编|总?监审|值班(?:主任|主编|编委|总编)|终审|审签|[^\u4e00-\u9fff]编辑:|[网报端社台刊]编辑:"
)


def cue(text: str) -> Cue | None:
    """The cue of a line (folded), or None. Time grows with the line's length, and lines past 700 characters
    are paragraphs."""
    if len(text) > _LONGEST:
        return None
    for kind, pattern in (
        (FurnitureKind.DISCLAIMER, _STRONG_DISCLAIMER),
        (FurnitureKind.LICENCE, _STRONG_LICENCE),
    ):
        match = pattern.search(text)
        # a long paragraph that only ends in such words is a paragraph
        if match and match.start() < _LONGEST_SHORT:
            return Cue(kind, strong=True)
    if len(text) > _LONGEST_SHORT:
        return None
    if _RELEASE.fullmatch(text):
        return Cue(FurnitureKind.LICENCE, strong=True)
    if _ORIGINAL_TITLE.search(text):
        return Cue(FurnitureKind.HEADLINE, strong=True)
    if _is_staff(text):
        return Cue(FurnitureKind.STAFF, strong=bool(_SURE_ROLE.search(f" {''.join(text.split())}")))
    if _STRONG_LEFTOVER.search(text):
        return Cue(FurnitureKind.LEFTOVER, strong=True)
    if _OPENS_LIST.search(text):
        return Cue(FurnitureKind.NAVIGATION, strong=True, opens=True)
    if len(text) <= 80 and (buttons := _buttons(text)):
        return Cue(FurnitureKind.SHARE, strong=buttons > 1)
    if len(text) <= 60 and _STRONG_SHARE.search(text):
        return Cue(FurnitureKind.SHARE, strong=True)
    if _STRONG_NAVIGATION.search(text) and "。" not in text:
        return Cue(FurnitureKind.NAVIGATION, strong=True)
    if _is_menu(text):
        return Cue(FurnitureKind.NAVIGATION, strong=True)
    bare = text.lstrip("•·*●■- ")
    if _WEAK_LICENCE.search(bare):
        return Cue(FurnitureKind.LICENCE, strong=False)
    if _WEAK_NAVIGATION.search(bare):
        return Cue(FurnitureKind.NAVIGATION, strong=False)
    if _PICTURES_FROM.fullmatch(text):
        return Cue(FurnitureKind.STAFF, strong=False)
    if _WEAK_SHARE.search(text):
        return Cue(FurnitureKind.SHARE, strong=False)
    if len(text) <= 12 and text.endswith((")", "]", "】")) and not re.search(r"[(\[【]", text):
        return Cue(FurnitureKind.LEFTOVER, strong=True)  # the end of a bracket that lost its beginning
    if not squash(text):
        return Cue(FurnitureKind.LEFTOVER, strong=False)
    return None


def _is_staff(text: str) -> bool:
    """`责任编辑:甲`, `[甲网编辑:乙]`, `监 审丙 校对 丁`: roles, each with at most a few names, and nothing else."""
    if len(text) > 120 or "。" in text:
        return False
    bare = _CORRECT.sub("", "".join(text.split())).strip("[]()【】")
    first = _ROLE.search(bare)
    if first is None or first.start() > 20:
        return False
    before, *values = _ROLE.split(bare)
    if before and not (re.search(r"[网报端社台刊•·、:]$", before) and len(before) <= 20):
        return False
    if not all(_STAFF_VALUE.fullmatch(value) for value in values):
        return False
    if any(value.startswith((":", "/", "|", "丨")) for value in values):
        return True
    # no colon: `责任编辑张琼`, `编辑 张琼`; not a heading such as 策划先行
    spaced = re.search(r"(?:编辑|责编|校对|审核|监审|摄影|供稿) +[\u4e00-\u9fff]{2,4}\b", text) is not None
    return (spaced or _SURE_ROLE.search(bare) is not None) and all(len(value) <= 12 for value in values)


def _is_menu(text: str) -> bool:
    """甲|乙|丙|丁: four or more short words between bars or arrows."""
    if text.startswith("|"):
        return False  # a row of a table
    parts = [part.strip() for part in re.split(r"[|丨｜>»›]", text) if part.strip()]
    return len(parts) >= 4 and all(len(part) <= 10 for part in parts) and "。" not in text
