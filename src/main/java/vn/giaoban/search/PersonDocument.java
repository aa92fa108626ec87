package vn.giaoban.search;

import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import vn.giaoban.archive.Person;
import vn.giaoban.archive.PersonName;

/** What the index keeps of a person to be shown. */
@ProjectionConstructor
record PersonDocument(@IdProjection Long id, String name) {

    static List<String> names(Person person) {
        return person.names().stream().map(PersonName::name).toList();
    }
}
