package org.securecloudlab.cli.entropy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.entropy.assessment.SampleSet;

/**
 * Samples from a file, a device or standard input; never more than can be assessed, so that an endless input ends here.
 *
 * @param file {@code -} for standard input
 * @param first how many samples to take; without it all, and too many are an error
 */
record SampleInput(Path file, int bitsPerSymbol, Optional<Integer> first) {
    private static final Path STANDARD_INPUT = Path.of("-");

    /** What the input is called in answers. */
    String name() {
        return isStandardInput() ? "-" : Names.withoutEnding(Names.file(file));
    }

    private String fileName() {
        return isStandardInput() ? "standard input" : Names.file(file);
    }

    private boolean isStandardInput() {
        return file.equals(STANDARD_INPUT);
    }

    /** The samples, and warnings about them. */
    record Read(SampleSet samples, List<Problem> warnings) {}

    /**
     * Reads.
     *
     * @throws InputException when the samples cannot be assessed
     */
    Read read() throws IOException {
        int most = SampleSet.MOST_BITS / bitsPerSymbol;
        byte[] raw;
        try (InputStream in = isStandardInput() ? System.in : Files.newInputStream(file)) {
            raw = in.readNBytes(first.map(wanted -> Math.min(wanted, most + 1)).orElse(most + 1));
        }
        List<Problem> problems = SampleSet.problems(raw, bitsPerSymbol).stream()
                .map(problem -> problem.in(fileName()))
                .toList();
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new InputException(errors);
        }
        return new Read(SampleSet.of(raw, bitsPerSymbol), problems);
    }
}
