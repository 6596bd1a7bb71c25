"""Which texts are in English, as far as a few lines tell."""

from __future__ import annotations

import pytest

from claimcheck.read import in_english, read_text

ENGLISH = [
    "Over 5,000 casualties",
    "Shr 34 cts vs 12 cts\nNet 1.2 mln vs 410,000\nRevs 9.8 mln vs 8.1 mln\nNine mths\nShr 90 cts vs 31 cts",
    "Paris - Le Monde and Le Figaro say that 12 of the 40 members of the Assemblée nationale left.",
    "Das Boot is back: “Der Krieg ist aus, und das ist gut so,” says the captain in the first of eight episodes.",
    "Won 12, drawn 4, lost 3",
]
OTHERS = [
    "El incendio quemó 40 hectáreas y los bomberos tardaron dos días en apagarlo, según el alcalde.",
    "Près de la moitié des 900 salariés sont à temps partiel, et la direction en a licencié une centaine.",
    "De helft van het dorp stond onder water, en 40 van de 90 huizen zijn niet te redden, zegt de burgemeester.",
    "Половина из 900 работников уволена",
    "在九百名员工中有四百人离开",
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_figures_and_quotations_are_read(text: str) -> None:
    assert in_english(read_text(text, ""))


@pytest.mark.parametrize("text", OTHERS)
def test_other_languages_are_told(text: str) -> None:
    assert not in_english(read_text(text, ""))
