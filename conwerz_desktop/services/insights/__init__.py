"""The numbers of the dashboard: counted here, and asked of Meta."""
