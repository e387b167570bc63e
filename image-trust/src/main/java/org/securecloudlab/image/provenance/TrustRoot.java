package org.securecloudlab.image.provenance;

import dev.sigstore.proto.trustroot.v1.TrustedRoot;
import java.util.List;
import java.util.Optional;

/**
 * The keys of a Sigstore instance that are trusted: a {@code trusted_root.json}, which TUF distributes and a user brings as a file.
 */
public final class TrustRoot {
    /** A root is a few kilobytes; more than this is none. */
    public static final int MAX_BYTES = 1 << 20;

    private static final String MEDIA_TYPE = "application/vnd.dev.sigstore.trustedroot";

    private final List<TrustedAuthority> authorities;
    private final List<TrustedLog> logs;
    private final List<TrustedLog> certificateLogs;
    private final List<TrustedAuthority> timeAuthorities;

    private TrustRoot(TrustedRoot root) {
        this.authorities = root.getCertificateAuthoritiesList().stream()
                .map(TrustedAuthority::of)
                .toList();
        this.logs = root.getTlogsList().stream().map(TrustedLog::of).toList();
        this.certificateLogs = root.getCtlogsList().stream().map(TrustedLog::of).toList();
        this.timeAuthorities = root.getTimestampAuthoritiesList().stream()
                .map(TrustedAuthority::of)
                .toList();
    }

    /**
     * Reads a root.
     *
     * @throws IllegalArgumentException saying why it is none
     */
    public static TrustRoot read(byte[] json) {
        TrustedRoot root =
                BoundedJson.read(json, MAX_BYTES, TrustedRoot.newBuilder()).build();
        if (!root.getMediaType().startsWith(MEDIA_TYPE)) {
            throw new IllegalArgumentException("mediaType [" + root.getMediaType() + "]");
        }
        TrustRoot read = new TrustRoot(root);
        if (read.authorities.isEmpty() || read.logs.isEmpty()) {
            throw new IllegalArgumentException("a root without an authority or without a log");
        }
        return read;
    }

    List<TrustedAuthority> authorities() {
        return authorities;
    }

    List<TrustedAuthority> timeAuthorities() {
        return timeAuthorities;
    }

    List<TrustedLog> certificateLogs() {
        return certificateLogs;
    }

    /** The log that an entry names. */
    Optional<TrustedLog> log(byte[] keyId) {
        return logs.stream().filter(log -> log.isNamed(keyId)).findFirst();
    }
}
