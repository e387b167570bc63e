package org.securecloudlab.cloud.oslo;

/** Thrown inside this package when a text does not convert; what the text was is not repeated. */
final class BadOptionValue extends IllegalArgumentException {
    BadOptionValue(String expected) {
        super(expected);
    }

    /** What would have been right. */
    String expected() {
        return String.valueOf(getMessage());
    }
}
