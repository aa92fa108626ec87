/**
 * Who may do what: accounts and their roles, the ways in, logins, and the log of all that happens to them. It writes tables for
 * spreadsheets as {@code exchange} does.
 */
@ApplicationModule(allowedDependencies = "exchange")
@NullMarked
package vn.giaoban.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
