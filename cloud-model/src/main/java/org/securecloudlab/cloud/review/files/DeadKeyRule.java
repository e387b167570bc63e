package org.securecloudlab.cloud.review.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.oslo.Assignment;
import org.securecloudlab.cloud.oslo.ConfigFile;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;
import org.securecloudlab.cloud.review.Severity;

/**
 * A key that only looks like one that the service reads: case counts, and words are joined by underscores.
 */
public final class DeadKeyRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.ofFormat(
            "CONF-DEAD-KEY",
            Severity.MEDIUM,
            "oslo.config behaviour",
            "The key differs from an option only in case or dash, so the line is not read.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        List<Finding> findings = new ArrayList<>();
        for (ServiceConfig service : configuration.services()) {
            for (ConfigFile file : service.files()) {
                Map<String, Finding> last = new LinkedHashMap<>();
                for (Assignment each : file.assignments()) {
                    DeadNames.key(service.table(), each)
                            .ifPresent(meant -> last.put(each.group() + "/" + each.key(), finding(file, each, meant)));
                }
                findings.addAll(last.values());
            }
        }
        return findings;
    }

    private static Finding finding(ConfigFile file, Assignment each, String meant) {
        return INFO.on(file.name(), each)
                .fix(Fix.edit(
                        "[" + each.group() + "] " + meant, new Fix.Edit.ReplaceStart(each.line(), each.key(), meant)));
    }
}
