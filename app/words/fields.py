"""The names of what is kept on file, in the language in force: for messages, lists and headings."""

from app.i18n import translate


def kind(name: str) -> str:
    """Return the noun for a kind of record (`member`, `contact` …); an unknown one as it is."""
    words = {
        "change": translate("Fields", "change"),
        "contact": translate("Fields", "contact"),
        "festival": translate("Fields", "festival"),
        "import": translate("Fields", "import"),
        "line": translate("Fields", "purchase line"),
        "member": translate("Fields", "member"),
        "paper": translate("Fields", "paper size"),
        "preference": translate("Fields", "preference"),
        "purchase": translate("Fields", "purchase"),
        "relative": translate("Fields", "relative"),
        "staff": translate("Fields", "member of staff"),
        "template": translate("Fields", "card template"),
    }
    return words.get(name, name)


def field(name: str) -> str:
    """Return what a person calls the field `name` (a column's name); an unknown one as it is."""
    words = {
        "address": translate("Fields", "address"),
        "advisor_id": translate("Fields", "advisor"),
        "birthday": translate("Fields", "birthday"),
        "call_hours": translate("Fields", "best hour to call"),
        "card": translate("Fields", "card number"),
        "category": translate("Fields", "category"),
        "channel": translate("Fields", "channel"),
        "colour": translate("Fields", "colour"),
        "currency": translate("Fields", "currency"),
        "day": translate("Fields", "day"),
        "discount": translate("Fields", "discount"),
        "do_not_contact": translate("Fields", "wish to be left alone"),
        "dress_habits": translate("Fields", "habits of dress"),
        "drink": translate("Fields", "drink"),
        "due": translate("Fields", "due day"),
        "email": translate("Fields", "e-mail"),
        "for_whom": translate("Fields", "for whom"),
        "gender": translate("Fields", "gender"),
        "hobbies": translate("Fields", "hobbies"),
        "item": translate("Fields", "item"),
        "joined_on": translate("Fields", "member since"),
        "language": translate("Fields", "language"),
        "level": translate("Fields", "level"),
        "line": translate("Fields", "LINE"),
        "lines": translate("Fields", "lines"),
        "list_price": translate("Fields", "list price"),
        "month": translate("Fields", "month"),
        "name": translate("Fields", "name"),
        "notes": translate("Fields", "notes"),
        "occupation": translate("Fields", "occupation"),
        "outcome": translate("Fields", "outcome"),
        "payment": translate("Fields", "way of paying"),
        "phone": translate("Fields", "phone"),
        "photo": translate("Fields", "photo"),
        "postcode": translate("Fields", "postcode"),
        "price": translate("Fields", "price"),
        "quantity": translate("Fields", "quantity"),
        "reading": translate("Fields", "reading"),
        "referred_by_id": translate("Fields", "came through"),
        "region": translate("Fields", "region"),
        "relation": translate("Fields", "relation"),
        "role": translate("Fields", "role"),
        "size": translate("Fields", "size"),
        "sizes": translate("Fields", "sizes"),
        "source": translate("Fields", "source"),
        "status": translate("Fields", "status"),
        "talk_about": translate("Fields", "what to talk about"),
        "valid_until": translate("Fields", "valid until"),
        "wechat": translate("Fields", "WeChat"),
        "wedding_day": translate("Fields", "wedding day"),
        "year": translate("Fields", "year"),
    }
    return words.get(name, name)
