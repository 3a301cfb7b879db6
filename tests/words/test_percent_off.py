"""A discount is said as the shop says it, and what is written on a ticket reads as the same discount."""

from fractions import Fraction

import pytest

from app import i18n
from app.domain import till
from app.words import percent_off, sentences


@pytest.mark.parametrize(
    ("percent", "said"),
    [(5, "95折"), (10, "9折"), (12, "88折"), (25, "75折"), (30, "7折"), (90, "1折"), (95, "0.5折")],
)
def test_a_chinese_shop_says_what_is_still_paid(percent: int, said: str) -> None:
    with i18n.language("zh_CN"):
        assert percent_off.off(percent) == said
        assert "%" not in percent_off.off(percent)


def test_elsewhere_the_part_that_is_taken_off() -> None:
    with i18n.language("ja"):
        assert (percent_off.off(10), percent_off.written(10)) == ("10％割引", "-10%")
    with i18n.language("en"):
        assert percent_off.off(10) == "10 % off"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_ticket_reads_what_is_written(language: str) -> None:
    with i18n.language(language):
        for percent in range(1, 100):
            assert till.share_off(percent_off.written(percent)) == Fraction(percent, 100)


def test_sentences_stand_beside_each_other_as_the_language_has_it() -> None:
    with i18n.language("zh_CN"):
        assert sentences.together(["已录入。", "", "余额 ¥5。"]) == "已录入。余额 ¥5。"
    with i18n.language("en"):
        assert sentences.together(["Done.", "More."]) == "Done. More."
