package org.securecloudlab.patch.urgency;

import java.util.List;

/**
 * CISA's SSVC table (CERTCC/SSVC, cisa_coordinator_2_0_3.csv): exploitation, automatable, technical impact, mission and well-being.
 * The table gives a level; the date that goes with it is the policy's.
 */
public final class SsvcRule implements UrgencyRule {
    /** A row a kind of exploitation; in it automatable no and yes, impact partial and total, mission low to high. T, *, N and A. */
    private static final List<String> LEVELS = List.of("TTTTT*TTNTTN", "TT*T*NTTNT*N", "TTNTNANNANAA");

    private static final String LETTERS = "T*NA";

    private final UrgencyPolicy policy;

    public SsvcRule(UrgencyPolicy policy) {
        this.policy = policy;
    }

    /** The level of four facts. */
    @SuppressWarnings("EnumOrdinal") // the table's columns and rows are in the enumerations' order
    public static SsvcLevel level(
            Exploitation exploitation, boolean automatable, TechnicalImpact impact, Level mission) {
        int column = (automatable ? 6 : 0) + (impact == TechnicalImpact.TOTAL ? 3 : 0) + mission.ordinal();
        char letter = LEVELS.get(exploitation.ordinal()).charAt(column);
        return SsvcLevel.values()[LETTERS.indexOf(letter)];
    }

    /** Mission and well-being impact of how needed a system is, and of what its failure does to the public. */
    public static Level mission(Level prevalence, Level wellBeing) {
        if (prevalence == Level.HIGH || wellBeing == Level.HIGH) {
            return Level.HIGH;
        }
        return prevalence == Level.LOW && wellBeing == Level.LOW ? Level.LOW : Level.MEDIUM;
    }

    @Override
    public Judgement judge(UrgencyQuestion question) {
        FlawFacts flaw = question.flaw();
        Level mission = question.system().mission();
        SsvcLevel level = level(flaw.exploitation(), flaw.automatable(), flaw.technicalImpact(), mission);
        return new Judgement(
                "SSVC",
                level.label(),
                policy.due(policy.ssvcDays().get(level), question.clockStart()),
                List.of(
                        new Reason("exploitation", UrgencyWords.of(flaw.exploitation())),
                        Reason.of("automatable", flaw.automatable()),
                        new Reason("technical impact", UrgencyWords.of(flaw.technicalImpact())),
                        new Reason("mission and well-being", UrgencyWords.of(mission))));
    }
}
