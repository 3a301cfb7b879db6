"""Why a model's figures are not used, as a word that is worded once."""

from enum import StrEnum


class WhyNot(StrEnum):
    """Why a fit is not used."""

    NOBODY = "nobody"
    """There is nothing to fit: nobody came, nobody came again, or no time went by."""
    NOT_CONVERGED = "not_converged"
    RAN_AWAY = "ran_away"
    """A parameter went beyond sense: the log does not say what the model asks."""
    FEW_REPEATERS = "few_repeaters"
    """The shop is young: it has parameters, but they are not to be relied on."""
