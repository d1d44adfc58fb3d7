"""What Conwerz does by itself: greetings, rules, and the AI's automatic mode."""
