"""Charts: what is drawn as frozen series, a widget that shows one, and the one place that knows pyqtgraph."""
