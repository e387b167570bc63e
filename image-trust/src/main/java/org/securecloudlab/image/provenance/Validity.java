package org.securecloudlab.image.provenance;

import dev.sigstore.proto.common.v1.TimeRange;
import java.time.Instant;
import java.util.Optional;

/**
 * From when until when a key or certificate of the trusted root may be used, both ends included.
 *
 * @param from a key without a beginning is good for nothing, as sigstore-conformance has it
 */
record Validity(Optional<Instant> from, Optional<Instant> to) {

    static Validity of(TimeRange range) {
        return new Validity(
                range.hasStart() ? Optional.of(instant(range.getStart())) : Optional.empty(),
                range.hasEnd() ? Optional.of(instant(range.getEnd())) : Optional.empty());
    }

    private static Instant instant(com.google.protobuf.Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }

    boolean contains(Instant time) {
        return from.filter(start -> !time.isBefore(start)).isPresent()
                && to.filter(end -> time.isAfter(end)).isEmpty();
    }

    @Override
    public String toString() {
        return from.map(Instant::toString).orElse("(no beginning)")
                + " to "
                + to.map(Instant::toString).orElse("now");
    }
}
