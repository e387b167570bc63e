package org.securecloudlab.cli.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.ConfigurationReader;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.HostFiles;
import org.securecloudlab.cloud.review.Release;
import org.securecloudlab.scenario.review.ConfigReview;
import org.securecloudlab.scenario.review.FindingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges configuration and policy files. */
@Command(
        name = "lint",
        description = "Judge nova.conf, glance-api.conf and policy files by the OpenStack Security Guide.",
        sortOptions = false)
public final class LintCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR|FILE", arity = "1..*", description = "Folders, files, or archives of /etc.")
    private List<Path> sources = List.of();

    @Option(
            names = "--json",
            description = "Print one line of JSON for each host: {\"case\": …, \"answer\": [findings]}.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ConfigReview review = ConfigReview.installed();
        return CaseRun.all(LintInputs.read(sources), spec.commandLine(), host -> judge(review, host));
    }

    private int judge(ConfigReview review, HostFiles host) {
        Configuration configuration = ConfigurationReader.read(host, Release.DEFAULT, Optional.empty());
        List<Finding> findings = review.findings(configuration);
        spec.commandLine().getOut().print(JsonLines.line(CloudJson.mapper(), host.name(), FindingJson.of(findings)));
        return findings.isEmpty() ? ExitStatus.YES : ExitStatus.NO;
    }
}
