package org.securecloudlab.image.provenance;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The file has the digest that the bundle tells, or is one of the statement's subjects. */
final class ArtifactRule implements ProvenanceRule {
    private static final ProvenanceStep STEP = ProvenanceStep.ARTIFACT;
    private static final int MOST_TOLD = 3;

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        Optional<FileSignature> file = evidence.bundle().fileSignature();
        if (file.isPresent()) {
            return file(file.get(), evidence);
        }
        return PredicateRule.statement(evidence)
                .map(statement -> subject(statement, evidence))
                .orElseGet(() -> ProvenanceCheck.notChecked(STEP, "no-statement", "there is no statement to compare"));
    }

    private static ProvenanceCheck file(FileSignature file, Evidence evidence) {
        if (!file.hasDigest()) {
            return ProvenanceCheck.notNeeded(STEP, "no-digest", "the bundle tells no digest; the signature decides");
        }
        Optional<DigestName> name = DigestName.named(file.algorithm());
        if (name.isEmpty()) {
            return ProvenanceCheck.failed(STEP, "digest-unknown", "a digest of an unknown kind, {0}", file.algorithm());
        }
        byte[] own = evidence.digests().getOrDefault(name.get(), new byte[0]);
        return Arrays.equals(own, file.digest())
                ? ProvenanceCheck.passed(STEP, "digest-same", "{0} {1}", file.algorithm(), hex(own))
                : ProvenanceCheck.failed(
                        STEP,
                        "digest-other",
                        "the file has {0} {1}, the bundle is about {2}",
                        file.algorithm(),
                        hex(own),
                        hex(file.digest()));
    }

    private static ProvenanceCheck subject(ProvenanceStatement statement, Evidence evidence) {
        return statement.subjects().stream()
                .filter(subject -> isFile(subject, evidence.digests()))
                .findFirst()
                .map(subject -> ProvenanceCheck.passed(STEP, "subject", "it is the subject {0}", subject.name()))
                .orElseGet(() -> ProvenanceCheck.failed(
                        STEP,
                        "no-subject",
                        "the file is none of the {0} subjects, such as {1}",
                        statement.subjects().size(),
                        statement.subjects().stream()
                                .limit(MOST_TOLD)
                                .map(ProvenanceStatement.Subject::name)
                                .toList()
                                .toString()));
    }

    /** One of the digests that are good enough today is the file's, and none is another's. */
    private static boolean isFile(ProvenanceStatement.Subject subject, Map<DigestName, byte[]> digests) {
        boolean any = false;
        for (Map.Entry<DigestName, byte[]> own : digests.entrySet()) {
            String told = subject.digests().get(own.getKey().label());
            if (told != null && !told.equalsIgnoreCase(hex(own.getValue()))) {
                return false;
            }
            any |= told != null;
        }
        return any;
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
