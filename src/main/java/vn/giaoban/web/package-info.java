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
            "series",
            "summary",
            "exchange",
            "account",
            "review"
        })
@NullMarked
package vn.giaoban.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
