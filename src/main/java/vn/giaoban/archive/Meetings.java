package vn.giaoban.archive;

import org.springframework.data.jpa.repository.JpaRepository;

/** The archive's meetings. */
public interface Meetings extends JpaRepository<Meeting, Long> {}
