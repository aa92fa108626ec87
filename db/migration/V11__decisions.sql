-- What people decide about facts (src/adr/0025). A decision concerns a subject: the passage where a fact was first known, or a field of
-- the meeting. Rows of facts are what the machine read with the newest decision of each subject laid over it.

create table decision (
    id         bigint      generated always as identity primary key,
    report_id  bigint      not null references report,
    subject    text        not null check (subject ~ '^([dmnvg]-\d+-\d+|f-(TITLE|DATE|PERIOD|PLACE|HOST))$'),
    previous   bigint      references decision,
    step       uuid        not null,
    act        text        not null check (act in ('CONFIRM', 'CHANGE', 'REJECT', 'ADD', 'UNDO')),
    before     jsonb,
    after      jsonb,
    governs    boolean     not null default true,
    quote      text        not null,
    reason     text        check (reason <> '' and char_length(reason) <= 2000),
    made_by    text        not null check (made_by <> ''),
    made_at    timestamptz not null,
    check ((act = 'REJECT') = (after is null and act <> 'UNDO')),
    check (act <> 'ADD' or (before is null and previous is null)),
    check (governs or act = 'UNDO'),
    constraint decision_follows_the_newest unique nulls not distinct (report_id, subject, previous)
);
comment on table decision is 'Append-only: who decided what about which fact, what it was before and is after, and why';
comment on column decision.subject is 'Kind of fact and the place in report.text where it was first known, d-120-164; or a field, f-DATE';
comment on column decision.previous is 'The decision about the same subject that was the newest before; two editors cannot both follow it';
comment on column decision.step is 'What was decided at once, and is undone at once';
comment on column decision.governs is 'False where the machine''s reading holds again';
comment on column decision.quote is 'The words at the fact''s place when it was decided';
create index on decision (report_id, subject, id desc);
create index on decision (previous);
create index on decision (step);
create index on decision (made_at);

create function decision_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'decisions are never changed or deleted';
end $$;
create trigger decision_is_final before update or delete on decision for each row execute function decision_is_final();

alter table participation   add column decided text check (decided <> '');
alter table attending_group add column decided text check (decided <> '');
alter table directive       add column decided text check (decided <> '');
alter table metric          add column decided text check (decided <> '');
alter table citation        add column decided text check (decided <> '');
alter table meeting_fact    add column decided text check (decided <> '');
comment on column directive.decided is 'The subject whose decision this row is; null where the machine alone wrote it';

-- A corrected report's rows change their numbers and places within one transaction.
alter table participation
    drop constraint participation_report_id_ordinal_key,
    drop constraint participation_report_id_person_id_key,
    add unique (report_id, ordinal) deferrable initially deferred,
    add unique (report_id, person_id) deferrable initially deferred;
alter table attending_group
    drop constraint attending_group_report_id_ordinal_key,
    drop constraint attending_group_report_id_span_start_span_end_key,
    add unique (report_id, ordinal) deferrable initially deferred,
    add unique (report_id, span_start, span_end) deferrable initially deferred;
alter table directive
    drop constraint directive_report_id_ordinal_key,
    drop constraint directive_report_id_span_start_span_end_key,
    add unique (report_id, ordinal) deferrable initially deferred,
    add unique (report_id, span_start, span_end) deferrable initially deferred;
alter table metric
    drop constraint metric_report_id_ordinal_key,
    drop constraint metric_report_id_span_start_span_end_key,
    add unique (report_id, ordinal) deferrable initially deferred,
    add unique (report_id, span_start, span_end) deferrable initially deferred;
alter table citation
    drop constraint citation_report_id_ordinal_key,
    drop constraint citation_report_id_span_start_span_end_key,
    add unique (report_id, ordinal) deferrable initially deferred,
    add unique (report_id, span_start, span_end) deferrable initially deferred;
alter table participation_title
    drop constraint participation_title_participation_id_title_key,
    add unique (participation_id, title) deferrable initially deferred;
alter table participation_role
    drop constraint participation_role_participation_id_role_key,
    add unique (participation_id, role) deferrable initially deferred;
alter table mention
    drop constraint mention_participation_id_span_start_key,
    add unique (participation_id, span_start) deferrable initially deferred;
alter table citation_mention
    drop constraint citation_mention_citation_id_span_start_key,
    add unique (citation_id, span_start) deferrable initially deferred;
alter table metric_doubt_figure
    drop constraint metric_doubt_figure_metric_id_span_start_key,
    add unique (metric_id, span_start) deferrable initially deferred;
alter table meeting_fact
    drop constraint meeting_fact_report_id_field_origin_key,
    add unique (report_id, field, origin) deferrable initially deferred;
