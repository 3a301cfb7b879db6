"""The ways to be in touch, and which of them a member admits: her own wish comes before every rule."""

from collections.abc import Iterable, Mapping
from enum import StrEnum


class Channel(StrEnum):
    """A way to be in touch; consent is asked and kept for each."""

    PHONE = "phone"
    MESSAGE = "message"
    EMAIL = "email"
    POST = "post"
    VISIT = "visit"


def first_admitted(
    wanted: Iterable[Channel],
    consent: Mapping[Channel, bool],
    reach: Iterable[Channel],
    *,
    unasked: bool = True,
) -> Channel | None:
    """Return the first of `wanted` that she can be reached by and has not asked not to be.

    `consent` holds what she said; a channel on which she was never asked counts as `unasked`. None
    where no channel is left.
    """
    reachable = frozenset(reach)
    return next((each for each in wanted if each in reachable and consent.get(each, unasked)), None)
