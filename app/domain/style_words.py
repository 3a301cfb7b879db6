"""Styles as they are called in Chinese, Japanese and English: 休闲, カジュアル and casual are one."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from app.domain.categories import folded

_ROWS: Final = (
    ("通勤 职场", "通勤 オフィス オフィスカジュアル", "commuting office work"),
    ("自然 自然系 森系", "ナチュラル", "natural"),
    ("经典", "クラシック 定番", "classic classics"),
    ("浪漫", "ロマンティック ロマンチック", "romantic"),
    ("休闲", "カジュアル", "casual"),
    ("优雅", "エレガント", "elegant"),
    ("简约 极简", "シンプル ミニマル", "minimal minimalist simple"),
    ("复古", "レトロ ヴィンテージ", "vintage retro"),
    ("甜美", "ガーリー フェミニン", "feminine girly sweet"),
    ("运动", "スポーティ スポーティー", "sporty"),
    ("街头", "ストリート", "street streetwear"),
    ("正式", "フォーマル", "formal"),
    ("法式", "フレンチ", "french"),
    ("学院", "プレッピー", "preppy"),
    ("民族", "エスニック", "ethnic"),
    ("中性", "マニッシュ ユニセックス", "androgynous unisex"),
    ("国风 新中式", "チャイナ", "chinoiserie"),
)
_ROW_OF: Final[Mapping[str, int]] = {
    folded(word): row for row, words in enumerate(_ROWS) for text in words for word in text.split()
}


@lru_cache(maxsize=1_024)
def key(style: str) -> str:
    """Return one key for the words of a style in all languages; the folded word where it is not known."""
    close = folded(style)
    row = _row(close)
    return close if row is None else folded(_ROWS[row][2].split()[0])


def is_known(style: str) -> bool:
    """Whether the word is one that everybody has for a style."""
    return _row(folded(style)) is not None


def word(style: str, language: str) -> str:
    """Return the usual word of a style in `language` (zh_CN, ja, en); an unknown one as it is."""
    row = _row(folded(style))
    return style if row is None else _ROWS[row][{"zh_CN": 0, "ja": 1}.get(language, 2)].split()[0]


def _row(close: str) -> int | None:
    return _ROW_OF.get(close, _ROW_OF.get(close.removesuffix("风").removesuffix("系")))
