"""Conditions on where a member stands: her tier and her layer, as of today."""

from collections.abc import Mapping
from typing import Final

from app.models import Member
from app.queries import among, standing_on
from app.queries.condition_asked import Asked, Fits, Fitting


def _tier(asked: Asked) -> Fits:
    return _of_those(asked, 0)


def _layer(asked: Asked) -> Fits:
    return _of_those(asked, 1)


def _of_those(asked: Asked, place: int) -> Fits:
    """Whether her tier (0) or her layer (1) is one of those asked for."""
    wanted = set(asked.condition.texts)
    stands = standing_on.everybody(asked.session, asked.today)
    return among.these(Member.id, [id_ for id_, hers in stands.items() if hers[place] in wanted])


FITS: Final[Mapping[str, Fitting]] = {"tier": _tier, "layer": _layer}
