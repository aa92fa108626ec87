package vn.giaoban.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The archive has nothing at this address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownPage extends RuntimeException {

    UnknownPage(String what, Object id) {
        super("no " + what + " " + id);
    }
}
