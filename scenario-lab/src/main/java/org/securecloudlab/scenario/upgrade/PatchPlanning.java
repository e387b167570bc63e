package org.securecloudlab.scenario.upgrade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.patch.document.JsonPlace;
import org.securecloudlab.patch.document.PatchDocument;
import org.securecloudlab.patch.plan.PatchPlan;
import org.securecloudlab.patch.plan.PlanDocument;
import org.securecloudlab.patch.plan.PlanRequest;
import org.securecloudlab.patch.plan.PlannedAsset;
import org.securecloudlab.patch.plan.Planner;
import org.securecloudlab.scenario.hosts.CloudNames;

/**
 * A patch plan whose hosts are drained first: the planner of rolling upgrades says how long that takes, or why it cannot be done, and the planner
 * of patches adds it to the work.
 *
 * <p>The drain is taken at the long end of its interval (95th percentile), so that a window that is long enough for it is so nineteen times out of
 * twenty. As many hosts leave at once as the plan works on at once; the order of the hosts is the upgrade planner's, which may differ from the
 * order in which due dates and windows put them.
 */
public final class PatchPlanning {
    private PatchPlanning() {}

    /**
     * What a document asks.
     *
     * @param plan rings, systems, windows
     * @param drain how hosts are drained
     */
    public record Asked(PlanRequest plan, UpgradeRequest drain) {}

    /**
     * A plan and the drains in it.
     *
     * @param request with the drains in the work of each host
     * @param plan when what is done, or why not
     * @param drains in the order of the request's systems
     * @param assumptions about guests and network, when hosts are drained
     */
    public record DrainedPlan(PlanRequest request, PatchPlan plan, List<DrainTime> drains, List<Sentence> assumptions) {
        public DrainedPlan {
            drains = List.copyOf(drains);
            assumptions = List.copyOf(assumptions);
        }
    }

    /**
     * How long a host's drain takes.
     *
     * @param asset the system of the plan
     * @param host the service host that is emptied
     * @param drain expected, and its interval
     */
    public record DrainTime(String asset, String host, TimeSpan drain) {}

    /** Reads a request: a patch plan's, and how hosts are drained under {@code drain}. */
    public static Parsed<Asked> read(String text, String file) {
        return PatchDocument.read(text, file, root -> new Asked(PlanDocument.request(root), drain(root.get("drain"))));
    }

    private static UpgradeRequest drain(JsonPlace place) {
        if (!place.isGiven()) {
            return UpgradeRequest.USUAL;
        }
        place.only(
                "migrationsPerHost",
                "preferUpgraded",
                "restartUnmovable",
                "zones",
                "guests",
                "link",
                "overhead",
                "faults");
        return UpgradeDocument.asked(place).request();
    }

    /**
     * Plans.
     *
     * @param cloud whose hosts are drained; a host in the plan without one is refused
     * @param progress hears of hosts
     * @return refused when a host is not the cloud's; a host that cannot be emptied makes the plan impossible
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public static Parsed<DrainedPlan> plan(
            Asked asked, Optional<Cloud> cloud, Progress progress, Cancellation cancellation) {
        List<PlannedAsset> hosts = asked.plan().assets().stream()
                .filter(asset -> asset.host().isPresent())
                .toList();
        if (hosts.isEmpty()) {
            return Parsed.of(
                    new DrainedPlan(asked.plan(), Planner.plan(asked.plan()), List.of(), List.of()), List.of());
        }
        if (cloud.isEmpty()) {
            return Parsed.refused(hosts.stream()
                    .map(asset -> Problem.error(
                                    path(asset), asset.host().orElse(""), "a cloud, to plan the drain of its hosts")
                            .hint("Name the cloud, or leave host out and give work with the drain in it"))
                    .toList());
        }
        return drained(asked, cloud.get(), hosts, progress, cancellation);
    }

    private static Parsed<DrainedPlan> drained(
            Asked asked, Cloud cloud, List<PlannedAsset> hosts, Progress progress, Cancellation cancellation) {
        CloudNames names = new CloudNames(cloud);
        List<String> known = hosts.stream()
                .flatMap(asset -> names.host(path(asset), asset.host().orElse("")).stream())
                .map(host -> host.name())
                .distinct()
                .toList();
        if (!names.problems().isEmpty()) {
            return Parsed.refused(names.problems());
        }
        UpgradeRequest request = asked.drain()
                .withHosts(known)
                .withHostsAtOnce(Math.max(1, Math.min(asked.plan().atOnce(), known.size())));
        UpgradePlan upgrade = UpgradeStudy.drains(cloud, request, progress, cancellation);
        List<DrainTime> drains = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PlannedAsset asset : hosts) {
            String host = asset.host().orElse("");
            upgrade.drainOf(host)
                    .ifPresentOrElse(
                            drain -> drains.add(new DrainTime(asset.id(), host, drain)),
                            () -> problems.add(stuck(asset, host, upgrade)));
        }
        PlanRequest whole = asked.plan()
                .withAssets(asked.plan().assets().stream()
                        .map(asset -> withDrain(asset, drains))
                        .toList());
        PatchPlan plan = Planner.plan(whole);
        return Parsed.of(
                new DrainedPlan(
                        whole, problems.isEmpty() ? plan : impossible(plan, problems), drains, upgrade.assumptions()),
                List.of());
    }

    private static PlannedAsset withDrain(PlannedAsset asset, List<DrainTime> drains) {
        Duration drain = drains.stream()
                .filter(time -> time.asset().equals(asset.id()))
                .map(time -> time.drain().latest())
                .findFirst()
                .orElse(Duration.ZERO);
        return asset.withWork(asset.work().plus(drain));
    }

    private static Problem stuck(PlannedAsset asset, String host, UpgradePlan upgrade) {
        Optional<BlockedHost> blocked = upgrade.blocked().stream()
                .filter(each -> each.host().equals(host))
                .findFirst();
        return Problem.error(
                        path(asset),
                        host + ", which cannot be emptied: "
                                + blocked.map(each -> each.because().text()).orElse("it is in no wave"),
                        "a host that its guests can leave")
                .hint(blocked.flatMap(BlockedHost::change).map(Sentence::text).orElse(""));
    }

    private static PatchPlan impossible(PatchPlan plan, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(plan.problems());
        return new PatchPlan(List.of(), List.of(), plan.latestStart(), all);
    }

    private static String path(PlannedAsset asset) {
        return "assets." + asset.id() + ".host";
    }
}
