-- More than one account: each with its role (src/adr/0024).

alter table account
    add column shown_name    text        check (length(shown_name) between 1 and 80),
    add column role          text        not null default 'ADMINISTRATOR' check (role in ('READER', 'EDITOR', 'ADMINISTRATOR')),
    add column active        boolean     not null default true,
    add column created_at    timestamptz not null default now(),
    add column last_login_at timestamptz,
    add column issuer        text,
    add column subject       text,
    alter column password_hash drop not null,
    add unique (issuer, subject),
    add check ((issuer is null) = (subject is null)),
    add check (password_hash is not null or issuer is not null);
update account set shown_name = name;
alter table account
    alter column shown_name set not null,
    alter column role drop default;
comment on column account.issuer is 'Who vouches for the subject, by OpenID Connect; null for an account with a password of its own';
comment on table account is 'Whoever may log in; an account is disabled, never deleted: what it did stays its own';

create table login (
    id         bigint      generated always as identity primary key,
    token_hash bytea       not null unique check (octet_length(token_hash) = 32),
    account    text        not null references account,
    address    text        not null,
    device     text        not null,
    since      timestamptz not null default now(),
    last_seen  timestamptz not null default now(),
    ended_at   timestamptz,
    provider   text,
    id_token   text
);
create index on login (account, since);
create index on login (since);
comment on table login is 'One row for each time that somebody logged in; asked at every request, so that an ended one is out at once';
comment on column login.token_hash is 'SHA-256 of what the cookie holds: whoever reads this table can use no login of it';
comment on column login.id_token is 'What the provider is shown at logout, so that it knows whom to log out';
comment on column login.last_seen is 'To the minute';

create table wrong_password (
    key     text        primary key,
    tries   int         not null,
    last_at timestamptz not null
);
create index on wrong_password (last_at);
comment on table wrong_password is 'Tries to log in that were not right yet, by address and by account';

create table invitation (
    id           bigint      generated always as identity primary key,
    token_hash   bytea       not null unique check (octet_length(token_hash) = 32),
    role         text        check (role in ('READER', 'EDITOR', 'ADMINISTRATOR')),
    account      text        references account,
    note         text        not null check (length(note) <= 200),
    made_by      text        not null references account,
    made_at      timestamptz not null default now(),
    expires_at   timestamptz not null,
    used_at      timestamptz,
    withdrawn_at timestamptz,
    check ((role is null) <> (account is null))
);
create index on invitation (made_by);
create index on invitation (account) where account is not null;
comment on table invitation is 'Links that open once: to an account yet to be made, with its role, or to a new password for the account named';
comment on column invitation.token_hash is 'SHA-256 of the end of the link';

create table account_change (
    id      bigint      generated always as identity primary key,
    at      timestamptz not null default now(),
    by_whom text        references account,
    kind    text        not null,
    about   text        references account,
    before  text,
    after   text,
    detail  text
);
create index on account_change (about, id);
create index on account_change (by_whom, id);
comment on table account_change is 'Whatever happened to accounts, appended and never changed';
comment on column account_change.before is 'A role, as in account';
comment on column account_change.detail is 'In words of whoever did it, or of the browser';
comment on column account_change.by_whom is 'Null: the machine itself, at its first start or by its command line';

create function account_change_stays() returns trigger language plpgsql as $$
begin
    raise exception 'account_change is only appended to';
end $$;
create trigger account_change_stays before update or delete or truncate on account_change
    for each statement execute function account_change_stays();
