package org.securecloudlab.scheduler.resource;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.placement.ResourceGroup;

/**
 * What an instance asks of placement beyond the usual four classes of its host, or holds beyond them.
 *
 * @param others amounts of other resource classes in the group without suffix
 * @param numbered groups with a suffix ({@code resources1:…}, {@code trait1:…})
 * @param policy {@code group_policy}
 * @param held what it holds beyond the usual classes of its host's root provider; nothing before it is claimed
 */
public record FurtherResources(
        SortedMap<String, Long> others,
        SortedMap<String, ResourceGroup> numbered,
        Optional<String> policy,
        List<Piece> held) {
    /** Nothing. */
    public static final FurtherResources NONE =
            new FurtherResources(Sorted.emptyMap(), Sorted.emptyMap(), Optional.empty(), List.of());

    /**
     * A part of an allocation.
     *
     * @param provider place among the cloud's other providers; {@link #ROOT} for the host itself
     * @param resourceClass its class
     * @param amount in the unit of the class
     */
    public record Piece(int provider, String resourceClass, long amount) {
        /** The host's root provider. */
        public static final int ROOT = -1;
    }

    public FurtherResources {
        others = Sorted.map(others);
        numbered = Sorted.map(numbered);
        held = List.copyOf(held);
    }

    /** Held and no longer asked. */
    public static FurtherResources held(List<Piece> pieces) {
        return pieces.isEmpty()
                ? NONE
                : new FurtherResources(Sorted.emptyMap(), Sorted.emptyMap(), Optional.empty(), pieces);
    }

    /** Whether more than the usual classes is asked. */
    public boolean isAsked() {
        return !others.isEmpty() || !numbered.isEmpty();
    }
}
