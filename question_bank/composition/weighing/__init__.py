"""What is published of all that is made: how trusted its kind is, how like it looks, how often the same is asked."""
