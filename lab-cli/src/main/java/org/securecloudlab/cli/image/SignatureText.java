package org.securecloudlab.cli.image;

import java.io.PrintWriter;
import java.util.Map;
import org.securecloudlab.image.report.SignatureAnswer;

/** An answer for people. */
final class SignatureText {
    private SignatureText() {}

    static void print(String id, SignatureAnswer answer, PrintWriter out) {
        Map<String, Object> cloud = answer.cloud();
        out.printf("%s: %s (stage %s)%n", id, cloud.get("verdict"), cloud.get("stage"));
        if (cloud.get("reason") != null) {
            out.printf("  %s: %s%n", cloud.get("reason"), cloud.get("detail"));
        }
        if (cloud.get("exception") != null) {
            out.printf("  raised: %s%n", cloud.get("exception"));
        }
        if (cloud.containsKey("build")) {
            out.printf("  build: %s%n", cloud.get("build"));
        }
        out.printf("  strict: %s%n", answer.isStrictYes() ? "yes" : "no");
        answer.findings()
                .forEach(finding -> out.printf(
                        "    %s %s: %s (%s)%n",
                        finding.refuses() ? "refuse" : "remark", finding.code(), finding.detail(), finding.source()));
    }
}
