package vn.giaoban.web;

import vn.giaoban.search.MeetingQuestion;

/** The ways in which meetings are shown; every one answers the same questions. */
enum MeetingView {
    LIST("/cuoc-hop", "meetings.view.list"),
    CALENDAR("/cuoc-hop/lich", "meetings.view.calendar"),
    TIMELINE("/cuoc-hop/dong-thoi-gian", "meetings.view.timeline");

    /** The parameter that says which part of it to open. */
    static final String OPENED = "xem";

    private final String path;
    private final String messageKey;

    MeetingView(String path, String messageKey) {
        this.path = path;
        this.messageKey = messageKey;
    }

    public String path() {
        return path;
    }

    public String messageKey() {
        return messageKey;
    }

    public String address(MeetingQuestion question) {
        return address(path, question, "");
    }

    /** @param opened {@code 2024}, {@code 2024-06} */
    public String address(MeetingQuestion question, String opened) {
        return address(path, question, OPENED + "=" + opened);
    }

    static String address(String path, MeetingQuestion question, String further) {
        String query = question.query();
        String all = query.isEmpty() || further.isEmpty() ? query + further : query + "&" + further;
        return all.isEmpty() ? path : path + "?" + all;
    }
}
