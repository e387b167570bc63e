package org.securecloudlab.image.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.HexFormat;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Message digests by name: the JDK's, and BouncyCastle's for those that the JDK lacks (BLAKE2, RIPEMD-160). */
public final class Digests {
    private static final Provider BEYOND_THE_JDK = new BouncyCastleProvider();

    private Digests() {}

    /**
     * A fresh digest.
     *
     * @param name JCA name, such as {@code SHA-256}
     * @throws IllegalArgumentException when there is none of that name
     */
    public static MessageDigest of(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException notInTheJdk) {
            return beyondTheJdk(name);
        }
    }

    private static MessageDigest beyondTheJdk(String name) {
        try {
            return MessageDigest.getInstance(name, BEYOND_THE_JDK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("no digest [" + name + "]", e);
        }
    }

    /** The digest of bytes in lower-case hexadecimal. */
    public static String hex(String name, byte[] bytes) {
        return HexFormat.of().formatHex(of(name).digest(bytes));
    }

    /** The digest of a text's UTF-8 bytes in lower-case hexadecimal. */
    public static String hex(String name, String text) {
        return hex(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
