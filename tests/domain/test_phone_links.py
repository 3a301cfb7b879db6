"""What a phone does with a code."""

from urllib.parse import parse_qs, urlsplit

from app.domain import phone_links


def test_the_words_of_a_text_message_come_out_whole() -> None:
    words = "朱女士您好 & 100% ?#"
    link = phone_links.sms("+8613900138812", words)
    parts = urlsplit(link)
    assert (parts.scheme, parts.path) == ("sms", "+8613900138812")
    assert parse_qs(parts.query) == {"body": [words]}


def test_a_call() -> None:
    assert phone_links.call("+8613900138812") == "tel:+8613900138812"


def test_what_is_one_text_message() -> None:
    assert phone_links.is_one_message("a" * 160)
    assert not phone_links.is_one_message("a" * 161)
    assert phone_links.is_one_message("您" * 70)
    assert not phone_links.is_one_message("您" + "a" * 70)
