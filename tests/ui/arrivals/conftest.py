"""The page of new arrivals, and three members whom a delivery fits."""

import pytest

from app.database.shop import Shop
from app.ui.main_window import MainWindow
from app.ui.pages.arrivals import ArrivalsPage
from tests import make, ready
from tests.ui.arrivals.delivery import TODAY


@pytest.fixture
def regulars(shop: Shop) -> list[int]:
    """Put three on file whom a dress in 38 and wine red fits, one of them written to in Japanese."""
    return ready.filled(shop, _regulars)


def _regulars(shop: Shop) -> list[int]:
    made = []
    with shop.changing() as session:
        advisor = make.staff(session, "阿梅")
        for name, language, lines in (("林晓雨", None, 5), ("佐藤 美咲", "ja", 4), ("王可欣", None, 3)):
            who = make.member(session, name, phones=["13900138801"], language=language, gender="f",
                              wechat="wx", advisor_id=advisor)  # fmt: skip
            for _ in range(lines):
                make.purchase(session, who, TODAY, {"category": "连衣裙", "size": "38", "colour": "酒红"})
            made.append(who)
    return made


@pytest.fixture
def page(window: MainWindow, regulars: list[int]) -> ArrivalsPage:
    assert regulars
    window.go("arrivals")
    found = window.pages.currentWidget()
    assert isinstance(found, ArrivalsPage)
    return found
