from pathlib import Path

from tests.checks import translations

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja"><context><name>Page</name>{}</context></TS>
"""


def message(source: str, *forms: str, kind: str = "", plural: bool = False) -> str:
    marked = f' type="{kind}"' if kind else ""
    text = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if plural else "".join(forms)
    numerus = ' numerus="yes"' if plural else ""
    return f"<message{numerus}><source>{source}</source><translation{marked}>{text}</translation></message>"


def faults(folder: Path, *messages: str) -> list[str]:
    ts = folder / "vitrine_ja.ts"
    ts.write_text(FILE.format("".join(messages)), encoding="utf-8")
    return translations.faults(ts)


def test_finished_messages_have_no_fault(tmp_path: Path) -> None:
    plural = message("%n card(s) of {name}", "one card", "%n cards of {name}", plural=True)
    assert faults(tmp_path, message("Hello {name}", "{name}様"), message("{{}}", "{{}}"), plural) == []


def test_unfinished_empty_and_vanished_messages_are_named(tmp_path: Path) -> None:
    found = faults(
        tmp_path,
        message("Draft", "下書き", kind="unfinished"),
        message("Empty", ""),
        message("Gone", "無い", kind="vanished"),
        message("%n day(s)", "", plural=True),
    )
    sources = ("'Draft'", "'Empty'", "'Gone'", "'%n day(s)'")
    assert found == [f"not finished: Page: {source}" for source in sources]


def test_fields_must_be_those_of_the_source(tmp_path: Path) -> None:
    found = faults(
        tmp_path,
        message("Hello {name}", "こんにちは"),
        message("{day:%d} of {month}", "{month}の{day}"),
        message("%n of {name}", "{nam}", plural=True),
    )
    assert [line.split(" →")[0] for line in found] == [
        "other fields than the source: Page: 'Hello {name}'",
        "other fields than the source: Page: '%n of {name}'",
    ]


def test_lupdate_finds_the_programs_words_and_lrelease_compiles_them(tmp_path: Path) -> None:
    assert translations.update(tmp_path) == ""
    chinese = (tmp_path / "vitrine_zh_CN.ts").read_text(encoding="utf-8")
    assert "<source>" in chinese
    assert (tmp_path / "vitrine_ja.qm").exists()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    translations.update(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
