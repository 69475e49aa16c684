"""Bytes → text: byte order mark, strict UTF-8, strict GB18030 that looks like Chinese, a guess that must too.

No step trusts a confidence: a text is accepted because it decodes without a single error and its characters
are those that people write. Offsets count the characters of the result, which has no byte order mark.
"""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from corpus.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TEXT_CONTROLS = frozenset("\t\n\r\x0b\x0c\x1b\x85")  # ESC: a log with colours is a text; output cleans it
_MARKS_OF_CHINESE = frozenset(
    "，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·•％～　○〇①②③④⑤⑥⑦⑧⑨⑩◆◇■□▲△●★※→℃㎡"
)
_SAMPLE = 1 << 16  # bytes shown to the guesser, characters looked at in a judgement
_CONTROLS_AT_MOST = 0.02
_RARE_HAN_AT_MOST = 0.15  # running Chinese has under 4 in 100 outside the two lists of common characters
_FOREIGN_AT_MOST = 0.10
_DAMAGED_AT_MOST = 0.001


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: str
    warning: str = ""


def decode(data: bytes, place: str) -> Decoded:
    """The text of `data`. Raises ReadError for what is no text; `place` is named in it."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _strictly(data[len(mark) :], encoding)
            if text is not None and not _is_binary(text):
                return Decoded(text, encoding)
    text = _strictly(data, "utf-8")
    if text is not None:
        if _is_binary(text):
            raise _no_text(place)
        return Decoded(text, "utf-8")
    for encoding in ("gb18030", *_guesses(data)):
        text = _strictly(data, encoding)
        if text is not None and _is_plausible(text):
            return Decoded(text, encoding)
    for encoding in ("utf-8", "gb18030"):
        text = data.decode(encoding, errors="replace")
        damaged = text.count("\ufffd")
        if damaged <= max(3, len(text) * _DAMAGED_AT_MOST) and _is_plausible(text.replace("\ufffd", "")):
            return Decoded(text, encoding, f"有 {damaged} 处字节损坏，以 \ufffd 代替")
    raise _no_text(place)


def _no_text(place: str) -> ReadError:
    return ReadError(place, "不是文本，或编码无法识别", "请另存为 UTF-8 纯文本")


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _guesses(data: bytes) -> list[str]:
    """Encodings worth a strict try when neither UTF-8 nor GB18030 fits; bytes of a binary file get none."""
    if data.count(0) > len(data) * _CONTROLS_AT_MOST:
        return ["utf-16-le", "utf-16-be"]
    head = data[:_SAMPLE]
    if (
        sum(head.count(bytes([c])) for c in range(32) if chr(c) not in _TEXT_CONTROLS)
        > len(head) * _CONTROLS_AT_MOST
    ):
        return []
    from charset_normalizer import from_bytes  # 30 ms to import, rarely needed

    return ["big5", *(match.encoding for match in from_bytes(head, steps=5))]


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    controls = sum(sample.count(chr(c)) for c in range(32) if chr(c) not in _TEXT_CONTROLS)
    return controls > max(2, len(sample) * _CONTROLS_AT_MOST) or sample.count("\0") > 1


def _is_plausible(text: str) -> bool:
    """Whether people write such characters: no private use, hardly a control, common Han."""
    sample = text[:_SAMPLE]
    odd = han = rare = other = 0
    for char in sample:
        if char < "\x7f":
            odd += char < " " and char not in _TEXT_CONTROLS
        elif "\u4e00" <= char <= "\u9fff":
            han += 1
            rare += not _is_common(char)
        elif char in _MARKS_OF_CHINESE or "\uff00" <= char <= "\uff5e":
            continue
        elif unicodedata.category(char) in ("Cc", "Cn", "Co", "Cs"):
            odd += 1
        else:
            other += 1
    if odd > len(sample) * _CONTROLS_AT_MOST or rare > max(1, han * _RARE_HAN_AT_MOST):
        return False
    return other <= max(1, (han if han else len(sample)) * _FOREIGN_AT_MOST)


@lru_cache(maxsize=32768)
def _is_common(char: str) -> bool:
    """Level 1 of GB 2312 (3755 simplified characters) or of Big5 (5401 traditional ones)."""
    for encoding, last in (("gb2312", 0xD7), ("big5", 0xC6)):
        try:
            lead = char.encode(encoding)[0]
        except UnicodeEncodeError:
            continue
        if lead <= last:
            return True
    return False
