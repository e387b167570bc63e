package org.securecloudlab.image.openpgp;

import java.util.Optional;

/**
 * What gpg says of one signature, with the fields of its status lines ({@code doc/DETAILS}).
 *
 * @param status {@code GOODSIG}, {@code BADSIG}, {@code EXPSIG}, {@code EXPKEYSIG}, {@code REVKEYSIG} or {@code ERRSIG}
 * @param keyId 16 hexadecimal digits
 * @param created seconds since 1970; empty for a wrong signature, of which nothing can be believed
 * @param expires seconds since 1970, 0 for never; only where the signature was verified
 * @param fingerprint of the key that signed
 * @param primaryFingerprint of its primary key
 * @param pubkeyAlgo number of RFC 4880 section 9.1
 * @param hashAlgo number of RFC 4880 section 9.4
 * @param sigClass two hexadecimal digits: {@code 00} binary, {@code 01} text
 * @param rc for ERRSIG: 9 no public key, 5 digest refused, else gpg's error number
 * @param trust {@code TRUST_UNDEFINED} and the like; empty where gpg says none
 */
public record PgpSignatureStatus(
        String status,
        String keyId,
        Optional<Long> created,
        Optional<Long> expires,
        Optional<String> fingerprint,
        Optional<String> primaryFingerprint,
        Optional<Integer> pubkeyAlgo,
        Optional<Integer> hashAlgo,
        Optional<String> sigClass,
        Optional<Integer> rc,
        Optional<String> trust) {

    static PgpSignatureStatus bad(String keyId) {
        return new PgpSignatureStatus(
                "BADSIG",
                keyId,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The bytes are those that were signed. */
    public boolean isVerified() {
        return !status.equals("BADSIG") && !status.equals("ERRSIG");
    }
}
