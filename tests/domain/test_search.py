"""The index against a plain scan that reads the stored strings one member after the other."""

from itertools import islice
from random import Random
from threading import Thread

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.bench import population
from app.bench import search as bench
from app.domain import phones, search
from app.domain.search import Entry, Hit, Matched, SearchIndex, search_keys
from tests.domain.plain_scan import scan


def entry(
    member_id: int, visit: str | None, name: str, reading: str = "", phone: str = "", card: str = ""
) -> Entry:
    number = phones.normal(phone, "CN").key
    return Entry(member_id, visit, *search_keys(name, reading, [number] if number else [], card))


@pytest.fixture(scope="module")
def people() -> list[population.Person]:
    return list(islice(population.people(population.M), 5_000))


@pytest.fixture(scope="module")
def town(people: list[population.Person]) -> list[Entry]:
    return [entry(at, it.last_visit, it.name, it.reading, it.phone, it.card) for at, it in enumerate(people)]


@pytest.mark.parametrize("kind", bench.KINDS)
def test_every_kind_of_query_against_a_plain_scan(
    kind: str, people: list[population.Person], town: list[Entry]
) -> None:
    dice = Random(kind)  # noqa: S311  (seeded)
    index = SearchIndex.build(town)
    asked = 0
    while asked < 3:
        text = bench.KINDS[kind](dice.choice(people), dice)
        if text is None:
            continue
        asked += 1
        expected = scan(town, text)
        assert index.find(text) == expected[:50], text
        assert index.find(text, 5_000) == expected, text


ALPHABET = "zhangxiolue lü张晓红曾乐吕さとうゆサ13-8V|;\n%_🌸é'"


@settings(max_examples=150)
@example([("", "", "", "", None)] * 11 + [("红张", "", "", "", None)], ["g张"])
@given(
    st.lists(
        st.tuples(
            st.text(ALPHABET, max_size=8),
            st.sampled_from(["", "さとう ゆうこ", "ｻﾄ", "Zēng Yuè", "zhang"]),
            st.text("0123456789+-", max_size=12),
            st.text("V0123-", max_size=5),
            st.sampled_from([None, "2024-05-06", "2025-01-01"]),
        ),
        max_size=12,
    ),
    st.lists(st.text(ALPHABET, max_size=9), max_size=8),
)
def test_anything_against_a_plain_scan(
    people: list[tuple[str, str, str, str, str | None]], texts: list[str]
) -> None:
    entries = [
        entry(at, visit, name, reading, phone, f"{card}x{at}")
        for at, (name, reading, phone, card, visit) in enumerate(people)
    ]
    index = SearchIndex.build(entries)
    for text in texts:
        expected = scan(entries, text)
        assert index.find(text, 100) == expected, text


def test_changes_are_found_at_once_and_in_order(town: list[Entry]) -> None:
    dice = Random(7)  # noqa: S311  (seeded)
    index = SearchIndex.build(town[:1_000])
    shop = {it.member_id: it for it in town[:1_000]}
    texts = ["li", "zx", "红", "さとう", "138", "001", "anna", "王"]
    for round_ in range(40):
        for _ in range(dice.randrange(1, 20)):
            changed = dice.choice(town)
            if dice.random() < 0.3:
                index.remove(changed.member_id)
                shop.pop(changed.member_id, None)
            else:
                seen = changed._replace(last_visit=f"2026-01-{dice.randrange(1, 29):02d}")
                index.put(seen)
                shop[seen.member_id] = seen
        if round_ == 25:
            index.settle()
        text = dice.choice(texts)
        assert index.find(text) == scan([*shop.values()], text)[:50]


def test_many_changes_are_worked_in_by_themselves(town: list[Entry]) -> None:
    index = SearchIndex()
    for member in town[: search.CHANGES_MOST + 10]:
        index.put(member)
    assert index.find("王") == scan(town[: search.CHANGES_MOST + 10], "王")[:50]


def test_it_may_be_searched_while_it_is_changed(town: list[Entry]) -> None:
    index = SearchIndex.build(town[:300])
    wrong: list[str] = []

    def ask() -> None:
        wrong.extend("lost" for _ in range(60) if len(index.find("V000001")) != 1)

    asking = [Thread(target=ask) for _ in range(3)]
    for thread in asking:
        thread.start()
    for member in town[300:900]:
        index.put(member)
    for thread in asking:
        thread.join()
    assert not wrong


@pytest.fixture(scope="module")
def shop() -> SearchIndex:
    people = [
        ("张晓红", "", "139 0013 8812", "V001"),
        ("曾乐", "", "138-1234-5678", "V002"),
        ("佐藤 裕子", "さとう ゆうこ", "+81 90-1234-5678", "AB-12"),
        ("Anna Rossi", "", "", ""),
        ("吕绿", "", "", ""),
        ("朱丽", "", "", ""),
        ("舒小", "", "", ""),
    ]
    return SearchIndex.build(entry(at, None, *person) for at, person in enumerate(people))


@pytest.mark.parametrize(
    ("text", "member", "matched"),
    [
        ("红", 0, "name"),
        ("张 晓红", 0, "name"),
        ("zxh", 0, "initials"),
        ("ZXH", 0, "initials"),
        ("zhangxh", 0, "reading"),
        ("zhang xiaoh", 0, "reading"),
        ("Zhāng Xiǎohóng", 0, "reading"),
        ("zhang1 xiao3hong2", 0, "reading"),
        ("张xh", 0, "reading"),
        ("xiaohong", 0, "reading"),
        ("8812", 0, "phone"),
        ("1390", 0, "phone"),
        ("+86 139", 0, "phone"),
        ("v001", 0, "card"),
        ("Ｖ００１", 0, "card"),
        ("cengyue", 1, "reading"),
        ("cl", 1, "initials"),
        ("ｻﾄｳ", 2, "name"),
        ("サトウ", 2, "name"),
        ("ゆうこ", 2, "name"),
        ("ゆうこ さとう", 2, "reading"),
        ("yuko sato", 2, "reading"),
        ("satohyuuko", 2, "reading"),
        ("sy", 2, "initials"),
        ("090-1234", 2, "phone"),
        ("ab12", 2, "card"),
        ("rossi", 3, "name"),
        ("Rossi, Anna", 3, "reading"),
        ("oss", 3, "name"),
        ("lv", 4, "reading"),
        ("lyu", 4, "reading"),
        ("lü", 4, "reading"),
        ("shu", 6, "reading"),
    ],
)
def test_she_is_found(shop: SearchIndex, text: str, member: int, matched: str) -> None:
    assert shop.find(text)[0] == Hit(member, Matched(matched))


def test_a_reading_that_only_the_dictionary_expects_comes_later(shop: SearchIndex) -> None:
    assert [hit.member_id for hit in shop.find("shu")] == [6, 5]


@pytest.mark.parametrize("text", ["", " ", "%", "_", "|", "\n", "\x00", ";", "'", "z" * 10_000, "?\n|", "12"])
def test_what_asks_nothing_is_harmless(shop: SearchIndex, text: str) -> None:
    assert [hit for hit in shop.find(text) if hit.matched is not Matched.CARD] == []


def test_other_names_are_found_too() -> None:
    keys = search_keys("张晓红", card="V 1", also=["Amy Zhang", "小红"])
    index = SearchIndex.build([Entry(1, None, *keys)])
    assert index.find("amy") == [Hit(1, Matched.NAME)]
    assert index.find("小红") == [Hit(1, Matched.NAME)]
    assert index.find("v1") == [Hit(1, Matched.CARD)]


def test_beginnings_are_forgotten_before_they_fill_the_memory(
    town: list[Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.domain.search_rows._REMEMBERED", 3)
    index = SearchIndex.build(town[:600])
    for text in ("wang", "zhang", "li", "xiao", "wang"):
        assert index.find(text) == scan(town[:600], text)[:50]
