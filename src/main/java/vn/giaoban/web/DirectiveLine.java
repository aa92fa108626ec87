package vn.giaoban.web;

import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Quotation;
import vn.giaoban.text.ReportText;

/**
 * A directive among a meeting's.
 *
 * @param deadline a stored day or period; null where the report sets none
 * @param addresseeSentence where the addressee stands, if in another sentence
 * @param decided whether a person checked it
 */
record DirectiveLine(
        int ordinal,
        String text,
        @Nullable String deadline,
        int sentence,
        @Nullable Integer addresseeSentence,
        String rule,
        boolean decided) {

    static DirectiveLine of(Directive row, ReportText text) {
        int sentence = text.sentenceAt(row.anchor().start()).number();
        Quotation addressee = row.addressee();
        Integer there =
                addressee == null ? null : text.sentenceAt(addressee.start()).number();
        Quotation deadline = row.deadline();
        return new DirectiveLine(
                row.ordinal(),
                row.text(),
                deadline == null ? null : deadline.words(),
                sentence,
                there == null || there == sentence ? null : there,
                row.anchor().rule(),
                row.decided() != null);
    }
}
