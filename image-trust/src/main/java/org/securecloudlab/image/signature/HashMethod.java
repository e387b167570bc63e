package org.securecloudlab.image.signature;

import java.util.Arrays;
import java.util.Optional;

/** The hashes that {@code img_signature_hash_method} can name (cursive {@code signature_utils.HASH_METHODS}). */
public enum HashMethod {
    SHA_224("SHA-224", 28),
    SHA_256("SHA-256", 32),
    SHA_384("SHA-384", 48),
    SHA_512("SHA-512", 64);

    private final String propertyValue;
    private final int digestBytes;

    HashMethod(String propertyValue, int digestBytes) {
        this.propertyValue = propertyValue;
        this.digestBytes = digestBytes;
    }

    /** The method of exactly this name: case and dash count. */
    public static Optional<HashMethod> named(String value) {
        return Arrays.stream(values())
                .filter(method -> method.propertyValue.equals(value))
                .findFirst();
    }

    /** As the property and the JDK write it. */
    public String propertyValue() {
        return propertyValue;
    }

    public int digestBytes() {
        return digestBytes;
    }
}
