package org.securecloudlab.cloud.review.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * A file that its service refuses as a whole: {@code oslo_config.iniparser.ParseError}, and what PyYAML and oslo.policy
 * refuse.
 */
public final class ParseErrorRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.ofFormat(
            "CONF-PARSE-ERROR",
            Severity.HIGH,
            "oslo.config behaviour",
            "The file does not parse, so the service does not start and nothing in it can be " + "judged.");
    private static final int SHOWN = 20;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        Map<String, List<Problem>> byFile = new TreeMap<>();
        for (Problem problem : configuration.broken()) {
            byFile.computeIfAbsent(problem.file().orElse(""), file -> new ArrayList<>())
                    .add(problem);
        }
        List<Finding> findings = new ArrayList<>();
        byFile.forEach((file, problems) -> findings.add(finding(file, problems)));
        return findings;
    }

    /** One for a file, at the line where the service stops; all other lines that are wrong are noted. */
    private static Finding finding(String file, List<Problem> problems) {
        Finding finding = INFO.onFile(file, Optional.empty(), problems.get(0).line());
        for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            finding = finding.note(sentence(problem));
        }
        return finding;
    }

    private static String sentence(Problem problem) {
        String line = problem.line().isPresent() ? "line " + problem.line().getAsInt() + ": " : "";
        return line + problem.found() + "; expected " + problem.expected();
    }
}
