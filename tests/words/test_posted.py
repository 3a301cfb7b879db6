"""The line of a posted card on the timeline."""

from app.domain import card_occasions
from app.words import posted


def test_every_occasion_of_cards_has_its_line() -> None:
    told = {occasion.key: posted.card(occasion.key) for occasion in card_occasions.known()}
    assert len(set(told.values())) == len(told)
    assert told["birthday"] == "Birthday card posted"
    assert told["festival:mid_autumn"] == "Mid-Autumn Festival: card posted"
    assert posted.card("") == posted.card("of a later version") == "Card posted"
