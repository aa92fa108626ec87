package vn.giaoban.vocabulary;

/** What somebody does at a meeting, in the words of the annotation guideline. */
public enum Role {
    /** chủ trì, đồng chủ trì, điều hành */
    CHAIR,
    /** dự, tham dự, tham gia */
    ATTEND,
    /** báo cáo, tham luận, phát biểu, without giving tasks */
    SPEAK,
    /** gives tasks or concludes with tasks */
    DIRECT
}
