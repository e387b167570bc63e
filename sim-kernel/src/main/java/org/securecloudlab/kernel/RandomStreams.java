package org.securecloudlab.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Named random streams from one root seed. A stream depends on the seed, its name and its id alone, never on how many numbers
 * another stream gave, so that a change to one part of a scenario does not reshuffle the others (common random numbers).
 *
 * <p>A stream is the JDK's {@code L64X128MixRandom} made from SHA-256 over seed, name and id.
 */
public final class RandomStreams {
    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final long rootSeed;

    public RandomStreams(long rootSeed) {
        this.rootSeed = rootSeed;
    }

    /** The streams of one replication: independent of those of every other replication of the same seed. */
    public static RandomStreams ofReplication(long seed, int replication) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(seed, "replication", Integer.toString(replication)));
        return new RandomStreams(digest.getLong());
    }

    /** The stream of a name and an id, always from its beginning. */
    public RandomGenerator stream(String name, String id) {
        return FACTORY.create(withoutSigns(sha256(rootSeed, name, id)));
    }

    /**
     * Clears the top bit of each byte, which leaves 224 bits of seed. Java before 19 extends the sign of a seed's bytes over those
     * before it (JDK-8282144): without this, streams of different names could be the same, and others on another Java.
     */
    private static byte[] withoutSigns(byte[] seed) {
        for (int i = 0; i < seed.length; i++) {
            seed[i] &= Byte.MAX_VALUE;
        }
        return seed;
    }

    private static byte[] sha256(long seed, String name, String id) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        byte[] idBytes = id.getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(Long.BYTES + 2 * Integer.BYTES + nameBytes.length + idBytes.length);
        // Lengths go in as well, so that ("ab", "c") and ("a", "bc") differ.
        input.putLong(seed)
                .putInt(nameBytes.length)
                .put(nameBytes)
                .putInt(idBytes.length)
                .put(idBytes);
        try {
            return MessageDigest.getInstance("SHA-256").digest(input.array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
