"""Every sentence of the interface, in Chinese and in English; templates take their values by `format`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tui.keys import Language


@dataclass(frozen=True, slots=True)
class Words:
    """One language of the interface."""

    language: Language
    views: dict[str, str]
    columns: dict[str, str]
    status: dict[str, str]
    measure: dict[str, str]
    aggregation: dict[str, str]
    attributes: dict[str, str]
    values: dict[str, str]
    tree: str
    facts: str
    source: str
    of: str
    reading: str
    indexing: str
    up_to_date: str
    locked: str
    index_failed: str
    empty_corpus: str
    no_facts: str
    no_article: str
    no_fact_chosen: str
    mismatch: str
    low_certainty: str
    page_waits: str
    laying_out: str
    until: str
    since: str
    find: str
    not_found: str
    found: str
    copied_tmux: str
    copied_native: str
    copied_osc52: str
    copied_file: str
    copy_failed: str
    missing: str
    nothing_to_copy: str
    copying: str
    rows_copied: str
    opened: str
    open_yourself: str
    not_opened: str
    nothing_to_open: str
    last_figure: str
    no_such_node: str
    unknown_sequence: str
    help_title: str
    help_filter: str
    help_none: str
    search_title: str
    search_prompt: str
    search_hint: str
    search_none: str
    search_hits: str
    explain_title: str
    explain_waits: str
    explain_failed: str
    scopes: dict[str, str]
    failures_title: str
    failures_none: str
    rescanning: str
    close_hint: str


ZH: Final = Words(
    language="zh",
    views={"region": "地区", "programme": "项目", "pairing": "结对", "article": "文章"},
    columns={
        "value": "数值",
        "indicator": "指标",
        "period": "时间",
        "pair": "援→受",
        "status": "状态",
        "programme": "项目",
        "source": "来源",
    },
    status={"actual": "实际", "planned": "计划", "agreed": "协议"},
    measure={
        "level": "",
        "change": "增减",
        "rate": "增幅",
        "share": "占比",
        "rank": "位次",
        "target_share": "目标占比",
    },
    aggregation={"cumulative": "累计", "annual": "当年", "point": "时点", "average": "平均"},
    attributes={
        "figure": "数值",
        "value": "数值",
        "indicator": "指标",
        "measure": "口径",
        "status": "状态",
        "aggregation": "统计方式",
        "time": "时间",
        "donor": "援方",
        "recipient": "受方",
        "place": "地点",
        "actor": "实施方",
        "programme": "项目",
        "theme": "主题",
        "bound": "限定",
        "unit": "单位",
        "kind": "类别",
        "certainty": "把握",
    },
    values={
        **{
            "level": "数量",
            "change": "增减",
            "rate": "增幅",
            "share": "占比",
            "rank": "位次",
            "target_share": "目标占比",
        },
        **{"actual": "实际", "planned": "计划", "agreed": "协议", "cumulative": "累计", "annual": "当年"},
        **{
            "point": "时点",
            "average": "平均",
            "exact": "确数",
            "about": "约",
            "over": "超过",
            "under": "不足",
        },
        **{
            "funding": "资金",
            "industry": "产业",
            "employment": "就业",
            "consumption": "消费",
            "education": "教育",
        },
        **{
            "health": "卫生",
            "infrastructure": "基础设施",
            "cadres": "干部人才",
            "relocation": "搬迁",
            "tourism": "旅游",
        },
        **{"finance": "金融", "income": "收入", "poverty_exit": "脱贫", "society": "社会", "other": "其他"},
    },
    tree="目录",
    facts="数据",
    source="原文",
    of="{at}/{total}",
    reading="读取中",
    indexing="解析 {done}/{total} · 事实 {facts} · 未成功 {failed}",
    up_to_date="文章 {articles} · 事实 {facts} · 未成功 {failed}",
    locked="另一个 duikou（进程 {pid}，{host}）正在建立索引；这里先浏览已有内容",
    index_failed="未能建立索引：{reason}",
    empty_corpus="还没有内容：正在解析，读完一篇就出现一篇",
    no_facts="这里没有识别出的数据",
    no_article="在左边选一项，这里显示原文",
    no_fact_chosen="没有选中数据",
    mismatch="出处失配：原文此处已不是这个数字，未作标示",
    low_certainty="存疑",
    page_waits="…",
    laying_out="排版 {percent}%",
    until="至{date}",
    since="{date}起",
    find="查找",
    not_found="没有找到“{text}”",
    found="找到“{text}”",
    copied_tmux="已存入 tmux 缓冲区",
    copied_native="已复制到系统剪贴板",
    copied_osc52="已交给终端（OSC 52，终端是否收下未确认）",
    copied_file="没有可用的剪贴板，已写入文件 {path}",
    copy_failed="复制未成功：{reason}",
    missing="出处缺：{fields}",
    nothing_to_copy="没有可复制的数据",
    copying="正在复制 …",
    rows_copied="{rows} 条数据",
    opened="已打开 {target}",
    open_yourself="远程登录中，请在本机打开：{target}",
    not_opened="没有可用的程序来打开：{target}",
    nothing_to_open="这篇文章没有可打开的文件或网址",
    last_figure="本文没有更多数字",
    no_such_node="目录里没有可跳转的{view}",
    unknown_sequence="{keys} 没有对应的命令",
    help_title="帮助",
    help_filter="输入文字筛选按键 …",
    help_none="没有与“{text}”相符的按键",
    search_title="全文检索",
    search_prompt="输入要找的词，空格隔开表示都要出现 …",
    search_hint="边输入边检索；回车打开所在处，Tab 到结果",
    search_none="语料中没有“{text}”；少输几个字试试",
    search_hits="{hits} 处",
    explain_title="解释",
    explain_waits="正在重新分析这篇文章 …",
    explain_failed="未能解释：{reason}",
    scopes={
        "clause": "本分句",
        "sentence": "本句",
        "paragraph": "本段",
        "section": "本节",
        "article": "全文",
        "lexicon": "词表",
    },
    failures_title="未成功的文件",
    failures_none="所有文件都读出来了",
    rescanning="重新扫描 …",
    close_hint="esc 关闭",
)

EN: Final = Words(
    language="en",
    views={"region": "Regions", "programme": "Programmes", "pairing": "Pairings", "article": "Articles"},
    columns={
        "value": "Value",
        "indicator": "Indicator",
        "period": "Period",
        "pair": "From→to",
        "status": "Status",
        "programme": "Programme",
        "source": "Source",
    },
    status={"actual": "actual", "planned": "planned", "agreed": "agreed"},
    measure={
        "level": "",
        "change": "change",
        "rate": "rate",
        "share": "share",
        "rank": "rank",
        "target_share": "target",
    },
    aggregation={"cumulative": "cumulative", "annual": "annual", "point": "as of", "average": "average"},
    attributes={},
    values={},
    tree="Tree",
    facts="Facts",
    source="Source",
    of="{at}/{total}",
    reading="reading",
    indexing="parsed {done}/{total} · facts {facts} · failed {failed}",
    up_to_date="articles {articles} · facts {facts} · failed {failed}",
    locked="another duikou (process {pid} on {host}) is indexing; you can browse what is there",
    index_failed="could not index: {reason}",
    empty_corpus="Nothing here yet: articles appear as they are read",
    no_facts="No facts were recognised here",
    no_article="Choose something on the left to read its source here",
    no_fact_chosen="No fact is chosen",
    mismatch="Source mismatch: the figure no longer stands here, it is not marked",
    low_certainty="uncertain",
    page_waits="…",
    laying_out="laying out {percent}%",
    until="to {date}",
    since="from {date}",
    find="Find",
    not_found="“{text}” was not found",
    found="found “{text}”",
    copied_tmux="Stored in the tmux buffer",
    copied_native="Copied to the system clipboard",
    copied_osc52="Handed to the terminal (OSC 52, not confirmed)",
    copied_file="No clipboard to be had; written to {path}",
    copy_failed="Could not copy: {reason}",
    missing="Reference lacks: {fields}",
    nothing_to_copy="There is no fact to copy",
    copying="Copying …",
    rows_copied="{rows} facts",
    opened="Opened {target}",
    open_yourself="Remote session; open it on your own machine: {target}",
    not_opened="No program to open it with: {target}",
    nothing_to_open="This article has no file or address to open",
    last_figure="No more figures in this article",
    no_such_node="The tree has no such node: {view}",
    unknown_sequence="{keys} is no command",
    help_title="Help",
    help_filter="Type to filter the keys …",
    help_none="No key matches “{text}”",
    search_title="Search",
    search_prompt="Words to find; all must occur …",
    search_hint="results while you type; enter opens the place, tab goes to the results",
    search_none="“{text}” does not occur; try fewer characters",
    search_hits="{hits} hits",
    explain_title="Explain",
    explain_waits="Analysing this article again …",
    explain_failed="Could not explain: {reason}",
    scopes={},
    failures_title="Files that could not be read",
    failures_none="Every file was read",
    rescanning="Scanning again …",
    close_hint="esc closes",
)


def words(language: Language) -> Words:
    return ZH if language == "zh" else EN
