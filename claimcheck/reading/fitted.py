"""Figures that leave out their unit, or give it in hundredths, as those that they stand beside.

A text writes *48 percent to 43*, *37 cents, to $3.61* and *expects to live to 86.7, six years longer*: what a reader
puts side by side has one unit, if only one of the figures has to name it.
"""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.bind import Figure
from claimcheck.construction.sizes import as_in, in_hundredths
from claimcheck.model import Claim
from claimcheck.number import Form, Kind
from claimcheck.reading.placed import Placed

_BARE = (Form.INTEGER, Form.DECIMAL)
_MOST_PERCENT = 100
_APART = ("difference", "step")
_PRICED = ("each", "total")


def fitted(said: Placed) -> Placed:
    """Return a relation with its figures in the unit that one of them names."""
    alike = said.kind.alike or (_PRICED if said.kind.name == "product" else ())
    models = [claim for name in alike for claim in said.claims_in(name) if not _is_bare(claim)]
    figures = dict(said.figures)
    in_percent = any(claim.mention.kind is Kind.SHARE for claim in models)
    for role in said.kind.roles:
        only_share = role.sorts == {Kind.SHARE}
        if role.name in alike or only_share:
            figures[role.name] = tuple(
                _as_percent(one) if only_share else _like(one, models) for one in said.all(role.name)
            )
    if in_percent:
        for name in _APART:
            figures[name] = tuple(map(_as_points, said.all(name)))
    return said._replace(figures={name: those for name, those in figures.items() if those})


def _like(figure: Figure, models: Iterable[Claim]) -> Figure:
    """Return a figure in the unit of the first of some others that has another."""
    if not isinstance(figure, Claim):
        return figure
    for model in models:
        if model is not figure and model.mention.unit != figure.mention.unit:
            changed = as_in(figure, model)
            if changed is not figure:
                return changed
        if _is_bare(figure) and model.mention.kind is not Kind.COUNT:
            kind, unit = model.mention.kind, model.mention.unit
            if kind is Kind.SHARE:
                return _as_percent(figure)
            return figure._replace(mention=figure.mention._replace(kind=kind, unit=unit))
    return figure


def _as_points(figure: Figure) -> Figure:
    """Return a number between two percentages as points: *ahead by eight*, 54 to 46 percent."""
    if isinstance(figure, Claim) and figure.mention.kind is Kind.COUNT:
        return figure._replace(mention=figure.mention._replace(kind=Kind.POINTS))
    return figure


def _as_percent(figure: Figure) -> Figure:
    if isinstance(figure, Claim) and _is_bare(figure) and figure.number.low <= _MOST_PERCENT:
        return in_hundredths(figure, Kind.SHARE, None)
    return figure


def _is_bare(claim: Claim) -> bool:
    """Return whether a figure counts nothing that is named."""
    number = claim.number
    plain = claim.mention.kind is Kind.COUNT and number.form in _BARE and number.text[:1].isdigit()
    return plain and (claim.measure.head is None or not claim.measure.words)
