package org.securecloudlab.web.image.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.image.ChannelBytes;
import org.securecloudlab.image.examine.Examination;
import org.securecloudlab.image.examine.ImageClaims;
import org.securecloudlab.image.provenance.TrustRoot;
import org.securecloudlab.web.LabConfig;
import org.securecloudlab.web.image.ImageLimits;
import org.securecloudlab.web.intake.Upload;
import org.securecloudlab.web.intake.Uploads;
import org.securecloudlab.web.problem.ProblemException;

/** Checks images that are sent, and keeps the newest questions and answers in memory; images are deleted at once. */
@ApplicationScoped
public class ImageChecks {
    private final Uploads uploads;
    private final TrustedRootFile trustedRoot;
    private final int mostKept;
    private final long maxHashedBytes;
    private final NavigableMap<Long, StoredCheck> kept = new TreeMap<>();
    private long lastId;

    ImageChecks(Uploads uploads, TrustedRootFile trustedRoot, ImageLimits limits, LabConfig config) {
        this.uploads = uploads;
        this.trustedRoot = trustedRoot;
        this.mostKept = limits.checksKept();
        this.maxHashedBytes = config.upload().unpackedBytes();
    }

    /**
     * Takes a question.
     *
     * @throws ProblemException 422 with everything that is wrong with it
     */
    StoredCheck ask(CheckQuestion question) {
        claims(question, Instant.now());
        String name = question.name().filter(text -> !text.isBlank()).orElse("image");
        return keep(name, question);
    }

    /**
     * Answers it with an image, which is on disk while it is read and gone afterwards.
     *
     * @throws ProblemException 404, 413, 408 or 503
     */
    StoredCheck answer(long id, InputStream image, long declaredBytes) {
        StoredCheck asked = require(id);
        ImageClaims claims = claims(asked.question(), Instant.now());
        try (Upload upload = uploads.receive(image, declaredBytes);
                ChannelBytes bytes = ChannelBytes.of(FileChannel.open(upload.file()))) {
            StoredCheck answered = asked.with(Examination.of(bytes, claims, maxHashedBytes));
            replace(answered);
            return answered;
        } catch (IOException e) {
            throw new UncheckedIOException("an upload on disk cannot be read", e);
        }
    }

    private ImageClaims claims(CheckQuestion question, Instant now) {
        Optional<TrustRoot> root = question.provenance().flatMap(asked -> trustedRoot.read());
        Parsed<ImageClaims> claims = Claims.of(question, root, now);
        return claims.value().orElseThrow(() -> ProblemException.invalid("The question", claims.problems()));
    }

    private synchronized StoredCheck keep(String name, CheckQuestion question) {
        StoredCheck stored = new StoredCheck(++lastId, name, Instant.now(), question, Optional.empty());
        kept.put(stored.id(), stored);
        while (kept.size() > mostKept) {
            kept.pollFirstEntry();
        }
        return stored;
    }

    private synchronized void replace(StoredCheck answered) {
        kept.replace(answered.id(), answered);
    }

    /** The newest first. */
    synchronized List<StoredCheck> list() {
        return List.copyOf(kept.descendingMap().values());
    }

    synchronized StoredCheck require(long id) {
        return Optional.ofNullable(kept.get(id)).orElseThrow(() -> ProblemException.notFound("check of an image", id));
    }
}
