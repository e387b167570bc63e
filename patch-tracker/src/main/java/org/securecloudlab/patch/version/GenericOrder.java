package org.securecloudlab.patch.version;

import java.util.List;
import java.util.Optional;

/**
 * For names without a package manager: the algorithm that libversion documents (doc/ALGORITHM.md), which the vers specification names
 * for its generic scheme. Component by component, the shorter one padded with zeros, so {@code 1.0} equals {@code 1.0.0}.
 */
public final class GenericOrder implements VersionOrder {

    @Override
    public int compare(String a, String b) {
        List<GenericComponent> left = GenericComponent.of(a);
        List<GenericComponent> right = GenericComponent.of(b);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int difference = at(left, i).compareTo(at(right, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    @Override
    public Optional<VersionFlaw> flaw(String version) {
        return GenericComponent.of(version).isEmpty()
                ? Optional.of(VersionFlaw.error("neither a digit nor a letter"))
                : Optional.empty();
    }

    private static GenericComponent at(List<GenericComponent> components, int index) {
        return index < components.size() ? components.get(index) : GenericComponent.PADDING;
    }
}
