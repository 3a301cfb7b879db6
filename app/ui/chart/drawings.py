"""Which drawing paints which series."""

from app.ui.chart.drawing import Drawing
from app.ui.chart.field_drawing import FieldDrawing
from app.ui.chart.lying_drawing import BarsDrawing, RangesDrawing
from app.ui.chart.standing_drawing import CurveDrawing, StackDrawing
from app.words.chart.series import Bars, Curve, Field, Ranges, Series, Stack


def drawing_of(series: Series) -> Drawing:
    """Return how a series is painted."""
    match series:
        case Curve():
            return CurveDrawing(series)
        case Bars():
            return BarsDrawing(series)
        case Stack():
            return StackDrawing(series)
        case Field():
            return FieldDrawing(series)
        case Ranges():
            return RangesDrawing(series)
