package vn.giaoban.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs with all tests on Lucene, and in the Maven profile {@code opensearch} on a node of OpenSearch. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("every-index")
@ExtendWith(NodeCondition.class)
@interface OnEveryIndex {}
