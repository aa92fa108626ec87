/**
 * The application's own PostgreSQL: started, kept durable, joined and stopped.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.giaoban.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
