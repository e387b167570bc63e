package org.securecloudlab.cloud.review.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.oslo.ConfigFile;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;
import org.securecloudlab.cloud.review.Severity;

/**
 * A section whose name only looks like one that the service reads: oslo.config lowers the case of every section but {@code
 * DEFAULT}, and keeps blanks.
 */
public final class DeadSectionRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.ofFormat(
            "CONF-DEAD-SECTION",
            Severity.MEDIUM,
            "oslo.config behaviour",
            "The section name does not match (the default section must be upper case, blanks "
                    + "count), so its lines are not read.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        List<Finding> findings = new ArrayList<>();
        for (ServiceConfig service : configuration.services()) {
            for (ConfigFile file : service.files()) {
                Set<String> seen = new TreeSet<>();
                for (ConfigFile.SectionHeader header : file.sections()) {
                    DeadNames.section(service.table(), header.name())
                            .filter(meant -> seen.add(header.name()))
                            .map(meant -> finding(file, header, meant))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Finding finding(ConfigFile file, ConfigFile.SectionHeader header, String meant) {
        return INFO.onFile(file.name(), Optional.of(header.name()), OptionalInt.of(header.line()))
                .fix(Fix.edit(
                        "[" + meant + "]",
                        new Fix.Edit.ReplaceStart(header.line(), "[" + header.name() + "]", "[" + meant + "]")));
    }
}
