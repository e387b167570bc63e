package org.securecloudlab.scheduler.filter;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostAggregate;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.explain.Why;
import org.securecloudlab.scheduler.python.PythonNumber;

/** How filters read what a host's aggregates say together (nova/scheduler/filters/utils.py). */
final class AggregateMetadata {
    private AggregateMetadata() {}

    /** The comma-separated values of a key over all aggregates, united; empty when none carries the key. */
    static Set<String> words(HostState host, String key) {
        Set<String> words = new TreeSet<>();
        for (String value : HostAggregate.values(host.aggregates(), key)) {
            addWords(words, value);
        }
        return words;
    }

    /** The parts of a comma-separated value; an empty value is one empty part. */
    static Set<String> words(String value) {
        Set<String> words = new TreeSet<>();
        addWords(words, value);
        return words;
    }

    private static void addWords(Set<String> words, String value) {
        for (String part : value.split(",", -1)) {
            words.add(part.strip());
        }
    }

    /** A key with its values over all aggregates, for messages. */
    static Sentence describe(HostState host, String key) {
        return Why.value(key, String.join(", ", words(host, key)));
    }

    /** Every key that an aggregate of the host carries. */
    static Set<String> keys(HostState host) {
        Set<String> keys = new TreeSet<>();
        host.aggregates().forEach(aggregate -> keys.addAll(aggregate.metadata().keySet()));
        return keys;
    }

    /** The smallest integer under a key; the configured one when there is none, or one of them is no integer. */
    static BigInteger smallest(HostState host, String key, int configured) {
        List<String> values = HostAggregate.values(host.aggregates(), key);
        Optional<BigInteger> smallest = Optional.empty();
        for (String value : values) {
            Optional<BigInteger> number = PythonNumber.integer(value);
            if (number.isEmpty()) {
                return BigInteger.valueOf(configured);
            }
            smallest = Optional.of(smallest.map(number.get()::min).orElse(number.get()));
        }
        return smallest.orElse(BigInteger.valueOf(configured));
    }
}
