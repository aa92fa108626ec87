package vn.giaoban.account;

import org.springframework.data.jpa.repository.JpaRepository;

/** Everybody who may change the archive. */
interface Accounts extends JpaRepository<Account, String> {}
