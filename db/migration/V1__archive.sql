-- The archive. Every fact row knows its place in the report's text (span, in UTF-16 units of report.text, half-open), the rule that
-- found it and the extractor's version. A fact's anchor is (report, kind of fact, span): report.text never changes once it is stored,
-- so the anchor survives a new extraction, and people's decisions on facts can refer to it (src/adr/0008).
-- Unknown is null. What an importer knows besides the text is kept with origin GIVEN, apart from what was FOUND in it.

create extension if not exists btree_gist;

-- ---------------------------------------------------------------- places, valid in time

create table place (
    id text primary key check (id ~ '^[a-z]+(-[a-z]+)*$')
);
comment on table place is 'A provincial unit through its versions; the id is its slug';

create table place_version (
    id          bigint generated always as identity primary key,
    place_id    text      not null references place,
    name        text      not null collate "vi-x-icu" check (name <> ''),
    kind        text      not null check (kind in ('tỉnh', 'thành phố')),
    valid       daterange not null check (not isempty(valid) and not lower_inf(valid)),
    code        text      check (code ~ '^\d{2,3}$'),
    legal_basis text,
    note        text,
    source      text      not null,
    constraint place_version_never_overlaps exclude using gist (place_id with =, valid with &&),
    constraint place_name_is_one_unit_a_day exclude using gist (name with =, valid with &&)
);
comment on column place_version.valid is 'From the first day of this name, kind and territory, up to the day it ended (exclusive)';
comment on column place_version.code is 'Code of the statistics office; no key of identity';

create table place_event (
    id           bigint generated always as identity primary key,
    happened_on  date   not null,
    kind         text   not null check (kind in ('MERGER', 'SPLIT', 'EXTENSION', 'RENAME', 'UPGRADE')),
    version_id   bigint not null unique references place_version,
    legal_basis  text
);
comment on table place_event is 'How a version came to be';

create table place_event_part (
    event_id bigint not null references place_event on delete cascade,
    place_id text   not null references place,
    primary key (event_id, place_id)
);
comment on table place_event_part is 'The units whose versions ended in the event';
create index on place_event_part (place_id);

-- ---------------------------------------------------------------- reports and imports

create table import_run (
    id           bigint generated always as identity primary key,
    origin       text        not null check (origin in ('SAMPLE', 'COMMAND_LINE', 'UPLOAD', 'PASTE')),
    requested_by text,
    total        int         not null check (total >= 0),
    started_at   timestamptz not null,
    finished_at  timestamptz,
    check (finished_at >= started_at)
);

create table report (
    id                bigint generated always as identity primary key,
    sha256            bytea       not null unique check (octet_length(sha256) = 32),
    original          bytea       not null check (octet_length(original) > 0),
    file_name         text        not null check (file_name <> ''),
    media_type        text        not null,
    text              text        not null check (text <> '' and text is nfc normalized),
    source            text        check (source <> ''),
    origin            text        not null check (origin in ('SAMPLE', 'COMMAND_LINE', 'UPLOAD', 'PASTE')),
    extractor_version text        not null,
    imported_at       timestamptz not null
);
comment on column report.source is 'Who published it, as given at import (never guessed from the text)';

create table import_item (
    id          bigint generated always as identity primary key,
    run_id      bigint      not null references import_run on delete cascade,
    name        text        not null,
    sha256      bytea       check (octet_length(sha256) = 32),
    outcome     text        not null check (outcome in ('STORED', 'KNOWN', 'FAILED')),
    stage       text        check (stage in ('READ', 'DECODE', 'EXTRACT', 'STORE', 'INDEX')),
    reason      text,
    detail      text[]      not null default '{}',
    report_id   bigint      references report,
    happened_at timestamptz not null,
    check ((outcome = 'FAILED') = (stage is not null and reason is not null)),
    check ((outcome = 'FAILED') = (report_id is null))
);
comment on column import_item.reason is 'Message key of the reason; detail holds its arguments';
create index on import_item (run_id);
create index on import_item (report_id);

-- ---------------------------------------------------------------- meetings

create table meeting (
    id        bigint generated always as identity primary key,
    title     text check (title <> ''),
    held_on   date,
    period    text check (period ~ '^[12]\d{3}(-(Q[1-4]|H[12]|([1-9]|1[01])M|(0[1-9]|1[0-2])))?$'),
    place_id  text references place,
    host      text check (host <> ''),
    quarter   text generated always as (
        case
            when period ~ '-Q[1-4]$' then period
            when period ~ '-\d\d$' then left(period, 4) || '-Q' || ((right(period, 2)::int + 2) / 3)
            when held_on is not null then extract(year from held_on)::int || '-Q' || extract(quarter from held_on)::int
        end) stored
);
comment on table meeting is 'A meeting as the archive shows it: the values of its reports'' meeting_fact rows, decided';
comment on column meeting.quarter is 'Its period where that is a quarter or a month, else the quarter of its date, else unknown';
create index on meeting (place_id, quarter);
create index on meeting (quarter);
create index on meeting (held_on);

alter table report add column meeting_id bigint not null references meeting;
create index on report (meeting_id);

create table meeting_fact (
    id                bigint generated always as identity primary key,
    report_id         bigint not null references report on delete cascade,
    field             text   not null check (field in ('TITLE', 'DATE', 'PERIOD', 'PLACE', 'HOST')),
    origin            text   not null check (origin in ('FOUND', 'GIVEN')),
    value             text   not null check (value <> ''),
    span_start        int    check (span_start >= 0),
    span_end          int,
    rule              text,
    extractor_version text,
    unique (report_id, field, origin),
    check (span_end > span_start),
    check ((origin = 'FOUND') = (num_nonnulls(span_start, span_end, rule, extractor_version) = 4)),
    check (origin = 'FOUND' or num_nulls(span_start, span_end, rule, extractor_version) = 4)
);
comment on column meeting_fact.value is
    'TITLE, HOST verbatim; DATE ISO; PERIOD as 2024-Q2; PLACE the slug of the place, or the name as written that no place bears';

-- ---------------------------------------------------------------- people

create table person (
    id       bigint generated always as identity primary key,
    name     text not null collate "vi-x-icu" check (name <> ''),
    place_id text references place
);
create index on person (place_id);
comment on column person.place_id is 'The province in whose meetings the person takes part; null where no report says';

create table person_name (
    id        bigint generated always as identity primary key,
    person_id bigint not null references person on delete cascade,
    name      text   not null check (name <> ''),
    name_key  text   not null check (name_key <> ''),
    unique (person_id, name)
);
comment on column person_name.name_key is 'Folded and squeezed: apot, kringba, rahlanchung';
create index on person_name (name_key);

create table participation (
    id                bigint generated always as identity primary key,
    report_id         bigint not null references report on delete cascade,
    person_id         bigint not null references person,
    ordinal           int    not null check (ordinal > 0),
    name              text   not null check (name <> ''),
    span_start        int    not null check (span_start >= 0),
    span_end          int    not null,
    rule              text   not null,
    extractor_version text   not null,
    check (span_end > span_start),
    unique (report_id, ordinal),
    unique (report_id, person_id)
);
comment on table participation is 'A named person takes part, as one report says; the span is the first mention';
create index on participation (person_id);

create table participation_title (
    id               bigint generated always as identity primary key,
    participation_id bigint not null references participation on delete cascade,
    title            text   not null check (title <> ''),
    span_start       int    not null check (span_start >= 0),
    span_end         int    not null,
    rule             text   not null,
    check (span_end > span_start),
    unique (participation_id, title)
);

create table participation_role (
    id               bigint generated always as identity primary key,
    participation_id bigint not null references participation on delete cascade,
    role             text   not null check (role in ('CHAIR', 'ATTEND', 'SPEAK', 'DIRECT')),
    span_start       int    not null check (span_start >= 0),
    span_end         int    not null,
    rule             text   not null,
    check (span_end > span_start),
    unique (participation_id, role)
);

create table mention (
    id               bigint generated always as identity primary key,
    participation_id bigint not null references participation on delete cascade,
    span_start       int    not null check (span_start >= 0),
    span_end         int    not null,
    check (span_end > span_start),
    unique (participation_id, span_start)
);

create table attending_group (
    id                bigint generated always as identity primary key,
    report_id         bigint not null references report on delete cascade,
    ordinal           int    not null check (ordinal > 0),
    name              text   not null check (name <> ''),
    span_start        int    not null check (span_start >= 0),
    span_end          int    not null,
    rule              text   not null,
    extractor_version text   not null,
    check (span_end > span_start),
    unique (report_id, ordinal),
    unique (report_id, span_start, span_end)
);

-- ---------------------------------------------------------------- directives

create table directive (
    id                bigint generated always as identity primary key,
    report_id         bigint not null references report on delete cascade,
    ordinal           int    not null check (ordinal > 0),
    text              text   not null check (text <> ''),
    span_start        int    not null check (span_start >= 0),
    span_end          int    not null,
    participation_id  bigint references participation,
    issuer            text   check (issuer <> ''),
    issuer_start      int    check (issuer_start >= 0),
    issuer_end        int,
    speaker_start     int    check (speaker_start >= 0),
    speaker_end       int,
    addressee         text   check (addressee <> ''),
    addressee_start   int    check (addressee_start >= 0),
    addressee_end     int,
    deadline          text   check (deadline <> ''),
    deadline_start    int    check (deadline_start >= 0),
    deadline_end      int,
    rule              text   not null,
    extractor_version text   not null,
    check (span_end > span_start),
    check (issuer_end > issuer_start),
    check (speaker_end > speaker_start),
    check (addressee_end > addressee_start),
    check (deadline_end > deadline_start),
    check (num_nonnulls(issuer, issuer_start, issuer_end) in (0, 3)),
    check (num_nonnulls(speaker_start, speaker_end) in (0, 2)),
    check (num_nonnulls(addressee, addressee_start, addressee_end) in (0, 3)),
    check (num_nonnulls(deadline, deadline_start, deadline_end) in (0, 3)),
    check (participation_id is null or issuer is null),
    unique (report_id, ordinal),
    unique (report_id, span_start, span_end)
);
comment on column directive.issuer is 'The body or unresolved title that gives the task, where no named person does';
comment on column directive.speaker_start is 'The mention by which the giver is known here: a name, a title or a pronoun';
comment on column directive.deadline is 'A day 2024-06-30 or a period 2024-Q3';
create index on directive (participation_id);

-- ---------------------------------------------------------------- metrics

create table metric (
    id                bigint generated always as identity primary key,
    report_id         bigint  not null references report on delete cascade,
    ordinal           int     not null check (ordinal > 0),
    quote             text    not null check (quote <> ''),
    span_start        int     not null check (span_start >= 0),
    span_end          int     not null,
    value             numeric not null,
    whole             numeric,
    unit              text    not null check (unit <> ''),
    label             text    check (label <> ''),
    label_start       int     check (label_start >= 0),
    label_end         int,
    change            text    check (change in ('UP', 'DOWN')),
    qualifier         text    not null check (qualifier in ('EXACT', 'ABOVE', 'BELOW', 'ABOUT')),
    kind              text    not null check (kind in ('RESULT', 'ATTENDANCE', 'AWARD', 'TARGET')),
    rule              text    not null,
    extractor_version text    not null,
    check (span_end > span_start),
    check (label_end > label_start),
    check (num_nonnulls(label, label_start, label_end) in (0, 3)),
    unique (report_id, ordinal),
    unique (report_id, span_start, span_end)
);
comment on column metric.value is 'In base units: 1,85 tỷ đồng is 1850000000 đồng; 96,76% is 96.76 %';
comment on column metric.whole is 'The m of a fraction n/m';

-- ---------------------------------------------------------------- documents and citations

create table document (
    id       bigint generated always as identity primary key,
    kind     text not null check (kind <> ''),
    number   text not null check (number <> ''),
    issuer   text check (issuer <> ''),
    dated    date,
    place_id text references place,
    term     text check (term <> ''),
    identity text unique check (identity <> '')
);
comment on table document is 'A numbered document. Party numbers restart each term, so a number alone is no identity';
comment on column document.place_id is 'The province whose committee issued it; null for central documents and where unknown';
comment on column document.term is 'The term (XIII) that its citations name; null where they name none';
comment on column document.identity is 'What tells it apart (src/adr/0010); null where the one report that cites it does not say enough';
create index on document (kind, number);
create index on document (place_id);

create table citation (
    id                bigint generated always as identity primary key,
    report_id         bigint not null references report on delete cascade,
    document_id       bigint not null references document,
    ordinal           int    not null check (ordinal > 0),
    quote             text   not null check (quote <> ''),
    span_start        int    not null check (span_start >= 0),
    span_end          int    not null,
    kind              text   not null check (kind <> ''),
    number            text   not null check (number <> ''),
    issuer            text   check (issuer <> ''),
    dated             date,
    rule              text   not null,
    extractor_version text   not null,
    check (span_end > span_start),
    unique (report_id, ordinal),
    unique (report_id, span_start, span_end)
);
comment on table citation is 'What one report says of a document it cites; the span is the fullest form';
create index on citation (document_id);

create table citation_mention (
    id          bigint generated always as identity primary key,
    citation_id bigint not null references citation on delete cascade,
    span_start  int    not null check (span_start >= 0),
    span_end    int    not null,
    check (span_end > span_start),
    unique (citation_id, span_start)
);
