"""A birth, and an age with the day for which it is given, anywhere in an article."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import implied, part
from claimcheck.build.days import age_of, year_term
from claimcheck.calendar_dates import day_of
from claimcheck.chronology.lives import Aged, Birth, ages_of, births, years_old
from claimcheck.chronology.today import today
from claimcheck.interval import Interval
from claimcheck.model import Article, Assumes, Relation
from claimcheck.rule import relation


@relation(
    holds=(
        "Ada Novak died on {year: Jan. 3, 2020}, aged {age: 87}. Novak was born on {born: May 4, 1932}.",
        "She was born in Turin in August {born: 1990}. She was {age: 32} in May {year: 2023}.",
        "Tom Tully has quit at the age of {age: 38}. Tully, born on {born: Jan. 9, 1987}, spoke Friday, Oct. 3, 2025.",
    ),
    never=(
        "Ada Novak died on Jan. 3, 2020, aged 87. Her husband was born on May 4, 1932.",
        "Ada Novak was born in 1932. In 1960, her brother died at 30.",
        "Ada Novak was born in 1932 and Tom Tully in 1951. She was 57 in 1990.",
        "She is of those born in 1980. In 2019 the median age at which a first home was bought was 47.",
        "Ada Novak was born in 1932. Later, Tom Tully died in 1990, aged 40.",
        "Ada Novak, whose book came out in 1957, has died at the age of 80. She was born in 1932.",
    ),
)
def age_of_life(article: Article) -> Iterator[Relation]:
    """Somebody is as old as the years from his birth to the day for which the age is told.

    It is read where the article tells of one birth only. The day stands in the sentence of the age, or it is that
    on which the article appeared.
    """
    lives = births(article)
    if len({life.day for life in lives}) != 1:
        return
    for aged in ages_of(article, lives[0]):
        yield from _relation(article, lives[0], aged)


def _relation(article: Article, life: Birth, aged: Aged) -> Iterator[Relation]:
    now = today(article)
    if aged.then:
        low, high = years_old(life.day, day_of(aged.then))
        year = part("year", aged.then, year_term(day_of(aged.then).year or 0))
    elif now:  # who died lately may have died the year before
        low, high = now.first - life.origin.year - 2, now.last - life.origin.year
        year = implied("year", year_term((now.first + now.last) // 2), aged.age.sentence.span)
    else:
        return
    born = part("born", life.origin.claim, year_term(life.origin.year))
    yield age_of(aged.age, born, year, Interval.of(low, high), Assumes.STATED)
