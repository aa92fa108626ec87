package vn.giaoban.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The archive's imports, to be read with their items. */
public interface ImportRuns extends JpaRepository<ImportRun, Long> {

    @Query("select distinct r from ImportRun r left join fetch r.items i where r.id = :id order by i.id")
    Optional<ImportRun> withItems(long id);

    /** Newest first; items are left out. */
    @Query("select r from ImportRun r order by r.id desc")
    List<ImportRun> latest(Limit limit);
}
