package org.securecloudlab.migration.run;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.securecloudlab.cloud.Sentence;

/**
 * What a running hypervisor told of a guest.
 *
 * @param totalPages pages of its memory
 * @param zeroPages of these, found to be all zero
 * @param dirtyPagesPerSecond distinct pages dirtied a second
 * @param bytesPerSecond throughput of a migration under way
 * @param notes what such a figure cannot tell
 */
record Observation(
        OptionalLong totalPages,
        OptionalLong zeroPages,
        OptionalDouble dirtyPagesPerSecond,
        OptionalDouble bytesPerSecond,
        List<Sentence> notes) {
    Observation {
        notes = List.copyOf(notes);
    }
}
