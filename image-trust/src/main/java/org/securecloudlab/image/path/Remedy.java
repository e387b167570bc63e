package org.securecloudlab.image.path;

import java.util.function.UnaryOperator;

/** A change that closes something; what each closes is found by rehearsing with it. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum Remedy {
    SIGN_IMAGES("sign the images before upload", c -> c.with(c.image().signed())),
    VERIFY_MEDIA(
            "verify the vendor's signature and checksums before upload",
            c -> c.with(c.image().verifiedAtSource())),
    CHECK_PROVENANCE(
            "check before upload who built the media, by their Sigstore bundle (lab image provenance)",
            c -> c.with(c.image().withProvenance(true))),
    TLS("[glance] api_servers with https only", c -> Changes.of(c).tls().done()),
    VERIFY_SIGNATURES(
            "[glance] verify_glance_signatures = true",
            c -> Changes.of(c).signatures().done()),
    TRUST_LIST(
            "[glance] enable_certificate_validation = true with default_trusted_certificate_ids",
            c -> Changes.of(c).certificates().done()),
    USER_TRUST_LIST(
            "trusted_image_certificates in each request",
            c -> Changes.of(c).userIds().done()),
    NO_CLONE_IN_CEPH(
            "keep images as qcow2, so that nodes download and verify them instead of Ceph cloning them",
            c -> c.with(c.image().qcow2())),
    NO_RBD_DOWNLOAD(
            "[glance] enable_rbd_download = false",
            c -> Changes.of(c).noRbdDownload().done()),
    FLAT_DISKS(
            "[libvirt] images_type = raw, so that a started disk no longer needs its base file",
            c -> Changes.of(c).flat().done()),
    RECORD_BASE_FILES(
            "record the digest of each base file at its first verified boot, off the node, and compare before use (not in nova)",
            c -> Changes.of(c).recorded(BaseRecord.DIGEST).done()),
    VERITY_IN_GUEST(
            "build the image with a read-only disk under dm-verity, the root inside a kernel signed for Secure Boot",
            c -> c.with(c.image().with(VerityRoot.SIGNED_KERNEL)));

    private final String text;
    private final UnaryOperator<BootConfiguration> change;

    Remedy(String text, UnaryOperator<BootConfiguration> change) {
        this.text = text;
        this.change = change;
    }

    /** For people. */
    public String text() {
        return text;
    }

    /** The configuration with it. */
    public BootConfiguration apply(BootConfiguration configuration) {
        return change.apply(configuration);
    }
}
