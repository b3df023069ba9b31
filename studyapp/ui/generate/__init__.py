"""题库 and 从提纲生成: from a document to questions that an organizer has seen, step by step."""
