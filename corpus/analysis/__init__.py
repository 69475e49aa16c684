"""From a document to what it says: mentions are found one kind after the other, then joined into facts."""
