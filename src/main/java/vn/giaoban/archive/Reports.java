package vn.giaoban.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The archive's reports. */
public interface Reports extends JpaRepository<Report, Long> {

    Optional<Report> findBySha256(byte[] sha256);
}
