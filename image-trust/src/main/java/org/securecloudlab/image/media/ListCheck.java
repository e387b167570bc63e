package org.securecloudlab.image.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.securecloudlab.image.checksum.SumCheck;
import org.securecloudlab.image.checksum.SumOptions;
import org.securecloudlab.image.checksum.SumReport;
import org.securecloudlab.image.checksum.SumTool;
import org.securecloudlab.image.openpgp.GpgVerify;
import org.securecloudlab.image.openpgp.PgpFinding;
import org.securecloudlab.image.openpgp.PgpOptions;
import org.securecloudlab.image.openpgp.PgpReport;
import org.securecloudlab.image.openpgp.PgpSignatureStatus;
import org.securecloudlab.kernel.Progress;

/** Verifies a list's signature, then every line of what was signed. */
final class ListCheck {
    private static final List<String> SIGNATURE_ENDINGS = List.of(".gpg", ".sign", ".sig", ".asc");
    private static final String CLEARSIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";

    private static final String MESSAGE = "-----BEGIN PGP MESSAGE-----";

    private ListCheck() {}

    static ListVerdict of(MediaFolder folder, String name, MediaPolicy policy, Progress progress) throws IOException {
        byte[] list = folder.bytes(name);
        Optional<String> side = SIGNATURE_ENDINGS.stream()
                .map(ending -> name + ending)
                .filter(folder.names()::contains)
                .findFirst();
        boolean carriesIt = carriesSignature(list, name);
        Optional<PgpReport> gpg = Optional.empty();
        if (side.isPresent()) {
            gpg = Optional.of(GpgVerify.verify(
                    policy.keyFiles(),
                    folder.bytes(side.get()),
                    Optional.of(digests -> digests.forEach(digest -> digest.update(list))),
                    policy.now(),
                    PgpOptions.none()));
        } else if (carriesIt) {
            gpg = Optional.of(
                    GpgVerify.verify(policy.keyFiles(), list, Optional.empty(), policy.now(), PgpOptions.none()));
        }
        byte[] signed = side.isPresent()
                ? list
                : gpg.flatMap(PgpReport::signedText)
                        .flatMap(PgpReport.SignedText::content)
                        .orElse(list);
        SumTool tool = ListTool.of(name, signed);
        SumReport sums = SumCheck.run(signed, name, SumOptions.none(tool), folder.files(), progress);
        List<String> reasons = new ArrayList<>();
        boolean believed =
                gpg.map(report -> isBelieved(report, policy, reasons)).orElse(false);
        if (gpg.isEmpty()) {
            reasons.add(name + " is not signed");
        }
        return new ListVerdict(
                name, side.or(() -> carriesIt ? Optional.of(name) : Optional.empty()), gpg, sums, believed, reasons);
    }

    /** Clearsigned, or inside a signed message: armored, or binary under a name that says so. */
    private static boolean carriesSignature(byte[] list, String name) {
        String text = new String(list, StandardCharsets.ISO_8859_1);
        return text.contains(CLEARSIGNED)
                || text.contains(MESSAGE)
                || SIGNATURE_ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isBelieved(PgpReport report, MediaPolicy policy, List<String> reasons) {
        for (PgpSignatureStatus signature : report.signatures()) {
            reasons.add(
                    signature.status() + " by " + signature.primaryFingerprint().orElse("key " + signature.keyId()));
        }
        report.findings().stream()
                .filter(PgpFinding::refuses)
                .forEach(finding -> reasons.add(finding.code() + ": " + finding.detail()));
        reasons.add("gpg exits with " + report.exitStatus() + "; the whole is "
                + report.word().word());
        Set<String> good = report.signatures().stream()
                .filter(signature -> signature.status().equals("GOODSIG") && isPinned(signature, policy))
                .map(signature -> signature.primaryFingerprint().orElse(""))
                .collect(Collectors.toSet());
        boolean enough = good.size() >= Math.max(1, policy.neededSignatures());
        if (!enough) {
            reasons.add(good.size() + " good signatures of keys that count; needed: "
                    + Math.max(1, policy.neededSignatures()));
        }
        boolean none = report.signatures().stream().anyMatch(ListCheck::spoils)
                || report.findings().stream().anyMatch(PgpFinding::refuses);
        return enough && !none;
    }

    /** A wrong, revoked or expired one spoils the whole; one by a key that nobody has does not. */
    private static boolean spoils(PgpSignatureStatus signature) {
        return !signature.status().equals("GOODSIG") && !signature.status().equals("ERRSIG");
    }

    private static boolean isPinned(PgpSignatureStatus signature, MediaPolicy policy) {
        return policy.pinned().isEmpty()
                || signature
                        .primaryFingerprint()
                        .filter(policy.pinned()::contains)
                        .isPresent()
                || signature.fingerprint().filter(policy.pinned()::contains).isPresent();
    }
}
