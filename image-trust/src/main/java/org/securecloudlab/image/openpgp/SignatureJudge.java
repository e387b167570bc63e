package org.securecloudlab.image.openpgp;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;

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
    private static final int RC_TIME_CONFLICT = 39;

    private final Keyring keyring;
    private final PgpOptions options;
    private final long nowSeconds;

    SignatureJudge(Keyring keyring, PgpOptions options, long nowSeconds) {
        this.keyring = keyring;
        this.options = options;
        this.nowSeconds = nowSeconds;
    }

    /** The key whose id a signature names; one that is not yet made does not count. */
    Optional<Keyring.Found> key(PGPSignature signature) {
        return keyring.find(Optional.empty(), signature.getKeyID()).filter(found -> created(found.key()) <= nowSeconds);
    }

    /** Whether it is worth feeding: the digest and key are there. */
    Optional<Integer> obstacle(PGPSignature signature) {
        if (options.refuses(signature.getHashAlgorithm()) || !isKnownDigest(signature.getHashAlgorithm())) {
            return Optional.of(RC_DIGEST_ALGO);
        }
        if (!isKnownPublicKey(signature.getKeyAlgorithm())) {
            return Optional.of(RC_PUBKEY_ALGO);
        }
        return key(signature).isEmpty() ? Optional.of(RC_NO_PUBKEY) : Optional.empty();
    }

    /**
     * Judges.
     *
     * @param announced the digests that a clearsigned text's headers name; without a header only MD5 is made
     */
    PgpSignatureStatus judge(PGPSignature signature, boolean wasFed, Optional<Set<String>> announced) {
        Optional<Integer> obstacle = obstacle(signature);
        boolean unannounced = announced
                .filter(names -> !names.contains(PgpOptions.digestName(signature.getHashAlgorithm())))
                .isPresent();
        if (unannounced && obstacle.isEmpty()) {
            return error(signature, RC_GENERAL);
        }
        if (obstacle.isPresent()) {
            return error(signature, obstacle.get());
        }
        if (SignatureFacts.hasUnknownCritical(signature)) {
            return PgpSignatureStatus.bad(SignatureFacts.keyId(signature));
        }
        Keyring.Found found = key(signature).orElseThrow();
        KeyState state = KeyState.of(found, keyring, new SelfSignatures(options.weakDigests()), nowSeconds);
        if (!state.isValid()) {
            return error(signature, RC_BAD_PUBKEY);
        }
        if (created(found.key()) > SignatureFacts.createdSeconds(signature) && !options.ignoreTimeConflict()) {
            return error(signature, RC_TIME_CONFLICT);
        }
        if (!wasFed || !verifies(signature)) {
            return PgpSignatureStatus.bad(SignatureFacts.keyId(signature));
        }
        boolean unclaimed = state.crossCertification() == KeyState.CrossCertification.WRONG
                || state.crossCertification() == KeyState.CrossCertification.MISSING;
        if (unclaimed && options.requireCrossCertification()) {
            return error(signature, RC_GENERAL);
        }
        return verified(signature, found, state);
    }

    private static boolean verifies(PGPSignature signature) {
        try {
            return signature.verify();
        } catch (PGPException | RuntimeException e) {
            return false;
        }
    }

    private PgpSignatureStatus verified(PGPSignature signature, Keyring.Found found, KeyState state) {
        String status;
        if (SignatureFacts.isExpired(signature, nowSeconds)) {
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
                keyId(found.key()),
                Optional.of(SignatureFacts.createdSeconds(signature)),
                Optional.of(SignatureFacts.expiresSeconds(signature)),
                Optional.of(fingerprint(found.key())),
                Optional.of(primary),
                Optional.of(signature.getKeyAlgorithm()),
                Optional.of(signature.getHashAlgorithm()),
                Optional.of(sigClass(signature)),
                Optional.empty(),
                Trust.of(primary, state, options));
    }

    private static PgpSignatureStatus error(PGPSignature signature, int rc) {
        return new PgpSignatureStatus(
                "ERRSIG",
                SignatureFacts.keyId(signature),
                Optional.of(SignatureFacts.createdSeconds(signature)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(signature.getKeyAlgorithm()),
                Optional.of(signature.getHashAlgorithm()),
                Optional.of(sigClass(signature)),
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

    private static String sigClass(PGPSignature signature) {
        return String.format(Locale.ROOT, "%02x", signature.getSignatureType());
    }

    private static String keyId(PGPPublicKey key) {
        return String.format(Locale.ROOT, "%016X", key.getKeyID());
    }

    private static String fingerprint(PGPPublicKey key) {
        return HexFormat.of().withUpperCase().formatHex(key.getFingerprint());
    }
}
