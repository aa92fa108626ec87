package vn.giaoban.archive;

import org.springframework.data.jpa.repository.JpaRepository;

/** The archive's people. */
public interface People extends JpaRepository<Person, Long> {}
