package org.securecloudlab.image.path;

/**
 * What matters here of the image that is booted.
 *
 * @param isSigned it carries the four signature properties
 * @param isRaw its disk format is raw or iso
 * @param isMediaVerified its owner verified the vendor's signature and checksums before signing or uploading
 * @param isProvenanceChecked its owner checked, before that, who built what the vendor gives away (a Sigstore bundle)
 * @param signer what has become of its signer
 * @param verity where its kernel learns the root of its read-only disk
 */
public record ImageTraits(
        boolean isSigned,
        boolean isRaw,
        boolean isMediaVerified,
        boolean isProvenanceChecked,
        SignerState signer,
        VerityRoot verity) {
    /** A signed qcow2 whose source nobody verified. */
    public static final ImageTraits SIGNED_QCOW2 = new ImageTraits(true, false, false);

    /** Signed as on the first day, if it is signed. */
    public ImageTraits(boolean isSigned, boolean isRaw, boolean isMediaVerified) {
        this(isSigned, isRaw, isMediaVerified, false, SignerState.VALID, VerityRoot.NONE);
    }

    /** The same after something happened to its signer. */
    public ImageTraits with(SignerState state) {
        return new ImageTraits(isSigned, isRaw, isMediaVerified, isProvenanceChecked, state, verity);
    }

    /** The same with a dm-verity root. */
    public ImageTraits with(VerityRoot root) {
        return new ImageTraits(isSigned, isRaw, isMediaVerified, isProvenanceChecked, signer, root);
    }

    /** The same whose provenance was checked, or not. */
    public ImageTraits withProvenance(boolean isChecked) {
        return new ImageTraits(isSigned, isRaw, isMediaVerified, isChecked, signer, verity);
    }

    ImageTraits signed() {
        return new ImageTraits(true, isRaw, isMediaVerified, isProvenanceChecked, signer, verity);
    }

    ImageTraits unsigned() {
        return new ImageTraits(false, isRaw, isMediaVerified, isProvenanceChecked, signer, verity);
    }

    ImageTraits verifiedAtSource() {
        return new ImageTraits(isSigned, isRaw, true, isProvenanceChecked, signer, verity);
    }

    ImageTraits qcow2() {
        return new ImageTraits(isSigned, false, isMediaVerified, isProvenanceChecked, signer, verity);
    }
}
