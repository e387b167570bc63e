package org.securecloudlab.cli.entropy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.entropy.assessment.AnswerShape;
import org.securecloudlab.entropy.assessment.IidAssessment;
import org.securecloudlab.entropy.assessment.IidTrack;
import org.securecloudlab.entropy.assessment.QualityAssessment;
import org.securecloudlab.entropy.assessment.QualityAssessor;
import org.securecloudlab.entropy.assessment.RestartAssessment;
import org.securecloudlab.entropy.assessment.RestartTrack;
import org.securecloudlab.entropy.assessment.SampleSet;
import org.securecloudlab.kernel.Cancellation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses samples of a real source. */
@Command(
        name = "assess",
        description = {
            "Assess samples of a source: NIST SP 800-90B estimators, FIPS 140-2 blocks, health-test cut-offs.",
            "One symbol a byte, in its low bits. Exit status 1 when there is no entropy, less than --at-least, "
                    + "or when --iid or --restart is not upheld; 2 when the samples cannot be assessed."
        },
        sortOptions = false)
final class AssessCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of samples; - is standard input.")
    private List<Path> files = List.of();

    @Option(names = "--bits-per-symbol", paramLabel = "N", required = true, description = "Width of a symbol, 1 to 8.")
    private int bitsPerSymbol;

    @Option(names = "--samples", paramLabel = "N", description = "Assess the first N samples (default: all).")
    private Optional<Integer> samples = Optional.empty();

    @Option(
            names = "--iid",
            description = "Test the claim that samples are independent and identically distributed as well.")
    private boolean iid;

    @Option(names = "--full", description = "With --iid: all 10,000 permutations for every statistic.")
    private boolean full;

    @Option(names = "--seed", paramLabel = "N", description = "With --iid: seed of the permutations (default 1).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "N", description = "With --iid: the answer does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--restart",
            paramLabel = "H",
            description =
                    "The file is 1000 restarts of 1000 samples: the restart tests for an initial estimate of H bits.")
    private Optional<Double> restart = Optional.empty();

    @Option(names = "--at-least", paramLabel = "H", description = "Bits per symbol that have to be credited.")
    private Optional<Double> atLeast = Optional.empty();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() {
        checkCall();
        return CaseRun.all(files, console.line(), this::assess);
    }

    private void checkCall() {
        require(bitsPerSymbol >= 1 && bitsPerSymbol <= 8, "--bits-per-symbol is 1 to 8");
        require(samples.isEmpty() || samples.get() > 0, "--samples is at least 1");
        require(threads >= 1, "--threads is at least 1");
        require(iid || !full, "--full needs --iid");
        require(restart.isEmpty() || !iid, "--restart and --iid exclude each other");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new CommandLine.ParameterException(console.line(), otherwise);
        }
    }

    private int assess(Path file) throws IOException {
        SampleInput input = new SampleInput(file, bitsPerSymbol, samples);
        SampleInput.Read read = input.read();
        ProblemPrinter.print(read.warnings(), console.err());
        return restart.isPresent() ? restart(input, read.samples(), restart.get()) : quality(input, read.samples());
    }

    private int quality(SampleInput input, SampleSet set) {
        QualityAssessment quality = assessed(input.name(), set);
        if (console.isJson()) {
            print(input.name(), AnswerShape.of(quality));
        } else {
            QualityText.print(input.name(), quality, console.out());
        }
        boolean isEnough = quality.creditedBits() > 0 && quality.creditedBits() >= atLeast.orElse(0.0);
        return isEnough && quality.iid().map(IidAssessment::isIid).orElse(true) ? ExitStatus.YES : ExitStatus.NO;
    }

    private QualityAssessment assessed(String name, SampleSet set) {
        try (ProgressLine estimators = new ProgressLine(console.err(), name + ", estimators");
                ProgressLine permutations = new ProgressLine(console.err(), name + ", permutations")) {
            Optional<IidTrack.Options> options =
                    iid ? Optional.of(new IidTrack.Options(seed, full, threads)) : Optional.empty();
            return new QualityAssessor(estimators, permutations, Cancellation.never()).assess(set, options);
        }
    }

    private int restart(SampleInput input, SampleSet set, double claimedBits) {
        var problems = RestartTrack.problems(set, claimedBits);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        RestartAssessment answer;
        try (ProgressLine progress = new ProgressLine(console.err(), input.name())) {
            answer = RestartTrack.assess(set, claimedBits, progress, Cancellation.never());
        }
        if (console.isJson()) {
            print(input.name(), Map.of("restart", AnswerShape.of(answer)));
        } else {
            QualityText.print(input.name(), answer, console.out());
        }
        return answer.isValid() && answer.validatedBits() >= atLeast.orElse(0.0) ? ExitStatus.YES : ExitStatus.NO;
    }

    private void print(String name, Map<String, Object> answer) {
        console.out().print(JsonLines.line(CloudJson.mapper(), name, answer));
    }
}
