package org.securecloudlab.store.patch;

import java.util.Optional;

/**
 * An import that somebody asks for.
 *
 * @param kind what it brings
 * @param file the file's name as the user knows it
 * @param target the asset of an inventory of one system, or the name of the cloud
 * @param distribution what packages are packages of, such as {@code Debian:12}; empty: guessed from the packages
 * @param partial whether good records are taken in spite of bad ones
 * @param by who asks
 */
public record ImportRequest(
        ImportKind kind,
        String file,
        Optional<String> target,
        Optional<String> distribution,
        boolean partial,
        String by) {}
