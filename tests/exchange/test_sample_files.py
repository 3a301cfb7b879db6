"""The files to try the import with do what they are there for."""

from pathlib import Path

import pytest

from app import i18n, paths
from app.exchange import arrivals
from app.progress import finish
from tests.exchange.conftest import Ask, Bring

FILES = paths.resources() / "sample" / "files"


def test_members_then_purchases(bring: Bring, ask: Ask) -> None:
    assert bring(FILES / "members.csv").added == 5
    outcome = bring(FILES / "purchases.csv")
    assert (outcome.added, outcome.tickets, outcome.rejected) == (5, 4, 0)
    assert ask("SELECT item, price, returns_line_id FROM purchase_line WHERE quantity < 0") == [
        ("羊毛半裙", -129900, 2)
    ]
    assert ask("SELECT birth_calendar, birth_month, birth_day FROM member WHERE card = 'Y0002'") == [
        ("lunar", 8, 15)
    ]


def test_a_map(bring: Bring, ask: Ask) -> None:
    outcome = bring(FILES / "web-shop.csv", (FILES / "web-shop.toml").read_text("utf-8"))
    assert (outcome.added, outcome.members.added) == (3, 2)
    assert ask("SELECT sum(price) FROM purchase_line") == [(135_875,)]


def test_the_map_serves_a_real_file(bring: Bring, shared_data: Path) -> None:
    given = shared_data / "retail/shopping_behavior_updated_semicolon.csv"
    assert bring(given, (FILES / "web-shop.toml").read_text("utf-8")).added == 3_900


def test_contacts(bring: Bring, ask: Ask) -> None:
    assert bring(FILES / "contacts.vcf").added == 2
    assert ask("SELECT name, reading, birth_year FROM member") == [
        ("顾 清和", "", None),
        ("水野 灯", "みずの あかり", 1992),
    ]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_a_delivery_is_understood_whole(language: str) -> None:
    known = arrivals.vocabulary(("经典", "休闲", "浪漫", "クラシック", "classic"), ())
    currency = "JPY" if language == "ja" else "CNY"
    found = finish(arrivals.read_file(FILES / f"delivery.{language}.txt", currency, known))
    assert found.unread == ()
    assert [one.kind for one in found.arrivals] == [
        "coat", "dress", "trousers", "accessory", "child", "shoe", "top",
    ]  # fmt: skip
    assert not any(one.lacking for one in found.arrivals)
