"""The picture sides of all designs, drawn once by the code that prints them, and kept."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from app.progress import Job, Progress
from app.reports.greeting import Greeting
from app.reports.look import Look
from app.ui import printing
from app.ui.printing import PaperPage

_Side = tuple[str, Greeting, str, Look]
"""All that decides a picture but its size: the design, the card without its other side, paper and look."""

_drawn: Final[dict[_Side, bytes]] = {}
"""Cards drawn before, the oldest first: a window of another width shows them at once."""
_MOST_KEPT: Final = 160
"""Some 30 KB each: all designs for several occasions and languages."""


def pictures(
    designs: Sequence[str],
    greeting: Greeting,
    paper: str,
    look: Look,
    scratch: Callable[[str], Path],
    room: tuple[int, int],
) -> Job[dict[str, PaperPage]]:
    """Return the picture side of each of `designs` by its key, as large as fits into `room`."""
    from app.reports import cards

    shown = {}
    titled = replace(greeting, to_name="", honorific="", wish=(), signed_by="", day="")
    for done, key in enumerate(designs):
        yield Progress(done, len(designs))
        side = key, titled, paper, look
        if side not in _drawn:
            file = scratch(f"{key}.pdf")
            yield from cards.cards([titled], key, paper, file, look=look)
            _drawn[side] = file.read_bytes()
            file.unlink()
            while len(_drawn) > _MOST_KEPT:
                del _drawn[next(iter(_drawn))]
        shown[key] = printing.page(_drawn[side], 0, room)
    return shown
