package org.securecloudlab.cli.image;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseFiles;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.image.ChannelBytes;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.report.SignatureAnswer;
import org.securecloudlab.image.signature.GlanceUpload;
import org.securecloudlab.image.signature.ImageSignatures;
import org.securecloudlab.image.signature.KeyManager;
import org.securecloudlab.image.signature.NovaDownload;
import org.securecloudlab.image.signature.NovaTrust;
import org.securecloudlab.image.signature.SignatureProperties;
import org.securecloudlab.image.signature.StrictFinding;
import org.securecloudlab.image.signature.StrictReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges signed images as the cloud does, and says what should be. */
@Command(
        name = "signature",
        description = {
            "Judge signed images: a signature, a certificate, a compute node's download or an upload, as the cloud "
                    + "judges it, and as it should be judged (strict)."
        },
        sortOptions = false)
final class SignatureCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CASE.json", arity = "1..*", description = "Cases, or folders of cases.")
    private List<Path> cases = List.of();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--strict", description = "The exit status follows the strict answer, not the cloud's.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        return CaseRun.all(CaseFiles.files(cases, ".json"), console.line(), this::one);
    }

    private int one(Path file) throws IOException {
        SignatureCase signed = new SignatureCase(CaseDocument.read(file));
        String id = signed.document().id();
        SignatureAnswer answer = answer(signed);
        PrintWriter out = console.out();
        if (console.isJson()) {
            out.print(JsonLines.line(CloudJson.mapper(), id, answer.cloud()));
        } else {
            SignatureText.print(id, answer, out);
        }
        return (strict ? answer.isStrictYes() : answer.isYes()) ? ExitStatus.YES : ExitStatus.NO;
    }

    private SignatureAnswer answer(SignatureCase signed) throws IOException {
        CaseDocument document = signed.document();
        String mode = document.needed("mode");
        Instant now = document.instant("now");
        KeyManager keys = signed.keys();
        if (mode.equals("certificate")) {
            String id = document.needed("certificate_uuid");
            return SignatureAnswer.of(
                    ImageSignatures.validate(keys, id, signed.trustedIds(), now, signed.rules()),
                    StrictReview.ofCertificate(keys, id, signed.trustedIds(), now));
        }
        try (ChannelBytes image = ChannelBytes.of(FileChannel.open(signed.image()));
                ProgressLine progress = new ProgressLine(console.err(), document.id())) {
            ImageFeed feed = ImageFeed.of(image, progress);
            SignatureProperties properties = signed.properties();
            List<StrictFinding> findings = new ArrayList<>(StrictReview.ofSignature(properties, keys, now));
            return switch (mode) {
                case "signature" -> SignatureAnswer.of(ImageSignatures.verify(properties, keys, feed), findings);
                case "nova" ->
                    SignatureAnswer.of(
                            NovaDownload.judge(signed.nova(), properties, keys, now, feed),
                            novaFindings(findings, signed.nova(), properties, keys, now));
                case "glance" ->
                    SignatureAnswer.of(
                            GlanceUpload.judge(
                                    properties, keys, feed, signed.presetChecksum(), signed.presetMultihash()),
                            findings);
                default -> throw document.wrong("mode", "[" + mode + "]", "signature, certificate, nova or glance");
            };
        }
    }

    private static List<StrictFinding> novaFindings(
            List<StrictFinding> findings,
            NovaTrust trust,
            SignatureProperties properties,
            KeyManager keys,
            Instant now) {
        findings.addAll(StrictReview.ofConfiguration(trust, properties, keys, now));
        return findings;
    }
}
