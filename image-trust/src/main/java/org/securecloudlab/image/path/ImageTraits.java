package org.securecloudlab.image.path;

/**
 * What matters here of the image that is booted.
 *
 * @param isSigned it carries the four signature properties
 * @param isRaw its disk format is raw or iso
 * @param isMediaVerified its owner verified the vendor's signature and checksums before signing or uploading
 */
public record ImageTraits(boolean isSigned, boolean isRaw, boolean isMediaVerified) {
    /** A signed qcow2 whose source nobody verified. */
    public static final ImageTraits SIGNED_QCOW2 = new ImageTraits(true, false, false);

    ImageTraits signed() {
        return new ImageTraits(true, isRaw, isMediaVerified);
    }

    ImageTraits unsigned() {
        return new ImageTraits(false, isRaw, isMediaVerified);
    }

    ImageTraits verifiedAtSource() {
        return new ImageTraits(isSigned, isRaw, true);
    }

    ImageTraits qcow2() {
        return new ImageTraits(isSigned, false, isMediaVerified);
    }
}
