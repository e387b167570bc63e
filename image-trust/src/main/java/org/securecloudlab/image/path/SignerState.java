package org.securecloudlab.image.path;

/**
 * What has become of the key and certificate that an image was signed with, since it was signed.
 *
 * <p>Neither nova nor cursive reads revocation lists (RFC 5280 section 5) or asks a responder (RFC 6960), so a revocation that is only
 * published changes nothing here; what they notice is a certificate that the key manager no longer has.
 *
 * @param isExpired the owner's certificate is past its last day
 * @param isRolledOver the owner signed the image again with a new key
 * @param isSuccessorTrusted the new certificate is of an authority that the lists of trusted ids have
 * @param isRemoved the old certificate is gone from the key manager
 */
public record SignerState(boolean isExpired, boolean isRolledOver, boolean isSuccessorTrusted, boolean isRemoved) {
    /** As on the day of the signature. */
    public static final SignerState VALID = new SignerState(false, false, true, false);

    /** The certificate has run out. */
    public SignerState expired() {
        return new SignerState(true, isRolledOver, isSuccessorTrusted, isRemoved);
    }

    /**
     * A new key signs from now on.
     *
     * @param trusted whether the lists of trusted ids know its authority already
     */
    public SignerState rolledOver(boolean trusted) {
        return new SignerState(isExpired, true, trusted, isRemoved);
    }

    /** The key manager no longer has the old certificate. */
    public SignerState removed() {
        return new SignerState(isExpired, isRolledOver, isSuccessorTrusted, true);
    }
}
