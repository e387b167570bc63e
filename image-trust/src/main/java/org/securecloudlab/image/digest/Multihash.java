package org.securecloudlab.image.digest;

import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The digests that the image service keeps beside an image: {@code os_hash_algo} with {@code os_hash_value}, and the old {@code
 * checksum}, which is MD5. They come from the image service itself, so they catch accidents, not a hostile image service.
 *
 * @param algorithm as {@code os_hash_algo} names it: a name of Python's hashlib, such as {@code sha512}
 * @param value hexadecimal
 */
public record Multihash(String algorithm, String value) {
    /** What glance uses where nothing else is set ({@code hashing_algorithm}). */
    public static final String DEFAULT_ALGORITHM = "sha512";

    private static final Map<String, String> JCA_NAMES = Map.ofEntries(
            Map.entry("md5", "MD5"),
            Map.entry("sha1", "SHA-1"),
            Map.entry("sha224", "SHA-224"),
            Map.entry("sha256", "SHA-256"),
            Map.entry("sha384", "SHA-384"),
            Map.entry("sha512", "SHA-512"),
            Map.entry("sha512_224", "SHA-512/224"),
            Map.entry("sha512_256", "SHA-512/256"),
            Map.entry("sha3_224", "SHA3-224"),
            Map.entry("sha3_256", "SHA3-256"),
            Map.entry("sha3_384", "SHA3-384"),
            Map.entry("sha3_512", "SHA3-512"),
            Map.entry("blake2b", "BLAKE2B-512"),
            Map.entry("blake2s", "BLAKE2S-256"),
            Map.entry("ripemd160", "RIPEMD160"));

    /** The digest of hashlib's name; empty for one that hashlib does not have or that has no fixed length. */
    public static Optional<MessageDigest> digest(String algorithm) {
        String name = JCA_NAMES.get(algorithm.toLowerCase(Locale.ROOT).replace('-', '_'));
        return Optional.ofNullable(name).map(Digests::of);
    }
}
