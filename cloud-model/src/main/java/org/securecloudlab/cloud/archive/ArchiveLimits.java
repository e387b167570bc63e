package org.securecloudlab.cloud.archive;

/**
 * What an archive may cost.
 *
 * @param packedBytes size of the archive
 * @param unpackedBytes sum over all entries
 * @param entries how many there may be, folders included
 * @param ratio how many times larger than packed an entry (or a packed tar) may be, once it is above {@link #RATIO_FREE_BYTES};
 *     DEFLATE reaches about 1030 at most, JSON of exports about 40
 */
public record ArchiveLimits(long packedBytes, long unpackedBytes, int entries, int ratio) {
    /** Small entries may be packed as well as they like: a list of a thousand equal rows is no bomb. */
    public static final long RATIO_FREE_BYTES = 16L << 20;

    /** 2 GiB packed, 20 GiB and 1,000,000 entries unpacked, at most 200 times larger than packed. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(2L << 30, 20L << 30, 1_000_000, 200);

    public ArchiveLimits {
        if (packedBytes <= 0 || unpackedBytes <= 0 || entries <= 0 || ratio <= 0) {
            throw new IllegalArgumentException(
                    "limits must be positive: " + packedBytes + ", " + unpackedBytes + ", " + entries + ", " + ratio);
        }
    }

    boolean isBomb(long packed, long unpacked) {
        return unpacked > RATIO_FREE_BYTES && unpacked / Math.max(1, packed) >= ratio;
    }
}
