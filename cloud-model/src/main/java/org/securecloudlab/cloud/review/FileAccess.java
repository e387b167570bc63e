package org.securecloudlab.cloud.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may do what with a file or folder, as an archive records it.
 *
 * @param path inside the archive, without a slash at the end
 * @param folder whether it is a folder
 * @param owner name of the owning user
 * @param group name of the owning group
 * @param mode permission bits of POSIX, such as {@code 0640}
 */
public record FileAccess(String path, boolean folder, String owner, String group, int mode) {
    /** The files of check-compute-01 and check-image-01, with today's names beside the guide's. */
    private static final Pattern NAMED = Pattern.compile("(?:.*/)?(nova|glance)(?:/(?:nova\\.conf|api-paste\\.ini"
            + "|policy\\.(?:json|yaml)|rootwrap\\.conf|glance-api-paste\\.ini|glance-api\\.conf|glance-cache\\.conf"
            + "|glance-manage\\.conf|glance-registry-paste\\.ini|glance-registry\\.conf|glance-scrubber\\.conf"
            + "|glance-swift(?:-store)?\\.conf|schema-image\\.json|schema\\.json))?");

    /** Whether a checklist names this path. */
    public static boolean isNamed(String path) {
        return NAMED.matcher(path).matches();
    }

    /** Whose it is: {@code nova}, {@code glance}, or nobody's that a checklist names. */
    public String service() {
        Matcher matcher = NAMED.matcher(path);
        boolean wholeFolder = matcher.matches() && path.endsWith(matcher.group(1));
        return matcher.matches() && wholeFolder == folder ? matcher.group(1) : "";
    }
}
