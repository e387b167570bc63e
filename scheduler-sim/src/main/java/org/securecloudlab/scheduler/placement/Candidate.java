package org.securecloudlab.scheduler.placement;

import java.util.List;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * One way to give what is asked (an allocation request).
 *
 * @param parts what is taken of which provider, each class of each provider once
 * @param mappings which provider meets a numbered group, by suffix
 */
public record Candidate(List<Part> parts, SortedMap<String, Provider> mappings) {

    /**
     * What is taken of one provider.
     *
     * @param amount in the unit of the class
     */
    public record Part(Provider provider, String resourceClass, long amount) {}

    public Candidate {
        parts = List.copyOf(parts);
        mappings = Sorted.map(mappings);
    }

    /** Whether something is taken of a provider. */
    public boolean takesFrom(Provider provider) {
        return parts.stream().anyMatch(part -> part.provider().equals(provider));
    }

    /** Whether it can still be claimed. */
    public boolean fitsNow() {
        return parts.stream().allMatch(part -> part.provider().fits(part.resourceClass(), part.amount()));
    }
}
