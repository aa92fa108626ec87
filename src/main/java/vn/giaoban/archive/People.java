package vn.giaoban.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The archive's people. */
public interface People extends JpaRepository<Person, Long> {

    /** Those of {@code place} of whom a spelling has one of the {@code keys} ({@code vn.giaoban.text.NameKey}). */
    @Query("""
            select p from Person p
            where p.place = :place and exists (select 1 from PersonName n where n.person = p and n.nameKey in :keys)
            order by p.id
            """)
    List<Person> called(Collection<String> keys, Place place);
}
