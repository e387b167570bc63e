package org.securecloudlab.image.path;

import org.securecloudlab.cloud.Sentence;

/**
 * A check that stopped an image.
 *
 * @param check the check's name
 * @param reason what it found; what the real code says, if anything, is its argument
 * @param fate what becomes of the request
 */
public record Stop(String check, Sentence reason, Fate fate) {}
