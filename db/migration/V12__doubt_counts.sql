-- How much of each report is left to be checked, kept until the report changes.

create table doubt_count (
    report_id bigint primary key references report on delete cascade,
    facts     int    not null check (facts >= 0),
    decided   int    not null check (decided >= 0),
    asked     int    not null check (asked >= 0)
);
comment on table doubt_count is 'Counted when asked for; a report without a row is not counted yet';
comment on column doubt_count.asked is 'Facts that are doubtful and that nobody decided about';
create index on doubt_count (asked desc, report_id desc);

create function doubt_count_is_old() returns trigger language plpgsql as $$
begin
    delete from doubt_count where report_id = coalesce(new.report_id, old.report_id);
    return null;
end $$;
create trigger doubt_count_is_old after insert on decision for each row execute function doubt_count_is_old();
create trigger doubt_count_is_old after update or delete on meeting_fact for each row execute function doubt_count_is_old();

create function doubt_count_of_report_is_old() returns trigger language plpgsql as $$
begin
    delete from doubt_count where report_id = new.id;
    return null;
end $$;
create trigger doubt_count_is_old after update on report for each row execute function doubt_count_of_report_is_old();
