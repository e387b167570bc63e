package org.securecloudlab.image.provenance;

import java.time.Instant;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/**
 * A time that a bundle brings, and whether somebody trusted signed it.
 *
 * @param failure why it is not believed; empty when it is
 */
record TimeClaim(TrustedTime time, Optional<Sentence> failure) {

    static TimeClaim believed(Instant time, String source) {
        return new TimeClaim(new TrustedTime(time, source), Optional.empty());
    }

    static TimeClaim refused(String key, String english, Object... arguments) {
        return new TimeClaim(
                new TrustedTime(Instant.EPOCH, ""), Optional.of(Sentence.of("provenance." + key, english, arguments)));
    }
}
