package org.securecloudlab.migration;

/**
 * Pages are compressed before they are sent, by threads of their own or in the multifd channels.
 *
 * @param threads threads, or multifd channels, that compress
 * @param sizeShare size of a compressed page over its plain size; 1 or more for random data, which gains nothing
 * @param threadBytesPerSecond plain bytes that one thread takes in; an assumption where nobody measured it
 */
public record Compression(int threads, double sizeShare, double threadBytesPerSecond) {
    /** zlib level 1 on ordinary memory: an assumption, to be replaced by a measurement. */
    public static final Compression ASSUMED = new Compression(8, 0.4, 60e6);

    /** Refuses no thread and no size. */
    public Compression {
        if (threads < 1 || !(sizeShare > 0) || !(threadBytesPerSecond > 0)) {
            throw new IllegalArgumentException("compression with [" + threads + "] threads to [" + sizeShare + "] at ["
                    + threadBytesPerSecond + "] bytes/s");
        }
    }
}
