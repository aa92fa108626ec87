-- Who may change the archive. Reading needs no account.

create table account (
    name                text        primary key check (name ~ '^[a-z][a-z0-9-]{1,31}$'),
    password_hash       text        not null check (password_hash like '$argon2id$%'),
    password_changed_at timestamptz
);
comment on column account.password_changed_at is 'Null as long as the password is the generated one of the first start';
