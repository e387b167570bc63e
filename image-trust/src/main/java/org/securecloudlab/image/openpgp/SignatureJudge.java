package org.securecloudlab.image.openpgp;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPPublicKey;

/**
 * Judges one signature whose data has been fed ({@code g10/sig-check.c}, {@code check_signature2}, and {@code mainproc.c}, {@code
 * check_sig_and_print}), in gpg's order.
 */
final class SignatureJudge {
    /** RFC 4880 section 9.1: obsolete, and still seen. */
    private static final int RSA_ENCRYPT_ONLY = 2;

    private static final int RSA_SIGN_ONLY = 3;
    private static final int RC_GENERAL = 1;
    private static final int RC_PUBKEY_ALGO = 4;
    private static final int RC_DIGEST_ALGO = 5;
    private static final int RC_BAD_PUBKEY = 6;
    private static final int RC_NO_PUBKEY = 9;
    private static final int RC_SIG_CLASS = 32;
    private static final int RC_TIME_CONFLICT = 39;
    private static final int RC_NOT_PROCESSED = 209;
    private static final int REVOCATION = 0x20;

    private final Keyring keyring;
    private final PgpOptions options;
    private final long nowSeconds;

    SignatureJudge(Keyring keyring, PgpOptions options, long nowSeconds) {
        this.keyring = keyring;
        this.options = options;
        this.nowSeconds = nowSeconds;
    }

    /** The key that made a signature: by its fingerprint, else by its id; one that is not yet made does not count. */
    Optional<Keyring.Found> key(SignaturePacket signature) {
        return signature
                .issuer()
                .flatMap(fingerprint -> keyring.find(Optional.of(fingerprint), 0))
                .filter(this::isMade)
                .or(() -> keyring.find(Optional.empty(), signature.keyId()).filter(this::isMade));
    }

    private boolean isMade(Keyring.Found found) {
        return created(found.key()) <= nowSeconds;
    }

    /** What stands in the way before any key is looked at, but for digests that nobody made. */
    Optional<Integer> obstacle(SignaturePacket signature) {
        if (!isKnownDigest(signature.digest())) {
            return Optional.of(RC_DIGEST_ALGO);
        }
        if (!signature.isOverDocument()) {
            return Optional.of(signature.signatureClass() == REVOCATION ? RC_NOT_PROCESSED : RC_SIG_CLASS);
        }
        return isKnownPublicKey(signature.publicKeyAlgorithm()) ? Optional.empty() : Optional.of(RC_PUBKEY_ALGO);
    }

    /**
     * Judges.
     *
     * @param fed with the text; empty where no key could check it
     * @param digests those that were made of the text
     */
    PgpSignatureStatus judge(SignaturePacket signature, Optional<FedSignature> fed, Set<Integer> digests) {
        Optional<Integer> obstacle = obstacle(signature);
        if (obstacle.isPresent()) {
            return error(signature, obstacle.get());
        }
        if (!digests.contains(signature.digest())) {
            return error(signature, RC_GENERAL);
        }
        Optional<Keyring.Found> maker = key(signature);
        if (maker.isEmpty()) {
            return error(signature, RC_NO_PUBKEY);
        }
        Keyring.Found found = maker.get();
        KeyState state = KeyState.of(found, keyring, new SelfSignatures(options.weakDigests()), nowSeconds);
        if (!state.isValid()) {
            return error(signature, RC_BAD_PUBKEY);
        }
        if (created(found.key()) > signature.createdSeconds() && !options.ignoreTimeConflict()) {
            return error(signature, RC_TIME_CONFLICT);
        }
        if (options.refuses(signature.digest())) {
            return error(signature, RC_DIGEST_ALGO);
        }
        if (fed.isEmpty() || !fed.get().verifies() || signature.hasUnknownCritical()) {
            return PgpSignatureStatus.bad(keyId(signature.keyId()));
        }
        boolean unclaimed = state.crossCertification() == KeyState.CrossCertification.WRONG
                || state.crossCertification() == KeyState.CrossCertification.MISSING;
        if (unclaimed && options.requireCrossCertification()) {
            return error(signature, RC_GENERAL);
        }
        return verified(signature, found, state);
    }

    private PgpSignatureStatus verified(SignaturePacket signature, Keyring.Found found, KeyState state) {
        String status;
        if (signature.isExpired(nowSeconds)) {
            status = "EXPSIG";
        } else if (state.isExpired()) {
            status = "EXPKEYSIG";
        } else if (state.isRevoked()) {
            status = "REVKEYSIG";
        } else {
            status = "GOODSIG";
        }
        String primary = fingerprint(found.block().primary());
        return new PgpSignatureStatus(
                status,
                keyId(signature.keyId()),
                Optional.of(signature.createdSeconds()),
                Optional.of(signature.expiresSeconds()),
                Optional.of(fingerprint(found.key())),
                Optional.of(primary),
                Optional.of(signature.publicKeyAlgorithm()),
                Optional.of(signature.digest()),
                Optional.of(sigClass(signature.signatureClass())),
                Optional.empty(),
                Trust.of(primary, state, options));
    }

    private static PgpSignatureStatus error(SignaturePacket signature, int rc) {
        return new PgpSignatureStatus(
                "ERRSIG",
                keyId(signature.keyId()),
                Optional.of(signature.createdSeconds()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(signature.publicKeyAlgorithm()),
                Optional.of(signature.digest()),
                Optional.of(sigClass(signature.signatureClass())),
                Optional.of(rc),
                Optional.empty());
    }

    private static boolean isKnownDigest(int digest) {
        return switch (digest) {
            case HashAlgorithmTags.MD5,
                    HashAlgorithmTags.SHA1,
                    HashAlgorithmTags.RIPEMD160,
                    HashAlgorithmTags.SHA224,
                    HashAlgorithmTags.SHA256,
                    HashAlgorithmTags.SHA384,
                    HashAlgorithmTags.SHA512 -> true;
            default -> false;
        };
    }

    private static boolean isKnownPublicKey(int algorithm) {
        return switch (algorithm) {
            case PublicKeyAlgorithmTags.RSA_GENERAL,
                    RSA_ENCRYPT_ONLY,
                    RSA_SIGN_ONLY,
                    PublicKeyAlgorithmTags.DSA,
                    PublicKeyAlgorithmTags.ECDSA,
                    PublicKeyAlgorithmTags.EDDSA_LEGACY -> true;
            default -> false;
        };
    }

    private static long created(PGPPublicKey key) {
        return SignatureFacts.createdSeconds(key);
    }

    private static String sigClass(int signatureClass) {
        return String.format(Locale.ROOT, "%02x", signatureClass);
    }

    private static String keyId(long keyId) {
        return String.format(Locale.ROOT, "%016X", keyId);
    }

    private static String fingerprint(PGPPublicKey key) {
        return HexFormat.of().withUpperCase().formatHex(key.getFingerprint());
    }
}
