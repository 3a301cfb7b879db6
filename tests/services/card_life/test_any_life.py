"""Whatever steps are tried on whatever days: never two live numbers, and no old one works again."""

import json
from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import errors
from app.domain.card_steps import TAKEN, Step
from app.domain.status import Status
from app.models import FormerCard, Member
from tests.make import TODAY
from tests.services.card_life.holders import (
    DAY,
    act,
    member,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    walk=st.lists(
        st.tuples(st.integers(0, 2), st.sampled_from(TAKEN), st.integers(0, 30), st.integers(0, 40)),
        max_size=40,
    )
)
def test_never_two_live_numbers_and_no_old_one_works_again(
    shop: Shop, walk: list[tuple[int, Step, int, int]]
) -> None:
    with shop.changing() as session:
        ids = [member(session, name) for name in ("张晓红", "李静", "王燕")]
        day, gone = TODAY, set[str]()
        for who, step, later, number in walk:
            day += later * DAY
            with suppress(errors.CardStepRefused, errors.CardTaken, errors.BadValue):
                act(session, ids[who], step, day, f"VIP-{number:04}" if number < 12 else "")
            live = [card for card in session.scalars(select(Member.card)) if card]
            former = set(session.scalars(select(FormerCard.card)))
            assert len(live) == len(set(live))
            assert not former & set(live)
            assert gone <= former
            gone = former
            row = session.get_one(Member, ids[who])
            assert row.status in set(Status)
            if row.status in {"ready", "active"}:
                assert row.card
        for owner, card in session.execute(select(FormerCard.member_id, FormerCard.card)):
            assert (
                card.replace("-", "").lower()
                in json.dumps(
                    [session.get_one(Member, owner).find_digits, session.get_one(Member, owner).find_names]
                )
                .replace("-", "")
                .lower()
            )
        session.rollback()
