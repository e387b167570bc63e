package org.securecloudlab.image.path;

import org.securecloudlab.image.format.CacheSettings;

/**
 * What decides which checks run between an image's source and a guest.
 *
 * @param verifySignatures {@code [glance] verify_glance_signatures}
 * @param validateCertificates {@code [glance] enable_certificate_validation}
 * @param hasDefaultTrustedIds {@code [glance] default_trusted_certificate_ids} names the signer's authority
 * @param hasUserTrustedIds the request's {@code trusted_image_certificates} do
 * @param tlsToImageService nodes reach the image service over https only
 * @param storage where instances' disks lie
 * @param storeInRbd the image service keeps images in the same Ceph cluster
 * @param rbdDownload {@code [glance] enable_rbd_download}
 * @param cache how a downloaded file is inspected and converted
 * @param baseRecord our mitigation
 * @param image what is booted
 */
public record BootConfiguration(
        boolean verifySignatures,
        boolean validateCertificates,
        boolean hasDefaultTrustedIds,
        boolean hasUserTrustedIds,
        boolean tlsToImageService,
        InstanceStorage storage,
        boolean storeInRbd,
        boolean rbdDownload,
        CacheSettings cache,
        BaseRecord baseRecord,
        ImageTraits image) {

    /** The same with another image. */
    public BootConfiguration with(ImageTraits other) {
        return new BootConfiguration(
                verifySignatures,
                validateCertificates,
                hasDefaultTrustedIds,
                hasUserTrustedIds,
                tlsToImageService,
                storage,
                storeInRbd,
                rbdDownload,
                cache,
                baseRecord,
                other);
    }

    /** The same with another record of base files. */
    public BootConfiguration with(BaseRecord other) {
        return Changes.of(this).recorded(other).done();
    }

    /** Whether nodes read images from Ceph past the image service; where it keeps them elsewhere they cannot. */
    public boolean readsPastImageService() {
        return rbdDownload && storeInRbd;
    }

    /** Whether Ceph clones the image for an instance, so that nova never sees its bytes ({@code imagebackend.Rbd.clone}). */
    public boolean clonesInCeph() {
        return storage == InstanceStorage.RBD && storeInRbd && image.isRaw();
    }
}
