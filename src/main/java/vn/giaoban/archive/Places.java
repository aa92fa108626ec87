package vn.giaoban.archive;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The archive's places. */
public interface Places extends JpaRepository<Place, String> {

    @Query("select distinct p from Place p join fetch p.versions v order by p.id, v.validFrom")
    List<Place> withVersions();
}
