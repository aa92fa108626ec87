package vn.giaoban.web;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Meeting;
import vn.giaoban.search.MeetingQuestion;
import vn.giaoban.search.MeetingSelection;

/** Lists the meetings that a question asks for. */
@Service
class MeetingSearch {

    private static final String NEWEST_FIRST = "order by " + MeetingSelection.YEAR
            + " desc nulls last, m.heldOn desc nulls last, coalesce(m.quarter, m.period) desc nulls last, m.id desc";

    private final MeetingSelection selection;
    private final MeetingFilters filters;
    private final MeetingLines lines;

    MeetingSearch(MeetingSelection selection, MeetingFilters filters, MeetingLines lines) {
        this.selection = selection;
        this.filters = filters;
        this.lines = lines;
    }

    @Transactional(readOnly = true)
    public MeetingsPage find(MeetingQuestion question, int page) {
        MeetingFilter filter = filters.of(question, MeetingView.LIST);
        List<Meeting> meetings = selection
                .query("select m from Meeting m left join fetch m.place", question, "", NEWEST_FIRST, Meeting.class)
                .setFirstResult((page - 1) * MeetingFilter.SIZE)
                .setMaxResults(MeetingFilter.SIZE)
                .getResultList();
        return new MeetingsPage(
                filter,
                page,
                PageCut.pages(filter.total(), MeetingFilter.SIZE),
                MeetingsPage.byYear(lines.of(meetings)));
    }
}
