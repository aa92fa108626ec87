package vn.giaoban.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The archive's documents. */
public interface Documents extends JpaRepository<Document, Long> {

    Optional<Document> findByIdentity(String identity);

    /** Others of the same kind and number: possibly the same document, cited without what would tell. */
    @Query(
            "select d from Document d where d.kind = :#{#of.kind()} and d.number = :#{#of.number()} and d <> :of order by d.id")
    List<Document> namesakes(Document of);
}
