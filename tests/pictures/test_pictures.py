"""The pictures in the README: of the counter's screen, in three languages, by day and by night, not blank."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app import i18n
from app.ui.palette import DARK, LIGHT
from app.ui.pictures import SIZES
from tests.conftest import PROJECT
from tests.pictures import taking

CARDS = [(language, scheme) for language in i18n.LANGUAGES for scheme in taking.SCHEMES]


def image(file: Path) -> QImage:
    found = QImage(str(file))
    assert not found.isNull(), file
    return found


def colours(picture: QImage, left: int = 0) -> Counter[int]:
    """Count the colours of every third pixel from the column `left` on."""
    return Counter(
        picture.pixel(x, y) for x in range(left, picture.width(), 3) for y in range(0, picture.height(), 3)
    )


@pytest.mark.parametrize(("language", "scheme"), CARDS)
def test_a_card_is_shown_as_the_counter_has_it(language: str, scheme: str) -> None:
    picture = image(taking.card(language, scheme))
    assert (picture.width(), picture.height()) == SIZES[0]
    counted = colours(picture)
    (ground, most), *_ = counted.most_common(1)
    palette = LIGHT if scheme == "light" else DARK
    assert QColor.fromRgb(ground).name() == QColor(palette.paper).name()
    assert 0.5 < most / counted.total() < 0.95  # calm, and not blank
    assert len(counted) > 200


def test_insight_is_shown_with_its_chart_and_its_table() -> None:
    picture = image(taking.INSIGHT)
    assert (picture.width(), picture.height()) == SIZES[0]
    counted = colours(picture)
    (ground, most), *_ = counted.most_common(1)
    assert QColor.fromRgb(ground).name() == QColor(LIGHT.paper).name()
    assert 0.5 < most / counted.total() < 0.95
    large = [count for _, count in colours(picture, 480).most_common() if count > 500]
    assert len(large) >= 3  # the ground, the row that is marked, and bars


def test_no_two_cards_are_one_picture() -> None:
    seen = {taking.card(*each).read_bytes() for each in CARDS}
    assert len(seen) == len(CARDS)


def test_every_part_of_a_card_has_something_in_it() -> None:
    """Cut into sixteen pieces, none but the very last may be empty."""
    for each in CARDS:
        picture = image(taking.card(*each))
        across, down = picture.width() // 4, picture.height() // 4
        pieces = [picture.copy(x * across, y * down, across, down) for y in range(4) for x in range(4)]
        drawn = [len(colours(piece)) > 3 for piece in pieces]  # more than ground and hairline
        assert sum(drawn) >= 15, (each, drawn)


def test_the_readme_shows_pictures_that_are_there() -> None:
    shown = re.findall(r"\]\((resources/[^)]+\.png)\)", (PROJECT / "README.md").read_text(encoding="utf-8"))
    assert shown
    for name in shown:
        image(PROJECT / name)
