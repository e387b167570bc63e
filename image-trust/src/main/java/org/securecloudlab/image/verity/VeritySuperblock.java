package org.securecloudlab.image.verity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.securecloudlab.image.ImageBytes;

/**
 * The 512 octets that veritysetup writes before a tree.
 *
 * @param parameters of the tree
 * @param uuid of the hash area
 */
public record VeritySuperblock(VerityParameters parameters, UUID uuid) {
    static final int BYTES = 512;

    private static final byte[] SIGNATURE = "verity\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_SALT_BYTES = 256;
    private static final int ALGORITHM_AT = 32;
    private static final int ALGORITHM_BYTES = 32;
    private static final int SALT_AT = 88;

    /**
     * Reads one.
     *
     * @return empty when none begins there
     * @throws IllegalArgumentException when what is there cannot be meant
     */
    public static Optional<VeritySuperblock> read(ImageBytes hash, long offset) throws IOException {
        byte[] bytes = hash.bytes(offset, BYTES);
        ByteBuffer block = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < BYTES || !block.slice(0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE))) {
            return Optional.empty();
        }
        int saltBytes = Short.toUnsignedInt(block.getShort(80));
        if (block.getInt(8) != 1 || saltBytes > MAX_SALT_BYTES) {
            throw new IllegalArgumentException("a superblock of another version, or with too long a salt");
        }
        String algorithm = new String(bytes, ALGORITHM_AT, ALGORITHM_BYTES, StandardCharsets.ISO_8859_1);
        int end = algorithm.indexOf('\0');
        VerityParameters parameters = new VerityParameters(
                block.getInt(12),
                end < 0 ? algorithm : algorithm.substring(0, end),
                block.getInt(64),
                block.getInt(68),
                block.getLong(72),
                HexFormat.of().formatHex(bytes, SALT_AT, SALT_AT + saltBytes));
        ByteBuffer uuid = ByteBuffer.wrap(bytes, 16, 16);
        return Optional.of(new VeritySuperblock(parameters, new UUID(uuid.getLong(), uuid.getLong())));
    }

    /** As it is written. */
    public byte[] bytes() {
        byte[] salt = parameters.salt();
        ByteBuffer block = ByteBuffer.allocate(BYTES);
        block.put(SIGNATURE).position(16);
        block.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        block.put(parameters.algorithm().getBytes(StandardCharsets.US_ASCII));
        block.order(ByteOrder.LITTLE_ENDIAN).putInt(8, 1).putInt(12, parameters.hashType());
        block.putInt(64, parameters.dataBlockBytes()).putInt(68, parameters.hashBlockBytes());
        block.putLong(72, parameters.dataBlocks()).putShort(80, (short) salt.length);
        block.position(SALT_AT);
        block.put(salt);
        return block.array();
    }
}
