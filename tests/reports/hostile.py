"""Texts as nobody would type them, and as somebody does: rare signs, joined ones, none, without end."""

from random import Random
from typing import Final

RARE: Final = "婳堃喆髙𠮷﨑德惠龘龖鱻麤靐𠀋𡈽𤭖𪚥㐂丨々〆ヶ彅濵邉邊﨟彁"
LATIN: Final = "ÀéîõüßñÇŁđşğøåæœĐặễổỷŽžÑñ"
PUNCTUATION: Final = "。、，．！？；：…—・「」『』（）《》〈〉【】“”‘’·‥〜ー％°￥"
CONTROL: Final = "\x00\x07\x1b\u200b\u200d\u200e\u202e\ufeff\ufe0f\U000e0100\ud83d\u0085\u2028"
EMOJI: Final = "🌸👩🏽‍🎨🎂❤️🧵👗1️⃣🇯🇵✨"
RIGHT_TO_LEFT: Final = "عزيزة שרה ফাতিমা"
COMBINED: Final = "e\u0301a\u0308か\u3099は\u309an\u0303o\u031b\u0323Z\u0351\u0323\u036f"
KANA: Final = "あいうえおっゃゅょーァィゥェォッヴゝ々"
COMMON: Final = "岁序更新春日晴和张王李赵美咲花子恵風雅頌年月日"
ASCII: Final = "".join(chr(code) for code in range(0x20, 0x7F))

EVERY: Final = f"{RARE}{LATIN}{PUNCTUATION}{EMOJI}{RIGHT_TO_LEFT}{COMBINED}{KANA}{COMMON}{ASCII}"

_POOLS: Final = (
    COMMON, COMMON, RARE, LATIN, PUNCTUATION, CONTROL, EMOJI, RIGHT_TO_LEFT, COMBINED, KANA,
    ASCII, "0123456789",    COMMON + PUNCTUATION, KANA + PUNCTUATION + "0123456789", COMMON + "abcXYZ 12",
)  # fmt: skip
_SAID: Final = (
    "", " ", "　", "\n\n", "。。。。。。", "「」「」「」「」", "（（（（（（（（",
    "名" * 200, "x" * 200, "ー" * 60,
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
    "Llanfairpwllgwyngyllgogerychwyrndrobwll",
    "12345678901234567890123456789012345678901234567890", "・" * 40, "…" * 30, "—" * 30, "\ud800\udc00",
    "O’Neil-d’Arcy", "Null\x00Name", "<b>&amp;</b>", "(\\)", "年12月25日は8時30分", "ABC「あ」12。",
)  # fmt: skip


def text(random: Random, longest: int) -> str:
    """Return a text of up to `longest` characters of one or several kinds."""
    if random.random() < 0.15:
        return random.choice(_SAID)[:longest]
    pools = random.choices(_POOLS, k=random.choice((1, 1, 2, 3)))
    return "".join(random.choice(random.choice(pools)) for _ in range(random.randint(1, longest)))


def name(random: Random) -> str:
    """Return a name: mostly short, sometimes of two hundred characters."""
    return text(random, random.choice((3, 6, 6, 6, 12, 12, 12, 30, 30, 200)))


def wish(random: Random) -> tuple[str, ...]:
    """Return one to three paragraphs, now and then more than any card holds."""
    longest = 1500 if random.random() < 0.02 else random.choice((20, 60, 120))
    return tuple(text(random, longest) for _ in range(random.randint(1, 3)))
