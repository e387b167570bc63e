package org.securecloudlab.scheduler.explain;

import java.util.Collection;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/** What several rules say of what was asked and what is there, so that they say it in the same words. */
public final class Why {
    /** The key of an amount of a resource class. */
    private static final String AMOUNT = "scheduler.why.amount";

    private Why() {}

    /** Names or values in a row. */
    public static Sentence names(Collection<String> names) {
        return Sentence.plain(String.join(", ", names));
    }

    /** A key with its value, such as {@code ssd true}. */
    public static Sentence value(String key, String value) {
        return Sentence.of("scheduler.why.value", "{0} {1}", key, value);
    }

    /** One after the other, both of which are asked or there. */
    public static Sentence both(Sentence first, Sentence second) {
        return Sentence.of("scheduler.why.both", "{0} {1}", first, second);
    }

    /** How much of a resource class is asked, such as {@code MEMORY_MB 8192}. */
    public static Sentence amount(String resourceClass, long amount) {
        return Sentence.of(AMOUNT, "{0} {1}", resourceClass, amount);
    }

    /** The resource class of {@link #amount}; nothing for other sentences. */
    public static Optional<String> resourceClass(Sentence asked) {
        return asked.key().equals(AMOUNT) ? Optional.of(asked.arguments().get(0).toString()) : Optional.empty();
    }

    /** How much of a resource class is left, and how much of it may be allocated at all. */
    public static Sentence free(String resourceClass, long free, long capacity) {
        return Sentence.of("scheduler.why.free-of", "{0} {1} free of {2}", resourceClass, free, capacity);
    }

    /** How many there are and how many there may be. */
    public static Sentence count(long count, Number limit) {
        return Sentence.of("scheduler.why.count-of", "{0} of {1}", count, limit);
    }

    /** Traits that are asked, such as {@code traits CUSTOM_FAST without CUSTOM_OLD}. */
    public static Sentence traits(Collection<String> required, Collection<String> forbidden) {
        String with = String.join(", ", required);
        String without = String.join(", ", forbidden);
        if (forbidden.isEmpty()) {
            return Sentence.of("scheduler.why.traits", "traits {0}", with);
        }
        return required.isEmpty()
                ? Sentence.of("scheduler.why.without-traits", "traits  without {0}", without)
                : Sentence.of("scheduler.why.traits-without", "traits {0} without {1}", with, without);
    }

    /** Traits that are there. */
    public static Sentence traitsThere(Collection<String> traits) {
        return traits.isEmpty() ? Sentence.of("scheduler.why.no-traits", "no traits") : names(traits);
    }

    /** An availability zone. */
    public static Sentence zone(String name) {
        return Sentence.of("scheduler.why.zone", "availability zone {0}", name);
    }

    /** A compute service that somebody turned off, perhaps with a word why. */
    public static Sentence disabled(Optional<String> why) {
        return why.map(reason -> Sentence.of("scheduler.why.disabled-because", "disabled: {0}", reason))
                .orElseGet(() -> Sentence.of("scheduler.why.disabled", "disabled"));
    }

    /** Placement names so many candidates only, and others come before the host. */
    public static Reason behindOthers(int limit) {
        return new Reason(
                Sentence.of("scheduler.why.among-first", "one of the first {0} allocation candidates", limit),
                Sentence.of("scheduler.why.later", "later in placement's order"));
    }
}
