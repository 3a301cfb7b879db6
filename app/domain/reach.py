"""How somebody can be reached, from one field: a telephone number, an address, or an account somewhere."""

import re
import unicodedata
from enum import StrEnum
from typing import Final, NamedTuple


class Where(StrEnum):
    """Where a text leads to; a member's card has a field for each but OTHER, which is noted."""

    PHONE = "phone"
    WECHAT = "wechat"
    LINE = "line"
    EMAIL = "email"
    OTHER = "other"


class Reach(NamedTuple):
    """What is kept, and where."""

    where: Where
    text: str


_NAMED: Final = {
    "wechat": Where.WECHAT, "weixin": Where.WECHAT, "wx": Where.WECHAT, "微信": Where.WECHAT,
    "line": Where.LINE, "ライン": Where.LINE,
    "phone": Where.PHONE, "tel": Where.PHONE, "电话": Where.PHONE, "手机": Where.PHONE, "電話": Where.PHONE,
    "小红书": Where.OTHER, "红书": Where.OTHER, "抖音": Where.OTHER, "微博": Where.OTHER, "qq": Where.OTHER,
    "instagram": Where.OTHER, "ins": Where.OTHER, "ig": Where.OTHER, "インスタ": Where.OTHER,
    "x": Where.OTHER, "twitter": Where.OTHER, "facebook": Where.OTHER, "tiktok": Where.OTHER,
}  # fmt: skip
"""What may stand before an account, set off by a colon or a blank."""
_PREFIX = re.compile(r"(?P<name>[^\s:]+?)\s*(?::|\s)\s*(?P<text>\S.*)")
_PHONE = re.compile(r"\+?[\d\s()./-]{5,}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LINE_LANDS: Final = frozenset({"JP", "TW", "TH"})


def read(written: str, region: str) -> Reach | None:
    """Return where a text leads to, None for nothing.

    `LINE: yan88` and `小红书 yan88` say it themselves; a bare account is WeChat's, in Japan, Taiwan
    and Thailand LINE's.
    """
    plain = unicodedata.normalize("NFKC", written).strip()
    if not plain:
        return None
    match = _PREFIX.fullmatch(plain)
    where = _NAMED.get(match["name"].casefold()) if match else None
    if match is not None and where is not None:
        return Reach(where, plain if where is Where.OTHER else match["text"])
    if _PHONE.fullmatch(plain):
        return Reach(Where.PHONE, written.strip())
    if _EMAIL.fullmatch(plain):
        return Reach(Where.EMAIL, plain)
    return Reach(Where.LINE if region in _LINE_LANDS else Where.WECHAT, plain)
