package org.securecloudlab.image.format;

/** One format's cautious look at a stream of chunks (nova {@code format_inspector.FileInspector}). */
interface Inspector {

    /** As the image service names the format; what nova compares with {@code disk_format}. */
    String formatName();

    /**
     * Looks at the next chunk.
     *
     * @param position in the file behind the chunk
     * @throws NotThisFormat when it cannot be this format
     */
    void eat(byte[] chunk, long position) throws NotThisFormat;

    boolean matches();

    /** Knows all that it wants to know. */
    boolean isComplete();

    /**
     * Whether an image of this format is safe to hand to qemu.
     *
     * @throws NotThisFormat when that cannot be told
     */
    boolean isSafe() throws NotThisFormat;

    /** It cannot be this format. */
    final class NotThisFormat extends Exception {
        private static final long serialVersionUID = 1L;

        NotThisFormat(String message) {
            super(message, null, false, false);
        }
    }
}
