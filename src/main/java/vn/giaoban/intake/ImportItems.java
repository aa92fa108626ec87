package vn.giaoban.intake;

import org.springframework.data.jpa.repository.JpaRepository;

interface ImportItems extends JpaRepository<ImportItem, Long> {}
