"""What a shop should look at before cards are posted, in sentences."""

from collections.abc import Iterable, Iterator

from app.i18n import translate


def lines(
    cut: Iterable[str], missing: Iterable[tuple[str, str]], coarse: Iterable[tuple[str, int]]
) -> Iterator[str]:
    """Yield a sentence for each wish that was cut, character that no face has, photo that is too small."""
    for name in cut:
        said = translate("CardDoubts", "The wish for {name} is too long for this paper: it ends in “…”.")
        yield said.format(name=name)
    for name, characters in missing:
        said = translate("CardDoubts", "No face has these characters of {name}'s card: {characters}")
        yield said.format(name=name, characters=characters)
    for name, dots in coarse:
        said = translate(
            "CardDoubts",
            "The photo for {name} is small for this card ({dots} dots to the inch): it will look coarse.",
        )
        yield said.format(name=name, dots=dots)
