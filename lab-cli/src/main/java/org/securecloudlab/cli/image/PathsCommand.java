package org.securecloudlab.cli.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.image.path.BaseRecord;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.ConfigurationReader;
import org.securecloudlab.image.path.ImageTraits;
import org.securecloudlab.image.path.PathResult;
import org.securecloudlab.image.path.PathReview;
import org.securecloudlab.image.path.VerityRoot;
import org.securecloudlab.image.report.PathsAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells for a configuration on which ways an altered image reaches a guest, and what would stop it. */
@Command(
        name = "paths",
        description = {
            "The ways of an image to a guest: which check runs where, which attacks reach a booted instance, and the "
                    + "settings that would stop each.",
            "Every answer is rehearsed with real bytes and the real checks.",
            "Exit status 1 when an altered image can reach a guest."
        },
        sortOptions = false)
final class PathsCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CLOUD|FILE",
            arity = "1..*",
            description = "A cloud (file or folder), or nova.conf and glance-api.conf.")
    private List<Path> sources = List.of();

    @Option(names = "--unsigned", description = "The image is not signed (default: it is).")
    private boolean unsigned;

    @Option(names = "--raw", description = "The image is raw or iso (default: qcow2).")
    private boolean raw;

    @Option(names = "--media-verified", description = "Its owner verified the vendor's signature and checksums.")
    private boolean mediaVerified;

    @Option(
            names = "--provenance-checked",
            description = "Its owner checked who built the media (lab image provenance).")
    private boolean provenanceChecked;

    @Option(
            names = "--verity",
            paramLabel = "WHERE",
            description = {
                "Its disk is read-only under dm-verity, and the guest's kernel learns the root from "
                        + "${COMPLETION-CANDIDATES} (default: it is not)."
            })
    private VerityRoot verity = VerityRoot.NONE;

    @Option(names = "--user-certificates", description = "Requests name trusted_image_certificates.")
    private boolean userCertificates;

    @Option(
            names = "--base-record",
            paramLabel = "KIND",
            description = "A record of base files, kept off the node: ${COMPLETION-CANDIDATES} (default: none).")
    private BaseRecord baseRecord = BaseRecord.NONE;

    @Option(
            names = "--set",
            paramLabel = "SECTION.OPTION=VALUE",
            description = "What if nova.conf said this? May be repeated.")
    private List<String> changes = List.of();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        NamedSettings read = NamedSettings.read(sources, console.err());
        ImageTraits image = new ImageTraits(!unsigned, raw, mediaVerified)
                .withProvenance(provenanceChecked)
                .with(verity);
        BootConfiguration configuration = ConfigurationReader.read(changed(read.settings()), image, userCertificates)
                .with(baseRecord);
        List<PathResult> results = new PathReview().of(configuration);
        console.print(
                CloudJson.mapper(),
                read.name(),
                PathsAnswer.of(configuration, results),
                () -> PathsText.of(read.name(), configuration, results));
        return results.stream().anyMatch(PathResult::isOpen) ? ExitStatus.NO : ExitStatus.YES;
    }

    private Settings changed(Settings settings) {
        TreeMap<String, List<String>> nova = new TreeMap<>(settings.nova());
        for (String change : changes) {
            int equals = change.indexOf('=');
            int dot = change.indexOf('.');
            if (dot <= 0 || equals < dot) {
                throw new InputException("--set", change, "section.option=value");
            }
            nova.put(
                    change.substring(0, equals).strip(),
                    List.of(change.substring(equals + 1).strip()));
        }
        return new Settings(
                settings.novaRelease(),
                Sorted.map(nova),
                settings.glance(),
                settings.novaPolicy(),
                settings.glancePolicy());
    }
}
