package org.securecloudlab.cloud.review.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes changes of one file as a unified diff (POSIX {@code diff -u}), with as much context as holds no secret. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final FileLines lines;
    private final StringBuilder text = new StringBuilder();
    private int shift;

    private UnifiedDiff(FileLines lines) {
        this.lines = lines;
    }

    /** The diff of a file; empty without changes. */
    static String of(String name, FileLines lines, List<LineChange> changes) {
        if (changes.isEmpty()) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(lines);
        diff.text.append("--- a/").append(name).append("\n+++ b/").append(name).append('\n');
        List<LineChange> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparingInt(LineChange::from));
        int after = 1;
        for (int i = 0; i < ordered.size(); i++) {
            int before = i + 1 < ordered.size() ? ordered.get(i + 1).from() : lines.count() + 1;
            after = diff.hunk(ordered.get(i), after, before);
        }
        return diff.text.toString();
    }

    /** The diff that makes a new file. */
    static String ofNew(String name, List<String> content) {
        StringBuilder text = new StringBuilder();
        text.append("--- /dev/null\n+++ b/").append(name).append("\n@@ -0,0 +1");
        text.append(content.size() == 1 ? "" : "," + content.size()).append(" @@\n");
        content.forEach(line -> text.append('+').append(line).append('\n'));
        return text.toString();
    }

    /** Writes one hunk with context between the lines given; returns the line after it. */
    private int hunk(LineChange change, int earliest, int latest) {
        int first = change.from();
        while (first > earliest && change.from() - first < CONTEXT && lines.isShown(first - 1)) {
            first--;
        }
        int last = change.end();
        while (last < Math.min(latest, lines.count() + 1) && last - change.end() < CONTEXT && lines.isShown(last)) {
            last++;
        }
        int oldCount = last - first;
        int newCount = oldCount - change.count() + change.lines().size();
        text.append("@@ -").append(range(first, oldCount)).append(" +").append(range(first + shift, newCount));
        text.append(" @@\n");
        write(' ', first, change.from());
        write('-', change.from(), change.end());
        change.lines().forEach(line -> text.append('+').append(line).append('\n'));
        write(' ', change.end(), last);
        shift += newCount - oldCount;
        return last;
    }

    /** A range of no lines names the line before it. */
    private static String range(int first, int count) {
        return (count == 0 ? first - 1 : first) + "," + count;
    }

    private void write(char mark, int from, int to) {
        for (int number = from; number < to; number++) {
            text.append(mark).append(lines.line(number)).append('\n');
            if (lines.isOpen(number)) {
                text.append("\\ No newline at end of file\n");
            }
        }
    }
}
