"""Which words of the source make a stem, and what has to be said around them."""
