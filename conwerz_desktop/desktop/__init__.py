"""Qt adapters, one module each: what the program needs of the desktop it runs on."""
