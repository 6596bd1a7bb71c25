"""Currency signs and names, and their ISO 4217 codes."""

from __future__ import annotations

from fractions import Fraction

SIGNS = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₪": "ILS",
    "₺": "TRY", "₴": "UAH", "₫": "VND", "₱": "PHP", "₦": "NGN", "฿": "THB", "₿": "BTC",
}  # fmt: skip
PREFIXES = {
    "us": "USD", "usd": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "c": "CAD", "ca": "CAD",
    "can": "CAD", "cad": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD", "sg": "SGD", "r": "BRL", "nt": "TWD",
}  # fmt: skip
"""Letters before a dollar sign."""
_ISO = (
    "usd eur gbp jpy cny chf aud cad nzd inr sek nok dkk pln czk huf ron rub uah try ils zar ngn kes egp "
    "brl mxn ars clp cop sgd hkd twd krw thb idr myr php vnd pkr bdt aed sar btc eth"
)
CODES = {code: code.upper() for code in _ISO.split()} | {
    "rs": "INR", "rm": "MYR", "dlrs": "USD", "stg": "GBP", "rmb": "CNY", "sfr": "CHF", "sen": "sen",
}  # fmt: skip
"""Codes and short forms that stand before a number as well as behind it."""
ANY_CASE = frozenset(("rs", "dlrs", "rmb", "usd", "stg", "sen"))
"""Those of them that need no capitals."""
WORDS_TOO = frozenset(("try", "php", "sen", "rub", "cop", "ron", "all"))
"""Codes that are also words: behind a number they need capitals."""
NAMES = {
    **{code: code.upper() for code in _ISO.split()},
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "dlr": "USD", "dlrs": "USD",
    "euro": "EUR", "euros": "EUR", "sterling": "GBP", "stg": "GBP", "quid": "GBP", "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY", "rupee": "INR", "rupees": "INR", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB",
    "roubles": "RUB", "won": "KRW", "franc": "CHF", "francs": "CHF", "marks": "DEM", "markka": "FIM",
    "markkaa": "FIM", "peseta": "ESP", "pesetas": "ESP", "guilders": "NLG", "peso": "MXN", "pesos": "MXN",
    "lira": "TRY", "lire": "ITL", "real": "BRL", "reais": "BRL", "rand": "ZAR", "krona": "SEK",
    "kronor": "SEK", "krone": "NOK", "kroner": "NOK",
    "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF",
    "hryvnia": "UAH", "hryvnias": "UAH", "shekel": "ILS", "shekels": "ILS", "ringgit": "MYR", "baht": "THB",
    "rupiah": "IDR", "dong": "VND", "naira": "NGN", "dirham": "AED", "dirhams": "AED", "riyal": "SAR",
    "riyals": "SAR", "bitcoin": "BTC", "bitcoins": "BTC", "cent": "cent", "cents": "cent", "cts": "cent",
    "pence": "pence", "p": "pence", "guilder": "NLG", "crown": "CZK", "crowns": "CZK", "dinar": "IQD",
    "dinars": "IQD", "kwacha": "ZMW", "bolivar": "VES", "bolivars": "VES", "shilling": "KES",
    "shillings": "KES", "schilling": "ATS", "schillings": "ATS", "cedi": "GHS", "cedis": "GHS",
    "taka": "BDT", "rial": "IRR", "rials": "IRR", "birr": "ETB", "tenge": "KZT", "lari": "GEL", "leu": "RON",
    "lei": "RON", "leva": "BGN", "kyat": "MMK", "sucres": "ECS", "cruzados": "BRC", "ecu": "XEU", "ecus": "XEU",
}  # fmt: skip
NATIONS = {
    "us": "USD", "u.s.": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD", "new": "NZD",
    "hong": "HKD", "singapore": "SGD", "taiwan": "TWD", "chinese": "CNY", "japanese": "JPY", "turkish": "TRY",
    "finnish": "FIM", "swiss": "CHF", "french": "FRF", "belgian": "BEF", "british": "GBP", "egyptian": "EGP",
    "swedish": "SEK", "norwegian": "NOK", "danish": "DKK", "indian": "INR", "pakistani": "PKR",
    "argentine": "ARS", "chilean": "CLP", "colombian": "COP", "philippine": "PHP", "mexican": "MXN",
    "russian": "RUB", "south": "KRW", "malaysian": "MYR",
}  # fmt: skip
"""Whose currency it is, before its name: "Canadian dollars"."""
PRICES = frozenset(
    "estimate estimates price prices cost costs fine fee fees budget bill bid offer valued sold bought worth "
    "salary wage profit loss revenue turnover debt debts grant value sales income earnings".split()
)
"""What is told in money, also where the currency is left out: three times its *estimate* of 900,000."""
THINGS_TOO = frozenset(("crown", "crowns", "lei", "leu"))
"""Names that may also be things, of which there are but a few: five *crowns*."""
SECOND_NAMES = {"zealand": "new", "kong": "hong", "korean": "south"}
"""The second word of a nation's name, by the first."""
SHARED_NAMES = {
    "INR": ("IN", "PK", "LK", "NP"), "MXN": ("MX", "AR", "CL", "CO", "PH", "CU", "UY", "DO"),
    "CHF": ("CH", "FR", "BE", "SN", "CI", "RW"), "NOK": ("NO", "DK"), "SAR": ("SA", "QA", "OM", "IR", "YE"),
    "AED": ("AE", "MA"), "KRW": ("KR", "KP"), "TRY": ("TR", "IT"), "CZK": ("CZ", "SK", "SE", "NO", "DK", "IS"),
    "IQD": ("IQ", "JO", "KW", "BH", "RS", "DZ", "TN", "LY"), "KES": ("KE", "UG", "TZ", "SO"), "ZMW": ("ZM", "MW"),
    "IRR": ("IR", "YE", "OM", "QA"), "RON": ("RO", "MD"),
}  # fmt: skip
"""Countries whose currencies have one name: a rupee without more may be that of any of them."""
HUNDREDTHS = {
    "cent": frozenset(("USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD")),
    "pence": frozenset(("GBP",)),
}
"""Coins, and the money that they are a hundredth of."""
COINS = {
    "penny": Fraction(1, 100),
    "cent": Fraction(1, 100),
    "nickel": Fraction(1, 20),
    "dime": Fraction(1, 10),
}
"""Coins with a value of their own, in dollars or pounds."""
COINS_AND_NOTES = frozenset("note notes bill bills banknote banknotes coin coins".split())
VALUED = frozenset(
    "worth valued sold bought acquired purchased priced cost costs fetched paid appraised resold".split()
)
"""Words for what something was bought or sold for, or is worth."""
