"""What the program does. No Qt; everything that waits is asynchronous and lives on the network thread."""
