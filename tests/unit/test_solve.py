"""Which conflicts are found, in whose world, and what is said about them."""

from fractions import Fraction
from types import SimpleNamespace

import pytest

from claimcheck.constraint import AtMost, Product, Sum, Term, equal, parts_of
from claimcheck.interval import EVERYTHING, NON_NEGATIVE, Interval
from claimcheck.model import Assumes, Part, Reading, Relation, Source
from claimcheck.number import Allowed
from claimcheck.solve import conflicts
from claimcheck.text import Span
from claimcheck.worlds import LARGEST_SYSTEM

STATED, SAME_THING, SAME_SOURCE = Assumes
MINISTRY = Source("ministry", "GB", "defense", "the ministry")
GROUP = Source("group", None, None, "a monitoring group")


def term(key, *bounds, plausible=None, whole=False, domain=NON_NEGATIVE):
    """Return a term, stated if there are bounds; `plausible` are narrower ones."""
    if not bounds:
        return Term(key, None, whole, domain)
    hard = Interval.of(*bounds)
    return Term(key, Allowed(hard, Interval.of(*plausible) if plausible else hard), whole, domain)


def relate(*constraints, derived=None, assumes=STATED, others=(), by=None):
    """Return a relation in which each term plays the role of its key; `by` maps keys to speakers."""
    readings = [
        Reading("as written", constraints),
        *(Reading(f"other {n}", one) for n, one in enumerate(others)),
    ]
    terms = {one.key: one for reading in readings for each in reading.constraints for one in each.terms}
    parts = tuple(
        Part(key, one, Span(0, 0), claim(one, by[key]) if by and key in by else None)
        for key, one in terms.items()
        if one.allowed
    )
    role = derived or constraints[0].terms[0].key
    return Relation("relation", parts, tuple(readings), assumes, role)


def claim(one, speaker):
    number = SimpleNamespace(low=one.allowed.hard.lo)
    return SimpleNamespace(attribution=(speaker,) if speaker else (), number=number)


def keys(conflict):
    return {part.term.key for part in conflict.parts}


def people(key, count):
    return term(key, count, whole=True)


def test_parts_that_exceed_their_whole():
    parts = parts_of((people("passengers", 9), people("crew", 6)), people("dead", 14), slack=True)
    (conflict,) = conflicts([relate(parts, derived="dead")])
    assert conflict.hard
    assert conflict.gap is None
    assert keys(conflict) == {"passengers", "crew", "dead"}
    assert {part.role: left.lo for part, left in conflict.leaves}["dead"] == 15
    assert conflict.culprit is None


def test_a_wrong_share():
    share = term("share", "57/100", "59/100", plausible=("575/1000", "585/1000"))
    won = Product(share, people("cast", 98_400), people("won", 52_310))
    (conflict,) = conflicts([relate(won)])
    ((left, _),) = [(left, part) for part, left in conflict.leaves if part.role == "share"]
    assert left == Interval.of(Fraction(52_310, 98_400))
    assert conflict.gap == (Fraction(57, 100) - left.lo) / Fraction(57, 100)


def test_hard_intervals_are_tried_before_plausible_ones():
    share = term("share", "3/10", "6/10", plausible=("4/10", "5/10"))
    (conflict,) = conflicts([relate(Product(share, term("whole", 100), term("part", 55)))])
    assert not conflict.hard
    (conflict,) = conflicts([relate(Product(share, term("whole", 100), term("part", 65)))])
    assert conflict.hard


def test_a_share_of_few_people_that_no_count_gives():
    share = term("share", "36/100", "38/100")
    (conflict,) = conflicts([relate(Product(share, people("all", 28), term("some", whole=True)))])
    assert keys(conflict) == {"share", "all"}
    assert not conflicts([relate(Product(share, people("all", 27), term("some", whole=True)))])


def test_a_statement_that_breaks_its_own_domain():
    share = term("share", "12/10", "13/10", domain=Interval.of(0, 1))
    (conflict,) = conflicts([relate(Product(share, term("all"), term("some")))])
    assert keys(conflict) == {"share"}
    assert conflict.culprit is conflict.parts[0]


def test_no_relations_no_conflicts():
    assert conflicts([]) == ()


@pytest.mark.parametrize("speaker", [None, MINISTRY])
def test_a_restatement_in_one_world(speaker):
    by = {"title": speaker, "body": speaker}
    same = relate(equal(term("title", 3_000), term("body", 1_300)), assumes=SAME_THING, by=by)
    (conflict,) = conflicts([same])
    assert conflict.assumes is SAME_THING


def test_what_the_narrator_shares_with_a_speaker_is_in_the_speakers_world():
    mixed = relate(equal(term("a", 5), term("b")), assumes=SAME_THING, by={"a": MINISTRY})
    own = relate(equal(term("b"), term("c", 6)), assumes=SAME_THING, by={"c": MINISTRY})
    assert len(conflicts([mixed, own])) == 1
    other = relate(equal(term("b"), term("c", 6)), assumes=SAME_THING, by={"c": GROUP})
    assert conflicts([mixed, other]) == ()


def test_the_narrator_joins_every_world():
    narrated = relate(equal(term("b"), term("c", 6)), assumes=SAME_THING)
    ministry = relate(equal(term("a", 5), term("b")), assumes=SAME_THING, by={"a": MINISTRY})
    group = relate(equal(term("d", 4), term("b")), assumes=SAME_THING, by={"d": GROUP})
    assert [keys(one) for one in conflicts([narrated, ministry, group])] == [{"a", "c"}, {"c", "d"}]


def test_two_speakers_stand_alone():
    across = relate(equal(term("a", 5), term("b", 9)), assumes=SAME_SOURCE, by={"a": MINISTRY, "b": GROUP})
    (conflict,) = conflicts([across])
    assert conflict.assumes is SAME_SOURCE
    fits = relate(equal(term("a"), term("b")), assumes=SAME_SOURCE, by={})
    stated = relate(AtMost(term("b"), term("c", 3)), AtMost(term("d", 4), term("a")))
    assert conflicts([fits, stated]) == ()


def test_two_speakers_are_never_held_to_agree_by_what_the_text_states():
    one = relate(AtMost(term("a", 5), term("x")), by={"a": MINISTRY})
    other = relate(AtMost(term("x"), term("b", 3)), by={"b": GROUP})
    (conflict,) = conflicts([one, other])
    assert conflict.assumes is SAME_SOURCE


def test_what_the_text_states_is_reported_once_for_all_worlds():
    stated = relate(equal(term("a", 1), term("b", 2)))
    worlds = [
        relate(AtMost(term(k, 1), term("b")), assumes=SAME_THING, by={k: s})
        for k, s in zip("mg", (MINISTRY, GROUP), strict=True)
    ]
    assert len(conflicts([stated, *worlds])) == 1


def test_the_surest_relations_make_the_conflict():
    a, b, c = term("a", 1), term("b"), term("c", 3)
    sure = [relate(equal(a, b)), relate(equal(b, c))]
    unsure = relate(equal(b, c), assumes=SAME_THING)
    for relations in ([unsure, *sure], [*sure, unsure]):
        assert conflicts(relations)[0].assumes is STATED


def ring(first, second, third, others=()):
    """Return three shares tied in a ring: killed of casualties, killed of sent, casualties of sent."""
    casualties, sent, killed = term("casualties"), term("sent"), term("killed")
    return [
        relate(Product(term("first", *first), casualties, killed)),
        relate(Product(term("second", *second), sent, killed), others=others),
        relate(Product(term("third", *third), sent, casualties)),
    ]


THIRD, HALF = ("27/100", "39/100"), ("42/100", "1/2")


def test_a_ring_of_shares_clashes_without_any_amount():
    (conflict,) = conflicts(ring(THIRD, HALF, HALF))
    assert keys(conflict) == {"first", "second", "third"}
    assert len(conflict.relations) == 3
    assert conflicts(ring(THIRD, ("1/10", "2/10"), HALF)) == ()


def test_the_relation_of_a_repair_is_left_out_and_the_rest_goes_on():
    reread = (Product(term("second", *HALF), term("sent"), term("casualties")),)
    relations = ring(THIRD, HALF, HALF, others=(reread,))
    (conflict,) = conflicts(relations)
    assert conflict.repair is relations[1].readings[1]
    more = relate(equal(term("casualties"), term("total", 10)), equal(term("total", 10), term("sent", 30)))
    found = conflicts([*relations, more])
    assert all(relations[1] not in one.relations for one in found if one is not found[0] and not one.repair)


def test_a_repair_must_fit_the_rest_of_the_article():
    share, whole, dead = term("share", "1/2"), term("whole", 100), term("dead", 20)
    reread = (Product(share, term("other"), dead),)
    wrong = relate(Product(share, whole, dead), others=(reread,))
    assert conflicts([wrong])[0].repair is wrong.readings[1]
    known = relate(equal(term("other"), term("stated", 70)))
    assert conflicts([known, wrong])[0].repair is None


def test_what_does_not_scale_stays_out_of_a_ring():
    days = Sum(((1, term("first", *THIRD)), (-1, term("days", 0, 9))))
    assert len(conflicts([*ring(THIRD, HALF, HALF), relate(days)])) == 1


def test_a_ring_of_quantities_that_may_be_negative_is_no_ring():
    profit, loss = term("profit", domain=EVERYTHING), term("loss", domain=EVERYTHING)
    both = [
        relate(Product(term(name, *bounds), profit, loss)) for name, bounds in (("a", THIRD), ("b", HALF))
    ]
    assert conflicts(both) == ()
    known = relate(AtMost(term("profit", 1, 9, domain=EVERYTHING), term("most")))
    assert len(conflicts([*both, known])) == 1


def test_a_constant_does_not_scale():
    hundred = Term("hundred", Allowed(Interval.of(100), Interval.of(100)))
    product = Product(term("a", "1/2"), term("whole"), term("part"))
    most = relate(
        Product(term("b", "1/2"), term("whole"), term("part")), parts_of((term("part"),), hundred, slack=True)
    )
    fits = most._replace(parts=tuple(part for part in most.parts if part.role != "hundred"))
    assert conflicts([relate(product), fits]) == ()


def test_the_culprit_is_in_most_conflicts():
    total = term("total", 100)
    wrong = [relate(equal(term(name, 70), total)) for name in ("one", "two")]
    assert {one.culprit.role for one in conflicts(wrong)} == {"total"}
    assert conflicts(wrong[:1])[0].culprit is None


def test_hard_conflicts_outvote_plausible_ones():
    a, b = term("a", 100), term("b", 50)
    soft = [relate(equal(b, term(name, 49, 51, plausible=(51, 51)))) for name in ("c", "d")]
    hard = [relate(equal(a, term(name, 70))) for name in ("e",)]
    found = conflicts([relate(equal(a, b)), *hard, *soft])
    assert [one.hard for one in found] == [True, True, False, False]
    assert [one.culprit.role for one in found[:2]] == ["a", "a"]


def test_a_chain_takes_the_smallest_of_its_gaps():
    first = relate(Product(term("s", "1/2"), term("all", 100), term("some")), derived="s")
    second = relate(Product(term("t", "1/2"), term("some"), term("few", 24)), derived="t")
    (conflict,) = conflicts([first, second])
    assert conflict.gap == Fraction(1, 25)


def test_the_gap_is_measured_where_two_relations_share_the_derived_figure():
    total = term("total", 1_000, 1_010)
    first = relate(equal(total, term("x")), derived="total")
    second = relate(AtMost(total, term("y", 995)), AtMost(term("x"), term("y", 995)), derived="total")
    assert conflicts([first, second])[0].gap == Fraction(5, 1_000)


def test_a_system_too_large_is_judged_one_by_one():
    chain = [relate(equal(term(n), term(n + 1))) for n in range(LARGEST_SYSTEM)]
    clash = relate(equal(term(0), term("a", 1)), equal(term("a", 1), term("b", 2)))
    assert len(conflicts([*chain, clash])) == 1
    ends = [relate(equal(term("left", 1), term(0))), relate(equal(term(LARGEST_SYSTEM), term("right", 2)))]
    assert conflicts([*chain, *ends]) == ()
    assert (
        len(conflicts([*chain[:-3], ends[0], relate(equal(term(LARGEST_SYSTEM - 3), term("right", 2)))])) == 1
    )
