"""Addresses of the ticked cards through the real window: each paper from the menu, seen before it prints."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.database.shop import Shop
from app.models import Member
from app.reports.addresses import PAPERS
from app.ui import print_addresses
from app.ui.dialogs.addresses import AddressDialog
from app.ui.dialogs.paper import PaperDialog
from app.ui.main_window import MainWindow
from app.ui.pages.cards import CardsPage
from tests.reports import reading
from tests.ui import papers
from tests.ui.papers import page_of, settled
from tests.ui.test_cards import cards, ids

__all__ = ["cards", "ids"]  # fixtures


def choose(page: CardsPage, paper: str) -> None:
    action = page.addresses.findChild(QAction, f"addresses-{paper}")
    assert isinstance(action, QAction)
    action.trigger()


@pytest.fixture
def living(cards: CardsPage, ids: dict[str, int], shop: Shop) -> CardsPage:
    """Say where two of the three live."""
    with shop.changing() as session:
        for one, postcode, address in (
            ("青木 麻衣", "150-0001", "東京都渋谷区神宮前4-12-10"),
            ("Teresa Thornton", "W1K 2TF", "12 Mount Street, London " + "x" * 3000),
        ):
            found = update(Member).where(Member.id == ids[one])
            session.execute(found.values(postcode=postcode, address=address))
    return cards


def test_the_address_side_is_seen_and_printed(
    living: CardsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(living, "hagaki")
    (dialog,) = window.findChildren(PaperDialog)
    assert papers.colours(page_of(dialog.preview, qtbot)) > 3
    assert dialog.preview.shown is not None
    assert dialog.preview.shown.pages == 2
    assert "The address of Teresa Thornton is too long" in dialog._warning.text()
    papers.printing_to(tmp_path / "printed.pdf", monkeypatch)
    dialog.done_button.click()
    settled(window, qtbot)
    assert reading.sizes(tmp_path / "printed.pdf") == [(100, 148)] * 2


def test_labels_are_saved_in_the_order_of_the_post(
    living: CardsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(living, "labels-10")
    (dialog,) = window.findChildren(PaperDialog)
    page_of(dialog.preview, qtbot)
    papers.saving_to(tmp_path / "labels.pdf", monkeypatch)
    save = dialog.findChild(QPushButton, "paperSave")
    assert isinstance(save, QPushButton)
    save.click()
    settled(window, qtbot)
    (text,) = reading.texts(tmp_path / "labels.pdf")
    assert text.index("150-0001") < text.index("Thornton")


def test_a_sheet_that_is_half_used_and_a_card_that_has_boxes(
    living: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    choose(living, "labels-10")
    (dialog,) = window.findChildren(AddressDialog)
    fresh = page_of(dialog.preview, qtbot)
    assert dialog.boxes.isHidden()
    dialog.used.setValue(9)
    settled(window, qtbot)
    assert dialog.preview.shown is not None
    assert dialog.preview.shown.pages == 2
    assert page_of(dialog.preview, qtbot) != fresh
    dialog.reject()
    choose(living, "hagaki")
    dialog = window.findChildren(AddressDialog)[-1]
    boxed = page_of(dialog.preview, qtbot)
    assert dialog.used.isHidden()
    dialog.boxes.click()
    settled(window, qtbot)
    assert page_of(dialog.preview, qtbot) != boxed
    assert dialog.done_button.isEnabled()


def test_nobody_with_an_address_is_said(cards: CardsPage, window: MainWindow) -> None:
    choose(cards, "dl")
    (notice,) = window.findChildren(QDialog, "notice")
    assert "None of them has an address" in notice.accessibleName()
    assert not window.findChildren(PaperDialog)


def test_every_paper_for_addresses_has_a_name() -> None:
    assert len({print_addresses.name(paper) for paper in PAPERS}) == len(PAPERS)
