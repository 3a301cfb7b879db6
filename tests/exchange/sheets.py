"""What the tests of the import share: headings, and what an outcome comes to."""

from app.exchange.outcome import Outcome

MEMBERS = "会员卡号,姓名,拼音,性别,手机,生日,入会日期,备注\n"
LINES = "小票号,日期,会员卡号,商品名称,尺码,颜色,数量,金额\n"


def whys(outcome: Outcome) -> list[tuple[int, str, str]]:
    return [(reason.row, reason.column, reason.why) for reason in outcome.reasons]


def counts(outcome: Outcome) -> tuple[int, int, int, int, int]:
    return outcome.rows, outcome.added, outcome.updated, outcome.unchanged, outcome.rejected
