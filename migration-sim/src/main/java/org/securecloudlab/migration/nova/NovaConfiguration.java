package org.securecloudlab.migration.nova;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.securecloudlab.cloud.Problem;

/** What the options of a nova are worth for live migration: set values over defaults, each as its release reads it. */
public final class NovaConfiguration {
    private static final int TUNNEL_DEFAULT_ENDED = 14;
    private static final int MOST = 1_000_000;

    private final NovaRelease release;
    private final Map<NovaOption, String> values = new EnumMap<>(NovaOption.class);
    private final List<Problem> problems = new ArrayList<>();

    private NovaConfiguration(NovaRelease release) {
        this.release = release;
    }

    /**
     * Reads options.
     *
     * @param options by name, with or without their section before a dot; others than those of {@link NovaOption} are left alone
     */
    public static NovaConfiguration of(NovaRelease release, SortedMap<String, String> options) {
        NovaConfiguration configuration = new NovaConfiguration(release);
        options.forEach(configuration::set);
        return configuration;
    }

    private void set(String key, String value) {
        Optional<NovaOption> option = NovaOption.find(key.substring(key.lastIndexOf('.') + 1));
        if (option.isEmpty()) {
            if (key.contains("live_migration")) {
                problems.add(
                        Problem.warning(key, "an option that no release has", "one of nova's live_migration options"));
            }
            return;
        }
        if (!option.get().existsIn(release)) {
            problems.add(Problem.warning(
                    key,
                    "an option that nova " + release.name() + " does not read",
                    "a release that has it: it exists since "
                            + new NovaRelease(option.get().since()).name()));
            return;
        }
        values.put(option.get(), value.strip());
    }

    /** The release. */
    public NovaRelease release() {
        return release;
    }

    /** What was wrong with the options; warnings where nova would start all the same. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** An option's text. */
    public String text(NovaOption option) {
        return values.getOrDefault(option, option.defaultValue());
    }

    /** An option's number; its default, and a problem, where nova would refuse to start. */
    public int number(NovaOption option) {
        String text = text(option);
        if (text.matches("\\d{1,7}")) {
            int number = Integer.parseInt(text);
            if (number >= option.least() && number <= MOST) {
                return number;
            }
        }
        problems.add(Problem.error(option.option(), text, "a whole number from " + option.least() + " to " + MOST));
        return Integer.parseInt(option.defaultValue());
    }

    /** An option's truth, in oslo's words. */
    public boolean isTrue(NovaOption option) {
        if (option == NovaOption.TUNNELLED && !values.containsKey(option)) {
            return !release.isAtLeast(TUNNEL_DEFAULT_ENDED) && release.isAtLeast(option.since());
        }
        String text = text(option).toLowerCase(Locale.ROOT);
        if (List.of("true", "1", "yes", "on").contains(text)) {
            return true;
        }
        if (!List.of("false", "0", "no", "off").contains(text)) {
            problems.add(Problem.error(option.option(), text, "true or false"));
        }
        return false;
    }
}
