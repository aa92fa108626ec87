package vn.giaoban.web;

/** An expression, or a value that it meets, is more than {@link PlainExpression} knows. */
final class NotPlain extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotPlain(String what) {
        super(what, null, false, false);
    }
}
