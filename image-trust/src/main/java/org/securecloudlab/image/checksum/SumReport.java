package org.securecloudlab.image.checksum;

import java.util.List;

/**
 * What a check of a list came to.
 *
 * @param exitStatus of the real tool: 0 or 1
 * @param lines the well-formed lines in order
 * @param malformedLines numbers of the lines that are not
 * @param output what the tool prints
 * @param errors what the tool prints on standard error
 * @param findings what it does not say
 */
public record SumReport(
        int exitStatus,
        List<LineVerdict> lines,
        List<Integer> malformedLines,
        String output,
        String errors,
        List<SumFinding> findings) {

    public SumReport {
        lines = List.copyOf(lines);
        malformedLines = List.copyOf(malformedLines);
        findings = List.copyOf(findings);
    }

    /** The strict answer: the tool says yes, and nothing was found that should stop anybody. */
    public boolean isStrictlyGood() {
        return exitStatus == 0 && findings.stream().noneMatch(SumFinding::refuses);
    }
}
