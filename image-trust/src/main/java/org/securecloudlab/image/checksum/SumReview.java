package org.securecloudlab.image.checksum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a list's exit status hides: names that leave the folder, weak digests, contradictions, text around a signed block. */
final class SumReview {
    private static final String CLEARSIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";

    private SumReview() {}

    static List<SumFinding> findings(List<String> lines, List<LineVerdict> verdicts, List<Integer> malformed) {
        List<SumFinding> findings = new ArrayList<>();
        if (lines.contains(CLEARSIGNED)) {
            findings.add(new SumFinding(
                    "signature-not-looked-at",
                    true,
                    lines.indexOf(CLEARSIGNED) + 1,
                    "a clearsigned list, whose signature no checksum tool verifies"));
        }
        malformed.forEach(line -> findings.add(
                new SumFinding("malformed-line", true, line, "a line that is neither a sum nor a comment")));
        Map<String, SumLine> first = new HashMap<>();
        for (LineVerdict verdict : verdicts) {
            SumLine line = verdict.line();
            String name = SumPrinter.shown(line.name());
            if (leavesFolder(line.name())) {
                findings.add(new SumFinding("name-leaves-folder", true, line.number(), "the name [" + name + "]"));
            }
            if (line.algorithm().isWeak()) {
                findings.add(new SumFinding(
                        "weak-digest", true, line.number(), line.algorithm().tag() + " for [" + name + "]"));
            }
            SumLine before = first.putIfAbsent(line.name(), line);
            if (before != null
                    && before.algorithm() == line.algorithm()
                    && !before.hex().equals(line.hex())) {
                findings.add(new SumFinding(
                        "contradiction",
                        true,
                        line.number(),
                        "[" + name + "] has another sum in line " + before.number()));
            }
            if (verdict.kind() == LineVerdict.Kind.IGNORED) {
                findings.add(new SumFinding("missing", false, line.number(), "[" + name + "] is not there"));
            }
        }
        return findings;
    }

    /** An absolute name, or one that steps up. */
    private static boolean leavesFolder(String name) {
        return name.startsWith("/") || List.of(name.split("/", -1)).contains("..");
    }
}
