"""All that is seen: the window, its screens, and the presenters between them and the stores."""
