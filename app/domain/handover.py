"""Who looks after whom when somebody leaves: spread evenly."""

from collections.abc import Mapping, Sequence


def spread(
    members: Sequence[int], advisors: Sequence[int], looked_after: Mapping[int, int]
) -> dict[int, int]:
    """Return for each of `members` her new advisor: in turn, so that each takes over as many as the others.

    `looked_after` is how many members each of the `advisors` has already: who has the fewest begins.
    """
    turns = sorted(advisors, key=lambda advisor: looked_after.get(advisor, 0))
    return {member: turns[number % len(turns)] for number, member in enumerate(members)}
