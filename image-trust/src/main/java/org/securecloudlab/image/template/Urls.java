package org.securecloudlab.image.template;

import java.util.Locale;
import java.util.Set;

/** What can be told from a URL's text, without resolving or fetching anything. */
final class Urls {
    /** Schemes that fetch over a network without protection. */
    private static final Set<String> CLEAR = Set.of("http", "ftp", "tftp", "nfs", "rsync", "git");

    private Urls() {}

    static String scheme(String url) {
        String text = url.strip();
        int colon = text.indexOf(':');
        return colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** Fetched over a network without TLS. */
    static boolean isClear(String url) {
        return CLEAR.contains(scheme(url));
    }

    /** Host, port and user as they stand between the slashes. */
    static String authority(String url) {
        String text = url.strip();
        int start = text.indexOf("//");
        if (start < 0) {
            return "";
        }
        String rest = text.substring(start + 2);
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }
}
