package org.securecloudlab.cloud.openstack;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.securecloudlab.cloud.Problem;

/** Says which lists an export lacks. None is needed; each that is missing leaves something untold. */
final class MissingFiles {
    /** Kinds of which one is enough. */
    private static final List<Set<ExportKind>> WANTED = List.of(
            EnumSet.of(ExportKind.HYPERVISOR_LIST),
            EnumSet.of(ExportKind.SERVICE_LIST, ExportKind.ZONE_LIST),
            EnumSet.of(ExportKind.AGGREGATE_LIST),
            EnumSet.of(ExportKind.FLAVOR_LIST),
            EnumSet.of(ExportKind.IMAGE_LIST),
            EnumSet.of(ExportKind.PROJECT_LIST),
            EnumSet.of(ExportKind.SERVER_LIST),
            EnumSet.of(ExportKind.SERVER_GROUP_LIST),
            EnumSet.of(ExportKind.SECURITY_GROUP_LIST),
            EnumSet.of(ExportKind.SECURITY_GROUP_RULE_LIST),
            EnumSet.of(ExportKind.PROVIDER_LIST),
            EnumSet.of(ExportKind.PROVIDER_INVENTORY));

    private MissingFiles() {}

    static void warn(Set<ExportKind> seen, ImportLog log) {
        for (Set<ExportKind> alternatives : WANTED) {
            ExportKind first = alternatives.iterator().next();
            if (alternatives.stream().noneMatch(seen::contains)) {
                log.warn(
                        "missing" + first,
                        Problem.warning(first.plural, "no file", "a list of " + first.plural)
                                .hint("Written by: openstack " + first.command + " -f json"));
            }
        }
    }
}
