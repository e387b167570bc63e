package org.securecloudlab.image.path;

/** What an attacker does to an image, and with what. */
public enum Means {
    /** Changes bytes and nothing else. */
    BYTES,
    /** Changes bytes at their source and signs the vendor's list of checksums anew, with the vendor's stolen key. */
    VENDOR_KEY,
    /** Changes bytes, the checksums that the image service tells, and takes the signature away. */
    METADATA,
    /** Changes bytes and checksums, and signs with a key and certificate of their own, put into the key manager as any tenant may. */
    OWN_CERTIFICATE,
    /** Changes bytes and checksums, and signs with the owner's old key, whose certificate has expired. */
    EXPIRED_CERTIFICATE,
    /** Changes bytes and checksums, and signs with the owner's stolen key. */
    STOLEN_KEY,
    /** Uploads a disk that names a file of the host, declared as another format, and signs it as its owner. */
    DISGUISED_FORMAT
}
