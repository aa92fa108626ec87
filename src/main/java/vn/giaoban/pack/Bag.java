package vn.giaoban.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The names that RFC 8493 gives to the parts of a bag. */
final class Bag {

    static final String PAYLOAD = "data/";
    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String FETCH = "fetch.txt";
    static final String OXUM = "Payload-Oxum";

    private Bag() {}

    /** @param algorithm one that every Java has */
    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
