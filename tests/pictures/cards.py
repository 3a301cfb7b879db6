"""Take the picture of all designs of cards for the README: each with the words it is meant for.

python -m tests.pictures.cards
"""

import itertools
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image

from app import paths
from app.progress import finish
from app.reports import cards, templates, wishes
from app.reports.greeting import Letterhead

GALLERY: Final = paths.resources() / "pictures" / "cards.png"
SETTINGS: Final = (("zh_CN", False), ("ja", True), ("en", False), ("zh_CN", True))
"""Languages, and whether their words stand in columns."""
SHOPS: Final = {
    "zh_CN": Letterhead("云裳"),
    "ja": Letterhead("アトリエ雲裳", seal="雲裳"),
    "en": Letterhead("Atelier Cloud"),
}
NAMES: Final = {"zh_CN": ("欧阳婳", "女士"), "ja": ("髙橋 美咲", "様"), "en": ("Eleanor Whitfield", "Ms")}
_ACROSS, _GAP, _GROUND = 5, 14, (246, 242, 236)
_HIGH: Final = 210


def sides() -> Iterator[Image.Image]:
    """Yield the picture side of each design, the languages and settings in turn."""
    with tempfile.TemporaryDirectory() as folder:
        for design, (language, columns) in zip(templates.DESIGNS.values(), itertools.cycle(SETTINGS)):
            name, honorific = NAMES[language]
            card = wishes.greeting(
                design.occasions[0], language, to_name=name, honorific=honorific, signed_by="",
                day=date(2026, 12, 1), shop=SHOPS[language], columns=columns,
            )  # fmt: skip
            file = Path(folder) / f"{design.key}.pdf"
            finish(cards.cards([card], design.key, "a6", file))
            page = pypdfium2.PdfDocument(file)[0]
            yield page.render(scale=_HIGH / page.get_height()).to_pil()


def take() -> Path:
    """Put all of them beside each other, row under row, and return the file."""
    shown = list(sides())
    rows = [shown[at : at + _ACROSS] for at in range(0, len(shown), _ACROSS)]
    wide = max(sum(one.width for one in row) + _GAP * (len(row) + 1) for row in rows)
    gallery = Image.new("RGB", (wide, len(rows) * (_HIGH + _GAP) + _GAP), _GROUND)
    for place, row in enumerate(rows):
        left = (wide - sum(one.width for one in row) - _GAP * (len(row) - 1)) // 2
        for one in row:
            gallery.paste(one, (left, _GAP + place * (_HIGH + _GAP)))
            left += one.width + _GAP
    gallery.save(GALLERY, optimize=True)
    return GALLERY


if __name__ == "__main__":
    sys.stdout.write(f"{take().name}\n")
