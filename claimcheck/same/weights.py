"""What each feature of a pair of figures is worth; written by `make weights`, not by hand.

Fitted on 2026-11-28 to 29,816 pairs of figures from two thirds of the articles in
clean_news (1,507), clean_desks (1,823), wide_news (9,730), wide_finance (2,106), releases (7,571).
On the third kept aside (2,799 figures of headlines and summaries), by the score of the best:

     95 to 100:   339 of   346 agree,  98.0% (95.9% to 99.0%); 12% of the figures reach it
     90 to  95:   206 of   220 agree,  93.6% (89.6% to 96.2%); 20% of the figures reach it
     85 to  90:   136 of   150 agree,  90.7% (84.9% to 94.4%); 26% of the figures reach it
     80 to  85:    72 of    91 agree,  79.1% (69.7% to 86.2%); 29% of the figures reach it
     75 to  80:    88 of   118 agree,  74.6% (66.0% to 81.6%); 33% of the figures reach it
     70 to  75:    81 of   113 agree,  71.7% (62.8% to 79.2%); 37% of the figures reach it
     65 to  70:    68 of   102 agree,  66.7% (57.1% to 75.1%); 41% of the figures reach it
     60 to  65:    83 of   140 agree,  59.3% (51.0% to 67.1%); 46% of the figures reach it
     50 to  60:   212 of   355 agree,  59.7% (54.5% to 64.7%); 58% of the figures reach it
     40 to  50:   117 of   250 agree,  46.8% (40.7% to 53.0%); 67% of the figures reach it
     30 to  40:    82 of   258 agree,  31.8% (26.4% to 37.7%); 77% of the figures reach it
     20 to  30:    40 of   202 agree,  19.8% (14.9% to 25.8%); 84% of the figures reach it
      0 to  20:    15 of    81 agree,  18.5% (11.6% to 28.3%); 87% of the figures reach it
"""

from __future__ import annotations

UNIT = 20
"""So many units are one of the logit."""
OPENING = (
    -10,
    {
        "action other": -1,
        "action same": -3,
        "alien beside 0": 2,
        "alien beside 1": 2,
        "alien beside 2": 2,
        "alien beside 3": 1,
        "alien beside 4": -1,
        "alien beside 6": -2,
        "back 0": -4,
        "back 1": -1,
        "back 10": 3,
        "back 20": 4,
        "back 40": 3,
        "back 50": -11,
        "back 60": -5,
        "back 70": 8,
        "back 80": 2,
        "back 90": 6,
        "before other": -2,
        "before same": 3,
        "behind other": -1,
        "behind same": 18,
        "beside 0": -14,
        "beside 1": -5,
        "beside 2": 4,
        "beside 3": 4,
        "beside 4": 12,
        "beside 6": 2,
        "definite": 17,
        "described alike": 3,
        "described one": 1,
        "described other": 4,
        "event none": 4,
        "event other": -4,
        "event same": 5,
        "figure shared": 2,
        "first of its sort": -5,
        "form other": -12,
        "form same": 9,
        "from title": 4,
        "gone by": 11,
        "in list": -7,
        "in quote": 3,
        "in summary": 8,
        "kind age": 9,
        "kind count": -12,
        "kind duration": 12,
        "kind measure": -4,
        "kind money": -3,
        "kind ordinal": 4,
        "kind share": -11,
        "likeness 0": -7,
        "likeness 1": -13,
        "likeness 10": -13,
        "likeness 20": -10,
        "likeness 30": -6,
        "likeness 40": -1,
        "likeness 50": 5,
        "likeness 60": 20,
        "likeness 70": 13,
        "likeness 80": 16,
        "likest": 11,
        "likest by far": 16,
        "likest of several": 9,
        "missing beside 0": 3,
        "missing beside 2": -2,
        "missing beside 4": 1,
        "missing beside 6": 1,
        "moved other": -9,
        "names 0": -3,
        "names 1": -2,
        "names 2": -4,
        "names 4": 4,
        "names 6": 8,
        "names besides 0": 3,
        "names besides 1": 5,
        "names besides 2": 4,
        "names besides 3": -3,
        "names besides 4": -2,
        "names besides 6": -4,
        "nearly likest": -4,
        "not half as like": 5,
        "noun anybody": 7,
        "noun none": 2,
        "noun one": -2,
        "noun other": -2,
        "noun same": 5,
        "place one": -1,
        "place same": 5,
        "rate other": -7,
        "rivals 1": 11,
        "rivals 17": -8,
        "rivals 2": 4,
        "rivals 3": 1,
        "rivals 5": -1,
        "rivals 9": -2,
        "sentence 0": 9,
        "sentence 1": 4,
        "sentence 2": 2,
        "sentence 5": -6,
        "sentence 9": -5,
        "shared 0": -6,
        "shared 2": 1,
        "shared 3": 3,
        "shared 4": 4,
        "shared 6": 2,
        "speaker other": 2,
        "speaker same": -1,
        "status ahead": -1,
        "status body ahead": 3,
        "status same": 2,
        "time none": 5,
        "time one": 3,
        "time other": -3,
        "time same": 4,
        "time some": -6,
        "unit other": -40,
        "years none": 7,
        "years one": -3,
        "years same": -2,
        "years some": 1,
    },
)
"""What a pair without features is worth, and what each feature adds: a figure of headline or summary."""
BODY: tuple[int, dict[str, int]] = (0, {})
