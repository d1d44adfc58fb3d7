"""Comments, from Meta to the store and from the owner to Meta: taking in, doing, reading again."""
