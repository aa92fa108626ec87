package vn.giaoban.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.GroupFact;
import vn.giaoban.text.Span;

/** Those who attend without being named: their words. */
final class GroupForm implements FactForm<GroupFact> {

    private static final String WORDS = "loi";

    private final Words words;

    GroupForm(Words words) {
        this.words = words;
    }

    @Override
    public List<FormField> fields(@Nullable GroupFact g) {
        return List.of(FormField.words(WORDS, g == null ? "" : g.text()));
    }

    @Override
    public GroupFact read(@Nullable GroupFact before, Span place, Typed typed) {
        return before != null && typed.keeps(WORDS, before.text())
                ? before
                : new GroupFact(typed.one(WORDS), words.nearest(WORDS, typed.one(WORDS), place.start()), Laid.BY_HAND);
    }
}
