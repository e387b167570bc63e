package org.securecloudlab.scenario.hosts.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.hosts.Amounts;
import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.resource.ResourceRequest;

/** Answers how many more instances of each flavor fit into a cloud. */
public final class FitStudy {
    private static final String SHARES = "MISC_SHARES_VIA_AGGREGATE";

    private static final String MAX_PLACEMENT_RESULTS = "scheduler.max_placement_results";

    private final Cloud cloud;
    private final FitQuestion question;
    private final HostFilling filling;
    private final NovaScheduler whole;
    private final List<HostLoad> loads;

    private FitStudy(Cloud cloud, FitQuestion question) {
        this.cloud = cloud;
        this.question = question;
        this.filling = new HostFilling(cloud, question);
        this.whole = NovaScheduler.of(cloud);
        // Every host is to be asked; what the limit does is counted afterwards.
        whole.configure(
                MAX_PLACEMENT_RESULTS,
                Integer.toString(Math.max(1, cloud.hosts().size())));
        this.loads = whole.loads();
    }

    /**
     * Fills the cloud with each flavor in turn.
     *
     * @param progress hears of each finished flavor
     * @throws IllegalArgumentException for settings that nova's scheduler cannot read
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public static FitAnswer of(Cloud cloud, FitQuestion question, Progress progress, Cancellation cancellation) {
        return new FitStudy(cloud, question).answer(progress, cancellation);
    }

    private FitAnswer answer(Progress progress, Cancellation cancellation) {
        List<Amounts> free = free();
        List<Amounts> empty = empty();
        List<FlavorFilling> fillings = new ArrayList<>();
        for (Flavor flavor : question.flavors()) {
            cancellation.throwIfCancelled();
            fillings.add(fill(flavor));
            progress.report(fillings.size(), question.flavors().size());
        }
        List<Amounts> demands = question.flavors().stream()
                .map(flavor -> Amounts.of(ResourceRequest.of(flavor, question.image())))
                .toList();
        List<FlavorFit> fits = new ArrayList<>();
        for (int index = 0; index < fillings.size(); index++) {
            fits.add(fillings.get(index).answer(question.flavors().get(index).name(), demands.get(index), free, empty));
        }
        return new FitAnswer(
                cloud.name(),
                cloud.hosts().size(),
                sum(free),
                sum(empty),
                fits,
                Strandings.of(fillings, demands, free, empty));
    }

    private FlavorFilling fill(Flavor flavor) {
        return takesShared(flavor)
                ? FlavorFilling.ofSharing(cloud, number -> question.request("fit-" + number, flavor))
                : FlavorFilling.of(
                        cloud,
                        question.request("fit", flavor),
                        whole,
                        limit(),
                        host -> filling.fill(cloud.hosts().get(host), loads.get(host), flavor));
    }

    /** Whether a flavor asks for what one provider gives to several hosts, so that they cannot be filled one by one. */
    private boolean takesShared(Flavor flavor) {
        Set<String> asked = ResourceRequest.of(flavor, question.image()).classes();
        return cloud.providers().stream()
                .filter(provider -> provider.traits().contains(SHARES))
                .anyMatch(provider -> provider.inventories().keySet().stream().anyMatch(asked::contains));
    }

    /** What placement may hand out on each host. */
    private List<Amounts> free() {
        FreePcpus pcpus = new FreePcpus(cloud);
        List<Amounts> free = new ArrayList<>();
        for (int index = 0; index < loads.size(); index++) {
            Host host = cloud.hosts().get(index);
            free.add(Amounts.freeOn(loads.get(index), pcpus.on(host, loads.get(index))));
        }
        return free;
    }

    /** What placement could hand out on each host if nothing were on it. */
    private List<Amounts> empty() {
        return cloud.hosts().stream()
                .map(host -> new Amounts(
                        host.inventory(Host.VCPU).capacity(),
                        host.inventory(Host.PCPU).capacity(),
                        host.inventory(Host.MEMORY_MB).capacity(),
                        host.inventory(Host.DISK_GB).capacity()))
                .toList();
    }

    private static Amounts sum(List<Amounts> amounts) {
        return amounts.stream().reduce(Amounts.NOTHING, Amounts::plus);
    }

    private int limit() {
        return cloud.settings()
                .novaOption(MAX_PLACEMENT_RESULTS)
                .map(Integer::parseInt)
                .orElse(1000);
    }
}
