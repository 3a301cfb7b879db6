"""What is known of one person's taste: bought and said together."""

from datetime import date

from app.domain import preferences, wearer
from app.domain.kept_lines import Line
from app.domain.stated import Said
from app.domain.wearer import ANY, Kin, Span

TODAY = date(2026, 11, 10)


def line(number: int, **values: object) -> Line:
    usual: dict[str, object] = {
        "day": TODAY, "category": "dress", "price": 100_000, "quantity": 1, "size": "38", "colour": "酒红",
    }  # fmt: skip
    return Line(id=number, ticket=number, **{**usual, **values})  # type: ignore[arg-type]  # values by name


def said(kind: str, value: str, category: str = "") -> Said:
    return Said(1, kind, value, category)


def test_what_is_bought_and_what_is_said_stand_together() -> None:
    bought = preferences.derive([line(number, styles="通勤") for number in range(4)], TODAY)
    known = wearer.taste(bought, [said("size", "M码", "上装"), said("colour", "navy"), said("style", "经典")])
    assert known.sizes == {"dress": {"38": 1.0}, "top": {"M": 1.0}}
    assert known.colours == {"wine": 1.0, "navy": 1.0}
    assert set(known.styles) == {"通勤", "经典"}
    assert known.span("dress") == known.span("shoe") == Span(100_000, 100_000)


def test_only_the_three_dearest_colours_are_hers() -> None:
    lines = [
        line(10 * place + number, colour=colour)
        for place, colour in enumerate(("red", "navy", "black", "white"))
        for number in range(6 - place)
    ]
    assert list(wearer.taste(preferences.derive(lines, TODAY)).colours) == ["red", "navy", "black"]


def test_what_she_takes_once_in_a_while_is_not_hers() -> None:
    lines = [line(number, colour="red" if number < 20 else "navy") for number in range(23)]
    assert list(wearer.taste(preferences.derive(lines, TODAY)).colours) == ["red"]


def test_of_her_family_only_the_kinds_are_known_that_were_bought() -> None:
    known = wearer.taste(preferences.derive([line(number) for number in range(3)], TODAY), kin=Kin("son"))
    assert known.span("dress") == Span(100_000, 100_000)
    assert known.span("accessory") is None


def test_what_she_avoids_is_not_among_what_she_likes() -> None:
    bought = preferences.derive([line(number, styles="通勤") for number in range(3)], TODAY)
    known = wearer.taste(bought, [said("avoids", "ワイン"), said("avoids", "通勤"), said("avoids", "短裙")])
    assert known.colours == {}
    assert known.styles == {}
    assert {"wine", "通勤", "skirt"} <= known.avoids


def test_a_stated_limit_takes_the_place_of_what_she_paid() -> None:
    bought = preferences.derive([line(number, price=100_000 + number * 10_000) for number in range(5)], TODAY)
    low, high = wearer.taste(bought).span("dress") or (None, None)
    assert (low, high) == (110_000, 130_000)
    capped = wearer.taste(bought, [said("price_high", "120000")])
    assert capped.span("dress") == Span(110_000, 120_000)
    dresses = wearer.taste(bought, [said("price_high", "90000"), said("price_high", "200000", "连衣裙")])
    assert dresses.span("dress") == Span(110_000, 200_000)
    assert dresses.span("top") == Span(None, 90_000), "what she paid contradicts it, and goes"


def test_limits_alone_and_numbers_that_are_none() -> None:
    known = wearer.taste(preferences.NOTHING, [said("price_low", "50000"), said("price_high", "much")])
    assert known.span("dress") == Span(50_000, None)
    assert wearer.taste(preferences.NOTHING).span("dress") is None


def test_a_size_without_a_kind_counts_for_clothes_and_not_for_shoes_or_children() -> None:
    known = wearer.taste(preferences.NOTHING, [said("size", "38")])
    assert known.size("dress", ("36", "38")) == ("38", 1.0)
    assert known.size("shoe", ("37", "38")) is None
    assert known.size("child", ("38",)) is None


def test_where_no_size_is_needed_every_size_will_do() -> None:
    known = wearer.taste(preferences.NOTHING)
    assert known.size("bag", ()) == ("", 1.0)
    assert known.size("香薰", ()) == ("", 1.0)
    assert known.size("top", ("F",)) == ("", 1.0)
    assert known.size("top", ()) is None, "clothes whose sizes nobody has said fit nobody"
    assert known.size("top", ("M",)) is None


def test_of_two_sizes_of_hers_the_surer_one_is_put_aside() -> None:
    bought = preferences.derive(
        [line(number, size="M" if number else "S", category="top") for number in range(4)], TODAY
    )
    known = wearer.taste(bought, [said("size", "L", "top")])
    assert known.size("top", ("S", "M", "L")) == ("L", 1.0)
    assert known.size("top", ("S", "M")) == ("M", 0.75)


def test_children_wear_heights() -> None:
    assert wearer.size_of("child", "110") == wearer.size_of("child", "110厘米") == "110cm"
    assert wearer.size_of("child", "17") == "17"
    assert wearer.size_of("dress", "110") == "110"
    assert wearer.child_sizes("鞋 17，110") == ("110cm",)
    assert wearer.child_sizes("M") == ()


def test_a_childs_taste_is_its_height_and_what_her_mother_pays() -> None:
    kin = Kin("daughter", child=True)
    known = wearer.of_child(wearer.taste(preferences.NOTHING, kin=kin), ("110cm",), Span(50_000, 90_000))
    assert known.size("child", ("110cm", "120cm")) == ("110cm", 1.0)
    assert known.span("child") == Span(None, 90_000)
    assert ANY in known.colours
    assert known.kin == kin
    assert wearer.of_child(wearer.taste(preferences.NOTHING), ("110cm",), None).span("child") is None


def test_a_child_whose_lines_tell_her_colours_is_not_given_any() -> None:
    lines = [line(number, category="child", size="110cm", colour="pink") for number in range(3)]
    known = wearer.of_child(wearer.taste(preferences.derive(lines, TODAY)), ("110cm",), Span(1, 2))
    assert known.colours == {"pink": 1.0}
    assert known.span("child") == Span(100_000, 100_000)


def test_who_counts_as_a_child() -> None:
    assert wearer.is_child("女儿", None, 14)
    assert wearer.is_child("daughter", 13, 14)
    assert not wearer.is_child("daughter", 14, 14)
    assert not wearer.is_child("丈夫", None, 14)
