/**
 * The application's own PostgreSQL: started, kept durable, joined and stopped; and the directory in which the application keeps its data.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.giaoban.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
