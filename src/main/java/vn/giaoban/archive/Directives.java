package vn.giaoban.archive;

import org.springframework.data.jpa.repository.JpaRepository;

/** The archive's directives. */
public interface Directives extends JpaRepository<Directive, Long> {}
