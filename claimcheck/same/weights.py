"""What each feature of a pair of figures is worth; written by `make weights`, not by hand.

Fitted on 2026-11-28 to two thirds of the articles in
clean_news, clean_desks, wide_news, wide_finance, releases.

Figures of headlines and summaries: fitted to 27,795 pairs. On the third kept aside
(2,732 figures), by the score of the best:

     95 to 100:   298 of   303 agree,  98.3% (96.2% to 99.3%); 11% of the figures reach it
     90 to  95:   241 of   256 agree,  94.1% (90.6% to 96.4%); 20% of the figures reach it
     85 to  90:   139 of   153 agree,  90.8% (85.2% to 94.5%); 26% of the figures reach it
     80 to  85:    83 of   107 agree,  77.6% (68.8% to 84.4%); 30% of the figures reach it
     75 to  80:    84 of   113 agree,  74.3% (65.6% to 81.5%); 34% of the figures reach it
     70 to  75:    70 of   106 agree,  66.0% (56.6% to 74.4%); 38% of the figures reach it
     65 to  70:   129 of   193 agree,  66.8% (59.9% to 73.1%); 45% of the figures reach it
     60 to  65:    89 of   151 agree,  58.9% (51.0% to 66.5%); 51% of the figures reach it
     50 to  60:   168 of   293 agree,  57.3% (51.6% to 62.9%); 61% of the figures reach it
     40 to  50:   125 of   238 agree,  52.5% (46.2% to 58.8%); 70% of the figures reach it
     30 to  40:    80 of   244 agree,  32.8% (27.2% to 38.9%); 79% of the figures reach it
     20 to  30:    41 of   186 agree,  22.0% (16.7% to 28.5%); 86% of the figures reach it
      0 to  20:    13 of    66 agree,  19.7% (11.9% to 30.8%); 88% of the figures reach it

Figures of the body: fitted to 83,292 pairs. On the third kept aside
(16,641 figures), by the score of the best:

     95 to 100:    32 of    34 agree,  94.1% (80.9% to 98.4%); 0% of the figures reach it
     90 to  95:    86 of    92 agree,  93.5% (86.5% to 97.0%); 1% of the figures reach it
     85 to  90:    83 of   100 agree,  83.0% (74.5% to 89.1%); 1% of the figures reach it
     80 to  85:    85 of    96 agree,  88.5% (80.6% to 93.5%); 2% of the figures reach it
     75 to  80:   137 of   164 agree,  83.5% (77.1% to 88.4%); 3% of the figures reach it
     70 to  75:   216 of   278 agree,  77.7% (72.4% to 82.2%); 5% of the figures reach it
     65 to  70:   199 of   287 agree,  69.3% (63.8% to 74.4%); 6% of the figures reach it
     60 to  65:   206 of   297 agree,  69.4% (63.9% to 74.3%); 8% of the figures reach it
     50 to  60:   502 of   904 agree,  55.5% (52.3% to 58.7%); 14% of the figures reach it
     40 to  50:   624 of  1424 agree,  43.8% (41.3% to 46.4%); 22% of the figures reach it
     30 to  40:   785 of  2162 agree,  36.3% (34.3% to 38.4%); 35% of the figures reach it
     20 to  30:  1076 of  4181 agree,  25.7% (24.4% to 27.1%); 60% of the figures reach it
      0 to  20:  1161 of  6622 agree,  17.5% (16.6% to 18.5%); 100% of the figures reach it
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
