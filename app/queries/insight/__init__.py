"""The figures behind the charts, one topic a file: each reads what it needs in a pass or two and reckons.

Every `load(session, settings, today)` returns the frozen result of the same name in `app.domain.insight`.
"""
