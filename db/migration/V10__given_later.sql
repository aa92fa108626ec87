-- Province, day and publisher may be given to a report after its import, too.

alter table report add column given_at timestamptz;
comment on column report.given_at is 'When values were last given after the import; null where that never happened';
