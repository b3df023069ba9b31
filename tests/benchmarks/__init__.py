"""Scripts that time the program beside its peers; not part of the test run."""
