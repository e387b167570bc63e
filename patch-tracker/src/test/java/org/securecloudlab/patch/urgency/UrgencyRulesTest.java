package org.securecloudlab.patch.urgency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyRulesTest {
    private static final Instant FOUND = Instant.parse("2026-07-03T10:00:00Z");

    @ParameterizedTest
    @CsvFileSource(resources = "/urgency/cisa_bod_26_04_1_0_0.csv")
    void givesTheTimeOfTheDirective(String inKev, String exposed, String automatable, String impact, String expected) {
        BodTimeline timeline = Bod2604Rule.timeline(isYes(inKev), isYes(exposed), isYes(automatable), impact(impact));
        assertThat(timeline.label()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/urgency/cisa_coordinator_2_0_3.csv")
    void givesTheLevelOfCisasTable(
            String exploitation, String automatable, String impact, String mission, String expected) {
        SsvcLevel level = SsvcRule.level(
                Exploitation.valueOf(exploitation.toUpperCase(Locale.ROOT).replace(' ', '_')),
                isYes(automatable),
                impact(impact),
                Level.valueOf(mission.toUpperCase(Locale.ROOT)));
        assertThat(level.label().toLowerCase(Locale.ROOT)).isEqualTo(expected);
    }

    /** CERTCC/SSVC, data/csvs/mission-and-well-being_v1.csv. */
    @ParameterizedTest
    @CsvSource({
        "LOW,LOW,LOW",
        "LOW,MEDIUM,MEDIUM",
        "LOW,HIGH,HIGH",
        "MEDIUM,LOW,MEDIUM",
        "MEDIUM,MEDIUM,MEDIUM",
        "MEDIUM,HIGH,HIGH",
        "HIGH,LOW,HIGH",
        "HIGH,MEDIUM,HIGH",
        "HIGH,HIGH,HIGH"
    })
    void joinsMissionAndWellBeing(Level prevalence, Level wellBeing, Level expected) {
        assertThat(SsvcRule.mission(prevalence, wellBeing)).isEqualTo(expected);
    }

    /** Scores as FIRST's calculators give them. */
    @ParameterizedTest
    @CsvSource({
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 9.8, true, TOTAL",
        "CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N, 6.1, false, PARTIAL",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N, 9.3, true, TOTAL",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:L/VA:N/SC:N/SI:N/SA:N/AU:N, 8.8, false, TOTAL",
        "AV:N/AC:L/Au:N/C:P/I:P/A:P, 7.5, true, PARTIAL",
        "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:L/A:N, 6.1, false, PARTIAL"
    })
    void readsVectors(String vector, double score, boolean automatable, TechnicalImpact impact) {
        CvssVector parsed = CvssVector.parse(vector).orElseThrow();
        assertThat(parsed.score().score()).isEqualTo(score);
        assertThat(parsed.isAutomatable()).isEqualTo(automatable);
        assertThat(parsed.technicalImpact()).isEqualTo(impact);
    }

    @ParameterizedTest
    @CsvSource({"''", "7.5", "CVSS:3.1/", "CVSS:3.1/AV:X", "CVSS:9.9/AV:N/AC:L", "medium"})
    void takesNothingElseForAVector(String text) {
        assertThat(CvssVector.parse(text)).isEmpty();
    }

    @Test
    void closingTheWayInMovesTheDeadline() {
        FlawFacts flaw = flaw(false, "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        Judgement open = new Bod2604Rule().judge(new UrgencyQuestion(flaw, system(true), FOUND));
        Judgement closed = new Bod2604Rule().judge(new UrgencyQuestion(flaw, system(false), FOUND));
        assertThat(open.due()).contains(Instant.parse("2026-07-06T10:00:00Z"));
        assertThat(closed.due()).contains(Instant.parse("2026-09-01T10:00:00Z"));
        assertThat(closed.reasons()).contains(new Reason("publicly exposed", "no"));
    }

    @Test
    void countsBusinessDays() {
        UrgencyPolicy policy = new UrgencyPolicy(
                DayCount.BUSINESS,
                ZoneId.of("Europe/Berlin"),
                List.of(LocalDate.of(2026, 7, 6)),
                UrgencyPolicy.DEFAULT.cvssDays(),
                UrgencyPolicy.DEFAULT.ssvcDays(),
                List.of());
        // Friday 3 July; Monday is a holiday; Tuesday, Wednesday, Thursday.
        assertThat(policy.due(3, FOUND)).contains(Instant.parse("2026-07-09T10:00:00Z"));
    }

    @Test
    void firstRowOfTheCompanysTableCounts() {
        CompanyRow likely = row("likely", Optional.empty(), OptionalDouble.of(0.5), 2);
        CompanyRow severe = row("severe", Optional.of(CvssBand.HIGH), OptionalDouble.empty(), 7);
        UrgencyPolicy policy = new UrgencyPolicy(
                DayCount.CALENDAR,
                ZoneId.of("UTC"),
                List.of(),
                UrgencyPolicy.DEFAULT.cvssDays(),
                UrgencyPolicy.DEFAULT.ssvcDays(),
                List.of(likely, severe));
        FlawFacts flaw = flaw(false, "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        Urgency urgency = Urgency.of(new UrgencyQuestion(flaw, system(false), FOUND), policy);
        assertThat(urgency.judgements())
                .extracting(Judgement::rule)
                .containsExactly("CISA BOD 26-04", "SSVC", "CVSS", "company");
        assertThat(urgency.judgements().get(3).outcome()).isEqualTo("severe");
        assertThat(urgency.due()).contains(FOUND.plusSeconds(7 * 86_400));
    }

    private static CompanyRow row(String name, Optional<CvssBand> severity, OptionalDouble epss, int days) {
        return new CompanyRow(
                name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), severity, epss, days);
    }

    private static FlawFacts flaw(boolean inKev, String vector) {
        CvssVector cvss = CvssVector.parse(vector).orElseThrow();
        return new FlawFacts(
                inKev,
                Exploitation.NONE,
                cvss.isAutomatable(),
                cvss.technicalImpact(),
                Optional.of(cvss.score()),
                OptionalDouble.of(0.2),
                List.of());
    }

    private static SystemFacts system(boolean exposed) {
        return new SystemFacts(exposed, Level.MEDIUM, Level.MEDIUM, "production");
    }

    private static boolean isYes(String word) {
        return word.equals("yes");
    }

    private static TechnicalImpact impact(String word) {
        return TechnicalImpact.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
