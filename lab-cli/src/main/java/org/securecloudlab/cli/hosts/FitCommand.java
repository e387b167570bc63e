package org.securecloudlab.cli.hosts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.securecloudlab.scenario.hosts.fit.FitAnswer;
import org.securecloudlab.scenario.hosts.fit.FitQuestion;
import org.securecloudlab.scenario.hosts.fit.FitStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts how many more instances of each flavor fit, and says what stops the next one. */
@Command(
        name = "fit",
        description = {
            "How many more instances of each flavor fit, what stops the next one, and what is stranded.",
            "The counts are alternatives: each fills the cloud as it is now."
        },
        sortOptions = false)
final class FitCommand implements Callable<Integer> {
    @Mixin
    private final CloudArgument cloudArgument = new CloudArgument();

    @Option(names = "--flavor", paramLabel = "NAME", description = "Only this flavor; may be repeated (default: all).")
    private List<String> flavors = List.of();

    @Option(
            names = "--project",
            paramLabel = "NAME",
            description = "Who asks (default: nobody that an aggregate names).")
    private Optional<String> project = Optional.empty();

    @Option(names = "--image", paramLabel = "NAME", description = "Boot this image (default: one without properties).")
    private Optional<String> image = Optional.empty();

    @Option(names = "--from-volume", description = "Boot from volumes: root disks are not on the hosts.")
    private boolean fromVolume;

    @Option(names = "--zone", paramLabel = "NAME", description = "Ask for this availability zone (default: none).")
    private Optional<String> zone = Optional.empty();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Cloud cloud = cloudArgument.read(console.err());
        FitQuestion question = question(cloud);
        FitAnswer answer;
        try (ProgressLine progress = new ProgressLine(console.err(), "flavors")) {
            answer = FitStudy.of(cloud, question, progress, Cancellation.never());
        }
        console.print(ScenarioJson.mapper(), cloudArgument.name(), answer, () -> FitText.of(answer));
        return ExitStatus.YES;
    }

    private FitQuestion question(Cloud cloud) {
        CloudNames names = new CloudNames(cloud);
        List<Flavor> wanted = new ArrayList<>();
        flavors.forEach(name -> names.flavor("--flavor", name).ifPresent(wanted::add));
        Optional<Image> booted = image.flatMap(name -> names.image("--image", name));
        String asking =
                project.flatMap(name -> names.project("--project", name)).orElse("");
        zone.ifPresent(name -> names.zone("--zone", name));
        if (!names.problems().isEmpty()) {
            throw new InputException(names.problems());
        }
        if (cloud.flavors().isEmpty()) {
            throw new InputException("flavors", "a cloud without flavors", "at least one");
        }
        return new FitQuestion(
                wanted.isEmpty() ? cloud.flavors() : wanted,
                fromVolume ? Optional.empty() : booted.or(() -> Optional.of(Image.of("plain"))),
                asking,
                zone);
    }
}
