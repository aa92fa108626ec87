package vn.giaoban.search;

import java.util.List;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Document;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Person;

/** What of the archive is indexed. It stands here and not on the rows, which know nothing of an index. */
final class SearchMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        var mapping = context.programmaticMapping();
        index(mapping, Directive.class, new DirectiveBinder());
        index(mapping, Person.class, new PersonBinder());
        index(mapping, Meeting.class, new MeetingBinder());
        index(mapping, Metric.class, new MetricBinder());
        index(mapping, Document.class, new DocumentBinder());
        // Places are written by migrations only: a place need not know its meetings for their sake.
        for (Class<?> placed : List.of(Meeting.class, Document.class)) {
            mapping.type(placed).property("place").indexingDependency().reindexOnUpdate(ReindexOnUpdate.SHALLOW);
        }
        context.annotationMapping()
                .add(DirectiveDocument.class)
                .add(PersonDocument.class)
                .add(Thing.class);
    }

    private static void index(ProgrammaticMappingConfigurationContext mapping, Class<?> rows, TypeBinder binder) {
        var type = mapping.type(rows);
        type.indexed();
        type.binder(binder);
    }
}
