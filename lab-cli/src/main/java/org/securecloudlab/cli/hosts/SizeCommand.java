package org.securecloudlab.cli.hosts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.hosts.CloudNames;
import org.securecloudlab.scenario.hosts.size.PricedKind;
import org.securecloudlab.scenario.hosts.size.SizeAnswer;
import org.securecloudlab.scenario.hosts.size.SizeQuestion;
import org.securecloudlab.scenario.hosts.size.SizeStudy;
import org.securecloudlab.scenario.hosts.size.Workload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Searches the fewest or cheapest hosts for a workload. */
@Command(
        name = "size",
        description = {
            "The cheapest hosts of given kinds on which at most a share of the requests fail while hosts or a zone are lost.",
            "Exit status 1 when no number of hosts within --most suffices."
        },
        sortOptions = false)
final class SizeCommand implements Callable<Integer> {
    @Mixin
    private final CloudArgument cloudArgument = new CloudArgument();

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "HOST=PRICE",
            description = "Hosts like this one of the cloud can be had at this price; may be repeated.")
    private Map<String, Double> kinds = new LinkedHashMap<>();

    @Mixin
    private final WorkloadOptions workload = new WorkloadOptions();

    @Option(names = "--fail", paramLabel = "PERCENT", description = "How many percent may fail (default 0).")
    private double failPercent;

    @Option(names = "--lose-hosts", paramLabel = "N", description = "So many hosts are lost (default 0).")
    private int lostHosts;

    @Option(
            names = "--lose-zone-of",
            paramLabel = "N",
            description = "The hosts stand in so many zones, and one zone is lost.")
    private int zones;

    @Option(
            names = "--project",
            paramLabel = "NAME",
            description = "Who asks (default: nobody that an aggregate names).")
    private Optional<String> project = Optional.empty();

    @Option(names = "--from-volume", description = "Boot from volumes: root disks are not on the hosts.")
    private boolean fromVolume;

    @Option(names = "--replications", paramLabel = "N", description = "Simulations of each candidate (default 10).")
    private int replications = 10;

    @Option(names = "--seed", paramLabel = "N", description = "Root of the random numbers (default 1).")
    private long seed = 1;

    @Option(names = "--most", paramLabel = "N", description = "Give up beyond so many hosts of a kind (default 2000).")
    private int most = 2000;

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        check();
        Cloud cloud = cloudArgument.read(console.err());
        SizeQuestion question = question(cloud);
        SizeAnswer answer;
        try (ProgressLine progress = new ProgressLine(console.err(), "candidates")) {
            answer = SizeStudy.of(cloud, question, progress, Cancellation.never());
        }
        console.print(ScenarioJson.mapper(), cloudArgument.name(), answer, () -> SizeText.of(answer));
        return answer.options().isEmpty() ? ExitStatus.NO : ExitStatus.YES;
    }

    private void check() {
        refuse(!(failPercent >= 0 && failPercent <= 100), "--fail: found " + failPercent + "; expected 0 to 100");
        refuse(lostHosts < 0, "--lose-hosts: found " + lostHosts + "; expected at least 0");
        refuse(zones < 0 || zones == 1, "--lose-zone-of: found " + zones + "; expected at least 2");
        refuse(replications < 1, "--replications: found " + replications + "; expected at least 1");
        refuse(most < 1, "--most: found " + most + "; expected at least 1");
        kinds.forEach((host, price) -> refuse(
                !(price >= 0 && price < 1e15), "--kind " + host + ": found price " + price + "; expected at least 0"));
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(console.line(), message);
        }
    }

    private SizeQuestion question(Cloud cloud) throws IOException {
        CloudNames names = new CloudNames(cloud);
        List<PricedKind> priced = new ArrayList<>();
        kinds.forEach(
                (name, price) -> names.host("--kind", name).ifPresent(host -> priced.add(new PricedKind(host, price))));
        Optional<Image> image = fromVolume ? Optional.empty() : Optional.of(Image.of("plain"));
        String asking =
                project.flatMap(name -> names.project("--project", name)).orElse("");
        Set<Flavor> taken = new LinkedHashSet<>(PricedKind.taken(cloud, priced, image, asking));
        Optional<Workload> requested = workload.read(cloud, taken, names, console.line());
        if (!names.problems().isEmpty()) {
            throw new InputException(names.problems());
        }
        return new SizeQuestion(
                requested.orElseThrow(),
                image,
                asking,
                priced,
                failPercent / 100,
                lostHosts,
                zones,
                seed,
                replications,
                most);
    }
}
