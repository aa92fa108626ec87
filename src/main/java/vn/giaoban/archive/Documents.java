package vn.giaoban.archive;

import org.springframework.data.jpa.repository.JpaRepository;

/** The archive's documents. */
public interface Documents extends JpaRepository<Document, Long> {}
