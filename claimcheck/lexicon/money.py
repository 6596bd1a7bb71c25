"""Currency signs and names, and their ISO 4217 codes."""

from __future__ import annotations

SIGNS = {"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₪": "ILS", "₺": "TRY"}
PREFIXES = {
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "nz": "NZD", "hk": "HKD",
    "s": "SGD", "r": "BRL", "nt": "TWD",
}  # fmt: skip
"""Letters before a dollar sign."""
CODES = {
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "chf": "CHF", "aud": "AUD",
    "cad": "CAD", "inr": "INR", "rs": "INR", "dlrs": "USD", "stg": "GBP", "rmb": "CNY",
}  # fmt: skip
NAMES = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "dlr": "USD", "dlrs": "USD", "usd": "USD",
    "euro": "EUR", "euros": "EUR", "eur": "EUR", "sterling": "GBP", "stg": "GBP", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY", "rupee": "INR", "rupees": "INR", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB",
    "roubles": "RUB", "won": "KRW", "franc": "CHF", "francs": "CHF", "marks": "DEM", "peso": "MXN",
    "pesos": "MXN", "lira": "TRY", "real": "BRL", "reais": "BRL", "rand": "ZAR", "krona": "SEK", "kroner": "NOK",
    "shekel": "ILS", "shekels": "ILS", "cent": "cent", "cents": "cent", "cts": "cent", "pence": "pence", "p": "pence",
}  # fmt: skip
