"""Whatever is on file, in any language and any form: what is handed out comes back the same, once."""

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app import i18n
from app.database.shop import Shop
from app.exchange import cells, exporting
from app.exchange.exporting import Request, What
from app.progress import finish
from tests import make
from tests.exchange.full_shop import people
from tests.exchange.test_exporting import bring
from tests.make import TODAY

_SEARCH = (Phase.explicit, Phase.reuse, Phase.generate)
NARROW_KANA = "".join(map(chr, range(0xFF61, 0xFFA0)))
"""Kana of half width come in as wide ones, on purpose."""
TEXT = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Co", "Cn"), blacklist_characters=NARROW_KANA)
    | st.sampled_from("=+-@＝'\"\n,;"),
    max_size=12,
).map(lambda text: text.strip(" \t\r\n\u3000\u00a0"))
NAME = st.text(st.sampled_from("张王李晓红=+-@'Ａnna ·"), min_size=1, max_size=6).filter(
    lambda text: text.strip() == text and text
)
BORN = st.one_of(
    st.none(),
    st.tuples(
        st.just("solar"),
        st.none() | st.integers(1901, 2020),
        st.integers(1, 12),
        st.integers(1, 28),
        st.just(0),
    ),
    st.tuples(
        st.just("lunar"),
        st.none() | st.integers(1930, 2020),
        st.integers(1, 12),
        st.integers(1, 29),
        st.just(0),
    ),
    st.tuples(st.just("lunar"), st.none(), st.integers(1, 12), st.integers(1, 30), st.just(1)),
)
LINES = st.lists(st.tuples(TEXT, st.integers(-999_999, 999_999), st.integers(1, 5)), min_size=1, max_size=3)
SOMEBODY = st.tuples(
    NAME, st.booleans(), BORN, TEXT, TEXT,
    st.lists(st.integers(0, 99_999_999), max_size=3, unique=True),
    st.lists(st.tuples(st.integers(1, 28), st.integers(0, 500), LINES), max_size=3),
)  # fmt: skip


@pytest.mark.parametrize("ending", ["csv", "xlsx", "vcf"])
@settings(max_examples=12, phases=_SEARCH, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    everybody=st.lists(SOMEBODY, min_size=1, max_size=4),
    language=st.sampled_from(i18n.LANGUAGES),
    four=st.booleans(),
)
def test_whatever_is_on_file_comes_back(
    tmp_path_factory: pytest.TempPathFactory, ending: str, everybody: list[Any], language: str, four: bool
) -> None:
    folder = tmp_path_factory.mktemp("round")
    (folder / "other").mkdir()
    shop, other = make.shop(folder), make.shop(folder / "other")
    try:
        with shop.changing() as session:
            for number, (name, carded, born, notes, hobbies, numbers, bought) in enumerate(everybody):
                names = ("birth_calendar", "birth_year", "birth_month", "birth_day", "birth_leap")
                member = make.member(
                    session, name, card=f"0{number}" if carded else None, notes=notes,
                    hobbies="" if ending == "vcf" or hobbies.casefold() in cells.NOTHING else hobbies,
                    phones=[f"139{tail:08}" for tail in numbers],
                    **dict(zip(names, born, strict=True) if born else ()),
                )  # fmt: skip
                for day, discount, lines in bought:
                    rows = [
                        {"item": item, "price": price, "quantity": pieces if price >= 0 else -pieces}
                        for item, price, pieces in lines
                    ]
                    make.purchase(session, member, date(2026, 3, day), *rows, discount=discount)
        request = Request(What.MEMBERS, TODAY, language=language, vcard="4.0" if four else "3.0")
        members = finish(exporting.export_file(shop, folder / f"m.{ending}", request))
        assert bring(other, members.path) == (len(everybody), 0, 0, 0)
        assert _told(other, ending) == _told(shop, ending)
        assert bring(other, members.path) == (0, 0, len(everybody), 0)
        if ending != "vcf":
            request = Request(What.PURCHASES, TODAY, language=language)
            purchases = finish(exporting.export_file(shop, folder / f"p.{ending}", request))
            if purchases.rows:
                assert bring(other, purchases.path) == (purchases.rows, 0, 0, 0)
                assert bring(other, purchases.path) == (0, 0, purchases.rows, 0)
            assert _sums(other) == _sums(shop)
    finally:
        shop.close()
        other.close()


def _told(shop: Shop, ending: str) -> list[Any]:
    found = people(shop, ordered_phones=False)
    names = [" ".join(row[0].split()) if ending == "vcf" else row[0] for row in found]  # one blank in a book
    rest = [(row[1], row[10], row[13], row[22], row[34]) for row in found]
    return list(zip(names, rest, strict=True))


def _sums(shop: Shop) -> list[tuple[Any, ...]]:
    statement = (
        "SELECT p.member_id, p.day, p.discount, sum(l.price), sum(l.quantity), group_concat(l.item)"
        " FROM purchase p JOIN purchase_line l ON l.purchase_id = p.id GROUP BY p.id ORDER BY p.day, p.id"
    )
    with shop.reading() as session:
        return [tuple(row) for row in session.connection().exec_driver_sql(statement)]
