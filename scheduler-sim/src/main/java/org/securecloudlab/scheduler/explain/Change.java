package org.securecloudlab.scheduler.explain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.securecloudlab.cloud.Sentence;

/**
 * What would have to be different for a host to take a request: of the host, of the configuration or of the request. Its sentence is to be read
 * after "if".
 */
public sealed interface Change {

    Sentence sentence();

    /** In English; JSON has no more than that. */
    @JsonValue
    default String text() {
        return sentence().text();
    }

    /** Something that is as it should be, or not; there is nothing to add. */
    enum Plain implements Change {
        /** What placement and ComputeFilter both want. */
        SERVICE_ON("scheduler.enabled-up", "its compute service were enabled and up"),
        /** What placement and AvailabilityZoneFilter both look at. */
        NO_ZONE("scheduler.no-zone", "no availability zone were asked"),
        /** The request names, or leaves out, hosts. */
        OTHER_HOSTS("scheduler.other-hosts", "other hosts were allowed"),
        /** It is no candidate, and nobody knows why. */
        OFFERED("scheduler.offered", "placement offered it"),
        SOFT_AFFINITY("scheduler.soft-affinity", "the group were soft-affinity"),
        SOFT_ANTI_AFFINITY("scheduler.soft-anti-affinity", "the group were soft-anti-affinity"),
        /** Numbered groups are refused without. */
        GROUP_POLICY("scheduler.group-policy", "the flavor had a group_policy");

        private final String key;
        private final String words;

        Plain(String key, String words) {
            this.key = key;
            this.words = words;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(key, words);
        }
    }

    /**
     * A greater allocation ratio.
     *
     * @param option its name in nova.conf
     * @param ratio the smallest that would do, in tenths
     */
    record Ratio(String option, double ratio) implements Change {
        /** The same option with another ratio. */
        public Ratio of(double other) {
            return new Ratio(option, other);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("scheduler.were", "{0} were {1}", option, String.valueOf(ratio));
        }
    }

    /**
     * A rule less.
     *
     * @param rule the filter, or the option that turns the rule on
     */
    record Off(String rule) implements Change {
        @Override
        public Sentence sentence() {
            return Sentence.of("scheduler.off", "{0} were off", rule);
        }
    }

    /** More of a resource class that no ratio multiplies. */
    record Present(String resourceClass) implements Change {
        @Override
        public Sentence sentence() {
            return Sentence.of("scheduler.there", "{0} were there", resourceClass);
        }
    }

    /** Other min_unit, max_unit or step_size of an inventory. */
    record OtherUnits(String resourceClass) implements Change {
        @Override
        public Sentence sentence() {
            return Sentence.of("scheduler.units", "the units of {0} were other ones", resourceClass);
        }
    }

    /**
     * A wish less.
     *
     * @param wish such as {@code traits HW_CPU_X86_AVX2, CUSTOM_FAST}
     */
    record NotAsked(Sentence wish) implements Change {
        @Override
        public Sentence sentence() {
            return Sentence.of("scheduler.not-asked", "{0} were not asked", wish);
        }
    }

    /**
     * One provider that has all that a numbered group asks.
     *
     * @param group what it asks
     */
    record OneProvider(String group) implements Change {
        @Override
        public Sentence sentence() {
            return Sentence.of("scheduler.one-provider", "one provider had {0}", group);
        }
    }

    /**
     * More providers, where each numbered group could be met alone.
     *
     * @param groups their suffixes
     */
    record MoreProviders(List<String> groups) implements Change {
        public MoreProviders {
            groups = List.copyOf(groups);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(
                    "scheduler.more-providers", "the groups {0} were met by more providers", String.join(", ", groups));
        }
    }

    /** What a filter of one's own says; it stays in its language. */
    record InWords(String words) implements Change {
        @Override
        public Sentence sentence() {
            return Sentence.plain(words);
        }
    }
}
