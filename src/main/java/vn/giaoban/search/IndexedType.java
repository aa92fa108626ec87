package vn.giaoban.search;

import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Document;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Person;

enum IndexedType {
    DIRECTIVE(Directive.class),
    PERSON(Person.class),
    MEETING(Meeting.class),
    METRIC(Metric.class),
    DOCUMENT(Document.class);

    private final Class<?> rows;

    IndexedType(Class<?> rows) {
        this.rows = rows;
    }

    Class<?> rows() {
        return rows;
    }
}
