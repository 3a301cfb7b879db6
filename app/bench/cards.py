"""Greeting cards against their floor: the same words, in the same faces, by plain `drawString`."""

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from app.bench.measure import PROGRAM, Measure, of_pairs, paired, seconds
from app.bench.town import Town
from app.progress import finish
from app.reports import cards, paper, typefaces, wishes
from app.reports.brush import MM
from app.reports.greeting import Greeting, Letterhead
from app.reports.typefaces import Role

_PAIRS = 5
_CARDS = 1_000
_FEW = 200
_MAIL_MERGE = 7.0
"""Seconds that LibreOffice took for a mail merge of 200 such cards: the quickest of its runs (7–9 s)."""
_FIRST = f"""
import app.queries.greetings, sys, time
started = time.process_time()
from pathlib import Path
from app.bench import cards
cards.ours(cards.sample({_FEW}, "zh_CN", personal=True), Path(sys.argv[1]))
print(time.process_time() - started)
"""
"""The first cards of a process in which the shop is open: faces and artwork are read as well."""

_SHOPS = {
    "zh_CN": Letterhead("云裳", "上海市静安区南京西路 1788 号", "021-0000 1688"),
    "ja": Letterhead("アトリエ・クラウド", "東京都港区南青山 3-12-8", "03-0000-0208", "雲裳之印"),
    "en": Letterhead("Atelier Cloud", "12 Mount Street, London", "020 0000 0018"),
}
_FAMILY = {"zh_CN": "张王李赵刘陈杨黄周吴徐孙", "ja": "高山川田森林原野村上島中", "en": "ABCDEFGHJKLM"}
_GIVEN = {"zh_CN": "晓红丽娜敏静秀英霞燕玲芳", "ja": "美咲花子恵由紀香織真理奈", "en": "aeioulnrstmd"}


def sample(count: int, language: str, seed: int = 1, *, personal: bool = False) -> list[Greeting]:
    """Return `count` birthday cards with names of their own; `personal` puts the name into the wish too."""
    random = Random(seed)
    greetings = []
    for number in range(count):
        name = random.choice(_FAMILY[language]) + "".join(random.choices(_GIVEN[language], k=3))
        greeting = wishes.greeting(
            "birthday",
            language,
            to_name=name,
            honorific={"zh_CN": "女士", "ja": "様", "en": "Ms"}[language],
            signed_by=name[::-1],
            day=dt.date(2026, 1, 1) + dt.timedelta(number % 365),
            shop=_SHOPS[language],
        )
        if personal:
            values = {field: getattr(greeting, field) for field in Greeting.__slots__}
            greeting = Greeting(**values | {"wish": (name + greeting.wish[0], *greeting.wish[1:])})
        greetings.append(greeting)
    return greetings


def measures(town: Town) -> Iterator[Measure]:
    """Print the cards of each language, with the name in the wish, so that every text is set anew."""
    out = town.folder / "cards.pdf"
    for language in _SHOPS:
        greetings = sample(_CARDS, language, personal=True)
        half = ours(greetings[: _CARDS // 2], out)  # also reads the faces
        floor(greetings[:1], out)
        grown = ours(greetings, out) - half
        load = f"{_CARDS:,} · {language}"
        yield paired(
            "cards_printed",
            lambda it=greetings: seconds(ours, it, out),  # type: ignore[misc]  # bound now, not later
            lambda it=greetings: seconds(floor, it, out),  # type: ignore[misc]
            pairs=_PAIRS,
            limit=2.2,
            load=load,
        )
        yield Measure("card_size", "KB", grown / (_CARDS // 2) / 1_024, limit=2, load=load)
    merged = [(_first(out), _MAIL_MERGE) for _ in range(_PAIRS)]
    yield of_pairs("mail_merge", merged, limit=0.1, load=f"{_FEW} · LibreOffice: {_MAIL_MERGE:g} s")


def _first(out: Path) -> float:
    """Return the seconds of processor to the first cards of a process."""
    call = [sys.executable, "-c", _FIRST, str(out)]
    done = subprocess.run(call, check=True, capture_output=True, cwd=PROGRAM, text=True)  # noqa: S603
    return float(done.stdout)


def ours(greetings: Sequence[Greeting], out: Path, template: str = "plum", stock: str = "hagaki") -> int:
    """Print the cards as the program does; return the bytes of the file."""
    return finish(cards.cards(greetings, template, stock, out)).path.stat().st_size


def floor(greetings: Sequence[Greeting], out: Path, stock: str = "hagaki") -> int:
    """Write the same words on as many pages, a fixed number a line, with no artwork; return the bytes."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(out), pageCompression=1, invariant=1)
    for greeting in greetings:
        title = typefaces.chain(greeting.language, Role.TITLE)
        body = typefaces.chain(greeting.language, Role.BODY)
        width, height = (side * MM for side in paper.PAPERS[stock].card_size(greeting.in_columns))
        canvas.setPageSize((width, height))
        canvas.setFont(title[greeting.title[0]].face, 30)
        canvas.drawString(20, height - 60, greeting.title)
        canvas.showPage()
        canvas.setFont(body[greeting.wish[0][0]].face, 12)
        shop = greeting.shop
        y = height - 40
        texts = (
            greeting.salutation(),
            *greeting.wish,
            shop.name,
            greeting.signed_by,
            greeting.day,
            f"{shop.name} · {shop.address} · {shop.phone}",
        )
        for text in texts:
            for start in range(0, len(text), 26):
                canvas.drawString(20, y, text[start : start + 26])
                y -= 20
        canvas.showPage()
    canvas.save()
    return out.stat().st_size
