"""Measurements: how long the program takes to start, and what each stage costs. `make bench` prints them."""
