package vn.giaoban.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The archive's documents. */
public interface Documents extends JpaRepository<Document, Long> {

    Optional<Document> findByIdentity(String identity);
}
