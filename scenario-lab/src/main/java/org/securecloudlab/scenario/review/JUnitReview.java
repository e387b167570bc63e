package org.securecloudlab.scenario.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.scenario.wording.Markup;

/**
 * One suite a host, one test case a rule, in the XML that build servers read. A rule with findings that count fails, one
 * whose findings are all suppressed or known is skipped.
 */
public final class JUnitReview {
    private JUnitReview() {}

    /** All hosts. */
    public static String text(List<HostReview> reviews, List<RuleInfo> rules) {
        Markup xml = Markup.xml();
        xml.open("testsuites");
        reviews.forEach(review -> suite(xml, review, rules));
        return xml.close().text() + "\n";
    }

    private static void suite(Markup xml, HostReview review, List<RuleInfo> rules) {
        Map<String, List<Finding>> open = review.open().stream()
                .collect(Collectors.groupingBy(f -> f.rule().id()));
        Map<String, List<String>> skipped = skipped(review);
        long skippedOnly =
                skipped.keySet().stream().filter(id -> !open.containsKey(id)).count();
        xml.open("testsuite")
                .attribute("name", review.name())
                .attribute("tests", rules.size())
                .attribute("failures", open.size())
                .attribute("errors", 0)
                .attribute("skipped", skippedOnly);
        for (RuleInfo rule : rules) {
            xml.open("testcase").attribute("classname", rule.area().word()).attribute("name", rule.id());
            if (open.containsKey(rule.id())) {
                failure(xml, review, rule, open.get(rule.id()));
            } else if (skipped.containsKey(rule.id())) {
                xml.open("skipped")
                        .attribute("message", String.join("; ", skipped.get(rule.id())))
                        .close();
            }
            xml.close();
        }
        xml.close();
    }

    private static Map<String, List<String>> skipped(HostReview review) {
        Map<String, List<String>> reasons = review.suppressed().stream()
                .collect(Collectors.groupingBy(
                        each -> each.finding().rule().id(),
                        Collectors.mapping(each -> each.by().reason(), Collectors.toList())));
        review.known()
                .forEach(finding -> reasons.computeIfAbsent(finding.rule().id(), id -> new java.util.ArrayList<>())
                        .add("known: " + FindingWords.found(finding)));
        return reasons;
    }

    private static void failure(Markup xml, HostReview review, RuleInfo rule, List<Finding> findings) {
        String text = findings.stream().map(finding -> text(review, finding)).collect(Collectors.joining("\n"));
        xml.open("failure")
                .attribute("type", findings.get(0).severity().word())
                .attribute("message", rule.why())
                .text(text)
                .close();
    }

    private static String text(HostReview review, Finding finding) {
        String line = finding.line().isPresent() ? ":" + finding.line().getAsInt() : "";
        String fix = finding.fix().map(f -> "\n  write: " + f.words()).orElse("");
        String diff = review.diff(finding).map(d -> "\n" + d.stripTrailing()).orElse("");
        return finding.file() + line + ": " + FindingWords.found(finding) + fix + diff;
    }
}
