package vn.giaoban.account;

import java.time.Instant;

/** A change as the log has it. */
record NotedChange(long id, Instant at, AccountChange change) {}
