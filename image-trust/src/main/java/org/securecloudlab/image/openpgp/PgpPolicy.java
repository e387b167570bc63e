package org.securecloudlab.image.openpgp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPPublicKey;

/** What gpg's answer hides: weak digests and keys, text outside a signed block, a data file that nobody looked at. */
final class PgpPolicy {
    private static final Set<Integer> WEAK =
            Set.of(HashAlgorithmTags.MD5, HashAlgorithmTags.SHA1, HashAlgorithmTags.RIPEMD160);
    private static final int MIN_BITS = 2048;

    private PgpPolicy() {}

    static List<PgpFinding> findings(
            boolean carriesText, int signatures, boolean hasData, List<PgpSignatureStatus> statuses, Keyring keys) {
        List<PgpFinding> findings = new ArrayList<>();
        if (hasData && carriesText) {
            findings.add(new PgpFinding(
                    "not-detached",
                    true,
                    "a signature file that carries a text of its own; the data file is not what it signs",
                    "GnuPG manual, --verify"));
        }
        if (statuses.size() < signatures) {
            findings.add(new PgpFinding(
                    "not-all-looked-at",
                    false,
                    statuses.size() + " of " + signatures + " signatures were looked at",
                    "GnuPG 2.2.40, batch mode"));
        }
        for (PgpSignatureStatus status : statuses) {
            status.hashAlgo()
                    .filter(WEAK::contains)
                    .ifPresent(hash -> findings.add(
                            new PgpFinding("weak-digest", true, "digest number " + hash, "RFC 9580 section 9.5")));
            status.fingerprint().ifPresent(fingerprint -> keys.blocks().stream()
                    .map(KeyBlock::primary)
                    .filter(key -> isWeak(key)
                            && status.primaryFingerprint()
                                    .filter(java.util.HexFormat.of()
                                            .withUpperCase()
                                            .formatHex(key.getFingerprint())::equals)
                                    .isPresent())
                    .forEach(key -> findings.add(new PgpFinding(
                            "weak-key", true, "a key of " + key.getBitStrength() + " bits", "RFC 9580 section 12.4"))));
        }
        return findings;
    }

    private static boolean isWeak(PGPPublicKey key) {
        // 1 to 3 are the three kinds of RSA keys (RFC 4880 section 9.1).
        boolean byModulus = key.getAlgorithm() <= 3 || key.getAlgorithm() == PublicKeyAlgorithmTags.DSA;
        return byModulus && key.getBitStrength() < MIN_BITS;
    }
}
