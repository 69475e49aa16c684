"""What leaves the program as a file or a pipe: the contract of annotated documents, rows for spreadsheets."""
