import pytest
from wanted import Wanted, first_verb, screen

SCREENS = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


@pytest.fixture(autouse=True)
def linux_without_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ([], ""),
        (["--json", "find", "张"], "find"),
        (["--db", "find", "--lang", "ja"], ""),
        (["--db=a", "demo", "--members", "9"], "demo"),
    ],
)
def test_the_verb_stands_past_the_options(words: list[str], verb: str) -> None:
    assert first_verb(words) == verb


def test_test_asks_for_its_part_and_keeps_the_other_words() -> None:
    want = Wanted(["test", "tests/domain", "-k", "lunar"])
    assert (want.tests, want.words, want.parts) == (True, ["tests/domain", "-k", "lunar"], {"test"})
    assert (want.window, want.libraries) == (False, {"base"})
    assert Wanted(["find", "test"]).parts == set()


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["find", "x"], ["test"], ["demo"]])
def test_no_window_is_asked_for_where_the_command_line_answers(words: list[str]) -> None:
    assert not Wanted(words).window


@pytest.mark.parametrize("words", [[], ["--lang", "ja"], ["--db", "a.vitrine"]])
def test_no_command_is_a_window(words: list[str]) -> None:
    assert Wanted(words).window


@pytest.mark.parametrize(
    ("surroundings", "groups"),
    [
        ({}, {"base"}),
        ({"DISPLAY": ":0"}, {"base", "window"}),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, {"base", "window"}),
        ({"WAYLAND_DISPLAY": "wayland-0"}, {"base", "wayland"}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, {"base"}),
        ({"QT_QPA_PLATFORM": "xcb"}, {"base", "window"}),
        ({"QT_QPA_PLATFORM": "offscreen:fontdb"}, {"base"}),
    ],
)
def test_the_screen_decides_which_libraries_a_window_needs(
    monkeypatch: pytest.MonkeyPatch, surroundings: dict[str, str], groups: set[str]
) -> None:
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    assert Wanted([]).libraries == groups
    assert Wanted(["demo"]).libraries == groups
    assert Wanted(["--version"]).libraries == {"base"}
    assert screen() == bool(surroundings)


def test_other_systems_bring_their_libraries_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert Wanted([]).libraries == set()
    assert screen()
