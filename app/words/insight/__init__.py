"""The words of the figures behind the charts: a title, a sentence and a table for each topic.

`sentence` says what the numbers mean and what to do next; `table` has the numbers themselves, for the
page, the command line and a sheet alike.
"""

from typing import Any, Final

from app.domain.insight.candidates import Candidates
from app.domain.insight.care_month import CareMonth
from app.domain.insight.cohorts import Cohorts
from app.domain.insight.contacts import Contacts, Staff
from app.domain.insight.cost import Cost
from app.domain.insight.effort import Effort
from app.domain.insight.field import Field
from app.domain.insight.moves import Moves
from app.domain.insight.pareto import Pareto
from app.domain.insight.preferences import Preferences
from app.domain.insight.pyramid import Pyramid
from app.domain.insight.slipping import Slipping
from app.domain.insight.sources import Sources
from app.i18n import translate
from app.words.insight import care, care_month, members, sales, slipping
from app.words.insight.tables import Table

_WORDS: Final[dict[type, Any]] = {
    Pareto: (sales.pareto_sentence, sales.pareto_table),
    Field: (sales.field_sentence, sales.field_table),
    Cohorts: (sales.cohorts_sentence, sales.cohorts_table),
    Sources: (sales.sources_sentence, sales.sources_table),
    Slipping: (slipping.sentence, slipping.table),
    Pyramid: (members.pyramid_sentence, members.pyramid_table),
    Moves: (members.moves_sentence, members.moves_table),
    Candidates: (members.candidates_sentence, members.candidates_table),
    Preferences: (members.preferences_sentence, members.preferences_table),
    Contacts: (care.contacts_sentence, care.contacts_table),
    Staff: (care.staff_sentence, care.staff_table),
    CareMonth: (care_month.sentence, care_month.table),
    Effort: (care.effort_sentence, care.effort_table),
    Cost: (care.cost_sentence, care.cost_table),
}
"""The result of a topic → what makes its sentence and its table."""


def title(topic: str) -> str:
    """Return what a topic is called."""
    words = {
        "pareto": translate("Insight", "Who brings the sales"),
        "field": translate("Insight", "How lately, how often"),
        "cohorts": translate("Insight", "Who came again"),
        "sources": translate("Insight", "How newcomers came"),
        "pyramid": translate("Insight", "The pyramid"),
        "moves": translate("Insight", "Who went up, who went down"),
        "slipping": translate("Insight", "Who is slipping away"),
        "tiers": translate("Insight", "Members by tier"),
        "migration": translate("Insight", "From tier to tier"),
        "value": translate("Insight", "What members are worth"),
        "candidates": translate("Insight", "Worth a card"),
        "preferences": translate("Insight", "What the best buy"),
        "contacts": translate("Insight", "Contacts and who came back"),
        "staff": translate("Insight", "Who did what"),
        "care_month": translate("Insight", "The care month"),
        "effort": translate("Insight", "Where effort goes"),
        "cost": translate("Insight", "What the programme costs"),
    }
    return words[topic]


def sentence(found: object) -> str:
    """Return in a sentence or two what a topic's result means, and what to do."""
    said: str = _WORDS[type(found)][0](found)
    return said


def table(found: object) -> Table:
    """Return the numbers of a topic's result under their headings."""
    made: Table = _WORDS[type(found)][1](found)
    return made
