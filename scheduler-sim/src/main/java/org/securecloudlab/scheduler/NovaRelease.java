package org.securecloudlab.scheduler;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The releases of nova that had a filter scheduler, in order (releases.openstack.org). */
public enum NovaRelease {
    DIABLO("2011.3"),
    ESSEX("2012.1"),
    FOLSOM("2012.2"),
    GRIZZLY("2013.1"),
    HAVANA("2013.2"),
    ICEHOUSE("2014.1"),
    JUNO("2014.2"),
    KILO("2015.1"),
    LIBERTY("12"),
    MITAKA("13"),
    NEWTON("14"),
    OCATA("15"),
    PIKE("16"),
    QUEENS("17"),
    ROCKY("18"),
    STEIN("19"),
    TRAIN("20"),
    USSURI("21"),
    VICTORIA("22"),
    WALLABY("23"),
    XENA("24"),
    YOGA("25"),
    ZED("26"),
    ANTELOPE("27"),
    BOBCAT("28"),
    CARACAL("29"),
    DALMATIAN("30"),
    EPOXY("31"),
    FLAMINGO("32"),
    GAZPACHO("33"),
    /** Rules as of nova at commit 00a030403f, in August 2026 and some weeks before 34.0.0. */
    HIBISCUS("34"),
    /** The newest rules known here; today those of {@link #HIBISCUS}. */
    CURRENT("current");

    /** The compatibility setting: which release's filters, weighers and rules there are. */
    public static final SchedulerOption<NovaRelease> OPTION =
            new SchedulerOption<>("compatibility.release", ZED, "one of " + names(), values -> parse(
                            values.isEmpty() ? "" : values.get(values.size() - 1))
                    .orElseThrow(() -> new IllegalArgumentException("unknown release")));

    private static final int FIRST_YEAR = 2023;

    private final String number;

    NovaRelease(String number) {
        this.number = number;
    }

    /** By name, by number such as {@code 26}, {@code 26.2.2} or {@code 2014.2}, or from Antelope on by year such as {@code 2024.1}. */
    public static Optional<NovaRelease> parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(release -> release.shortName().equals(wanted)
                        || release.number.equals(wanted)
                        || wanted.startsWith(release.number + ".")
                        || release.yearName().filter(wanted::equals).isPresent())
                .findFirst();
    }

    /** As the compatibility setting spells it, such as {@code zed}. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As OpenStack names releases since 2023, two a year; empty for others. */
    private Optional<String> yearName() {
        if (compareTo(ANTELOPE) < 0 || this == CURRENT) {
            return Optional.empty();
        }
        int count = Integer.parseInt(number) - Integer.parseInt(ANTELOPE.number);
        return Optional.of((FIRST_YEAR + count / 2) + "." + (1 + count % 2));
    }

    private static String names() {
        return Arrays.stream(values()).map(NovaRelease::shortName).collect(Collectors.joining(", "));
    }

    /** Whether it is that release or a later one. */
    public boolean isFrom(NovaRelease other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return this == CURRENT ? number : shortName() + " (" + number + ")";
    }

    /**
     * From when to when something was part of nova.
     *
     * @param first the first release that had it
     * @param last the last release that had it
     */
    public record Span(NovaRelease first, NovaRelease last) {
        /** Something of your own, or of every release. */
        public static final Span ALWAYS = new Span(DIABLO, CURRENT);

        /** Still there. */
        public static Span since(NovaRelease first) {
            return new Span(first, CURRENT);
        }

        boolean contains(NovaRelease release) {
            return release.isFrom(first) && last.isFrom(release);
        }

        /** Whether it has been removed since. */
        public boolean isOver() {
            return last != CURRENT;
        }

        @Override
        public String toString() {
            return first + (isOver() ? " to " + last : " and later");
        }
    }
}
