package org.securecloudlab.cloud.review.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.oslo.Assignment;
import org.securecloudlab.cloud.oslo.ConfigFile;
import org.securecloudlab.cloud.oslo.OptionSpec;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;
import org.securecloudlab.cloud.review.Severity;

/**
 * A key that one file sets again, to something else. Options that take several values are meant to be repeated.
 */
public final class DuplicateKeyRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.ofFormat(
            "CONF-DUPLICATE-KEY",
            Severity.LOW,
            "oslo.config behaviour",
            "The key is set more than once with different values; the last one counts.");
    private static final int SHOWN = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        List<Finding> findings = new ArrayList<>();
        for (ServiceConfig service : configuration.services()) {
            for (ConfigFile file : service.files()) {
                keys(file).stream()
                        .filter(each -> !isMulti(service, each)
                                && DeadNames.of(service.table(), each).isEmpty())
                        .flatMap(each -> finding(file, file.of(each.group(), each.key())).stream())
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    /** The first assignment of each key. */
    private static List<Assignment> keys(ConfigFile file) {
        Map<String, Assignment> first = new LinkedHashMap<>();
        file.assignments().forEach(each -> first.putIfAbsent(each.group() + "/" + each.key(), each));
        return List.copyOf(first.values());
    }

    private static boolean isMulti(ServiceConfig service, Assignment each) {
        return service.table()
                .findAnyName(each.group(), each.key())
                .filter(OptionSpec::multi)
                .isPresent();
    }

    private static Optional<Finding> finding(ConfigFile file, List<Assignment> all) {
        if (all.stream().noneMatch(each -> each.notes().differsFromEarlier())) {
            return Optional.empty();
        }
        Assignment last = all.get(all.size() - 1);
        Finding finding = INFO.on(file.name(), last);
        for (Assignment earlier : all.subList(0, Math.min(SHOWN, all.size() - 1))) {
            finding = finding.note(
                    "line " + earlier.line() + " sets it to " + earlier.value().replace("\n", " "));
        }
        Assignment first = all.get(0);
        return Optional.of(finding.fix(Fix.edit(
                "leave one of the lines, the one that is meant; now line " + last.line() + " counts",
                new Fix.Edit.DropAssignment(first.line()))));
    }
}
