package org.securecloudlab.patch.urgency;

import static org.securecloudlab.patch.urgency.BodTimeline.DAYS_14;
import static org.securecloudlab.patch.urgency.BodTimeline.DAYS_3;
import static org.securecloudlab.patch.urgency.BodTimeline.DAYS_3_FORENSIC;
import static org.securecloudlab.patch.urgency.BodTimeline.DAYS_60;
import static org.securecloudlab.patch.urgency.BodTimeline.NEXT_UPGRADE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** CISA BOD 26-04 (10 June 2026): four facts, of which exposure belongs to the system (CERTCC/SSVC, cisa_bod_26_04_1_0_0.csv). */
public final class Bod2604Rule implements UrgencyRule {
    /** By in KEV (8), publicly exposed (4), automatable (2), total impact (1). */
    private static final List<BodTimeline> TABLE = List.of(
            NEXT_UPGRADE,
            NEXT_UPGRADE,
            DAYS_60,
            DAYS_60,
            DAYS_60,
            DAYS_14,
            DAYS_14,
            DAYS_3,
            DAYS_14,
            DAYS_14,
            DAYS_14,
            DAYS_3_FORENSIC,
            DAYS_14,
            DAYS_3_FORENSIC,
            DAYS_3,
            DAYS_3_FORENSIC);

    /** The time that the directive gives. */
    public static BodTimeline timeline(boolean inKev, boolean exposed, boolean automatable, TechnicalImpact impact) {
        int row =
                (inKev ? 8 : 0) + (exposed ? 4 : 0) + (automatable ? 2 : 0) + (impact == TechnicalImpact.TOTAL ? 1 : 0);
        return TABLE.get(row);
    }

    @Override
    public Judgement judge(UrgencyQuestion question) {
        FlawFacts flaw = question.flaw();
        boolean exposed = question.system().publiclyExposed();
        BodTimeline timeline = timeline(flaw.inKev(), exposed, flaw.automatable(), flaw.technicalImpact());
        Optional<Instant> due = timeline.days().isPresent()
                ? Optional.of(question.clockStart()
                        .plus(Duration.ofDays(timeline.days().getAsInt())))
                : Optional.empty();
        return new Judgement(
                "CISA BOD 26-04",
                timeline.label(),
                due,
                List.of(
                        Reason.of("in KEV", flaw.inKev()),
                        Reason.of("publicly exposed", exposed),
                        Reason.of("automatable", flaw.automatable()),
                        new Reason("technical impact", UrgencyWords.of(flaw.technicalImpact()))));
    }
}
