-- The list of meetings, newest first, one page at a time: without it every page sorts them all.

create index meeting_newest_first on meeting (
    substring(coalesce(quarter, period), 1, 4) desc nulls last,
    held_on desc nulls last,
    coalesce(quarter, period) desc nulls last,
    id desc
);
