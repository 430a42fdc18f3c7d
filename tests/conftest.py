"""Settings of all tests: no property test is timed, for a busy machine is not a wrong answer."""

from hypothesis import settings

settings.register_profile("pybernetes", deadline=None)
settings.load_profile("pybernetes")
