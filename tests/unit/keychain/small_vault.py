"""A vault in memory that refuses what the Windows Credential Locker refuses (engineering.md section 4)."""

CRED_MAX_CREDENTIAL_BLOB_SIZE = 2_560


class SmallVault(dict[tuple[str, str], str]):
    def get_password(self, service: str, username: str) -> str | None:
        return self.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        assert len(password.encode("utf-16-le")) <= CRED_MAX_CREDENTIAL_BLOB_SIZE, "1783: the stub received bad data"
        self[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.pop((service, username), None)
