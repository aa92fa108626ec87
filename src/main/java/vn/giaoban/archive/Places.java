package vn.giaoban.archive;

import org.springframework.data.jpa.repository.JpaRepository;

/** The archive's places. */
public interface Places extends JpaRepository<Place, String> {}
