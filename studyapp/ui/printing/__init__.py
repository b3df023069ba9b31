"""Paper: documents laid out for A4, saved as PDF or printed; shared by the screens that print."""
