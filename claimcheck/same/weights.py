"""What each feature of a pair of figures is worth; written by `make weights`, not by hand.

Fitted on 2026-11-28 to two thirds of the articles in
clean_news (1,507), clean_desks (1,823), wide_news (9,730), wide_finance (2,106), releases (7,571).

Figures of headlines and summaries: fitted to 27,795 pairs. On the third kept aside
(2,761 figures), by the score of the best:

     95 to 100:   294 of   299 agree,  98.3% (96.1% to 99.3%); 11% of the figures reach it
     90 to  95:   239 of   252 agree,  94.8% (91.4% to 97.0%); 20% of the figures reach it
     85 to  90:   142 of   161 agree,  88.2% (82.3% to 92.3%); 26% of the figures reach it
     80 to  85:    97 of   124 agree,  78.2% (70.2% to 84.6%); 30% of the figures reach it
     75 to  80:    80 of   110 agree,  72.7% (63.7% to 80.2%); 34% of the figures reach it
     70 to  75:    99 of   144 agree,  68.8% (60.8% to 75.8%); 39% of the figures reach it
     65 to  70:   108 of   179 agree,  60.3% (53.0% to 67.2%); 46% of the figures reach it
     60 to  65:    97 of   156 agree,  62.2% (54.4% to 69.4%); 52% of the figures reach it
     50 to  60:   162 of   284 agree,  57.0% (51.2% to 62.7%); 62% of the figures reach it
     40 to  50:   119 of   243 agree,  49.0% (42.8% to 55.2%); 71% of the figures reach it
     30 to  40:    75 of   236 agree,  31.8% (26.2% to 38.0%); 79% of the figures reach it
     20 to  30:    36 of   177 agree,  20.3% (15.1% to 26.9%); 86% of the figures reach it
      0 to  20:    10 of    51 agree,  19.6% (11.0% to 32.5%); 88% of the figures reach it

Figures of the body: fitted to 83,292 pairs. On the third kept aside
(16,641 figures), by the score of the best:

     95 to 100:    29 of    31 agree,  93.5% (79.3% to 98.2%); 0% of the figures reach it
     90 to  95:    76 of    82 agree,  92.7% (84.9% to 96.6%); 1% of the figures reach it
     85 to  90:    73 of    85 agree,  85.9% (76.9% to 91.7%); 1% of the figures reach it
     80 to  85:    73 of    87 agree,  83.9% (74.8% to 90.2%); 2% of the figures reach it
     75 to  80:   116 of   138 agree,  84.1% (77.0% to 89.2%); 3% of the figures reach it
     70 to  75:   188 of   232 agree,  81.0% (75.5% to 85.6%); 4% of the figures reach it
     65 to  70:   208 of   283 agree,  73.5% (68.1% to 78.3%); 6% of the figures reach it
     60 to  65:   198 of   293 agree,  67.6% (62.0% to 72.7%); 7% of the figures reach it
     50 to  60:   480 of   827 agree,  58.0% (54.6% to 61.4%); 12% of the figures reach it
     40 to  50:   624 of  1353 agree,  46.1% (43.5% to 48.8%); 20% of the figures reach it
     30 to  40:   737 of  1989 agree,  37.1% (35.0% to 39.2%); 32% of the figures reach it
     20 to  30:  1110 of  4032 agree,  27.5% (26.2% to 28.9%); 57% of the figures reach it
      0 to  20:  1308 of  7209 agree,  18.1% (17.3% to 19.1%); 100% of the figures reach it
"""

from __future__ import annotations

UNIT = 20
"""So many units are one of the logit."""
OPENING = (
    -10,
    {
        "action same": -2,
        "alien beside 0": 4,
        "alien beside 2": 4,
        "alien beside 4": -2,
        "alien beside 6": -4,
        "back 0": -2,
        "back 40": 2,
        "back 50": -8,
        "back 60": -4,
        "back 70": 8,
        "back 90": 5,
        "before other": 2,
        "before same": 11,
        "behind other": -3,
        "behind same": 16,
        "beside 0": -13,
        "beside 1": -4,
        "beside 2": 4,
        "beside 3": 3,
        "beside 4": 12,
        "beside 6": 2,
        "definite": 17,
        "described alike": 4,
        "described other": 4,
        "event none": 5,
        "event other": -5,
        "event same": 4,
        "first of its sort": -7,
        "form other": -12,
        "form same": 8,
        "from title": 4,
        "gone by": 10,
        "in list": -9,
        "in summary": 7,
        "kind age": 9,
        "kind count": -9,
        "kind date": -3,
        "kind duration": 13,
        "kind measure": -4,
        "kind money": -4,
        "kind ordinal": 5,
        "kind share": -10,
        "likeness 0": -7,
        "likeness 1": -10,
        "likeness 10": -10,
        "likeness 20": -9,
        "likeness 30": -5,
        "likeness 50": 7,
        "likeness 60": 16,
        "likeness 70": 10,
        "likeness 80": 12,
        "likest": 11,
        "likest by far": 12,
        "likest of several": 8,
        "missing beside 0": 5,
        "moved other": -5,
        "names 1": -2,
        "names 2": -3,
        "names 4": 2,
        "names 6": 7,
        "names besides 0": 2,
        "names besides 1": 4,
        "names besides 2": 2,
        "names besides 3": -4,
        "names besides 4": -3,
        "names besides 6": 2,
        "nearly likest": -5,
        "not half as like": 3,
        "noun anybody": 8,
        "noun none": 2,
        "noun one": -2,
        "noun other": -2,
        "noun same": 5,
        "part of them": -3,
        "place none": -3,
        "place one": 3,
        "place same": 4,
        "rate other": -6,
        "rivals 1": 12,
        "rivals 17": -9,
        "rivals 2": 8,
        "rivals 5": -4,
        "rivals 9": -5,
        "sentence 0": 10,
        "sentence 1": 4,
        "sentence 5": -6,
        "sentence 9": -4,
        "shared 0": -5,
        "shared 3": 2,
        "shared 4": 4,
        "shared 6": 3,
        "speaker other": 2,
        "status ahead": -2,
        "status body ahead": 2,
        "status same": 3,
        "time none": 5,
        "time one": 6,
        "time other": -6,
        "time same": 5,
        "time some": -6,
        "unit other": -41,
        "years none": 8,
        "years one": -5,
    },
)
"""For a figure of headline or summary: what a pair without features is worth, and what each feature adds."""
BODY = (
    -24,
    {
        "action same": -4,
        "alien beside 0": 4,
        "alien beside 4": -2,
        "alien beside 6": -5,
        "back 0": -4,
        "back 1": -3,
        "back 10": -3,
        "back 20": -5,
        "back 30": -4,
        "back 60": 9,
        "back 70": 9,
        "back 80": 4,
        "back 90": -7,
        "before same": 6,
        "behind other": -6,
        "behind same": 7,
        "beside 0": -16,
        "beside 1": -9,
        "beside 2": -2,
        "beside 3": -3,
        "beside 6": 27,
        "definite": 9,
        "described alike": 10,
        "described other": 2,
        "event none": 5,
        "event other": -10,
        "event same": 3,
        "figure shared": 9,
        "first of its sort": -5,
        "form other": -9,
        "form same": 6,
        "from list": -3,
        "gone by": -2,
        "in list": -5,
        "kind duration": 15,
        "kind measure": 5,
        "kind money": -2,
        "kind points": -16,
        "kind share": -3,
        "likeness 0": -3,
        "likeness 1": -3,
        "likeness 10": -3,
        "likeness 20": -5,
        "likeness 30": -5,
        "likeness 40": -4,
        "likeness 50": -6,
        "likeness 70": 10,
        "likeness 80": 14,
        "likeness 90": 3,
        "likest by far": 6,
        "likest of several": -3,
        "missing beside 0": 11,
        "missing beside 1": 4,
        "missing beside 2": 3,
        "missing beside 6": -21,
        "moved other": -5,
        "names 0": -3,
        "names 1": -2,
        "names 3": 2,
        "names 4": 7,
        "names 6": -6,
        "names besides 6": -3,
        "nearly likest": -6,
        "not half as like": 4,
        "noun anybody": 5,
        "noun one": -3,
        "part of them": -2,
        "place one": -5,
        "pointed all": 18,
        "pointed the": 22,
        "pointed these": 24,
        "pointed those": 19,
        "rivals 1": 9,
        "rivals 17": -14,
        "rivals 2": 8,
        "rivals 3": 3,
        "rivals 5": -3,
        "rivals 9": -7,
        "sentence 0": 2,
        "sentence 1": -2,
        "sentence 9": -3,
        "sentences between 1": -2,
        "sentences between 3": -2,
        "sentences between 9": 3,
        "shared 0": -3,
        "shared 1": -3,
        "shared 6": 6,
        "status same": -4,
        "time other": -2,
        "time some": -2,
        "unit other": -45,
        "years none": 7,
        "years one": 3,
        "years same": -9,
        "years some": -4,
    },
)
"""The same for a figure of the body and one before it."""
