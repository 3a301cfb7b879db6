"""Fields that the shop keeps as one and files have in parts: names, readings, addresses, phones."""

from typing import Any

from app.exchange.day_cells import UNBORN


def compose(values: dict[str, list[Any]], count: int) -> None:
    """Put the parts in `values` (field → its value in each of `count` rows) together, in place."""
    if "family_name" in values and "given_name" in values:
        values["name"] = _joined(values.pop("family_name"), values.pop("given_name"), values.get("name"))
    if "family_reading" in values:
        given = values.pop("given_reading", [""] * count)
        values["reading"] = [
            f"{a} {b}".strip() for a, b in zip(values.pop("family_reading"), given, strict=True)
        ]
    if "region" in values or "city" in values:
        blank = [""] * count
        parts = (values.pop("region", blank), values.pop("city", blank), values.get("address", blank))
        values["address"] = [_address(*each) for each in zip(*parts, strict=True)]
    for moon, sun in (("lunar_birthday", "birthday"), ("relative_lunar_birthday", "relative_birthday")):
        if moon in values:
            lunar = values.pop(moon)
            solar = values.get(sun, [UNBORN] * count)
            values[sun] = [b if b is not UNBORN else a for a, b in zip(solar, lunar, strict=True)]
    if "phone_2" in values:
        second = values.pop("phone_2")
        values["phone"] = [(*a, *b) for a, b in zip(values.get("phone", [()] * count), second, strict=True)]


def _joined(family: list[str], given: list[str], whole: list[str] | None) -> list[str]:
    """Return whole names: family name first where it is written in Chinese characters or kana."""
    names = [f"{a}{b}" if _is_cjk(a + b) else f"{b} {a}".strip() for a, b in zip(family, given, strict=True)]
    return names if whole is None else [w or name for w, name in zip(whole, names, strict=True)]


def _is_cjk(text: str) -> bool:
    return any(point >= "\u2e80" for point in text)


def _address(region: str, city: str, rest: str) -> str:
    parts = [part for part in (region, city if city != region else "", rest) if part]
    if _is_cjk("".join(parts)):
        return "".join(part for part in parts if part == parts[-1] or not parts[-1].startswith(part))
    return ", ".join(reversed(parts))
