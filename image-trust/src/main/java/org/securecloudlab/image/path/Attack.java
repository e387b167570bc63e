package org.securecloudlab.image.path;

/** Attacks on an image, each at one place and by one means. */
public enum Attack {
    MEDIA_CHANGED("install media changed on a mirror", Place.SOURCE, Means.BYTES),
    MEDIA_RESIGNED(
            "install media changed, and the list of checksums signed with the vendor's stolen key",
            Place.SOURCE,
            Means.VENDOR_KEY),
    UPLOAD_CHANGED("bytes changed during upload", Place.UPLOAD, Means.BYTES),
    HOSTILE_FORMAT("a user uploads a disk that reads host files", Place.UPLOAD, Means.DISGUISED_FORMAT),
    STORE_CHANGED("bytes changed in the store", Place.STORE, Means.BYTES),
    IMAGE_SWAPPED("image and checksums swapped in the image service", Place.STORE, Means.METADATA),
    IMAGE_RESIGNED("image swapped and signed with a certificate of the attacker's", Place.STORE, Means.OWN_CERTIFICATE),
    EXPIRED_SIGNER("image swapped and signed with an expired certificate", Place.STORE, Means.EXPIRED_CERTIFICATE),
    KEY_STOLEN("image swapped and signed with the owner's stolen key", Place.STORE, Means.STOLEN_KEY),
    TRANSFER_CHANGED("bytes changed on the way to the node", Place.TRANSFER, Means.BYTES),
    TRANSFER_FORGED("bytes and checksums changed on the way to the node", Place.TRANSFER, Means.METADATA),
    DOWNLOAD_CHANGED("file changed between verification and conversion", Place.DOWNLOADED_FILE, Means.BYTES),
    CACHE_FILLED_BEFORE(
            "base file left by an earlier boot that verified nothing", Place.EARLIER_DOWNLOAD, Means.METADATA),
    COPY_CHANGED("base file changed on the node that it is copied from", Place.OTHER_NODE, Means.BYTES),
    BASE_CHANGED("base file changed on the node", Place.BASE_FILE, Means.BYTES),
    DISK_CHANGED("instance disk changed while the guest is off", Place.INSTANCE_DISK, Means.BYTES);

    private final String text;
    private final Place place;
    private final Means means;

    Attack(String text, Place place, Means means) {
        this.text = text;
        this.place = place;
        this.means = means;
    }

    /** For people. */
    public String text() {
        return text;
    }

    public Place place() {
        return place;
    }

    public Means means() {
        return means;
    }
}
