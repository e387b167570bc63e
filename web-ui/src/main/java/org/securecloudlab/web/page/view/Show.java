package org.securecloudlab.web.page.view;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.scenario.hosts.HostKeys;
import org.securecloudlab.scenario.wording.Clock;
import org.securecloudlab.store.cloud.Utilisation;

/** How values look on a page: the same in every language, so that figures can be compared and copied. */
@TemplateExtension
public final class Show {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Show() {}

    /** {@code 12,345}. */
    public static String grouped(long number) {
        // A formatter reads the locale's symbols each time, which a list with hundreds of small numbers would feel.
        return Math.abs(number) < 1000 ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 12,345}. */
    public static String grouped(int number) {
        return grouped((long) number);
    }

    /** A share as whole percent, without the sign. */
    public static long percent(double share) {
        return Math.round(share * 100);
    }

    /** A time to the minute in UTC; the page says so once. */
    public static String minute(Instant time) {
        return MINUTE.format(time);
    }

    /** MiB in the largest unit that keeps two digits. */
    public static String fromMiB(long mebibytes) {
        return mebibytes >= 10 * 1024
                ? fromGiB(Math.round(mebibytes / 1024.0))
                : String.format(Locale.ROOT, "%,d MiB", mebibytes);
    }

    /** GiB in the largest unit that keeps two digits. */
    public static String fromGiB(long gibibytes) {
        if (gibibytes >= 10L * 1024 * 1024) {
            return String.format(Locale.ROOT, "%,.1f PiB", gibibytes / (1024.0 * 1024.0));
        }
        return gibibytes >= 10 * 1024
                ? String.format(Locale.ROOT, "%,.1f TiB", gibibytes / 1024.0)
                : String.format(Locale.ROOT, "%,d GiB", gibibytes);
    }

    /** {@code 1 h 02 min}, {@code 2 min 05 s}, {@code 3.2 s}, {@code 45 ms}. */
    public static String shortly(Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0) {
            return time.toMillis() + " ms";
        }
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d h %02d min", time.toHours(), time.toMinutesPart())
                : String.format(Locale.ROOT, "%d min %02d s", time.toMinutes(), time.toSecondsPart());
    }

    /** A simulated time since the start, as reports write it. */
    public static String clock(Duration at) {
        return Clock.of(at);
    }

    /** What is there, or a dash. */
    public static String text(Optional<String> value) {
        return value.filter(text -> !text.isEmpty()).orElse("–");
    }

    /** For a place in a path or query. */
    public static String inUrl(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Separated by commas, or a dash. */
    public static String joined(List<String> items) {
        return items.isEmpty() ? "–" : String.join(", ", items);
    }

    /** As a bar with its number. */
    public static Bar bar(Utilisation utilisation) {
        return Bar.of(utilisation);
    }

    /** The first twelve digits of a hash. */
    public static String brief(String sha256) {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }

    /** A host's key for people: without the node where that is the host's name again. */
    public static String hostShown(String hostKey) {
        return HostKeys.shown(hostKey);
    }
}
