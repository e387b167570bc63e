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
        int free = 1;
        int start = 0;
        while (start < ordered.size()) {
            int end = start + 1;
            while (end < ordered.size() && diff.isNear(ordered.get(end - 1), ordered.get(end))) {
                end++;
            }
            int next = end < ordered.size() ? ordered.get(end).from() : lines.count() + 1;
            free = diff.hunk(ordered.subList(start, end), free, next);
            start = end;
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

    /** Whether two changes share a hunk: little stands between them, and all of it may be shown. */
    private boolean isNear(LineChange before, LineChange after) {
        return after.from() - before.end() <= 2 * CONTEXT
                && shown(before.end(), after.from() - before.end(), 1) == after.from() - before.end();
    }

    /** How many lines in a row may be shown, at most so many, from a line up or down. */
    private int shown(int from, int most, int step) {
        int count = 0;
        for (int number = from; count < most && lines.isShown(number); number += step) {
            count++;
        }
        return count;
    }

    /** Writes one hunk with context between the lines given; returns the line after it. */
    private int hunk(List<LineChange> changes, int earliest, int latest) {
        int from = changes.get(0).from();
        int end = changes.get(changes.size() - 1).end();
        int before = shown(from - 1, Math.min(CONTEXT, from - earliest), -1);
        int after = shown(end, Math.min(CONTEXT, latest - end), 1);
        // Less context on one side tells patch that the file begins or ends there.
        int both = Math.min(before, after);
        before = from - before == 1 ? before : both;
        after = end + after > lines.count() ? after : both;
        int first = from - before;
        int last = end + after;
        int oldCount = last - first;
        int newCount = oldCount;
        for (LineChange change : changes) {
            newCount += change.lines().size() - change.count();
        }
        text.append("@@ -").append(range(first, oldCount)).append(" +").append(range(first + shift, newCount));
        text.append(" @@\n");
        int at = first;
        for (LineChange change : changes) {
            write(' ', at, change.from());
            write('-', change.from(), change.end());
            change.lines().forEach(line -> text.append('+').append(line).append('\n'));
            at = change.end();
        }
        write(' ', at, last);
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
