package org.securecloudlab.patch.inventory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.patch.advisory.Ecosystem;

/**
 * The release that Debian's versions are marked with: {@code +deb12u3} of its updates, {@code ~bpo12+1} of its backports. A guess for
 * lists that do not say where they are from.
 */
public final class ReleaseMarks {
    private static final Pattern MARK = Pattern.compile("[+~](?:deb|bpo)(\\d{1,3})(?:u|\\+)\\d");

    private ReleaseMarks() {}

    /** The release of most marks, the newer one of two that are equal; empty without marks. */
    public static Optional<Ecosystem> of(List<InstalledPackage> packages) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (InstalledPackage installed : packages) {
            Matcher mark = MARK.matcher(installed.version());
            while (mark.find()) {
                counts.merge(Integer.parseInt(mark.group(1)), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> new Ecosystem("Debian", Integer.toString(entry.getKey())));
    }
}
