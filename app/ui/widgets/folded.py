"""A heading in two lines, each as short as can be: where a table is too wide, its headings are folded."""

from collections.abc import Callable, Iterator
from typing import Final

_BREAKS_ANYWHERE: Final = "\u3000"
"""From this character on (kana, han) a line may end behind any."""
_FEWEST: Final = 4
"""Characters without a blank that are not torn apart."""


def folded(words: str, measure: Callable[[str], int]) -> str:
    """Return `words` with one line break where both lines are shortest; as they are where none helps."""
    pairs = [*_pairs(words)]
    if not pairs:
        return words
    first, second = min(pairs, key=lambda pair: max(map(measure, pair)))
    return f"{first}\n{second}"


def _pairs(words: str) -> Iterator[tuple[str, str]]:
    for at in range(1, len(words)):
        if words[at] == " ":
            yield words[:at], words[at + 1 :]
        elif _may_end(words, at):
            yield words[:at], words[at:]


def _may_end(words: str, at: int) -> bool:
    before, after = words[at - 1], words[at]
    wide = before >= _BREAKS_ANYWHERE and after >= _BREAKS_ANYWHERE
    return (
        wide and len(words) > _FEWEST and after not in "ー、。）」ゃゅょっャュョッ" and before not in "（「"
    )
