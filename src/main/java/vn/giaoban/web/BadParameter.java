package vn.giaoban.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A parameter of an address that cannot be read. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class BadParameter extends RuntimeException {

    private final String name;
    private final String value;

    BadParameter(String name, String value) {
        super(name + "=" + value);
        this.name = name;
        this.value = value;
    }

    /** Its name in the address. */
    String name() {
        return name;
    }

    String value() {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }
}
