"""The same examples at every run, and no deadline: what fails on one machine fails on all."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "laws", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("laws")
