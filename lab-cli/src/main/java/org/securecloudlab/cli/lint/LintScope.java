package org.securecloudlab.cli.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.cli.CloudFiles;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.review.Release;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.scenario.review.Baseline;
import org.securecloudlab.scenario.review.HostReview;
import org.securecloudlab.scenario.review.Judgement;
import org.securecloudlab.scenario.review.Suppression;
import org.securecloudlab.scenario.review.Suppressions;
import picocli.CommandLine.Option;

/** By what files are judged, and which findings count. */
final class LintScope {

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description = {
                "Whose options, defaults and filters count: victoria, zed or epoxy, or a version such as 26.2.2 "
                        + "(default: options of nova 26.2.2 and glance 25.1.0, filters of nova's newest)."
            })
    private Optional<String> release = Optional.empty();

    @Option(
            names = "--cloud",
            paramLabel = "CLOUD",
            description = "The cloud that runs with these files: more rules join in.")
    private Optional<Path> cloud = Optional.empty();

    @Option(
            names = "--suppressions",
            paramLabel = "FILE",
            description = "Findings that are taken on, with reason and expiry.")
    private Optional<Path> suppressions = Optional.empty();

    @Option(names = "--baseline", paramLabel = "FILE", description = "Findings of an earlier run; only new ones count.")
    private Optional<Path> baseline = Optional.empty();

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write this run's findings there.")
    private Optional<Path> newBaseline = Optional.empty();

    @Option(names = "--today", paramLabel = "DATE", description = "The day on which suppressions must not be over.")
    private Optional<LocalDate> today = Optional.empty();

    Release release() {
        return release.map(name ->
                        Release.find(name).orElseThrow(() -> new InputException("--release", name, Release.names())))
                .orElse(Release.DEFAULT);
    }

    Optional<Cloud> cloud() throws IOException {
        return cloud.isPresent() ? Optional.of(accepted(CloudFiles.read(cloud.get()))) : Optional.empty();
    }

    boolean hasBaseline() {
        return baseline.isPresent();
    }

    Judgement judgement(List<RuleInfo> rules) throws IOException {
        List<Suppression> taken = List.of();
        if (suppressions.isPresent()) {
            taken = accepted(Suppressions.read(
                    Files.readString(suppressions.get()),
                    LintInputs.name(suppressions.get()),
                    rules.stream().map(RuleInfo::id).collect(Collectors.toSet())));
        }
        Baseline known = baseline.isPresent()
                ? accepted(Baseline.read(Files.readString(baseline.get()), LintInputs.name(baseline.get())))
                : Baseline.empty();
        return new Judgement(taken, known, today.orElseGet(LocalDate::now));
    }

    /** What is wrong with the suppressions, after all hosts. */
    List<Problem> problems(Judgement judgement) {
        return suppressions
                .map(file -> judgement.problems(LintInputs.name(file)))
                .orElse(List.of());
    }

    void writeBaseline(List<HostReview> reviews) throws IOException {
        if (newBaseline.isPresent()) {
            LintOutput.write(newBaseline.get(), Baseline.write(reviews));
        }
    }

    private static <T> T accepted(Parsed<T> parsed) {
        return parsed.value().orElseThrow(() -> new InputException(parsed.problems()));
    }
}
