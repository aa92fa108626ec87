package vn.giaoban.archive;

import org.springframework.data.jpa.repository.JpaRepository;

/** The archive's reports. */
public interface Reports extends JpaRepository<Report, Long> {}
