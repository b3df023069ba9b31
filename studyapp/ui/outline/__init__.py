"""原文: the outline to read, with each formulation underlined by how well it is known."""
