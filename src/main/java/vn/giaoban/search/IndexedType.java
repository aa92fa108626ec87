package vn.giaoban.search;

import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Person;

enum IndexedType {
    DIRECTIVE(Directive.class),
    PERSON(Person.class);

    private final Class<?> rows;

    IndexedType(Class<?> rows) {
        this.rows = rows;
    }

    Class<?> rows() {
        return rows;
    }
}
