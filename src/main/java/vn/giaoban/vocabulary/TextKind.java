package vn.giaoban.vocabulary;

/** What a text is about that reports no meeting. */
public enum TextKind {
    /** lễ kỷ niệm, khánh thành, trao quyết định, viếng */
    CEREMONY,
    /** thăm, tặng quà, chúc Tết, without working together */
    VISIT,
    /** the life and the offices of one person */
    BIOGRAPHY,
    /** vụ cháy, tai nạn, bắt giữ */
    INCIDENT,
    /** what a written order says: công văn, công điện, kế hoạch */
    LETTER
}
