"""错题本: what went wrong and was not right often enough since, what a member keeps, and what she takes for what."""
