"""The facts of a contact's reason with the names of whom it is about: those stand on their own cards alone.

A name that was copied into another's contact would outlive the card that it is from. So a reason keeps the
id, and says the name as long as there is one.
"""

from typing import Final

from sqlalchemy import case, func, select
from sqlalchemy.orm import aliased

from app.domain.outreach_facts import Rule
from app.models import Contact, Member, Relative

_FRIEND, _KIN = aliased(Member), aliased(Relative)
_FRIENDS_NAME = (
    select(_FRIEND.name)
    .where(_FRIEND.id == func.json_extract(Contact.reason, "$.friend_id"))
    .correlate(Contact)
    .scalar_subquery()
)
_KINS_NAME = select(_KIN.name).where(_KIN.id == Contact.relative_id).correlate(Contact).scalar_subquery()
FACTS: Final = case(
    (
        (Contact.rule == Rule.REFERRAL) & func.json_extract(Contact.reason, "$.friend_id").is_not(None),
        func.json_set(Contact.reason, "$.friend", _FRIENDS_NAME),
    ),
    (
        (Contact.rule == Rule.FAMILY_BIRTHDAY) & (func.json_extract(Contact.reason, "$.by_name") == 1),
        func.json_set(Contact.reason, "$.relative", _KINS_NAME),
    ),
    else_=Contact.reason,
).label("reason")
"""The reason of a contact as JSON, to be selected instead of the column."""
