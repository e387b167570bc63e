package org.securecloudlab.patch.urgency;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.patch.document.JsonPlace;
import org.securecloudlab.patch.document.Words;

/** The company's policy as a part of a YAML or JSON document; what is left out is the first policy's. */
public final class PolicyDocument {
    private static final int MOST_DAYS = 3_650;

    private PolicyDocument() {}

    /** Reads {@code days}, {@code zone}, {@code holidays}, {@code cvss}, {@code ssvc} and {@code company}. */
    public static UrgencyPolicy policy(JsonPlace place) {
        UrgencyPolicy usual = UrgencyPolicy.DEFAULT;
        if (!place.isGiven()) {
            return usual;
        }
        place.only("days", "zone", "holidays", "cvss", "ssvc", "company");
        return new UrgencyPolicy(
                place.get("days").wordOr(DayCount.class, usual.dayCount()),
                place.get("zone").made(ZoneId::of, ZoneOffset.UTC, "a time zone such as Europe/Berlin"),
                place.get("holidays").elements().stream()
                        .map(date -> date.made(LocalDate::parse, LocalDate.MIN, "a date such as 2026-12-25"))
                        .toList(),
                days(place.get("cvss"), CvssBand.class, usual.cvssDays()),
                days(place.get("ssvc"), SsvcLevel.class, usual.ssvcDays()),
                place.get("company").isGiven()
                        ? place.get("company").objects().stream()
                                .map(PolicyDocument::row)
                                .toList()
                        : usual.company());
    }

    private static <E extends Enum<E>> SortedMap<E, Integer> days(
            JsonPlace place, Class<E> keys, SortedMap<E, Integer> usual) {
        if (!place.isGiven()) {
            return usual;
        }
        SortedMap<E, Integer> days = new TreeMap<>();
        for (E key : keys.getEnumConstants()) {
            JsonPlace value = place.get(Words.of(key));
            if (value.isGiven()) {
                days.put(key, value.integerOr(0, 0, MOST_DAYS));
            }
        }
        place.only(Words.all(keys));
        return days;
    }

    private static CompanyRow row(JsonPlace place) {
        place.only("name", "environment", "criticality", "exposed", "inKev", "severity", "epss", "days");
        JsonPlace epss = place.get("epss");
        return new CompanyRow(
                place.get("name").text(),
                place.get("environment").isGiven()
                        ? Optional.of(place.get("environment").text())
                        : Optional.empty(),
                place.get("criticality").isGiven()
                        ? Optional.of(place.get("criticality").wordOr(Level.class, Level.LOW))
                        : Optional.empty(),
                flag(place.get("exposed")),
                flag(place.get("inKev")),
                place.get("severity").isGiven()
                        ? Optional.of(place.get("severity").wordOr(CvssBand.class, CvssBand.NONE))
                        : Optional.empty(),
                epss.isGiven() ? OptionalDouble.of(epss.numberOr(0, 0, 1)) : OptionalDouble.empty(),
                place.get("days").needed("a number of days").integerOr(0, 0, MOST_DAYS));
    }

    static Optional<Boolean> flag(JsonPlace place) {
        return place.isGiven() ? Optional.of(place.flagOr(false)) : Optional.empty();
    }
}
