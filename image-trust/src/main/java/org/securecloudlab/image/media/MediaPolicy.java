package org.securecloudlab.image.media;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom to believe.
 *
 * @param keyFiles files of public keys
 * @param pinned fingerprints, of primary or signing keys, of which a signature must be; empty: any of the keys will do
 * @param neededSignatures how many good ones of different primary keys a list needs
 * @param now the instant of judgement
 */
public record MediaPolicy(List<byte[]> keyFiles, Set<String> pinned, int neededSignatures, Instant now) {

    public MediaPolicy {
        keyFiles = List.copyOf(keyFiles);
        pinned = pinned.stream()
                .map(fingerprint -> fingerprint.replace(" ", "").toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
