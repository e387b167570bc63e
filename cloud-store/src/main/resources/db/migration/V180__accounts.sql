-- Who may log in. Passwords only as hashes in the modular crypt format.
create table account (
    name          text        not null primary key,
    password_hash text        not null,
    role          text        not null check (role in ('viewer', 'operator', 'admin')),
    created_at    timestamptz not null
);
