package org.securecloudlab.image.path;

/**
 * A check that stopped an image.
 *
 * @param check the check's name
 * @param reason what it found
 * @param fate what becomes of the request
 */
public record Stop(String check, String reason, Fate fate) {}
