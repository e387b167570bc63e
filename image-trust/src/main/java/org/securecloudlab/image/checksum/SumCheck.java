package org.securecloudlab.image.checksum;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/** Checks a list ({@code digest.c}, {@code digest_check}): comments and empty lines are skipped, every other line is judged. */
public final class SumCheck {
    /** {@code NAME_MAX} of Linux' file systems. */
    private static final int MAX_NAME_BYTES = 255;

    private final SumOptions options;
    private final ListedFiles files;
    private final Progress progress;
    private final List<LineVerdict> verdicts = new ArrayList<>();
    private final List<Integer> malformed = new ArrayList<>();

    private SumCheck(SumOptions options, ListedFiles files, Progress progress) {
        this.options = options;
        this.files = files;
        this.progress = progress;
    }

    /**
     * Checks every line.
     *
     * @param list the list's bytes
     * @param listName how the list is called in messages
     * @param progress hears the bytes of the file that is being read
     */
    public static SumReport run(
            byte[] list, String listName, SumOptions options, ListedFiles files, Progress progress) {
        SumCheck check = new SumCheck(options, files, progress);
        if (options.refusal().isPresent()) {
            return new SumReport(1, List.of(), List.of(), "", SumPrinter.usage(options), List.of());
        }
        List<String> lines = lines(list);
        check.judge(lines);
        SumPrinter printer = new SumPrinter(options, listName, check.verdicts, check.malformed);
        return new SumReport(
                check.exitStatus(),
                check.verdicts,
                check.malformed,
                printer.output(),
                printer.errors(),
                SumReview.findings(lines, check.verdicts, check.malformed));
    }

    /** Lines with their end taken off: a line feed, and a carriage return before it. */
    static List<String> lines(byte[] list) {
        String text = new String(list, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            lines.add(
                    end > start && text.charAt(end - 1) == '\r'
                            ? text.substring(start, end - 1)
                            : text.substring(start, end));
            start = end + 1;
        }
        return lines;
    }

    private void judge(List<String> lines) {
        LineParser parser = new LineParser(options.tool());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Optional<SumLine> parsed = parser.parse(line, i + 1);
            if (parsed.isPresent()) {
                verdicts.add(verdict(parsed.get()));
            } else {
                malformed.add(i + 1);
            }
        }
    }

    private LineVerdict verdict(SumLine line) {
        if (Arrays.stream(line.name().split("/", -1)).anyMatch(part -> part.length() > MAX_NAME_BYTES)) {
            return new LineVerdict(line, LineVerdict.Kind.UNREADABLE, "File name too long");
        }
        ListedFiles.Answer answer = files.find(line.name());
        if (answer instanceof ListedFiles.PlainFile file) {
            return compared(line, file);
        }
        if (answer instanceof ListedFiles.Unreadable unreadable) {
            return new LineVerdict(line, LineVerdict.Kind.UNREADABLE, unreadable.reason());
        }
        return options.ignoreMissing()
                ? new LineVerdict(line, LineVerdict.Kind.IGNORED, "")
                : new LineVerdict(line, LineVerdict.Kind.UNREADABLE, "No such file or directory");
    }

    private LineVerdict compared(SumLine line, ListedFiles.PlainFile file) {
        MessageDigest digest = line.algorithm().digest(line.hex().length() * 4);
        try (ReadableByteChannel bytes = file.opener().open()) {
            new ImageFeed(bytes, file.sizeBytes(), progress, Cancellation.never()).to(List.of(digest));
        } catch (IOException e) {
            return new LineVerdict(line, LineVerdict.Kind.UNREADABLE, String.valueOf(e.getMessage()));
        }
        boolean same = HexFormat.of().formatHex(digest.digest()).equals(line.hex());
        return new LineVerdict(line, same ? LineVerdict.Kind.OK : LineVerdict.Kind.FAILED, "");
    }

    private int exitStatus() {
        boolean matched = verdicts.stream().anyMatch(v -> v.kind() == LineVerdict.Kind.OK);
        boolean failed = verdicts.stream()
                .anyMatch(v -> v.kind() == LineVerdict.Kind.FAILED || v.kind() == LineVerdict.Kind.UNREADABLE);
        boolean wellFormed = !options.strict() || malformed.isEmpty();
        return matched && !failed && wellFormed ? 0 : 1;
    }
}
