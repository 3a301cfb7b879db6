"""Address books of every version and exporter; a broken card costs only itself."""

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import vcard_lines, vcards

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(50))


def cards(tmp_path: Path, text: str) -> list[dict[str, object]]:
    path = tmp_path / "book.vcf"
    path.write_bytes(text.replace("\n", "\r\n").encode())
    first, *rows = vcards.read(path).tables[0].rows()
    return [dict(zip(map(str, first), row, strict=True)) for row in rows]


def card(tmp_path: Path, body: str, version: str = "3.0") -> dict[str, object]:
    return cards(tmp_path, f"BEGIN:VCARD\nVERSION:{version}\n{body}\nEND:VCARD\n")[0]


def test_the_full_name_is_the_name(tmp_path: Path) -> None:
    assert card(tmp_path, "N:张;三;;;\nFN:张三")["name"] == "张三"
    assert card(tmp_path, "N:Doe;John;Q.;Dr.;Jr.")["name"] == "Dr. John Q. Doe Jr."
    assert card(tmp_path, "ORG:燕衣社")["name"] == "燕衣社"
    assert card(tmp_path, "FN:Smith\\, John\\; Esq.")["name"] == "Smith, John; Esq."


def test_quoted_printable_with_soft_breaks(tmp_path: Path) -> None:
    body = (
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=\n=A0=E4=B8=89\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=\ntwo"
    )
    found = card(tmp_path, body, "2.1")
    assert (found["name"], found["notes"]) == ("张三", "one\ntwo")
    odd = card(tmp_path, "FN;CHARSET=KLINGON;ENCODING=QUOTED-PRINTABLE:=41=E5", "2.1")
    assert odd["name"] == "A"


def test_mobiles_come_first_and_nobody_calls_a_fax(tmp_path: Path) -> None:
    body = (
        "FN:A\nTEL;HOME:1111111\nTEL;TYPE=FAX:2222222\nTEL;TYPE=CELL:3333333\n"
        'TEL;VALUE=uri;TYPE="voice,cell";PREF=1:tel:+81-90'
    )
    assert card(tmp_path, body)["phone"] == "+81-90\n3333333\n1111111"


@pytest.mark.parametrize("folded", ["\n ", "\n\t", "\n"])
def test_photos_however_they_are_folded(tmp_path: Path, folded: str) -> None:
    text = base64.b64encode(JPEG).decode()
    body = f"PHOTO;ENCODING=b;TYPE=JPEG:{text[:30]}{folded}{text[30:]}\nFN:A"
    assert card(tmp_path, body)["photo"] == JPEG
    assert card(tmp_path, f"PHOTO:data:image/jpeg;base64,{text}\nFN:A", "4.0")["photo"] == JPEG
    assert card(tmp_path, f"PHOTO;BASE64:{text}A\nFN:A", "2.1")["photo"].startswith(JPEG[:40])  # type: ignore[attr-defined]


def test_a_picture_on_a_server_is_not_fetched(tmp_path: Path) -> None:
    assert card(tmp_path, "FN:A\nPHOTO:https://example.com/a.jpg")["photo"] == b""


def test_days(tmp_path: Path) -> None:
    found = card(tmp_path, "FN:A\nBDAY:--0203\nANNIVERSARY:20090808T1430-0500")
    assert (found["birthday"], found["wedding_day"]) == ("--0203", "20090808")
    apple = card(
        tmp_path, "FN:A\nitem1.X-ABDATE:1975-03-01\nitem1.X-ABLabel:_$!<Anniversary>!$_\nX-ABDATE:1776-07-04"
    )
    assert apple["wedding_day"] == "1975-03-01"


def test_the_address_of_her_home(tmp_path: Path) -> None:
    body = (
        "FN:A\nADR;TYPE=WORK:;;Office;X;;1;\nADR;TYPE=HOME:;;12 Main St\\n"
        "Flat 3;Austin;TX;98765;USA\nADR;HOME:;;;;;;"
    )
    found = card(tmp_path, body)
    assert (found["postcode"], found["address"]) == ("98765", "12 Main St, Flat 3, Austin, TX, USA")


def test_an_inner_card_belongs_to_the_outer_one(tmp_path: Path) -> None:
    text = (
        "BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:B\nEND:VCARD\nNOTE:x\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:C\nEND:VCARD\n"
    )
    assert [found["name"] for found in cards(tmp_path, text)] == ["A", "C"]


def test_a_card_cut_off_is_told(tmp_path: Path) -> None:
    path = tmp_path / "book.vcf"
    path.write_text("BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\n", "utf-8")
    assert vcards.read(path).tables[0].broken == {3: "card_cut_off"}


@given(st.text(alphabet=st.sampled_from('ABEGIN:VCRDNF;=,\\\n \t"^n张=0ABQUOTED-PRINTABLE.0'), max_size=120))
def test_any_text_is_read(text: str) -> None:
    for entry in vcard_lines.properties(text):
        assert isinstance(entry.text, str)
        assert entry.parts
        assert isinstance(entry.data, bytes)
