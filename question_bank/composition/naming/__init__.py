"""What things are called in a stem: lists, points, tasks, papers, places, parts of the material."""
