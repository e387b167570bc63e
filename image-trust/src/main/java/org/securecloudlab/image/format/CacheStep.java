package org.securecloudlab.image.format;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/** Nova's download-to-cache step behind the download itself ({@code virt/images.py}, {@code fetch_to_raw} of 26.2.2). */
public final class CacheStep {
    /** More than this is not hashed: a few kilobytes can declare a disk of exabytes. */
    private static final long MAX_HASHED_BYTES = 1L << 40;

    private final ImageBytes image;
    private final CacheSettings settings;
    private final long maxHashedBytes;
    private final Progress progress;

    private CacheStep(ImageBytes image, CacheSettings settings, long maxHashedBytes, Progress progress) {
        this.image = image;
        this.settings = settings;
        this.maxHashedBytes = maxHashedBytes;
        this.progress = progress;
    }

    /**
     * Judges a downloaded file.
     *
     * @param diskFormat as the image service declares it
     * @throws IOException when the file itself cannot be read
     */
    public static CacheVerdict judge(ImageBytes image, String diskFormat, CacheSettings settings, Progress progress)
            throws IOException {
        return judge(image, diskFormat, settings, MAX_HASHED_BYTES, progress);
    }

    /**
     * The same for those who wait for the answer.
     *
     * @param maxHashedBytes the digest of a larger base file is not told
     */
    public static CacheVerdict judge(
            ImageBytes image, String diskFormat, CacheSettings settings, long maxHashedBytes, Progress progress)
            throws IOException {
        return new CacheStep(image, settings, maxHashedBytes, progress).judge(diskFormat);
    }

    private CacheVerdict judge(String diskFormat) throws IOException {
        DeepInspection.Outcome inspected = settings.deepInspection()
                ? DeepInspection.of(image, diskFormat)
                : new DeepInspection.Outcome(Optional.empty(), Optional.empty());
        List<CacheVerdict.Danger> dangers = Dangers.of(image, diskFormat);
        if (inspected.refusal().isPresent()) {
            return refused(
                    CacheVerdict.Refused.unacceptable(inspected.refusal().get()), inspected, Optional.empty(), dangers);
        }
        QemuImage seen;
        try {
            seen = QemuImage.open(image);
        } catch (UnreadableImage e) {
            return refused(unopened(e), inspected, Optional.of(QemuProbe.format(image)), dangers);
        }
        Optional<String> expected = settings.deepInspection()
                ? Optional.of(diskFormat.equals("iso") ? "raw" : diskFormat)
                : Optional.empty();
        Optional<String> reason = QemuChecks.refusal(seen, expected, settings);
        if (reason.isPresent()) {
            return refused(
                    CacheVerdict.Refused.unacceptable(reason.get()), inspected, Optional.of(seen.format()), dangers);
        }
        return kept(seen, inspected, dangers);
    }

    private CacheVerdict kept(QemuImage seen, DeepInspection.Outcome inspected, List<CacheVerdict.Danger> dangers)
            throws IOException {
        boolean converted = !seen.format().equals("raw") && settings.forceRawImages();
        Optional<ImageBytes> content = converted ? seen.disk() : Optional.of(image);
        long size = converted ? seen.virtualSizeBytes() : image.sizeBytes();
        try {
            if (converted && seen.obstacle().isPresent()) {
                throw new UnreadableImage(seen.obstacle().get());
            }
            Optional<CacheVerdict.Refused> now =
                    converted ? content.flatMap(CacheStep::afterConversion) : Optional.empty();
            if (now.isPresent()) {
                return refused(now.get(), inspected, Optional.of(seen.format()), dangers);
            }
            Optional<String> sha256 = content.isPresent() && size <= maxHashedBytes
                    ? Optional.of(sha256(content.get()))
                    : Optional.empty();
            return new CacheVerdict(
                    Optional.empty(),
                    Optional.of(new CacheVerdict.BaseFile(size, sha256)),
                    inspected.detected(),
                    Optional.of(seen.format()),
                    dangers);
        } catch (UnreadableImage e) {
            return refused(
                    CacheVerdict.Refused.unacceptable("Unable to convert image to raw: " + e.getMessage()),
                    inspected,
                    Optional.of(seen.format()),
                    dangers);
        }
    }

    private static CacheVerdict.Refused unopened(UnreadableImage e) {
        return new CacheVerdict.Refused(e.exception(), "qemu-img failed to execute: " + e.getMessage());
    }

    /** The converted file must still look raw: a guest's first bytes may be another format's header. */
    private static Optional<CacheVerdict.Refused> afterConversion(ImageBytes converted) {
        try {
            String format = QemuImage.open(converted).format();
            return format.equals("raw")
                    ? Optional.empty()
                    : Optional.of(CacheVerdict.Refused.unacceptable("Converted to raw, but format is now " + format));
        } catch (UnreadableImage e) {
            return Optional.of(unopened(e));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String sha256(ImageBytes content) throws IOException {
        MessageDigest digest = Digests.of("SHA-256");
        ImageFeed feed = new ImageFeed(content.channel(), content.sizeBytes(), progress, Cancellation.never());
        try {
            feed.to(List.of(digest));
        } catch (IOException e) {
            if (e.getCause() instanceof UnreadableImage unreadable) {
                throw unreadable; // met by the thread that reads ahead
            }
            throw e;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static CacheVerdict refused(
            CacheVerdict.Refused why,
            DeepInspection.Outcome inspected,
            Optional<String> qemuFormat,
            List<CacheVerdict.Danger> dangers) {
        return new CacheVerdict(Optional.of(why), Optional.empty(), inspected.detected(), qemuFormat, dangers);
    }
}
