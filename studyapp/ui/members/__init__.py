"""Who is studying: the first run asks for a name, later a click changes the member."""
