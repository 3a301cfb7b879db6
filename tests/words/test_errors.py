"""Every fact has its sentence in every language, with its values filled in."""

import ast
import dataclasses
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import app
from app import i18n
from app.domain import errors
from app.words import errors as words
from app.words import fields

SAMPLES: dict[Any, Any] = {
    Path: Path("shops") / "shop {x}.vitrine",
    str: "4711 2026-11-22T03:16:00+00:00",
    int: 7,
    bool: True,
    date: date(2026, 3, 8),
}


def facts(base: type[errors.Refusal] = errors.Refusal) -> Iterator[type[errors.Refusal]]:
    for kind in base.__subclasses__():
        yield kind
        yield from facts(kind)


def made(kind: type[errors.Refusal], *, bare: bool) -> errors.Refusal:
    hints = get_type_hints(kind)
    values = {}
    for field in dataclasses.fields(kind):  # type: ignore[arg-type]  # each fact is a dataclass
        if bare and field.default is not dataclasses.MISSING:
            continue
        hint = hints[field.name]
        plain = next(
            (known for known in SAMPLES if known is hint or known in getattr(hint, "__args__", ())), str
        )
        values[field.name] = ("a", "b") if field.name == "first" and plain is str else SAMPLES[plain]
    return kind(**values)


@pytest.mark.parametrize("kind", list(facts()), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_every_fact_has_its_sentence(kind: type[errors.Refusal], code: str) -> None:
    assert words.sentence.dispatch(kind) is not words.sentence.dispatch(errors.Refusal)
    for bare in (True, False):
        with i18n.language(code):
            told = words.sentence(made(kind, bare=bare))
        assert told
        assert "Error" not in told
        assert not re.search(r"\{\w+\}", told.replace("shop {x}.vitrine", "")), told


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_what_is_left_empty_is_not_quoted(code: str) -> None:
    with i18n.language(code):
        empty = words.sentence(errors.BadValue("theme", "", "empty"))
        assert fields.field("theme") in empty
        assert "“”" not in empty
        assert words.sentence(errors.BadValue("theme", " ", "empty")) != empty  # blanks are shown
    assert words.sentence(errors.BadValue("reason", "", "empty")).startswith("Please give a reason.")


def test_each_reason_given_in_the_program_is_worded() -> None:
    given = set()
    for file in Path(app.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("BadValue"):
                reasons = [*node.args[2:3], *(word.value for word in node.keywords if word.arg == "why")]
                given |= {reason.value for reason in reasons if isinstance(reason, ast.Constant)}
    assert "not_a_setting" in given
    bare = {str(reason) for reason in given if words.why(str(reason)) == reason}
    # A reason may have a sentence of its own: what nobody worded stands in the sentence as it is.
    assert {reason for reason in bare if reason in words.sentence(errors.BadValue("x", "", reason))} == set()


def test_who_holds_the_file_is_told_with_the_hour() -> None:
    with i18n.language("en"):
        told = words.sentence(errors.ShopInUse(Path("a.vitrine"), "4711 2026-11-22T03:16:00+00:00"))
        assert "process 4711, since 2026-11-2" in told
        assert "since ?" in words.sentence(errors.ShopInUse(Path("a.vitrine"), "4711"))
        assert "Another program" in words.sentence(errors.ShopInUse(Path("a.vitrine"), ""))


def test_odd_text_stays_one_short_line() -> None:
    with i18n.language("en"):
        told = words.sentence(errors.NotADate("a\nb\x00\u202e" + "字" * 300))
    assert "\n" not in told
    assert "\x00" not in told
    assert "\u202e" not in told
    assert len(told) < 200


def test_a_fact_without_words_is_still_a_sentence() -> None:
    class Unheard(errors.Refusal):
        pass

    with i18n.language("en"):
        assert "cannot be done" in words.sentence(Unheard())
    del Unheard  # so that it is not found among the facts above
    with i18n.language("en"):
        assert "faults.log" in words.bug(Path("faults.log"))
