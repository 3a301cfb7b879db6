"""Two thousand cards with names and words that nobody meant well: nothing is lost, nothing sticks out."""

from collections import Counter
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Final
from unicodedata import bidirectional, combining

import pypdfium2
import pytest
from pypdfium2 import raw

from app.progress import finish
from app.reports import cards, embedded, paper, templates, typefaces, words_side
from app.reports.design import Design, Place
from app.reports.greeting import Greeting
from app.reports.legible import legible, one_line
from app.reports.typefaces import Role
from tests.reports import hostile
from tests.reports.test_cards import NAMES, SHOPS

CARDS: Final = 2_000
MM: Final = 72 / 25.4
SLACK: Final = 1.5
"""Millimetres that a letter may lean out of its place: swashes and the feet of letters do."""


def bare(design: Design) -> Design:
    """Return the design without its drawings: its places are what matters here, and reading is quick."""

    def nothing(*_args: object) -> None:
        return

    return replace(design, prepare=nothing, picture=nothing, ground=nothing)


def greeting(random: Random, number: int) -> Greeting:
    language = ("zh_CN", "ja", "en", "zh_CN")[number % 4]
    return Greeting(
        to_name=hostile.name(random),
        honorific=NAMES[language][1],
        language=language,
        occasion="birthday",
        title=hostile.text(random, 12) if random.random() < 0.3 else "生日 快乐",
        wish=hostile.wish(random),
        signed_by=hostile.text(random, 20) if random.random() < 0.5 else "",
        day="",
        shop=SHOPS[language],
        chinese_in_columns=number % 4 == 3,  # every other Chinese one
    )


def test_two_thousand_hostile_cards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    random = Random(20261129)  # noqa: S311  # the same two thousand every time
    each = -(-CARDS // len(templates.DESIGNS))
    number = whole = 0
    for at, key in enumerate(list(templates.DESIGNS)):
        design = bare(templates.DESIGNS[key])
        monkeypatch.setitem(templates.DESIGNS, key, design)
        stock = paper.PAPERS[("hagaki", "postcard-cn", "a6")[at % 3]]
        greetings = [greeting(random, number + step) for step in range(each)]
        number += each
        printed = finish(cards.cards(greetings, key, stock.key, tmp_path / "cards.pdf"))
        cut, told = set(printed.cut), {sign for _, signs in printed.missing for sign in signs}
        with pypdfium2.PdfDocument(printed.path) as document:
            for index, one in enumerate(greetings):
                size = stock.card_size(one.in_columns)
                _, outside = read(document, 2 * index, Place(0, 0, *size))
                assert (key, one.title, outside) == (key, one.title, "")
                seen, outside = read(document, 2 * index + 1, design.words(*size, one.in_columns))
                assert (key, one, outside) == (key, one, "")
                if one.to_name not in cut:
                    whole += 1
                    wanted, missing = said(one)
                    assert (one, wanted - seen) == (one, Counter())
                    assert missing <= told
    assert number >= CARDS
    assert whole > 0.8 * CARDS


@pytest.mark.parametrize(
    ("language", "columns"), [("zh_CN", False), ("zh_CN", True), ("ja", True), ("en", False)]
)
def test_no_part_of_the_words_lies_on_another(language: str, columns: bool) -> None:
    random = Random(3)  # noqa: S311  # the same cards every time
    for stock in paper.PAPERS.values():
        size = stock.card_size(columns)
        for design in templates.DESIGNS.values():
            one = replace(
                greeting(random, 0),
                language=language,
                signed_by="名" * random.choice((4, 30, 200)),
                day=random.choice(("", "二〇二六年九月二十五日")),
                chinese_in_columns=columns,
            )
            placed = words_side.lay_out(one, design.words(*size, columns)).placed
            for first, second in combinations(placed, 2):
                across = min(each.x + each.block.width for each in (first, second)) - max(first.x, second.x)
                up = min(first.y, second.y) - max(each.y - each.block.height for each in (first, second))
                assert min(across, up) < 1.5, (design.key, stock.key, one)


def said(one: Greeting) -> tuple[Counter[str], set[str]]:
    """Return the signs that the card of `one` has to show, and those that no face has."""
    text = "".join(
        (one_line(one.to_name), one_line(one.honorific), *one.paragraphs(), one_line(one.signed_by))
    )
    down = one.in_columns
    missing = set(typefaces.chain(one.language, Role.BODY, columns=down).lacking(text))
    if down and one.language == "ja":  # as columns have them
        text = text.translate(str.maketrans("“”‘’", "〝〟''"))
    elif down:  # single marks are corners in pairs, else apostrophes: `test_setting_geometry` has those
        text = text.translate(str.maketrans("“”", "『』", "‘’"))
    shown = "".join(sign for sign in text if not sign.isspace())
    if any(map(combining, shown)):  # the reader joins marks to signs, or leaves them out, as it likes
        return Counter(), missing
    if any(
        bidirectional(sign) in {"R", "AL"} for sign in shown
    ):  # the reader turns and mirrors what is beside
        shown = "".join(sign for sign in shown if sign.isalnum() and sign <= "\uffff")
    return Counter(shown), missing


def read(document: pypdfium2.PdfDocument, number: int, place: Place) -> tuple[Counter[str], str]:
    """Return the signs of a page, and those that lie out of `place` (mm)."""
    page = document[number]
    text = page.get_textpage()
    left, bottom = (place.x - SLACK) * MM, (place.y - SLACK) * MM
    right, top = (place.x + place.width + SLACK) * MM, (place.y + place.height + SLACK) * MM
    seen = outside = ""
    for at in range(text.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(text, at))
        seen += "-" if sign == "\x02" else sign  # the reader's sign for a hyphen at the end of a line
        if sign <= " ":
            continue
        box = text.get_charbox(at)
        if not (left <= box[0] and bottom <= box[1] and box[2] <= right and box[3] <= top):
            outside += sign
    text.close()
    page.close()
    joined = seen.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")  # it reads halves
    return Counter(joined), outside


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
@pytest.mark.parametrize("role", [Role.BODY, Role.TITLE, Role.PLAIN])
def test_no_sign_is_drawn_as_the_box_of_a_face(language: str, role: Role) -> None:
    """Every sign has a drawing in the face that it is taken from, or is the mark of a missing sort."""
    signs = set(legible(hostile.EVERY))
    for down in (False, True):
        chain = typefaces.chain(language, role, columns=down)
        for sign in signs:
            glyph = chain[sign]
            face = embedded.by_name(glyph.face)
            assert face.glyph(glyph.char) > 0
            is_mark = face.glyph(glyph.char) == face.glyph(typefaces.MISSING)
            assert is_mark == (sign in chain.missing or sign == typefaces.MISSING)
