package org.securecloudlab.image.signature;

import java.util.Map;

/** The service that holds certificates by id (Barbican, or another behind castellan). */
@FunctionalInterface
public interface KeyManager {

    Answer find(String id);

    /** What it says to an id. */
    sealed interface Answer {}

    /**
     * A certificate.
     *
     * @param format as the key manager calls it; cursive takes {@code X.509} only
     * @param der the certificate's bytes, not looked at yet
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the parser; never compared
    record Certificate(String format, byte[] der) implements Answer {
        public static final String X_509 = "X.509";
    }

    /** It knows no such id. */
    record Unknown() implements Answer {}

    /** It does not answer. */
    record Unavailable() implements Answer {}

    /** One that holds these and knows nothing else. */
    static KeyManager of(Map<String, Answer> answers) {
        Map<String, Answer> held = Map.copyOf(answers);
        return id -> held.getOrDefault(id, new Unknown());
    }
}
