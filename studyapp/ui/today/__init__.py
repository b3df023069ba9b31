"""今日: what to do today, and how well each heading is known."""
