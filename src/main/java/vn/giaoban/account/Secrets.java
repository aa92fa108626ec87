package vn.giaoban.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random words that open something: 256 bits, in the letters of an address. Tables keep their hashes only. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 43 letters */
    static String make() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return text(secret);
    }

    /** 32 bytes of SHA-256; what is hashed is random already and needs no salt. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A word that may be shown to whoever holds the secret, and tells nothing about it. */
    static String derived(String purpose, String secret) {
        return text(hash(purpose + " " + secret));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
