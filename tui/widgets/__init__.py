"""What the screens are made of: each draws what it is given and says what the user did."""
