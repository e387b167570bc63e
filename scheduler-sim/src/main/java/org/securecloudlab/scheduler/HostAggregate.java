package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.python.PythonNumber;

/**
 * An aggregate as filters and weighers see it.
 *
 * @param id nova's id, as text
 * @param metadata with {@code availability_zone} among it, as nova keeps it
 */
public record HostAggregate(String id, SortedMap<String, String> metadata) {
    /** The metadata key by which an aggregate makes an availability zone. */
    public static final String AVAILABILITY_ZONE = "availability_zone";

    public HostAggregate {
        metadata = Sorted.map(metadata);
    }

    /** From the model, where the zone stands beside the metadata. */
    public static HostAggregate of(Aggregate aggregate) {
        TreeMap<String, String> metadata = new TreeMap<>(aggregate.metadata());
        aggregate.availabilityZone().ifPresent(zone -> metadata.put(AVAILABILITY_ZONE, zone));
        return new HostAggregate(aggregate.id(), metadata);
    }

    /** The value of a metadata key. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(metadata.get(key));
    }

    /** The value of a key in each of the aggregates that carry it, in order, duplicates included. */
    public static List<String> values(List<HostAggregate> aggregates, String key) {
        List<String> values = List.of();
        for (HostAggregate aggregate : aggregates) {
            String value = aggregate.metadata().get(key);
            if (value != null) {
                // Asked for every host of a pass, and most often there is none.
                values = values.isEmpty() ? new ArrayList<>() : values;
                values.add(value);
            }
        }
        return Collections.unmodifiableList(values);
    }

    /** The smallest number under a key; nothing when no aggregate carries it, or one value is no number. */
    public static OptionalDouble smallestNumber(List<HostAggregate> aggregates, String key) {
        OptionalDouble smallest = OptionalDouble.empty();
        for (String value : values(aggregates, key)) {
            OptionalDouble number = PythonNumber.decimal(value);
            if (number.isEmpty()) {
                return number;
            }
            smallest = OptionalDouble.of(Math.min(smallest.orElse(number.getAsDouble()), number.getAsDouble()));
        }
        return smallest;
    }
}
