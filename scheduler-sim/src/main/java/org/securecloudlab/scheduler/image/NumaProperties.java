package org.securecloudlab.scheduler.image;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.numa.CpuSpec;
import org.securecloudlab.scheduler.python.IntSet;
import org.securecloudlab.scheduler.python.PythonNumber;

/** The numbered properties of an image, {@code hw_numa_cpus.N} and {@code hw_numa_mem.N}, up to the first number that is missing. */
final class NumaProperties {
    private static final int MOST_NODES = 128;

    private NumaProperties() {}

    static Optional<List<IntSet>> cpus(Map<String, String> properties) {
        return numbered(properties, "hw_numa_cpus.", CpuSpec::parse);
    }

    static Optional<List<Long>> memoryMiB(Map<String, String> properties) {
        return numbered(properties, "hw_numa_mem.", NumaProperties::amount);
    }

    private static <T> Optional<List<T>> numbered(
            Map<String, String> properties, String prefix, Function<String, T> reader) {
        List<T> values = new ArrayList<>();
        while (values.size() < MOST_NODES) {
            String text = properties.get(prefix + values.size());
            if (text == null) {
                break;
            }
            values.add(reader.apply(text));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static long amount(String text) {
        return PythonNumber.integer(text)
                .filter(value -> value.bitLength() < Long.SIZE)
                .map(BigInteger::longValue)
                .orElseThrow(() -> SchedulingException.inSpec("hw_numa_mem: found [" + text + "]; expected MiB"));
    }

    /** Python's text of a list of sets. */
    static String text(List<IntSet> sets) {
        StringJoiner list = new StringJoiner(", ", "[", "]");
        for (IntSet set : sets) {
            String elements = Arrays.stream(set.toArray())
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(", ", "{", "}"));
            list.add(set.isEmpty() ? "set()" : elements);
        }
        return list.toString();
    }

    /** Python's text of a list of plain names. */
    static String quoted(Collection<String> names) {
        return names.stream().collect(Collectors.joining("', '", "['", "']"));
    }
}
