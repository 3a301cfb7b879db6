"""The self-check in words: its nineteen statements, the answers, and what the sum means (rule S1)."""

from app.domain.self_check import Band
from app.i18n import translate


def statement(key: str) -> str:
    """Return a statement, to which the shop says how far it holds."""
    return {
        "first": translate("SelfCheck", "Our first customers came through people who knew us."),
        "latest": translate("SelfCheck", "Our latest customers came because a customer recommended us."),
        "why_taken": translate("SelfCheck", "We know why each of our regulars is right for this shop."),
        "bargaining": translate("SelfCheck", "Our regulars do not bargain: they trust our prices."),
        "interests": translate("SelfCheck", "We share interests with our regulars, beyond clothes."),
        "liking": translate("SelfCheck", "We like our regulars, and they like us."),
        "by_name": translate("SelfCheck", "Everybody here greets our best customers by name."),
        "last_minute": translate("SelfCheck", "A wish at the last minute is welcome, and we manage it."),
        "ideas": translate("SelfCheck", "In the past year we have used ideas of our customers."),
        "new_business": translate("SelfCheck", "New business comes from our customers and their friends."),
        "budget": translate("SelfCheck", "Most of our marketing money goes to the customers we have."),
        "gained_lost": translate("SelfCheck", "We know how many customers we won and lost last year."),
        "lifetime": translate("SelfCheck", "We know what a customer is worth to us over the years."),
        "surveys": translate("SelfCheck", "When we ask for their opinion, our customers gladly answer."),
        "calling": translate("SelfCheck", "Our regulars call or write to us of their own accord."),
        "chasing": translate("SelfCheck", "We never have to run after our money."),
        "in_time": translate("SelfCheck", "Our customers pay in time, orders and deposits too."),
        "together": translate("SelfCheck", "We do business with customers both ways: we buy from them too."),
        "five_details": translate(
            "SelfCheck", "We can name five personal details of our best customer, without looking."
        ),
    }[key]


def answer(worth: int) -> str:
    """Return what an answer says."""
    return {
        -5: translate("SelfCheck", "Not at all"),
        0: translate("SelfCheck", "Rather not"),
        5: translate("SelfCheck", "Mostly"),
        10: translate("SelfCheck", "Entirely"),
    }[worth]


def band(key: Band) -> str:
    """Return what a sum means, in a word to the shop."""
    return {
        Band.THINK_AGAIN: translate("SelfCheck", "Think again why you are here, and for whom."),
        Band.BEGUN: translate("SelfCheck", "You have only begun: get to know those who come."),
        Band.GRADE: translate("SelfCheck", "It is time to grade your customers, and to turn to the best."),
        Band.GROW: translate("SelfCheck", "You are ready to grow together with your customers."),
        Band.SURE: translate("SelfCheck", "You are sure of your customers. Keep refining."),
        Band.MASTER: translate("SelfCheck", "A master: there is nothing to add. Pass it on."),
    }[key]


def since(year: int, points: int) -> str:
    """Return how many points have come or gone since the check of `year`."""
    if points > 0:
        said = translate("SelfCheck", "{points} points more than in {year}:")
    elif points < 0:
        said = translate("SelfCheck", "{points} points fewer than in {year}:")
    else:
        said = translate("SelfCheck", "As many points as in {year}, but not for the same:")
    return said.format(points=abs(points), year=year)


def as_before(year: int) -> str:
    """Return that nothing has changed."""
    return translate("SelfCheck", "All is as it was in {year}.").format(year=year)
