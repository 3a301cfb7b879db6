"""A card before the customer's eyes does not say what a contact was about, unless it is harmless."""

from app.database.shop import Shop
from app.queries import discretion, member_card
from app.queries.timeline import ContactEntry
from tests import make
from tests.make import TODAY


def test_only_birthdays_and_festivals_keep_their_names(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        for rule in ("C1", "C6", "C5"):
            make.contact(session, one, rule=rule, outcome="reached", closed_on=TODAY, script=rule)
    with shop.reading() as session:
        card = discretion.shown_to_her(member_card.load(session, one, TODAY))
    contacts = [entry for entry in card.timeline if isinstance(entry, ContactEntry)]
    assert sorted((entry.rule, entry.script) for entry in contacts) == [("", ""), ("", ""), ("C1", "")]
