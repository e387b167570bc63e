package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of every {@link SchedulerOption} that a scheduler knows. Immutable; {@link #with} makes a changed copy. */
public final class SchedulerOptions {
    private final Map<String, SchedulerOption<?>> known;
    private final Map<String, Object> values;

    private SchedulerOptions(Map<String, SchedulerOption<?>> known, Map<String, Object> values) {
        this.known = known;
        this.values = values;
    }

    /** Every known option at nova's default. */
    public static SchedulerOptions defaults(Collection<SchedulerOption<?>> options) {
        Map<String, SchedulerOption<?>> known = new TreeMap<>();
        options.forEach(option -> known.put(option.name(), option));
        return new SchedulerOptions(known, Map.of());
    }

    /** Whether there is such an option. */
    public boolean knows(String name) {
        return known.containsKey(name);
    }

    /** What an option's value must be, for messages; there must be such an option. */
    public String kind(String name) {
        SchedulerOption<?> option = known.get(name);
        if (option == null) {
            throw new IllegalArgumentException("unknown scheduler option [" + name + "]");
        }
        return option.kind();
    }

    /** Names of all options, sorted. */
    public List<String> names() {
        return List.copyOf(known.keySet());
    }

    /**
     * A copy with one option changed.
     *
     * @param given its values, several only for a multi-valued option
     * @throws IllegalArgumentException for an unknown option, or a value that cannot be read
     */
    public SchedulerOptions with(String name, List<String> given) {
        SchedulerOption<?> option = known.get(name);
        if (option == null) {
            throw new IllegalArgumentException(
                    "unknown scheduler option [" + name + "]; there are " + String.join(", ", known.keySet()));
        }
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(name, parse(option, given));
        return new SchedulerOptions(known, changed);
    }

    /**
     * A copy with an option that is a list set to these elements as they are, spaces and commas included: what a program sets, not what
     * nova.conf says.
     *
     * @throws IllegalArgumentException for an option that is no list
     */
    public SchedulerOptions withElements(String name, List<String> elements) {
        if (!isList(name)) {
            throw new IllegalArgumentException(name + " is no list");
        }
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(name, List.copyOf(elements));
        return new SchedulerOptions(known, changed);
    }

    /** Whether there is such an option and it is a list. */
    public boolean isList(String name) {
        SchedulerOption<?> option = known.get(name);
        return option != null && option.defaultValue() instanceof List<?>;
    }

    /** A copy with those of the given options changed that are known; others belong to other parts of nova. */
    public SchedulerOptions withKnown(Map<String, List<String>> given) {
        SchedulerOptions result = this;
        for (Map.Entry<String, List<String>> entry : new TreeMap<>(given).entrySet()) {
            if (knows(entry.getKey()) && !entry.getValue().isEmpty()) {
                result = result.with(entry.getKey(), entry.getValue());
            }
        }
        return result;
    }

    /** The value of an option: as configured, else its default. */
    @SuppressWarnings("unchecked") // with() put the parser's result of this very option there
    public <T> T get(SchedulerOption<T> option) {
        @Nullable Object value = values.get(option.name());
        return value == null ? option.defaultValue() : (T) value;
    }

    private static Object parse(SchedulerOption<?> option, List<String> given) {
        try {
            return option.parser().apply(new ArrayList<>(given));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    option.name() + ": found [" + String.join(", ", given) + "]; expected " + option.kind(), e);
        }
    }
}
