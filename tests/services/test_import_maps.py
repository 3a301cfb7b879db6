"""How a file is read is kept under a name, found again by its headings, and forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.queries import import_maps as query
from app.services import import_maps, undo
from tests import make


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make.shop(tmp_path)
    yield made
    made.close()


def names(shop: Shop) -> list[str]:
    with shop.reading() as session:
        return [saved.name for saved in query.every(session)]


def test_it_is_found_by_its_headings_in_any_order(shop: Shop) -> None:
    with shop.changing() as session:
        import_maps.save(session, " 六月 ", ["姓名", "手机"], {"columns": {"手机": ""}})
    with shop.reading() as session:
        found = query.fitting(session, ["手机", "姓名"])
        assert found is not None
        assert (found.name, found.said) == ("六月", {"columns": {"手机": ""}})
        assert query.fitting(session, ["姓名"]) is None
        assert query.named(session, "六月") == found
        assert query.named(session, "七月") is None


def test_the_same_name_is_the_same_map_and_the_last_comes_first(shop: Shop) -> None:
    with shop.changing() as session:
        first = import_maps.save(session, "a", ["x"], {})
        import_maps.save(session, "b", ["x"], {})
    with shop.changing() as session:
        assert import_maps.save(session, "a", ["x", "y"], {"sheet": "1"}) == first
    assert sorted(names(shop)) == ["a", "b"]


def test_forgotten_and_back(shop: Shop) -> None:
    with shop.changing() as session:
        made = import_maps.save(session, "a", ["x"], {})
    with shop.changing() as session:
        import_maps.remove(session, made)
    assert names(shop) == []
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    assert names(shop) == ["a"]


@pytest.mark.parametrize("name", ["", "  ", "x" * 61])
def test_a_name_that_cannot_be(shop: Shop, name: str) -> None:
    with shop.changing() as session, pytest.raises(errors.BadValue):
        import_maps.save(session, name, [], {})


def test_one_that_never_was(shop: Shop) -> None:
    with shop.changing() as session, pytest.raises(errors.Unknown):
        import_maps.remove(session, 9)
