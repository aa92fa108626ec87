package vn.giaoban.extraction;

import java.util.List;

/**
 * Why a text counts as no report of a meeting: too few of its sentences say that somebody holds, leads, attends or closes one, that a
 * body meets, or that a meeting takes place.
 *
 * @param signs those that do, one a sentence, in the order of the text; fewer than {@code needed}
 * @param needed so many sentences a report has at least
 */
public record NoMeeting(List<Found<String>> signs, int needed) {}
