package vn.giaoban.summary;

/** Ends a request whose client has closed the connection. */
final class ClientGone extends RuntimeException {

    ClientGone() {
        super("the client has gone", null, false, false);
    }
}
