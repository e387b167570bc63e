package org.securecloudlab.image.openpgp;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;

/** Data that a detached signature is over; can be read once for all signatures together. */
@FunctionalInterface
public interface SignedData {

    /** Feeds every byte to each digest. */
    void feed(List<MessageDigest> digests) throws IOException;
}
