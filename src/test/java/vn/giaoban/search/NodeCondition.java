package vn.giaoban.search;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A node that is asked for and cannot run is a reason to skip, which is shown. */
final class NodeCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return TestNode.isAskedFor() && !TestNode.canRun()
                ? ConditionEvaluationResult.disabled(
                        "no OpenSearch without a JDK %d or newer; OPENSEARCH_JAVA_HOME may name one"
                                .formatted(TestNode.JDK))
                : ConditionEvaluationResult.enabled("an index can be had");
    }
}
