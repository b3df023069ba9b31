"""What the organizer's screens share about a question: how it is looked at, edited and judged."""
