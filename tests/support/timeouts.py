"""How long a test may take."""

TEST_SECONDS = 60.0
"""An asynchronous test that takes longer has failed: it hangs."""
