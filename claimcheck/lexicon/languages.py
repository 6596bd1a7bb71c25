"""Small words that tell a language at a glance: those of English, and those of other languages it lacks."""

from __future__ import annotations

ENGLISH = frozenset(
    "the and of to that with for from by this were have has had are which their they been would said on in is "
    "was it at as be not but or an his her its will who more than one after".split()
)
OTHERS = frozenset(
    (
        "der das und den dem des ein eine einen einer ist nicht mit von zu auf für auch sich "  # German
        "le la les du est que qui dans une pour pas sur plus avec ce cette sont aux "  # French
        "el los las por con del una como más pero su sus lo "  # Spanish
        "il che di della dei per non nel alla sono gli anche "  # Italian
        "os da do em não uma dos ao pela mais "  # Portuguese
        "het een van voor niet met zijn te aan ook naar "  # Dutch
        "och att det som av för på är inte har den til og med ikke ble hvor "  # Scandinavian
        "nie się jest na w z że oraz przez un ir kas bija par ar "  # Polish, Latvian
        "je se na že si ako sa u su od bir ve bu ile için "  # Czech, Slovak, South Slavic, Turkish
        "și nu cu din pe hogy és az egy nem ja ei ett tai kuin yang dan dengan untuk tidak"  # and others
    ).split()
)
