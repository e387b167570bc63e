package org.securecloudlab.patch.urgency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.EpssScores;
import org.securecloudlab.patch.advisory.KevCatalog;

/** Gathers the facts of an advisory's flaw from the advisory, the KEV catalogue, EPSS and what somebody states. */
public final class FlawFactsFinder {
    private final KevCatalog kev;
    private final EpssScores epss;

    public FlawFactsFinder(KevCatalog kev, EpssScores epss) {
        this.kev = kev;
        this.epss = epss;
    }

    /** The facts; what is stated counts before what is derived. */
    public FlawFacts of(Advisory advisory, StatedFacts stated) {
        List<String> ids = advisory.flawIds();
        boolean inKev = ids.stream().anyMatch(id -> kev.entry(id).isPresent());
        Optional<CvssVector> cvss = CvssVector.of(advisory);
        List<String> assumptions = new ArrayList<>();
        return new FlawFacts(
                inKev,
                exploitation(inKev, stated, assumptions),
                automatable(cvss, stated, assumptions),
                impact(cvss, stated, assumptions),
                cvss.map(CvssVector::score),
                likeliest(ids),
                assumptions);
    }

    private static Exploitation exploitation(boolean inKev, StatedFacts stated, List<String> assumptions) {
        if (inKev) {
            return Exploitation.ACTIVE;
        }
        if (stated.exploitation().isEmpty()) {
            assumptions.add("exploitation: none, as no feed tells of any");
        }
        return stated.exploitation().orElse(Exploitation.NONE);
    }

    private static boolean automatable(Optional<CvssVector> cvss, StatedFacts stated, List<String> assumptions) {
        if (stated.automatable().isPresent()) {
            return stated.automatable().get();
        }
        // Without any vector the worse is assumed, so that nothing urgent is put off for want of data.
        assumptions.add(
                cvss.isPresent()
                        ? "automatable: from the CVSS vector"
                        : "automatable: yes, as there is no CVSS vector");
        return cvss.map(CvssVector::isAutomatable).orElse(true);
    }

    private static TechnicalImpact impact(Optional<CvssVector> cvss, StatedFacts stated, List<String> assumptions) {
        if (stated.technicalImpact().isPresent()) {
            return stated.technicalImpact().get();
        }
        assumptions.add(
                cvss.isPresent()
                        ? "technical impact: from the CVSS vector"
                        : "technical impact: total, as there is no CVSS vector");
        return cvss.map(CvssVector::technicalImpact).orElse(TechnicalImpact.TOTAL);
    }

    private OptionalDouble likeliest(List<String> ids) {
        return ids.stream()
                .map(epss::score)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
    }
}
