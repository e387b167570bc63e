package org.securecloudlab.web.image.verity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.List;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.image.ChannelBytes;
import org.securecloudlab.image.verity.VerityCheck;
import org.securecloudlab.image.verity.VerityClaim;
import org.securecloudlab.image.verity.VerityLayout;
import org.securecloudlab.image.verity.VerityParameters;
import org.securecloudlab.image.verity.VerityReport;
import org.securecloudlab.image.verity.VeritySuperblock;
import org.securecloudlab.image.verity.VerityTree;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.web.intake.Upload;
import org.securecloudlab.web.intake.Uploads;
import org.securecloudlab.web.problem.ProblemException;

/** Disks that are sent: on disk while they are read, within the limits of uploads, and gone afterwards. */
@ApplicationScoped
class SentDisks {
    private static final String WHAT = "The disk";

    private final Uploads uploads;

    SentDisks(Uploads uploads) {
        this.uploads = uploads;
    }

    /** What is read of a disk. */
    @FunctionalInterface
    private interface Reading {
        VerityReport of(ChannelBytes disk) throws IOException;
    }

    /**
     * The root of a disk, beside the one that is claimed.
     *
     * @throws ProblemException 422 when the disk has fewer blocks than the tree covers; 413, 408 or 503
     */
    VerityReport root(InputStream body, long declaredBytes, VerityClaim claim) {
        return read(body, declaredBytes, disk -> {
            VerityLayout layout = VerityLayout.of(claim.parameters(disk.sizeBytes()), 0, true);
            String root = VerityTree.root(disk, layout, VerityTree.Sink.NONE, Progress.NONE);
            return VerityReport.made(layout, root, claim.root());
        });
    }

    /**
     * Every block of a disk against the tree behind it.
     *
     * @param hashOffset where the superblock of that tree begins
     * @throws ProblemException 422 when there is none, or it lies in the data; 413, 408 or 503
     */
    VerityReport check(InputStream body, long declaredBytes, String root, long hashOffset) {
        if (hashOffset <= 0 || hashOffset % VerityLayout.SECTOR_BYTES != 0) {
            throw ProblemException.parameter("hashOffset", String.valueOf(hashOffset), "a multiple of 512, above 0");
        }
        return read(body, declaredBytes, disk -> {
            VerityParameters parameters = VeritySuperblock.read(disk, hashOffset)
                    .orElseThrow(() -> new IllegalArgumentException("no dm-verity superblock at " + hashOffset))
                    .parameters();
            if (parameters.dataBytes() > hashOffset) {
                throw new IllegalArgumentException(
                        "a tree that begins inside the " + parameters.dataBytes() + " bytes of data that it covers");
            }
            VerityClaim claim = VerityClaim.of(parameters, root);
            return VerityCheck.run(
                    disk, disk, VerityLayout.of(parameters, hashOffset, true), claim.root(), Progress.NONE);
        });
    }

    private VerityReport read(InputStream body, long declaredBytes, Reading reading) {
        try (Upload upload = uploads.receive(body, declaredBytes);
                ChannelBytes disk = ChannelBytes.of(FileChannel.open(upload.file()))) {
            return reading.of(disk);
        } catch (IllegalArgumentException | EOFException e) {
            throw ProblemException.invalid(
                    WHAT,
                    List.of(Problem.error(
                            "",
                            String.valueOf(e.getMessage()),
                            "a raw disk of at least the blocks that a tree covers")));
        } catch (IOException e) {
            throw new UncheckedIOException("an upload on disk cannot be read", e);
        }
    }
}
