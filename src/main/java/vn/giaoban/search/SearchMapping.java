package vn.giaoban.search;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Person;

/** What of the archive is indexed. It stands here and not on the rows, which know nothing of an index. */
final class SearchMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        var mapping = context.programmaticMapping();
        var directive = mapping.type(Directive.class);
        directive.indexed();
        directive.binder(new DirectiveBinder());
        var person = mapping.type(Person.class);
        person.indexed();
        person.binder(new PersonBinder());
        // Places are written by migrations only: a place need not know its meetings for their sake.
        mapping.type(Meeting.class).property("place").indexingDependency().reindexOnUpdate(ReindexOnUpdate.SHALLOW);
        context.annotationMapping().add(DirectiveDocument.class).add(PersonDocument.class);
    }
}
