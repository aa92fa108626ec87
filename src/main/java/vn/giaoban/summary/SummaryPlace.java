package vn.giaoban.summary;

/**
 * The summary's place as it was at the end of the period.
 *
 * @param id slug, {@code gia-lai}
 * @param name as of then; its latest name where it did not exist then
 * @param kind tỉnh or thành phố
 * @param existed whether a unit of this id existed in the period
 */
public record SummaryPlace(String id, String name, String kind, boolean existed) {

    /** {@code tỉnh Gia Lai} */
    public String fullName() {
        return kind + " " + name;
    }
}
