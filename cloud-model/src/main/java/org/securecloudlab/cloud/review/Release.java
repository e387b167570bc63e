package org.securecloudlab.cloud.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.oslo.OptionTable;

/**
 * A release of OpenStack, as far as files depend on it.
 *
 * @param series code name, such as {@code zed}
 * @param number coordinated release number, such as {@code 2022.2}
 * @param novaVersion whose options count
 * @param glanceVersion whose options count
 * @param filterVersion major version of nova whose scheduler filters count; empty for the newest
 */
public record Release(
        String series, String number, String novaVersion, String glanceVersion, OptionalInt filterVersion) {
    private static final List<Release> KNOWN = List.of(
            new Release("victoria", "2020.2", "22.0.1", "21.0.0", OptionalInt.of(22)),
            new Release("zed", "2022.2", "26.2.2", "25.1.0", OptionalInt.of(26)),
            new Release("epoxy", "2025.1", "31.0.0", "30.0.0", OptionalInt.of(31)));

    /**
     * When nobody says which: options of nova 26.2.2 and glance 25.1.0, and the filters of nova's newest, so that an upgrade
     * brings no surprise.
     */
    public static final Release DEFAULT = new Release("zed", "2022.2", "26.2.2", "25.1.0", OptionalInt.empty());

    /** A release by its name, its number, or a version of nova or glance; empty when this build does not hold it. */
    public static Optional<Release> find(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return KNOWN.stream().filter(release -> release.isCalled(wanted)).findFirst();
    }

    /** The names that {@link #find} knows, for people. */
    public static String names() {
        return KNOWN.stream()
                .map(r -> r.series + " (" + r.number + ", nova " + r.novaVersion + ", glance " + r.glanceVersion + ")")
                .collect(Collectors.joining(", "));
    }

    private boolean isCalled(String name) {
        return name.equals(series)
                || name.equals(number)
                || name.equals(novaVersion)
                || name.equals("nova " + novaVersion)
                || name.equals(glanceVersion)
                || name.equals("glance " + glanceVersion);
    }

    /** The version whose defaults a service has. */
    String of(ServiceConfig service) {
        return service.table() == glance() ? "glance " + glanceVersion : "nova " + novaVersion;
    }

    OptionTable nova() {
        return OptionTable.nova(novaVersion);
    }

    OptionTable glance() {
        return OptionTable.glance(glanceVersion);
    }
}
