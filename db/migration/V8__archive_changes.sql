-- Numbers the writes to what pages show, so that pages and counts can be kept until the next one (ArchiveChanges). A sequence and no
-- table: it is read without a lock, writers do not wait for one another, and what is rolled back is counted as well, which costs a
-- page made anew. The lock, which all writers share, tells readers whether one of them is not yet at its end.

create sequence archive_change;

create function number_archive_change() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('archive_change'));
    perform nextval('archive_change');
    return null;
end
$$;

do $$
declare
    written text;
begin
    foreach written in array array[
        'place', 'place_version', 'place_event', 'place_event_part', 'report', 'meeting', 'meeting_fact', 'person', 'person_name',
        'participation', 'participation_title', 'participation_role', 'mention', 'attending_group', 'directive', 'metric',
        'metric_doubt_figure', 'document', 'citation', 'citation_mention'
    ] loop
        execute format('create trigger archive_change after insert or update or delete or truncate on %I '
            'for each statement execute function number_archive_change()', written);
    end loop;
end
$$;
