package org.securecloudlab.cli.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cli.Version;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.scenario.review.HostReview;
import org.securecloudlab.scenario.review.JUnitReview;
import org.securecloudlab.scenario.review.SarifReview;
import picocli.CommandLine.Option;

/** What is written beside what is printed. */
final class LintOutput {

    @Option(names = "--sarif", paramLabel = "FILE", description = "Also write SARIF 2.1.0, for code scanning.")
    private Optional<Path> sarif = Optional.empty();

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Also write JUnit XML: a suite a host, a case a rule.")
    private Optional<Path> junit = Optional.empty();

    @Option(names = "--patch", paramLabel = "FILE", description = "Also write what to change as one patch (patch -p1).")
    private Optional<Path> patch = Optional.empty();

    /** Writes the files that were asked for. */
    void write(List<HostReview> reviews, List<RuleInfo> rules, boolean compared) throws IOException {
        if (sarif.isPresent()) {
            write(sarif.get(), SarifReview.text(reviews, rules, compared, Version.number()));
        }
        if (junit.isPresent()) {
            write(junit.get(), JUnitReview.text(reviews, rules));
        }
        if (patch.isPresent()) {
            StringBuilder all = new StringBuilder();
            reviews.forEach(review -> all.append(review.wholePatch()));
            write(patch.get(), all.toString());
        }
    }

    static void write(Path target, String text) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(target, text, StandardCharsets.UTF_8);
    }
}
