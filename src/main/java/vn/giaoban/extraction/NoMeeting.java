package vn.giaoban.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.vocabulary.TextKind;

/**
 * Why a text counts as no report of a meeting: too few of its sentences say that somebody holds, leads, attends or closes one, that a
 * body meets, or that a meeting takes place; or those that do only mention one, since the text opens as another kind of text.
 *
 * @param signs those that do, one a sentence, in the order of the text
 * @param needed so many sentences a report has at least
 * @param kind what kind of text it is instead; null where nothing tells
 */
public record NoMeeting(
        List<Found<String>> signs, int needed, @Nullable Found<TextKind> kind) {}
