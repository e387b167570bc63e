package org.securecloudlab.image.signature;

/** What kind of public key a certificate holds, as far as cursive tells them apart. */
public enum KeyFamily {
    RSA,
    DSA,
    EC,
    /** Ed25519 and Ed448: keys that verify, but not the way cursive calls them. */
    EDWARDS,
    /** Keys that the cryptography library loads and that cannot verify, such as X25519. */
    OTHER
}
