package vn.giaoban.web;

/**
 * The same matter in another form, which a page's head names for machines.
 *
 * @param titleKey of the messages
 */
record Alternate(String mediaType, String address, String titleKey) {

    /** The model's attribute: a list of them. */
    static final String ATTRIBUTE = "alternates";
}
