package org.securecloudlab.patch.urgency;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Sorted;

/**
 * The dates that the company sets; BOD 26-04 has its own.
 *
 * @param dayCount which days count
 * @param zone whose days they are
 * @param holidays not counted among business days
 * @param cvssDays days by severity; a severity that is left out has no date
 * @param ssvcDays days by level; a level that is left out has no date
 * @param company the company's own table
 */
public record UrgencyPolicy(
        DayCount dayCount,
        ZoneId zone,
        List<LocalDate> holidays,
        SortedMap<CvssBand, Integer> cvssDays,
        SortedMap<SsvcLevel, Integer> ssvcDays,
        List<CompanyRow> company) {

    /**
     * A first policy to edit. Critical and high within 30 days follows PCI DSS 6.3.3 (one month), medium 90 and low 180 FedRAMP's
     * usual terms; SSVC's levels have no days of their own, 14 for Act and 30 for Attend are an assumption.
     */
    public static final UrgencyPolicy DEFAULT = new UrgencyPolicy(
            DayCount.CALENDAR,
            ZoneOffset.UTC,
            List.of(),
            Sorted.map(Map.of(CvssBand.CRITICAL, 30, CvssBand.HIGH, 30, CvssBand.MEDIUM, 90, CvssBand.LOW, 180)),
            Sorted.map(Map.of(SsvcLevel.ACT, 14, SsvcLevel.ATTEND, 30)),
            List.of(
                    row("exploited and exposed", Optional.of(true), Optional.of(true), Optional.empty(), 3),
                    row("exploited", Optional.empty(), Optional.of(true), Optional.empty(), 14),
                    row("critical", Optional.empty(), Optional.empty(), Optional.of(CvssBand.CRITICAL), 14),
                    row("regular", Optional.empty(), Optional.empty(), Optional.empty(), 30)));

    public UrgencyPolicy {
        holidays = List.copyOf(holidays);
        cvssDays = Sorted.map(cvssDays);
        ssvcDays = Sorted.map(ssvcDays);
        company = List.copyOf(company);
    }

    private static CompanyRow row(
            String name, Optional<Boolean> exposed, Optional<Boolean> inKev, Optional<CvssBand> severity, int days) {
        return new CompanyRow(
                name, Optional.empty(), Optional.empty(), exposed, inKev, severity, OptionalDouble.empty(), days);
    }

    /** So many days after a start, at the same local time; empty without days. */
    Optional<Instant> due(@Nullable Integer days, Instant start) {
        if (days == null) {
            return Optional.empty();
        }
        ZonedDateTime due = start.atZone(zone);
        if (dayCount == DayCount.CALENDAR) {
            return Optional.of(due.plusDays(days).toInstant());
        }
        for (int left = days; left > 0; ) {
            due = due.plusDays(1);
            left -= isBusinessDay(due.toLocalDate()) ? 1 : 0;
        }
        return Optional.of(due.toInstant());
    }

    private boolean isBusinessDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }
}
