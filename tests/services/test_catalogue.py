"""The catalogue: remembered, amended, removed, its codes learnt, and all of it taken back."""

from typing import Any

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.queries import catalogue as query
from app.services import catalogue, undo


def test_an_article_and_its_codes(shop: Shop) -> None:
    with shop.changing() as session:
        coat = catalogue.remember(
            session,
            " 羊绒大衣 ",
            sku=" C-200 ",
            category="大衣",
            sizes="S、M，L",
            colours="驼色, 黑",
            price=268_000,
        )
        catalogue.learn(session, coat, "6901234500024", "M", "驼色")
        catalogue.learn(session, coat, " 6901234500031 ")
        catalogue.learn(session, coat, "6901234500031", "L", "黑")
    with shop.reading() as session:
        one = query.article(session, coat)
        codes = query.codes(session, coat)
        scanned = query.by_code(session, "6901234500024")
        by_number = query.by_code(session, "c-200 ")
    assert (one.name, one.sku, one.sizes, one.colours) == (
        "羊绒大衣",
        "C-200",
        ("S", "M", "L"),
        ("驼色", "黑"),
    )
    assert [(code.code, code.size, code.colour) for code in codes] == [
        ("6901234500024", "M", "驼色"),
        ("6901234500031", "L", "黑"),
    ]
    assert scanned == query.Scanned(one, "6901234500024", "M", "驼色")
    assert by_number == query.Scanned(one, "C-200")
    with shop.changing() as session:
        catalogue.amend(session, coat, price=None, sku=None, name="大衣")
        catalogue.forget(session, codes[0].id)
    with shop.reading() as session:
        assert query.article(session, coat).price is None
        assert query.by_code(session, "6901234500024") is None
        assert query.by_code(session, "C-200") is None


def test_removed_and_taken_back(shop: Shop) -> None:
    with shop.changing() as session:
        coat = catalogue.remember(session, "羊绒大衣", sku="C-200", price=268_000)
        catalogue.learn(session, coat, "6901234500024", "M")
    with shop.changing() as session:
        catalogue.remove(session, coat)
    with shop.reading() as session, pytest.raises(errors.Unknown):
        query.article(session, coat)
    with shop.changing() as session:
        assert undo.take_back(session, undo.last_change(session)) == "catalogue.change"
    with shop.reading() as session:
        scanned = query.by_code(session, "6901234500024")
    assert scanned is not None
    assert (scanned.article.id, scanned.size) == (coat, "M")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": " "}, "item"),
        ({"price": -1}, "price"),
        ({"price": 10**11}, "price"),
        ({"colour": "navy"}, "colour"),
        ({"category": "a\0"}, "category"),
    ],
)
def test_what_cannot_be_kept(shop: Shop, values: dict[str, Any], field: str) -> None:
    with shop.changing() as session:
        coat = catalogue.remember(session, "羊绒大衣", sku="C-200")
        catalogue.learn(session, coat, "6901234500024")
    with shop.changing() as session, pytest.raises(errors.BadValue) as refused:
        catalogue.remember(session, **{"name": "coat", **values})
    assert refused.value.field == field


@pytest.mark.parametrize("code", ["6901234500024", "C-200"])
def test_a_code_is_on_one_article(shop: Shop, code: str) -> None:
    with shop.changing() as session:
        coat = catalogue.remember(session, "羊绒大衣", sku="C-200")
        catalogue.learn(session, coat, "6901234500024")
        catalogue.learn(session, coat, "C-200", "M")  # its own number, on a label that says the size too
        other = catalogue.remember(session, "围巾")
        with pytest.raises(errors.CodeTaken) as refused:
            catalogue.learn(session, other, code)
        assert (refused.value.number, refused.value.item) == (code, "羊绒大衣")
        with pytest.raises(errors.CodeTaken):
            catalogue.amend(session, other, sku=code)
        with pytest.raises(errors.CodeTaken):
            catalogue.remember(session, "coat", sku=code)
        with pytest.raises(errors.BadValue):
            catalogue.learn(session, other, "")


def test_nothing_is_known_of_nothing(shop: Shop) -> None:
    with shop.changing() as session:
        for change in (
            lambda: catalogue.amend(session, 9, name="coat"),
            lambda: catalogue.remove(session, 9),
            lambda: catalogue.learn(session, 9, "6901234500024"),
            lambda: catalogue.forget(session, 9),
        ):
            with pytest.raises(errors.Unknown):
                change()
