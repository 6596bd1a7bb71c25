"""Words beside which a number is a name."""

from __future__ import annotations

BEFORE_LABEL = frozenset(
    "number flight route article resolution channel room gate highway interstate section chapter page pages "
    "title platform grade phase proposition prop figure table part volume vol apt suite unit level lot "
    "psalm verse line episode act zone class type size version model bus exhibit amendment".split()
)
STREETS = frozenset("street st avenue ave road rd drive boulevard blvd lane court square place way highway".split())
FUNCTION_WORDS = frozenset(
    "a an the this that these those and or but if in on at by of for from to with without about over under after "
    "before since until during between into than as is are was were be been has have had will would could should "
    "can may might must do does did said says say killed killing injured wounded he she it they we you i there "
    "when where while who which what all some any more most only just no not nearly almost monday tuesday "
    "wednesday thursday friday saturday sunday police authorities officials january february march april june "
    "july august september october november december its their his her our".split()
)
