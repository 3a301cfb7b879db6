"""What a posted card looked like stays with whoever got it, once for all who got the same side."""

import pytest
from sqlalchemy import func, select

from app.database.shop import Shop
from app.domain import errors
from app.models import CardPicture, Contact
from app.progress import finish
from app.queries import card_pictures as kept
from app.queries import discretion, member_card
from app.queries.card_pictures import PostedEntry, Sides
from app.queries.timeline import ContactEntry
from app.services import card_pictures, contacts, erasing, merging, parting, undo
from app.services.card_pictures import LARGEST, Posted
from tests import make
from tests.make import TODAY


def posted(shop: Shop, member_id: int) -> list[PostedEntry]:
    with shop.reading() as session:
        timeline = member_card.load(session, member_id, TODAY).timeline
    return [entry for entry in timeline if isinstance(entry, PostedEntry)]


def pictures(shop: Shop) -> int:
    with shop.reading() as session:
        return session.scalar(select(func.count()).select_from(CardPicture)) or 0


def test_the_task_gives_way_to_its_card(shop: Shop) -> None:
    with shop.changing() as session:
        one, other = make.member(session, "张晓红"), make.member(session, "李静")
        task, theirs = (make.contact(session, who, channel="post") for who in (one, other))
    with shop.changing() as session:
        for each in (task, theirs):
            contacts.close(session, each, "posted", TODAY)
        sides = [Sides(b"RIFFfront", b"RIFFhers"), Sides(b"RIFFfront", b"RIFFother")]
        cards = [
            Posted(who, each, "birthday", "plum", side)
            for who, each, side in zip((one, other), (task, theirs), sides, strict=True)
        ]
        assert card_pictures.keep(session, cards[:1], TODAY) == 1
        change = session.info["change_id"]
    with shop.reading() as session:
        assert [type(entry) for entry in member_card.load(session, one, TODAY).timeline] == [PostedEntry]
        assert [type(entry) for entry in member_card.load(session, other, TODAY).timeline] == [ContactEntry]
        (card,) = posted(shop, one)
        assert (card.occasion, card.design, card.day) == ("birthday", "plum", TODAY)
        assert kept.sides(session, card.id) == sides[0]
        assert kept.sides(session, 99) is None
    with shop.changing() as session:
        # Noted once more, a card keeps the picture that it has.
        assert card_pictures.keep(session, cards, TODAY) == 1
    assert pictures(shop) == 3
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    assert posted(shop, other) == []
    with shop.changing() as session:
        undo.take_back(session, change)
        undone = session.info["change_id"]
    assert posted(shop, one) == []
    with shop.reading() as session:
        assert session.get_one(Contact, task).outcome is None
    with shop.changing() as session:
        finish(undo.doing_again(session, undone))
    assert [entry.id for entry in posted(shop, one)] == [card.id]


@pytest.mark.parametrize(
    ("image", "why"), [(b"%PDF", "not_a_picture"), (b"RIFF" + bytes(LARGEST), "too_large")]
)
def test_what_is_no_small_picture_is_refused(shop: Shop, image: bytes, why: str) -> None:
    with shop.changing() as session:
        one = make.member(session)
        with pytest.raises(errors.BadValue) as refused:
            make.posted_card(session, one, back=image)
    assert refused.value.why == why


def test_erased_with_her_but_not_what_others_got(shop: Shop) -> None:
    with shop.changing() as session:
        one, other, third = (make.member(session, name) for name in ("张晓红", "李静", "王燕"))
        make.posted_card(session, one, back=b"RIFFhers")
        make.posted_card(session, other, back=b"RIFFother")
    with shop.changing() as session:
        make.posted_card(session, third, front=b"RIFFelse", back=b"RIFFthird")
        make.posted_card(session, one, front=b"RIFFelse", back=b"RIFFagain")
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
        undone = session.info["change_id"]
    assert pictures(shop) == 6
    with shop.changing() as session:
        finish(erasing.erasing(session, one))
    with shop.reading() as session:
        left = set(session.scalars(select(CardPicture.image)))
    assert left == {b"RIFFfront", b"RIFFother", b"RIFFelse", b"RIFFthird"}
    with shop.changing() as session:
        finish(undo.doing_again(session, undone))
    assert [entry.design for entry in posted(shop, third)] == ["plum"]


def test_it_goes_with_her_card_when_two_are_merged_and_comes_back(shop: Shop) -> None:
    with shop.changing() as session:
        one, double = make.member(session, "张晓红"), make.member(session, "张晓红")
        make.posted_card(session, double, "thanks")
    with shop.changing() as session:
        merge = merging.merge(session, one, double, TODAY)
    assert [entry.occasion for entry in posted(shop, one)] == ["thanks"]
    with shop.changing() as session:
        parting.part(session, merge)
    assert posted(shop, one) == []
    assert [entry.occasion for entry in posted(shop, double)] == ["thanks"]


def test_before_her_eyes_only_a_harmless_occasion_is_named(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        for occasion in ("birthday", "festival:mid_autumn", "miss-you"):
            make.posted_card(session, one, occasion)
    with shop.reading() as session:
        card = discretion.shown_to_her(member_card.load(session, one, TODAY))
    assert [entry.occasion for entry in card.timeline if isinstance(entry, PostedEntry)] == [
        "", "festival:mid_autumn", "birthday",
    ]  # fmt: skip
