"""The translation files say what the program says: complete, and as lupdate would write them now.

    python -m tests.checks.translations             tells what is wrong
    python -m tests.checks.translations --update    runs lupdate and lrelease on the real files

English is the source text, so its file holds the plural forms alone. The compiled .qm files are part
of the repository, because a checkout is started without any build step.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import click
import PySide6

PROJECT = Path(__file__).resolve().parent.parent.parent
FOLDER = PROJECT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = ("en", "zh_CN", "ja")
UPDATE = "python -m tests.checks.translations --update"


def update(folder: Path) -> str:
    """Bring the .ts files of a folder up to date with the source, compile them; return lupdate's warnings.

    Without locations, so that a file changes when its words do and not when a line moves.
    """
    said = ""
    with tempfile.TemporaryDirectory() as scratch:
        sources = Path(scratch, "sources.lst")
        told = Path(scratch, "manual.py")
        told.write_text(manual(), encoding="utf-8")
        sources.write_text(
            "\n".join(str(path) for path in (*sorted(PROJECT.glob("app/**/*.py")), told)), encoding="utf-8"
        )
        for language in LANGUAGES:
            ts = folder / f"vitrine_{language}.ts"
            plural_only = ["-pluralonly"] if language == "en" else []
            said += run(
                "lupdate",
                *("-silent", "-no-obsolete", "-locations", "none"),
                *("-source-language", "en", "-target-language", language),
                *plural_only,
                f"@{sources}",
                *("-ts", str(ts)),
            )
            run("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))
    return said


def renew() -> str:
    """Update the real files, and put each in its place whole: an open window has the old one mapped."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDER) as name:
        for path in FOLDER.glob("vitrine_*.ts"):
            shutil.copy(path, name)
        said = update(Path(name))
        for path in Path(name).iterdir():
            path.replace(FOLDER / path.name)
    return said


def manual() -> str:
    """Return a source that tells lupdate what `--help` says: click keeps it where lupdate does not look."""
    from app import cli
    from app.cli import click_words
    from app.cli import manual as told

    ctx = click.Context(cli.group, info_name="vitrine")
    texts = dict.fromkeys((told.CONTEXT, text) for text in told.texts(cli.group, ctx))
    texts |= dict.fromkeys((click_words.CONTEXT, text) for text in click_words.TEXTS)
    return "".join(
        f"translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})\n"
        for context, text in texts
    )


def run(tool: str, *words: str) -> str:
    """Run one of Qt's tools, as PySide6 brings them along, and return its warnings."""
    done = subprocess.run(
        [TOOLS / tool, *words], capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")
    return done.stderr


def findings() -> list[str]:
    """Return what is wrong with the files in the repository, a sentence each."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for path in FOLDER.glob("vitrine_*.ts"):
            shutil.copy(path, fresh)
        found += [f"lupdate: {line}" for line in update(fresh).splitlines() if line.strip()]
        for path in sorted(fresh.glob("vitrine_*")):
            ours = FOLDER / path.name
            if not ours.exists() or ours.read_bytes() != path.read_bytes():
                found.append(f"{path.name} is not what the source makes it: {UPDATE}")
    for language in LANGUAGES:
        path = FOLDER / f"vitrine_{language}.ts"
        if path.exists():
            found += [f"{path.name}: {fault}" for fault in faults(path)]
    return found + overlooked(FOLDER / "vitrine_ja.ts")


def overlooked(ts: Path) -> list[str]:
    """Return the calls whose text lupdate did not collect: it passes over what it cannot read, silently."""
    if not ts.exists():
        return []
    collected = {
        (message.findtext("source"), message.get("numerus") == "yes")
        for message in ET.parse(ts).getroot().iter("message")  # noqa: S314 - our own file
    }
    found = []
    for path in sorted(PROJECT.glob("app/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"tr": 0, "translate": 1}.get(name, len(node.args))
            said = node.args[place : place + 1]
            if not said or isinstance(said[0], ast.Name):
                continue  # it hands on what it was given
            if place and not (isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)):
                continue  # a translation of another kind: of a drawing, of letters
            text = said[0].value if isinstance(said[0], ast.Constant) else None
            plural = len(node.args) > place + 2 or any(word.arg == "n" for word in node.keywords)
            if (text, plural) not in collected:
                found.append(f"lupdate does not see {path.relative_to(PROJECT)}:{node.lineno}: {text!r}")
    return found


def faults(ts: Path) -> list[str]:
    """Return the messages of a .ts file that are not finished, or whose {fields} are not the source's."""
    found = []
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            forms = [] if translation is None else [translation.text or ""]
            plural = message.get("numerus") == "yes"
            if translation is not None and plural:
                forms = [form.text or "" for form in translation.iter("numerusform")]
            where = f"{context.findtext('name')}: {source!r}"
            if translation is None or translation.get("type") or not all(form.strip() for form in forms):
                found.append(f"not finished: {where}")
            # One of a plural's forms may do without a field: "one day" beside "{n} days".
            elif any(fields(form) - fields(source) for form in forms) or (
                not plural and fields(source) != fields(forms[0])
            ):
                found.append(f"other fields than the source: {where} → {forms}")
    return found


def fields(text: str) -> set[str]:
    """Return the names in braces that `str.format` would fill."""
    return set(re.findall(r"\{(\w*)[^{}]*\}", text.replace("{{", "").replace("}}", "")))


def main(words: list[str]) -> int:
    """Tell what is wrong, or put it right as far as a tool can."""
    if words == ["--update"]:
        sys.stderr.write(renew())
    found = findings()
    print(*found, sep="\n", end="\n" if found else "")  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
