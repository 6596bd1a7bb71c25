"""Engines for many machines, with two executors killed in the middle; `make engines` runs them."""
