package vn.giaoban.vocabulary;

/** What a figure counts: a result of work, or one of the three kinds that are counted but told apart. */
public enum MetricKind {
    RESULT,
    /** who and what was connected to the meeting: 18 điểm cầu */
    ATTENDANCE,
    /** bằng khen cho 3 tập thể */
    AWARD,
    /** what a task sets as its aim */
    TARGET
}
