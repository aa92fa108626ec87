package vn.giaoban.vocabulary;

/** What a task or a figure is about, as the offices of a Party committee part their work. Its name on a page is the message {@code topic.NAME}. */
public enum Topic {
    /** xây dựng Đảng: tổ chức đảng, đảng viên, đại hội đảng */
    PARTY_BUILDING,
    /** tổ chức bộ máy, cán bộ */
    PERSONNEL,
    /** tuyên giáo, tư tưởng */
    IDEOLOGY,
    /** kiểm tra, giám sát, kỷ luật đảng */
    INSPECTION,
    /** nội chính, phòng chống tham nhũng, tư pháp */
    INTERNAL_AFFAIRS,
    /** dân vận, Mặt trận, đoàn thể, thi đua */
    MASS_MOBILISATION,
    /** kinh tế nói chung, công nghiệp, thương mại, du lịch */
    ECONOMY,
    /** doanh nghiệp, thu hút đầu tư */
    BUSINESS,
    /** nông nghiệp, nông thôn mới, also diseases of plants and animals */
    AGRICULTURE,
    /** đầu tư công, xây dựng, giải phóng mặt bằng */
    PUBLIC_INVESTMENT,
    /** ngân sách, tài chính */
    BUDGET,
    /** đất đai, tài nguyên, môi trường, rừng */
    LAND_ENVIRONMENT,
    /** chính quyền, cải cách hành chính, chuyển đổi số */
    ADMINISTRATION,
    /** văn hóa, giáo dục */
    CULTURE_EDUCATION,
    /** y tế, dịch bệnh ở người */
    HEALTH,
    /** an sinh xã hội, dân tộc, tôn giáo */
    SOCIAL_WELFARE,
    /** quốc phòng, an ninh, trật tự */
    DEFENCE_SECURITY,
    /** phòng chống thiên tai, cứu nạn */
    DISASTERS,
    /** khác: no word tells */
    OTHER
}
