package org.securecloudlab.patch.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.patch.advisory.Affected;
import org.securecloudlab.patch.advisory.RangeType;
import org.securecloudlab.patch.advisory.VersionRange;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.version.VersionOrder;
import org.securecloudlab.patch.version.VersionScheme;

/** One package of an advisory, made ready to judge many versions. */
final class AffectedRule {
    private final NameRule names;
    private final Set<String> listed;
    private final List<RangeRule> ranges = new ArrayList<>();
    private final boolean isUnknownOrder;

    AffectedRule(Affected affected) {
        this.names = NameRule.of(affected);
        this.listed = new HashSet<>(affected.versions());
        Optional<VersionScheme> scheme = affected.ecosystem().scheme();
        boolean skipped = false;
        for (VersionRange range : affected.ranges()) {
            Optional<VersionOrder> order = order(range.type(), scheme);
            if (order.isPresent()) {
                ranges.add(new RangeRule(range.events(), order.get()));
            } else if (range.type() == RangeType.ECOSYSTEM) {
                skipped = true;
            }
        }
        this.isUnknownOrder = skipped;
    }

    /** Semantic versions only order packages that have them: a range of them says nothing about a distribution's version. */
    private static Optional<VersionOrder> order(RangeType type, Optional<VersionScheme> scheme) {
        return switch (type) {
            case ECOSYSTEM -> scheme.map(VersionScheme::order);
            case SEMVER ->
                scheme.isEmpty() || scheme.get() == VersionScheme.SEMVER
                        ? Optional.of(VersionScheme.SEMVER.order())
                        : Optional.empty();
            case GIT -> Optional.empty();
        };
    }

    Verdict judge(InstalledPackage installed) {
        return names.versionOf(installed).map(this::judge).orElse(Verdict.NO_ENTRY);
    }

    /** Versions above a package's own at which a range says that it is fixed; none when the rule is not about the package. */
    List<String> fixesAbove(InstalledPackage installed) {
        return names.versionOf(installed)
                .map(version -> ranges.stream()
                        .flatMap(range -> range.fixesAbove(version).stream())
                        .toList())
                .orElse(List.of());
    }

    private Verdict judge(String version) {
        if (listed.contains(version)) {
            return Verdict.LISTED;
        }
        for (RangeRule range : ranges) {
            if (range.contains(version)) {
                return Verdict.IN_RANGE;
            }
        }
        return isUnknownOrder ? Verdict.NOT_JUDGED : Verdict.OUTSIDE;
    }
}
