-- V6 said the year by substring(), the list of meetings asks for it by what Hibernate makes of that: another function, and so no index.

drop index meeting_newest_first;
create index meeting_newest_first on meeting (
    left(coalesce(quarter, period), 4) desc nulls last,
    held_on desc nulls last,
    coalesce(quarter, period) desc nulls last,
    id desc
);
