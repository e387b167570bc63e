package org.securecloudlab.cloud.review.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;
import org.securecloudlab.cloud.review.Severity;

/**
 * The checklist asks for {@code [DEFAULT] auth_strategy}; nova reads {@code [api] auth_strategy} today. Both are judged.
 */
public final class NoAuthenticationRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-AUTH-NOAUTH",
            Severity.CRITICAL,
            Area.AUTHENTICATION,
            "guide checklist compute 03",
            Guide.COMPUTE_03,
            "The API accepts requests without authentication.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> Stream.concat(read(nova), legacy(nova)))
                .toList();
    }

    private static Stream<Finding> read(ServiceConfig nova) {
        return nova
                .option("api", "auth_strategy")
                .filter(reading -> isOff(ReadingValue.text(reading)))
                .map(reading -> INFO.on(nova, reading).fix(Fix.set("api", "auth_strategy", "keystone")))
                .stream();
    }

    /** A line that today's nova does not read, unless a release still has the option there. */
    private static Stream<Finding> legacy(ServiceConfig nova) {
        if (nova.table().findAnyName("DEFAULT", "auth_strategy").isPresent()) {
            return Stream.of();
        }
        return nova.lastAssignment("DEFAULT", "auth_strategy").stream()
                .filter(found -> isOff(found.assignment().value()))
                .map(found -> INFO.on(found.file(), found.assignment())
                        .note("nova reads [api] auth_strategy; this line is reported because the checklist names it")
                        .fix(Fix.edit(
                                "take the line out",
                                new Fix.Edit.DropAssignment(found.assignment().line()))));
    }

    private static boolean isOff(String strategy) {
        return strategy.strip().toLowerCase(Locale.ROOT).startsWith("noauth");
    }
}
