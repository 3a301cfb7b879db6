"""`--help` and click's own refusals: in the reader's language, in lines of the terminal's width."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.cli import click_words, group, manual, run, wrapping


@pytest.fixture(autouse=True)
def _language() -> Iterator[None]:
    before = i18n.current()
    yield
    i18n.install(before)


def told(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    assert run([*words]) == code
    said = capsys.readouterr()
    return said.err if code else said.out


@pytest.mark.parametrize(
    ("language", "usage", "options", "find"),
    [
        ("en", "Usage:", "Options:", "Find members by name"),
        ("zh_CN", "用法:", "选项:", "按姓名、任意读音"),
        ("ja", "使い方:", "オプション:", "お名前、よみ"),
    ],
)
def test_the_manual_speaks_the_language_that_was_asked_for(
    capsys: pytest.CaptureFixture[str], language: str, usage: str, options: str, find: str
) -> None:
    whole = told(capsys, "--help", "--lang", language)
    assert whole.startswith(usage)
    assert f"\n{options}\n" in whole
    assert find in whole
    one = told(capsys, "find", "--help", "--lang", language)
    assert find in one
    assert "--limit" in one


def test_a_group_below_and_its_commands_speak_it_too(capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys, "staff", "--help", "--lang", "ja")
    assert "お店のスタッフを確認・変更します。" in said
    assert "スタッフ NAME を加えます。" in said
    assert "この説明を表示して終了します。" in said


def test_the_commands_are_told_by_a_whole_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    said = " ".join(told(capsys, "--help", "--lang", "en").split())
    assert "..." not in said.partition("Commands:")[2]
    assert "after what was asked for is done. batch" in said


def test_what_is_laid_out_stays_so_and_defaults_stay_beside_their_option(
    capsys: pytest.CaptureFixture[str],
) -> None:
    said = told(capsys, "import", "--help", "--lang", "zh_CN")
    assert '\n      [columns]                # 表头 = 字段；"" 表示不导入\n' in said
    assert "最多列出几位。 [默认：20; 1<=x<=1000]" in told(capsys, "find", "--help", "--lang", "zh_CN")


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_no_line_is_wider_than_the_terminal(capsys: pytest.CaptureFixture[str], language: str) -> None:
    for words in (["--help"], ["import", "--help"], ["export", "--help"], ["insight", "--help"]):
        said = told(capsys, *words, "--lang", language)
        assert max(map(wrapping.width, said.splitlines())) <= 80


def test_a_word_of_click_is_said_in_the_language_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert "コマンド 'finb' はありません。" in told(capsys, "finb", "--lang", "ja", code=2)
    assert "没有选项 '--what'。" in told(capsys, "find", "--what", "--lang", "zh_CN", code=2)
    assert "缺少参数 'TEXT'" in told(capsys, "find", "--lang", "zh_CN", code=2)
    assert "多余的参数：b c" in told(capsys, "find", "a", "b", "c", "--lang", "zh_CN", code=2)
    assert "'x' は日付ではありません" in told(capsys, "due", "--from", "x", "--lang", "ja", code=2)


def test_every_word_of_click_is_one_that_it_has() -> None:
    folder = Path(click.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    written = source.replace("\\n", "\n").replace("\\t", "\t")
    assert [text for text in click_words.TEXTS if f'"{text}"' not in written] == []


def test_every_option_says_what_it_is_for() -> None:
    def silent(command: click.Command, ctx: click.Context) -> Iterator[str]:
        yield from (
            f"{ctx.command_path} {each.opts[0]}"
            for each in command.get_params(ctx)
            if isinstance(each, click.Option) and not each.help
        )
        if isinstance(command, click.Group):
            for name in command.list_commands(ctx):
                below = command.get_command(ctx, name)
                assert below is not None
                assert below.help, name
                yield from silent(below, click.Context(below, info_name=name, parent=ctx))

    assert list(silent(group, click.Context(group, info_name="vitrine"))) == []


@pytest.mark.parametrize("words", [["--help"], ["import", "--help"]])
def test_the_manual_starts_neither_the_window_nor_the_tables(words: list[str]) -> None:
    source = (
        "import sys; from app import cli; code = cli.run(sys.argv[1:]);"
        "heavy = {'PySide6.QtGui', 'PySide6.QtWidgets', 'sqlalchemy'};"
        "print(sorted(heavy & sys.modules.keys()));"
        "sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", source, *words], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_paragraph_is_one_text_whatever_its_lines() -> None:
    said = list(manual.paragraphs("One\n    line.\n\n    \b\n    a\n      b\n\n    Two.\n    "))
    assert said == ["One line.", "\b\na\n  b", "Two."]


_TEXT = st.text(st.sampled_from("abc 12、。（）「会员様ーっがカ会"), max_size=60)


@given(_TEXT, st.integers(4, 30))
def test_lines_keep_every_sign_and_end_in_time(text: str, cells: int) -> None:
    made = wrapping.lines(text, cells)
    assert "".join(made).replace(" ", "") == text.replace(" ", "")
    for line in made:
        assert line == line.strip()
        assert wrapping.width(line) <= cells or wrapping.lines(line, 1) == [line]
    assert not any(line[0] in "、。）ー" for line in made[1:])


def test_a_line_breaks_between_characters_but_not_before_a_stop() -> None:
    assert wrapping.lines("今日はよい天気。", 14) == ["今日はよい天", "気。"]
    assert wrapping.lines("see FILE（要）now", 10) == ["see FILE", "（要）now"]
    assert wrapping.lines("{members|points}", 9) == ["{members|", "points}"]
    assert wrapping.width("か\u3099a") == 3


def test_batch_tells_every_operation_with_its_fields(capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys, "batch", "--help", "--lang", "zh_CN")
    assert "\n操作:\n" in said
    assert "  points.adjust       member, points: number, reason, [day]\n" in said
    listed = told(capsys, "batch", "--operations", "--lang", "en").splitlines()
    assert "points.adjust  member, points: number, reason, [day]" in listed
    assert "catalogue.remember  name, [sku], [codes: [{code, [size], [colour]}, …]]" in "\n".join(listed)
    document = json.loads(told(capsys, "batch", "--operations", "--json"))
    assert [each["op"] for each in document] == [line.partition("  ")[0] for line in listed]
    assert document[0] == {
        "op": "balance.adjust",
        "fields": [
            {"name": "member", "kind": "member", "required": True},
            {"name": "amount", "kind": "number", "required": True},
            {"name": "reason", "kind": "text", "required": True},
            {"name": "day", "kind": "day", "required": False},
        ],
    }
