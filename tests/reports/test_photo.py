"""A photo on a card: it fills its place, comes from each card, and is told where it is too small."""

import dataclasses
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.progress import finish
from app.reports import cards, photograph, templates, wishes
from app.reports.design import Place
from app.reports.greeting import Greeting, Letterhead
from tests.reports import reading

SHOP = Letterhead("燕衣社")
RED, GREEN = (200, 20, 20), (20, 160, 40)


def photo(colour: tuple[int, int, int], size: tuple[int, int] = (1000, 1200)) -> bytes:
    kept = BytesIO()
    Image.new("RGB", size, colour).save(kept, "JPEG", quality=95)
    return kept.getvalue()


def card(name: str, language: str = "zh_CN", image: bytes = b"") -> Greeting:
    greeting = wishes.greeting(
        "thanks", language, to_name=name, honorific="", signed_by="", day=None, shop=SHOP
    )
    return dataclasses.replace(greeting, photo=image)


def printed(greetings: list[Greeting], folder: Path, design: str, stock: str) -> cards.CardsPrinted:
    return finish(cards.cards(greetings, design, stock, folder / "cards.pdf"))


def near(pixel: tuple[int, ...], colour: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 25 for a, b in zip(pixel, colour, strict=False))


WITH_A_PLACE = [key for key, design in templates.DESIGNS.items() if design.photo is not None]


@pytest.mark.parametrize("key", WITH_A_PLACE)
@pytest.mark.parametrize(("language", "stock"), [("zh_CN", "postcard-cn"), ("ja", "hagaki"), ("en", "a6")])
def test_each_photo_fills_its_place_on_its_own_card(
    key: str, language: str, stock: str, tmp_path: Path
) -> None:
    pair = [card("张晓红", language, photo(RED)), card("李静", language, photo(GREEN, (1600, 1200)))]
    result = printed([*pair, card("王燕", language)], tmp_path, key, stock)
    assert result.coarse == ()
    take_place = templates.DESIGNS[key].photo
    assert take_place is not None
    for number, colour in ((0, RED), (2, GREEN)):
        page = reading.picture(result.path, number)
        width, height = page.width / 72 * 25.4, page.height / 72 * 25.4
        x, y, wide, high = take_place(width, height, language == "ja")
        for at_x, at_y in ((0.05, 0.05), (0.5, 0.5), (0.95, 0.95)):
            spot = (int((x + wide * at_x) / 25.4 * 72), int((height - y - high * at_y) / 25.4 * 72))
            assert near(page.getpixel(spot), colour)
        outside = page.getpixel((int((x - 2) / 25.4 * 72), int((height - y - high / 2) / 25.4 * 72)))
        assert not near(outside, colour)
    without = reading.picture(result.path, 4)
    assert not near(without.getpixel((without.width // 2, without.height // 2)), GREEN)


def test_a_photo_is_embedded_once_for_all_who_get_it(tmp_path: Path) -> None:
    one = photo(RED, (1600, 1600))
    few = printed([card(str(at), image=one) for at in range(2)], tmp_path, "album", "a6").path.stat().st_size
    many = printed([card(str(at), image=one) for at in range(20)], tmp_path, "album", "a6").path
    assert many.stat().st_size < few + 18 * 3_000


def test_a_photo_that_is_too_small_is_told(tmp_path: Path) -> None:
    pair = [card("张晓红", image=photo(RED, (200, 240))), card("李静", image=photo(RED))]
    result = printed(pair, tmp_path, "album", "postcard-cn")
    ((name, dots),) = result.coarse
    assert name == "张晓红"
    assert 60 < dots < 150


def test_a_design_without_a_place_leaves_the_photo_out(tmp_path: Path) -> None:
    with_it = printed([card("张晓红", image=photo(RED))], tmp_path, "plum", "a6").path.read_bytes()
    assert with_it == printed([card("张晓红")], tmp_path, "plum", "a6").path.read_bytes()


def test_what_is_too_high_is_rather_cut_below() -> None:
    assert photograph.dots(photo(RED, (500, 1000)), Place(0, 0, 50, 50)) == 254
    assert photograph.fit(photo(RED, (500, 1000)), 30, 10) == (5, 10)
