-- More than one account: each with its role (src/adr/0024).

alter table account
    add column shown_name    text        check (length(shown_name) between 1 and 80),
    add column role          text        not null default 'ADMINISTRATOR' check (role in ('READER', 'EDITOR', 'ADMINISTRATOR')),
    add column active        boolean     not null default true,
    add column created_at    timestamptz not null default now(),
    add column last_login_at timestamptz;
update account set shown_name = name;
alter table account
    alter column shown_name set not null,
    alter column role drop default;
comment on table account is 'Whoever may log in; an account is disabled, never deleted: what it did stays its own';
