"""The contract of readings: kinds, schema, JSON and prompts."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest

import claimcheck.reading
from claimcheck.model import Article
from claimcheck.pipeline import understand
from claimcheck.read import read_text
from claimcheck.reading.answer import answered, merged
from claimcheck.reading.contract import BadReading, ReadBy, dumped, hash_of, loaded
from claimcheck.reading.kinds import KINDS
from claimcheck.reading.prompt import prompts, task, windows
from claimcheck.reading.schema import answer_schema, schema, schema_text

FILE = Path(claimcheck.reading.__file__).parent / "reading.schema.json"
TEXT = "The town has 200 clerks. Of these 90, or 45 percent, walk to work, and 90 take the bus."


def article_of(text: str) -> Article:
    return understand(read_text(text, "a.txt"))


def answer(*relations: dict[str, object]) -> str:
    return json.dumps({"relations": relations})


def relation(kind: str, direction: str = "none", **roles: str) -> dict[str, object]:
    figures = [{"role": role.rstrip("_"), "figure": figure} for role, figure in roles.items()]
    return {"kind": kind, "figures": figures, "direction": direction, "scale": 1, "sure": "stated"}


def test_the_published_schema_is_up_to_date():
    assert FILE.read_text(encoding="utf-8") == schema_text(), "run `make docs`"


def test_both_schemas_are_schemas():
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.Draft202012Validator.check_schema(answer_schema())


def test_an_answer_becomes_a_reading_that_keeps_to_the_schema_and_comes_back_from_json():
    article = article_of(TEXT)
    told = answered(answer(relation("share", share="3", part="2", whole="1")), article).relations
    reading = ReadBy("a model", hash_of(article.document), told, "a.txt")
    jsonschema.Draft202012Validator(schema()).validate(json.loads(dumped(reading)))
    assert loaded(dumped(reading)) == (reading,)
    assert [one.quote for one in told[0].figures] == ["45 percent", "90", "200"]


def test_readings_may_follow_each_other_or_stand_in_a_list():
    one = ReadBy("a person", "0" * 64, ())
    assert loaded(dumped(one) + "\n" + dumped(one)) == (one, one)
    assert loaded(f"[{dumped(one)}]") == (one,)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (relation("guess", part="1"), "no kind of relation 'guess'"),
        (relation("share", part="1", whole="2"), "share: has 0 figures as share"),
        (relation("share", share="3", part="99", whole="1"), "there is no figure '99'"),
        (relation("step", step="1", before="2", after="3"), "step: has no direction"),
        (relation("same", first="1", again="2", other="3"), "same: has no role 'other'"),
    ],
)
def test_a_relation_of_another_shape_is_refused_with_the_reason_and_the_others_are_kept(wrong, why):
    right = relation("share", share="3", part="2", whole="1")
    found = answered(answer(wrong, right), article_of(TEXT))
    assert found.refused == (why,)
    assert len(found.relations) == 1


@pytest.mark.parametrize(
    "text", ["", "I can't help with that.", '{"relations": 1}', "[" * 5000, '{"relations": [']
)
def test_an_answer_that_is_none_is_refused_as_a_whole(text: str):
    with pytest.raises(BadReading):
        answered(text, article_of(TEXT))


@pytest.mark.parametrize("text", ["{", "1", '{"schema": 2}', '{"schema": 1, "relations": []}', "[" * 5000])
def test_a_file_that_is_no_reading_is_refused(text: str):
    with pytest.raises(BadReading):
        loaded(text)


def test_the_prompt_tells_every_kind_with_a_numbered_example_and_asks_for_no_errors():
    asked = task()
    assert all(f"- {kind.name}: " in asked and f"-> {kind.name} " in asked for kind in KINDS)
    assert "Do not look for mistakes" in asked


def test_the_figures_of_an_article_are_numbered_where_they_stand():
    (asked,) = prompts(article_of(TEXT))
    assert "Of these [#2 90], or [#3 45 percent], walk" in asked.article


def test_an_article_with_fewer_than_two_figures_is_not_asked_about():
    assert prompts(article_of("It has 200 clerks.")) == []
    assert prompts(article_of("")) == []


def test_a_long_article_is_shown_in_windows_that_overlap_and_leave_out_no_figure():
    text = " ".join(
        f"In town {number} there were {number + 3000} clerks and a good deal of rain."
        for number in range(400)
    )
    article = article_of(text)
    shown = windows(article)
    assert len(shown) > 2
    assert all(one.numbers & other.numbers for one, other in pairwise(shown))
    assert frozenset().union(*(one.numbers for one in shown)) == {claim.index + 1 for claim in article.claims}


def test_what_two_windows_tell_counts_once():
    article = article_of(TEXT)
    one = answered(answer(relation("share", share="3", part="2", whole="1")), article)
    assert merged([one, one]) == one
