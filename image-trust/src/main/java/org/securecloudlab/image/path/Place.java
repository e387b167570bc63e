package org.securecloudlab.image.path;

/** Where the bytes of an image lie or travel, in the order in which they do. */
public enum Place {
    /** The vendor's mirror and the way from it, before anybody of the cloud has signed anything. */
    SOURCE("source", "who runs the mirror, or the network to it"),
    /** On the way to the image service, signed by its owner if at all. */
    UPLOAD("upload", "who is on the network between the owner and the image service"),
    /** The image service's store. */
    STORE("store", "who can write to the store, or administers the image service"),
    /** From the store to the compute node. */
    TRANSFER("transfer", "who is on the network between the image service and the node"),
    /** The file as downloaded and verified, before it is converted. */
    DOWNLOADED_FILE("downloaded file", "root on the node"),
    /** An earlier download to this node that nobody verified, which left the base file. */
    EARLIER_DOWNLOAD("earlier download", "who could change an image before anybody asked for verification"),
    /** Another node that has the base file and gives it away. */
    OTHER_NODE("other node", "root on the other node"),
    /** The base file in {@code _base}, after conversion. */
    BASE_FILE("base file", "root on the node"),
    /** The disk that the guest boots from. */
    INSTANCE_DISK("instance disk", "root on the node, or who can write to the disk's pool"),
    /** What the guest's kernel reads of its disk; a place of its own only where that kernel checks what it reads. */
    GUEST("guest", "who can change the guest's kernel or firmware");

    private final String text;
    private final String whoCanChange;

    Place(String text, String whoCanChange) {
        this.text = text;
        this.whoCanChange = whoCanChange;
    }

    /** For people. */
    public String text() {
        return text;
    }

    /** Who can change bytes there. */
    public String whoCanChange() {
        return whoCanChange;
    }
}
