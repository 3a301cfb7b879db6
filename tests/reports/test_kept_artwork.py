"""Artwork is drawn once, and each file that has it is the same as if it had been drawn for it."""

import dataclasses
from pathlib import Path

import pytest

from app.bench.cards import sample
from app.progress import finish
from app.reports import cards, kept_artwork, templates
from app.reports.brush import Brush


def _printed(out: Path, design: str, paper: str = "hagaki", language: str = "zh_CN") -> bytes:
    finish(cards.cards(sample(2, language), design, paper, out))
    return out.read_bytes()


@pytest.mark.parametrize("design", ["carnation", "silk"])
def test_a_file_is_the_same_whether_its_artwork_was_drawn_before_or_not(tmp_path: Path, design: str) -> None:
    kept_artwork._drawn.cache_clear()
    first = _printed(tmp_path / "cards.pdf", design)
    _printed(tmp_path / "other.pdf", "plum", "a6", "ja")
    assert _printed(tmp_path / "cards.pdf", design) == first
    kept_artwork._drawn.cache_clear()
    _printed(tmp_path / "other.pdf", design, "a6", "en")
    assert _printed(tmp_path / "cards.pdf", design) == first


def test_it_is_drawn_once_for_each_size_of_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plum, drawn = templates.DESIGNS["plum"], list[tuple[float, float]]()

    def picture(brush: Brush, width: float, height: float) -> None:
        drawn.append((width, height))
        plum.picture(brush, width, height)

    counted = dataclasses.replace(plum, key="counted", picture=picture)
    monkeypatch.setitem(templates.DESIGNS, "counted", counted)
    kept_artwork._drawn.cache_clear()
    for paper in ("hagaki", "a6", "hagaki"):
        _printed(tmp_path / "cards.pdf", "counted", paper)
    assert len(drawn) == len(set(drawn)) == 2
