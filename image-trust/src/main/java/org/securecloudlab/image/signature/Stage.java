package org.securecloudlab.image.signature;

import java.util.Locale;

/** Where a verdict was decided. */
public enum Stage {
    /** Nothing was checked. */
    NONE,
    /** Before any image byte, while the verifier was built. */
    VERIFIER,
    /** While the signing certificate was validated against trusted ones. */
    CERTIFICATE,
    /** After the last image byte. */
    DATA;

    /** As case files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
