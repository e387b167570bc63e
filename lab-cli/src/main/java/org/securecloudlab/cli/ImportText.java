package org.securecloudlab.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.securecloudlab.cloud.summary.HypervisorTotals;
import org.securecloudlab.cloud.summary.ImportSummary;
import org.securecloudlab.cloud.summary.ServerTotals;

/** The totals of an import for people: one line a kind, and only what the files can tell. */
final class ImportText {
    private static final int SHOWN_ENTRIES = 8;

    private ImportText() {}

    static void print(ImportSummary summary, PrintWriter out) {
        summary.hypervisors().ifPresent(hosts -> row(out, "hosts", hosts.count(), hostDetails(hosts)));
        summary.services()
                .ifPresent(s -> row(
                        out,
                        "services",
                        s.count(),
                        List.of(s.novaCompute() + " nova-compute", s.disabled() + " disabled")));
        summary.aggregates()
                .ifPresent(a -> row(
                        out,
                        "aggregates",
                        a.size(),
                        a.values().stream()
                                .limit(SHOWN_ENTRIES)
                                .flatMap(one -> told(new Figure("in " + one.name(), one.hosts())).stream())
                                .toList()));
        count(out, "flavors", summary.flavors());
        summary.images()
                .ifPresent(images -> row(
                        out,
                        "images",
                        images.total().orElse(0),
                        told(
                                new Figure("fully signed", images.fullySigned()),
                                new Figure("partly signed", images.partlySigned()),
                                new Figure("with virtio RNG", images.withVirtioRng()))));
        count(out, "projects", summary.projects());
        summary.servers().ifPresent(servers -> row(out, "instances", servers.imported(), serverDetails(servers)));
        summary.serverGroups().ifPresent(groups -> row(out, "server groups", groups.size(), List.of()));
        count(out, "security groups", summary.securityGroups());
        count(out, "security group rules", summary.securityGroupRules());
        summary.placement()
                .forEach((resource, totals) -> row(
                        out,
                        resource,
                        totals.total(),
                        told(
                                new Figure("reserved", OptionalLong.of(totals.reserved())),
                                new Figure("capacity", OptionalLong.of(totals.capacity())),
                                new Figure("used", totals.used()))));
    }

    private static List<String> hostDetails(HypervisorTotals hosts) {
        List<String> details = new ArrayList<>();
        entries(hosts.state()).ifPresent(details::add);
        entries(hosts.status()).ifPresent(details::add);
        entries(hosts.byAz()).ifPresent(zones -> details.add("zones: " + zones));
        details.addAll(
                told(new Figure("with rdrand", hosts.withRdrand()), new Figure("with rdseed", hosts.withRdseed())));
        return details;
    }

    private static List<String> serverDetails(ServerTotals servers) {
        List<String> details = new ArrayList<>();
        entries(servers.byStatus()).ifPresent(details::add);
        details.addAll(told(
                new Figure("without host", servers.withoutHost()),
                new Figure("booted from volume", servers.bootedFromVolume()),
                new Figure("flavor deleted", servers.flavorDeleted()),
                new Figure("image deleted", servers.imageDeleted()),
                new Figure("project unknown", servers.projectUnknown())));
        return details;
    }

    private static Optional<String> entries(Optional<SortedMap<String, Long>> counts) {
        return counts.map(all -> {
            List<String> shown = all.entrySet().stream()
                    .limit(SHOWN_ENTRIES)
                    .map(entry -> entry.getValue() + " " + (entry.getKey().isEmpty() ? "(none)" : entry.getKey()))
                    .toList();
            return String.join(", ", shown) + (all.size() > SHOWN_ENTRIES ? ", …" : "");
        });
    }

    /** A number that the files may not have told. */
    private record Figure(String name, OptionalLong value) {}

    private static List<String> told(Figure... figures) {
        return Stream.of(figures)
                .filter(figure -> figure.value().isPresent())
                .map(figure ->
                        String.format(Locale.ROOT, "%,d %s", figure.value().getAsLong(), figure.name()))
                .toList();
    }

    private static void count(PrintWriter out, String what, OptionalLong number) {
        number.ifPresent(value -> row(out, what, value, List.of()));
    }

    private static void row(PrintWriter out, String what, long number, List<String> details) {
        out.printf(
                Locale.ROOT,
                "%-22s%,14d%s%s%n",
                what,
                number,
                details.isEmpty() ? "" : "   ",
                String.join("; ", details));
    }
}
