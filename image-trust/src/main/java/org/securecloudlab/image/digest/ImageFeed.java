package org.securecloudlab.image.digest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.security.MessageDigest;
import java.util.List;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/**
 * A stream of an image's bytes, of any size, that can be fed once to digests in constant memory.
 *
 * @param source read to its end, never closed
 * @param totalBytes how many there will be, for the progress; negative where nobody knows
 * @param progress hears bytes done and in all
 * @param cancellation asked between blocks
 */
public record ImageFeed(ReadableByteChannel source, long totalBytes, Progress progress, Cancellation cancellation) {

    /** All bytes of an image, without progress. */
    public static ImageFeed of(ImageBytes image) {
        return of(image, Progress.NONE);
    }

    /** All bytes of an image. */
    public static ImageFeed of(ImageBytes image, Progress progress) {
        return new ImageFeed(image.channel(), image.sizeBytes(), progress, Cancellation.never());
    }

    /**
     * Reads to the end.
     *
     * @param digests each gets every byte; none is a way to count
     * @return bytes read
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public long to(List<MessageDigest> digests) throws IOException {
        long done = 0;
        try (ReadAhead blocks = new ReadAhead(source, totalBytes)) {
            for (ByteBuffer block = blocks.next(); block.hasRemaining(); block = blocks.next()) {
                cancellation.throwIfCancelled();
                done += block.remaining();
                for (MessageDigest digest : digests) {
                    digest.update(block.duplicate());
                }
                progress.report(done, Math.max(done, totalBytes));
            }
        }
        return done;
    }
}
