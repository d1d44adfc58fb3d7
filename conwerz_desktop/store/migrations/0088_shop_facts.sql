-- What the owner says about the shop, by topic (domain/shop_facts): lines that may be sent word for word.
CREATE TABLE shop_fact (
    topic TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
