"""导入: files and pasted text become questions in the bank, each row with its key or the reason why not."""
