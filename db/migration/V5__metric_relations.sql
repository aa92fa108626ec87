-- What a figure is of and against, and where it does not agree with the figures beside it. Rows of an older reader have none of these.

alter table metric
    add column base            text check (base <> ''),
    add column base_start      int  check (base_start >= 0),
    add column base_end        int,
    add column compared_to     text check (compared_to <> ''),
    add column compared_start  int  check (compared_start >= 0),
    add column compared_end    int,
    add column compared_period text
        check (compared_period ~ '^[12]\d{3}(-(Q[1-4]|H[12]|([1-9]|1[01])M|(0[1-9]|1[0-2])))?$'),
    add column doubt           text check (doubt in ('SHARE', 'TOTAL', 'FRACTION')),
    add column computed        numeric,
    add column doubt_rule      text check (doubt_rule <> ''),
    add check (base_end > base_start),
    add check (num_nonnulls(base, base_start, base_end) in (0, 3)),
    add check (compared_end > compared_start),
    add check (num_nonnulls(compared_to, compared_start, compared_end) in (0, 3)),
    add check (compared_period is null or compared_to is not null),
    add check (num_nonnulls(doubt, computed, doubt_rule) in (0, 3));
comment on column metric.base is 'What a share is a share of: kế hoạch vốn';
comment on column metric.compared_to is 'What a change is against: cùng kỳ năm 2023. Changes of one list may share the place';
comment on column metric.doubt is 'What does not agree; the value is what the report prints all the same';
comment on column metric.computed is 'What the figures beside it give: per cent, or of a total the sum in base units';

create table metric_doubt_figure (
    id         bigint generated always as identity primary key,
    metric_id  bigint not null references metric on delete cascade,
    span_start int    not null check (span_start >= 0),
    span_end   int    not null,
    check (span_end > span_start),
    unique (metric_id, span_start)
);
comment on table metric_doubt_figure is 'Places of the figures that metric.computed was computed from';
