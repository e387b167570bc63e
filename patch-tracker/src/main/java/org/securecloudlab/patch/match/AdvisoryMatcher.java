package org.securecloudlab.patch.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.Affected;
import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.inventory.SystemInventory;
import org.securecloudlab.patch.version.VersionScheme;

/** Judges the packages of systems by one advisory. */
public final class AdvisoryMatcher {
    private final Advisory advisory;
    private final List<AffectedRule> rules = new ArrayList<>();

    public AdvisoryMatcher(Advisory advisory) {
        this.advisory = advisory;
        advisory.affected().forEach(affected -> rules.add(new AffectedRule(affected)));
    }

    /** One verdict for each package, in their order. */
    public List<PackageVerdict> judge(SystemInventory system) {
        return system.packages().stream()
                .map(installed -> new PackageVerdict(installed, judge(installed, system.distribution())))
                .toList();
    }

    /** The verdict for a package of a distribution. */
    public Verdict judge(InstalledPackage installed, Ecosystem distribution) {
        if (!installed.installed()) {
            return Verdict.NOT_INSTALLED;
        }
        if (advisory.isWithdrawn()) {
            return Verdict.WITHDRAWN;
        }
        Verdict verdict = Verdict.NO_ENTRY;
        for (int i = 0; i < rules.size(); i++) {
            Affected affected = advisory.affected().get(i);
            if (affected.ecosystem().covers(distribution)) {
                verdict = verdict.or(rules.get(i).judge(installed));
            }
        }
        return verdict;
    }

    /**
     * The least upgrade of a package that cures it of this advisory: the lowest version that an advisory's range calls fixed, lies above the
     * installed one and is not affected itself.
     *
     * @return the package at that version, its source too; empty when it is not affected or no fix is known
     */
    public Optional<InstalledPackage> cure(InstalledPackage installed, Ecosystem distribution) {
        Optional<VersionScheme> scheme = distribution.scheme();
        if (scheme.isEmpty() || !judge(installed, distribution).isAffected()) {
            return Optional.empty();
        }
        List<String> fixes = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (advisory.affected().get(i).ecosystem().covers(distribution)) {
                fixes.addAll(rules.get(i).fixesAbove(installed));
            }
        }
        return fixes.stream()
                .sorted(scheme.get().order())
                .map(installed::upgradedTo)
                .filter(upgraded -> !judge(upgraded, distribution).isAffected())
                .findFirst();
    }
}
