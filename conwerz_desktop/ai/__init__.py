"""Drafting models: any that speaks as OpenAI's chat completions do. Optional, and off until the owner says where."""
