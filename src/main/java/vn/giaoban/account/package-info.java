/**
 * Who may do what: the administrator, the password, the login.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.giaoban.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
