"""What is printed or saved about scores: pure values and the files they become, without Qt and without SQL."""
