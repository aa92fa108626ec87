/**
 * Pages.
 */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "text",
            "time",
            "archive",
            "intake",
            "search",
            "summary",
            "exchange",
            "account"
        })
@NullMarked
package vn.giaoban.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
