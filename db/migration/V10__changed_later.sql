-- A report changes after its import: values are given to it, people decide about its facts, a newer reader reads it.

alter table report add column changed_at timestamptz;
comment on column report.changed_at is 'When its facts or what is given to it were last written after the import; null where that never happened';
