"""What the drill says of an answer that was missed."""

from app.domain.drill import About, Fact, Key
from app.words import drill


def test_a_size_is_told_with_what_it_is_the_size_of() -> None:
    size = Fact(Key(1, About.SIZE, "dress"), "38", n=3, of=4)
    colour = Fact(Key(1, About.COLOUR), "navy", n=3, of=4)
    assert drill.told(size, "CNY") == "38 in dresses"
    assert drill.told(colour, "CNY") == "navy"
