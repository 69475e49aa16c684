"""The Textual app: a tree of regions and programmes beside their facts and source text."""
