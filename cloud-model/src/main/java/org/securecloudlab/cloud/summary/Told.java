package org.securecloudlab.cloud.summary;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Gives a total where the source told it, and nothing where it did not. */
final class Told {
    private final Coverage coverage;

    Told(Coverage coverage) {
        this.coverage = coverage;
    }

    boolean has(Fact records) {
        return coverage.has(records);
    }

    boolean all(Fact fact, Fact records) {
        return coverage.tells(fact, records);
    }

    /** The value when there is a list of such records. */
    <T> Optional<T> given(Fact records, Supplier<T> value) {
        return given(coverage.has(records), value);
    }

    <T> Optional<T> given(boolean known, Supplier<T> value) {
        return known ? Optional.of(value.get()) : Optional.empty();
    }

    OptionalLong count(boolean known, LongSupplier value) {
        return known ? OptionalLong.of(value.getAsLong()) : OptionalLong.empty();
    }

    /** How many records the list has. */
    OptionalLong size(Fact records) {
        return count(coverage.has(records), () -> coverage.count(records));
    }
}
