"""What a ticket fills in by itself: her size, her colour, what was sold before, what a code stands for."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from sqlalchemy import func, select

from app.database.shop import Shop
from app.models import Item, ItemCode, Preference, Purchase
from app.services import catalogue
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from tests.ui.ticket.till import CTRL, SCARF, SHIFT, TODAY, Keyboard, closed, recorded, ticket


def test_a_number_brings_her_size_and_the_colour_she_took_last(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    with shop.changing() as session:
        catalogue.remember(
            session, "连衣裙", sku="D-400000", category="连衣裙", price=99_000, colours="白,藏青"
        )
        session.add(
            Preference(member_id=regular, kind="size", value="M", category="连衣裙", said_on=date(2026, 1, 1))
        )
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan("d-400000")
    [line] = ticket(window).state()["lines"]
    assert (line["size"], line["colour"], line["offered"]) == ("L", "藏青", ("size", "colour"))
    keys.press(Qt.Key.Key_F6)
    assert ticket(window).state()["lines"][0]["size"] == ""  # nobody knows whose present it is
    keys.press(Qt.Key.Key_F6)
    assert ticket(window).state()["lines"][0]["size"] == "110cm"
    keys.press(Qt.Key.Key_F6, SHIFT)
    keys.press(Qt.Key.Key_F6, SHIFT)
    keys.press(Qt.Key.Key_F3)
    keys.type("m")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_F6)  # a size that was written stays, whoever wears it
    keys.press(Qt.Key.Key_F4)
    keys.type("white")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    _, [kept] = recorded(shop, regular)
    assert (kept.size, kept.colour, kept.for_whom, kept.sku) == ("m", "white", "gift", "D-400000")


def test_what_she_said_since_is_offered(keys: Keyboard, window: MainWindow, shop: Shop, regular: int) -> None:
    with shop.changing() as session:
        session.add(Preference(member_id=regular, kind="size", value="M", category="连衣裙", said_on=TODAY))
    window.open_member(regular)
    card = window.pages.currentWidget()
    assert isinstance(card, MemberCardPage)
    card.refresh()
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan("D-100")
    keys.press(Qt.Key.Key_Return, CTRL)
    _, [line] = recorded(shop, regular)
    assert line.size == "M"


def test_sizes_follow_the_kind_whatever_it_is_called(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    with shop.changing() as session:
        session.add(Preference(member_id=regular, kind="size", value="XL", category="", said_on=TODAY))
        for number, (name, category) in enumerate(
            (
                ("tea gown", "dress"),
                ("boot", "shoes"),
                ("clutch", "bag"),
                ("jacket", "jackets"),
                ("thing", ""),
            )
        ):
            catalogue.remember(session, name, sku=f"K-10000{number}", category=category, price=1)
    card = window.pages.currentWidget()
    assert isinstance(card, MemberCardPage)
    card.refresh()
    keys.press(Qt.Key.Key_B, CTRL)
    for number in range(5):
        keys.scan(f"K-10000{number}")
    sizes = [line["size"] for line in ticket(window).state()["lines"]]
    assert sizes == ["XL", "", "", "XL", ""]  # said today of what is worn on the body; L is what she bought
    keys.press(Qt.Key.Key_F6)
    assert ticket(window).state()["lines"][4]["size"] == ""
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)


def test_what_was_sold_before_is_offered_by_its_name(keys: Keyboard, shop: Shop, regular: int) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.type("连")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    _, [line] = recorded(shop, regular)
    assert (line.item, line.category, line.size, line.colour, line.price) == (
        "连衣裙", "连衣裙", "L", "藏青", 90_000,
    )  # fmt: skip


def test_a_code_that_nobody_knows_is_named_once(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan("6909999900017")
    told = ticket(window).findChild(QLabel, "ticketTold")
    assert told is not None
    assert "6909999900017 is not in the catalogue" in told.text()
    keys.press(Qt.Key.Key_Return, CTRL)  # not before it has a name
    assert not closed(window)
    keys.type("Felt hat")
    keys.press(Qt.Key.Key_Return)
    keys.type("580")  # nobody knows its price either
    keys.press(Qt.Key.Key_Return)
    keys.scan("6909999900017")  # known on this ticket from now on
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)
    bought, [line] = recorded(shop, regular)
    assert (line.item, line.quantity, line.price, line.sku) == ("Felt hat", 2, 116_000, "6909999900017")
    with shop.reading() as session:
        item = session.scalars(select(Item).where(Item.name == "Felt hat")).one()
        code = session.scalars(select(ItemCode).where(ItemCode.item_id == item.id)).one()
    assert (item.price, item.sku, code.code) == (58_000, None, "6909999900017")
    keys.press(Qt.Key.Key_Z, CTRL)
    with shop.reading() as session:
        assert session.scalar(select(func.count()).where(Item.name == "Felt hat")) == 0
        assert session.get(Purchase, bought.id) is None


def test_a_code_that_nobody_knows_may_be_on_an_article_of_the_catalogue(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan("6909999900017")
    keys.scan(SCARF)  # the scanner goes on: the line waits for its name
    assert [line["item"] for line in ticket(window).state()["lines"]] == ["", "羊毛围巾"]
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.type("zs")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)
    _, lines = recorded(shop, regular)
    assert (lines[0].item, lines[0].sku, lines[0].size) == ("真丝连衣裙", "D-100", "L")
    with shop.reading() as session:
        code = session.scalars(select(ItemCode).where(ItemCode.code == "6909999900017")).one()
        assert (code.item_id, code.size) == (1, "")  # the size was only offered: no label said it


def test_a_new_name_is_not_put_into_the_catalogue_and_a_price_that_cannot_be_read_stays(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.type("Wool coat")
    keys.press(Qt.Key.Key_Return)
    keys.type("1.005")
    keys.press(Qt.Key.Key_Return)
    form = ticket(window)
    refusal = form.findChild(QLabel, "formRefusal")
    assert refusal is not None
    assert refusal.isVisible()
    assert "1.005" in refusal.text()
    cell = form.focusWidget()
    assert isinstance(cell, QLineEdit)
    assert cell.text() == "1.005"
    cell.selectAll()
    keys.type("2,680")
    keys.press(Qt.Key.Key_Return)
    assert not refusal.isVisible()
    keys.press(Qt.Key.Key_F2)
    keys.type("9折")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    _, [line] = recorded(shop, regular)
    assert (line.item, line.price, line.list_price, line.sku) == ("Wool coat", 241_200, 268_000, "")
    with shop.reading() as session:
        assert session.scalar(select(func.count()).select_from(Item)) == 3
    keys.press(Qt.Key.Key_Z, CTRL)
    with shop.reading() as session:
        assert session.scalar(select(func.count()).where(Purchase.member_id == regular)) == 4
