package org.securecloudlab.image.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.securecloudlab.image.examine.CheckStep.Check;
import org.securecloudlab.image.examine.CheckStep.Reason;
import org.securecloudlab.image.examine.CheckStep.State;
import org.securecloudlab.image.format.CacheVerdict;
import org.securecloudlab.image.provenance.ProvenanceCheck;
import org.securecloudlab.image.provenance.ProvenanceReport;
import org.securecloudlab.image.signature.Refusal;
import org.securecloudlab.image.signature.SignatureVerdict;
import org.securecloudlab.image.signature.StrictFinding;

/** The verdicts of an examination as steps. */
final class CheckSteps {
    private static final String DIGEST_DIFFERS = "digest-differs";

    private final Examination examination;

    private CheckSteps(Examination examination) {
        this.examination = examination;
    }

    static List<CheckStep> of(Examination examination) {
        CheckSteps steps = new CheckSteps(examination);
        return List.of(
                steps.provenance(),
                steps.digest(),
                steps.upload(),
                onItsOwn(Check.SIGNATURE, examination.signature()),
                onItsOwn(Check.CERTIFICATE, examination.certificate()),
                steps.download(),
                steps.format(),
                steps.verity(),
                steps.strict());
    }

    private CheckStep provenance() {
        if (examination.provenance().isEmpty()) {
            return new CheckStep(Check.PROVENANCE, State.NOT_CHECKED, List.of());
        }
        ProvenanceReport report = examination.provenance().get();
        return report.isVerified()
                ? new CheckStep(Check.PROVENANCE, State.PASSED, builder(report))
                : new CheckStep(Check.PROVENANCE, State.REFUSED, doubts(report));
    }

    private static List<Reason> builder(ProvenanceReport report) {
        return report.signer().stream()
                .flatMap(signer -> Stream.concat(
                        signer.identities().stream().map(name -> new Reason("built-by", name, "")),
                        Stream.ofNullable(signer.build().get("source_digest"))
                                .map(digest -> new Reason(
                                        "built-from", signer.build().get("source_repository") + " " + digest, ""))))
                .toList();
    }

    private static List<Reason> doubts(ProvenanceReport report) {
        return report.checks().stream()
                .filter(ProvenanceCheck::isRefusal)
                .map(check -> Reason.ours(
                        "provenance-"
                                + check.step().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        check.reason()))
                .toList();
    }

    private boolean isDigestWrong() {
        return examination.upload().refusal().map(Refusal::reason).equals(Optional.of(DIGEST_DIFFERS));
    }

    private CheckStep digest() {
        List<Reason> digests = List.of(
                new Reason("md5", examination.digests().md5(), ""),
                new Reason("sha256", examination.digests().sha256(), ""),
                new Reason("sha512", examination.digests().sha512(), ""));
        if (isDigestWrong()) {
            List<Reason> reasons = new ArrayList<>(refusal(examination.upload().refusal()));
            reasons.addAll(digests);
            return new CheckStep(Check.DIGEST, State.REFUSED, reasons);
        }
        return new CheckStep(Check.DIGEST, examination.isDigestTold() ? State.PASSED : State.NOT_CHECKED, digests);
    }

    private CheckStep upload() {
        if (!examination.upload().isActive() && !isDigestWrong()) {
            return new CheckStep(
                    Check.UPLOAD, State.REFUSED, refusal(examination.upload().refusal()));
        }
        boolean checked = examination.upload().signatureChecked();
        return new CheckStep(Check.UPLOAD, checked ? State.PASSED : State.NOT_CHECKED, List.of());
    }

    private static CheckStep onItsOwn(Check check, Optional<SignatureVerdict> verdict) {
        State state =
                verdict.map(v -> v.isAccepted() ? State.PASSED : State.REFUSED).orElse(State.NOT_CHECKED);
        return new CheckStep(check, state, refusal(verdict.flatMap(SignatureVerdict::refusal)));
    }

    private CheckStep download() {
        if (!examination.download().boots()) {
            return new CheckStep(
                    Check.DOWNLOAD,
                    State.REFUSED,
                    refusal(examination.download().refusal()));
        }
        boolean checked = examination.download().signatureChecked();
        return new CheckStep(Check.DOWNLOAD, checked ? State.PASSED : State.NOT_CHECKED, List.of());
    }

    private CheckStep format() {
        CacheVerdict verdict = examination.cached();
        List<Reason> reasons = new ArrayList<>();
        verdict.refusal().ifPresent(why -> reasons.add(new Reason("refused", why.reason(), why.exception())));
        verdict.dangers().forEach(danger -> reasons.add(new Reason(danger.code(), danger.detail(), danger.source())));
        verdict.base()
                .ifPresent(base -> reasons.add(new Reason(
                        "base-file",
                        base.sizeBytes() + " bytes"
                                + base.sha256().map(hex -> ", SHA-256 " + hex).orElse(""),
                        "")));
        State passed = verdict.dangers().isEmpty() ? State.PASSED : State.REMARK;
        return new CheckStep(Check.FORMAT, verdict.isCached() ? passed : State.REFUSED, reasons);
    }

    private CheckStep verity() {
        if (examination.verity().isEmpty()) {
            return new CheckStep(Check.VERITY, State.NOT_CHECKED, List.of());
        }
        VerityOutcome outcome = examination.verity().get();
        Reason reason = outcome.computed()
                .map(root -> new Reason(outcome.isGood() ? "verity-root" : "verity-root-differs", root, ""))
                .orElseGet(() -> new Reason("verity-no-root", outcome.obstacle(), ""));
        return new CheckStep(Check.VERITY, outcome.isGood() ? State.PASSED : State.REFUSED, List.of(reason));
    }

    private CheckStep strict() {
        List<Reason> reasons = examination.findings().stream()
                .map(finding -> new Reason(finding.code(), finding.detail(), finding.source()))
                .toList();
        boolean refuses = examination.findings().stream().anyMatch(StrictFinding::refuses);
        State otherwise = reasons.isEmpty() ? State.PASSED : State.REMARK;
        return new CheckStep(Check.STRICT, refuses ? State.REFUSED : otherwise, reasons);
    }

    private static List<Reason> refusal(Optional<Refusal> refusal) {
        return refusal
                .map(why -> new Reason(
                        why.reason(),
                        why.detail(),
                        why.isEndless() ? "" : why.exception().pythonName()))
                .stream()
                .toList();
    }
}
