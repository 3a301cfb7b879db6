"""The shop's own look on its cards: its logo at the letterhead, its colour where that can be read."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.progress import finish
from app.reports import cards, contrast, templates, wishes
from app.reports.brush import Colour
from app.reports.greeting import Greeting, Letterhead
from app.reports.look import PLAIN, Look
from tests.reports import reading

SHOP = Letterhead("Atelier Cloud", "12 Mount Street, London", "020 0000 0018")
PARTS = st.floats(0, 1)
COLOURS = st.tuples(PARTS, PARTS, PARTS)
BLUE = (20, 60, 200)


def logo() -> bytes:
    kept = BytesIO()
    Image.new("RGBA", (300, 100), (*BLUE, 255)).save(kept, "PNG")
    return kept.getvalue()


def card(language: str) -> Greeting:
    return wishes.greeting(
        "birthday", language, to_name="张晓红", honorific="", signed_by="Hayley", day=None, shop=SHOP
    )


def of_colour(picture: Image.Image, colour: tuple[int, int, int]) -> list[tuple[int, int]]:
    pixels = picture.convert("RGB")
    return [
        (x, y) for x in range(pixels.width) for y in range(pixels.height) if pixels.getpixel((x, y)) == colour
    ]


@pytest.mark.parametrize(("language", "left"), [("en", True), ("zh_CN", True), ("ja", False)])
def test_the_logo_stands_at_the_foot_in_place_of_the_name(language: str, left: bool, tmp_path: Path) -> None:
    file = tmp_path / "cards.pdf"
    finish(cards.cards([card(language)], "plum", "a6", file, look=Look(logo=logo())))
    page = reading.picture(file, 1)
    spots = of_colour(page, BLUE)
    wide = max(x for x, _ in spots) - min(x for x, _ in spots)
    high = max(y for _, y in spots) - min(y for _, y in spots)
    assert 2.6 < wide / high < 3.4
    assert min(y for _, y in spots) > page.height * 0.85
    assert (max(x for x, _ in spots) < page.width / 2) is left
    (words,) = reading.texts(file)[1:]
    assert "12 Mount Street" in words
    named = reading.squeezed(words).count("AtelierCloud")
    assert named == (0 if language == "en" else 1)  # where the shop signs it is still named


def test_on_folded_paper_the_logo_signs_the_back(tmp_path: Path) -> None:
    file = tmp_path / "cards.pdf"
    finish(cards.cards([card("en")], "plum", "a5-folded", file, look=Look(logo=logo())))
    outside = reading.picture(file, 0)
    spots = of_colour(outside, BLUE)
    assert spots
    assert max(x for x, _ in spots) < outside.width / 2
    assert "AtelierCloud" not in reading.squeezed(reading.texts(file)[0])


def test_the_same_look_is_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        file = tmp_path / f"{name}.pdf"
        finish(cards.cards([card("en")] * 2, "silk", "a6", file, look=Look(logo(), "#14508c")))
        made.append(file.read_bytes())
    assert made[0] == made[1]


@pytest.mark.parametrize("key", list(templates.DESIGNS))
def test_every_design_takes_the_shops_colour_only_as_far_as_it_can_be_read(key: str) -> None:
    design = templates.DESIGNS[key]
    assert PLAIN.on(design) is design
    for accent in ("#14508c", "#ffe680", "#ffffff", "#000000"):
        taken = Look(accent=accent).on(design)
        for ink in design.of_shop:
            assert contrast.ratio(getattr(taken, ink), design.paper) >= contrast.READABLE
        assert (taken.ink, taken.paper, taken.title_ink) == (design.ink, design.paper, design.title_ink)


@given(COLOURS, COLOURS)
def test_a_colour_that_can_be_read_stays_and_another_becomes_one(colour: Colour, ground: Colour) -> None:
    found = contrast.readable(colour, ground)
    assert contrast.ratio(found, ground) >= contrast.READABLE
    if contrast.ratio(colour, ground) >= contrast.READABLE:
        assert found == pytest.approx(colour)


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast.ratio((0, 0, 0), (1, 1, 1)) == pytest.approx(21)
    assert contrast.ratio((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)) == pytest.approx(1)
