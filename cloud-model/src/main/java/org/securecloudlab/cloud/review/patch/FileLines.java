package org.securecloudlab.cloud.review.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.Secrets;

/** The lines of a file as bytes have them: line ends of other systems stay part of the line. */
final class FileLines {
    private static final Pattern COMMENT = Pattern.compile("^[#;\\s]+");

    private final List<String> lines;
    private final Map<Integer, Boolean> shown = new HashMap<>();
    private final boolean endsWithNewline;

    FileLines(String text) {
        this.endsWithNewline = text.isEmpty() || text.endsWith("\n");
        List<String> split = new ArrayList<>(List.of(text.split("\n", -1)));
        if (endsWithNewline) {
            split.remove(split.size() - 1);
        }
        this.lines = split;
    }

    int count() {
        return lines.size();
    }

    /** A line by its 1-based number. */
    String line(int number) {
        return lines.get(number - 1);
    }

    /** Whether it is the last line and has no end. */
    boolean isOpen(int number) {
        return !endsWithNewline && number == lines.size();
    }

    /** What ends new lines here: a carriage return where the file has them. */
    String ending() {
        return !lines.isEmpty() && lines.get(0).endsWith("\r") ? "\r" : "";
    }

    /** Whether a line may be shown: it holds no secret, not even as a comment. */
    boolean isShown(int number) {
        return shown.computeIfAbsent(number, n -> holdsNoSecret(line(n)));
    }

    private static boolean holdsNoSecret(String text) {
        String line = COMMENT.matcher(text.strip()).replaceFirst("");
        int separator = separator(line);
        if (separator < 0) {
            return Secrets.maskedUrls(line).equals(line);
        }
        String key = line.substring(0, separator).strip().replace("\"", "").replace("'", "");
        String value = line.substring(separator + 1).strip();
        return Secrets.masked(key, value).equals(value);
    }

    private static int separator(String line) {
        int equal = line.indexOf('=');
        int colon = line.indexOf(':');
        return equal < 0 || colon < 0 ? Math.max(equal, colon) : Math.min(equal, colon);
    }
}
