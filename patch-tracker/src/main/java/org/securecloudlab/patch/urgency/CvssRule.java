package org.securecloudlab.patch.urgency;

import java.util.List;
import java.util.Optional;

/** The time that the policy gives for a CVSS severity. The score is of the flaw, not of the risk here. */
public final class CvssRule implements UrgencyRule {
    private final UrgencyPolicy policy;

    public CvssRule(UrgencyPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Judgement judge(UrgencyQuestion question) {
        Optional<CvssScore> cvss = question.flaw().cvss();
        if (cvss.isEmpty()) {
            return new Judgement(
                    "CVSS", "no score", Optional.empty(), List.of(new Reason("CVSS vector", "none in the advisory")));
        }
        CvssBand band = cvss.get().band();
        return new Judgement(
                "CVSS",
                UrgencyWords.of(band),
                policy.due(policy.cvssDays().get(band), question.clockStart()),
                List.of(
                        new Reason(
                                "CVSS " + cvss.get().version(),
                                Double.toString(cvss.get().score())),
                        new Reason("vector", cvss.get().vector())));
    }
}
