package org.securecloudlab.scheduler.placement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The providers that a host can take from.
 *
 * @param own the host's root, then those nested in it, in the cloud's order
 * @param sharing providers that share with it through an aggregate (trait MISC_SHARES_VIA_AGGREGATE)
 * @param admits whether a provider may meet the main group as far as aggregates go ({@code member_of})
 */
public record HostTree(List<Provider> own, List<Provider> sharing, Predicate<Provider> admits) {

    /** The host itself. */
    public Provider root() {
        return own.get(0);
    }

    /** All of them. */
    Stream<Provider> all() {
        return Stream.concat(own.stream(), sharing.stream());
    }

    /** Those that may meet the main group. */
    Stream<Provider> forMain(Question question) {
        return (question.inTree() ? own.stream() : all()).filter(admits);
    }
}
