package org.securecloudlab.web.image.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.image.ChannelBytes;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.signature.HashMethod;
import org.securecloudlab.image.signature.SignatureKeyType;
import org.securecloudlab.image.signing.ImageCreation;
import org.securecloudlab.image.signing.ImageSigner;
import org.securecloudlab.image.signing.LabKeys;
import org.securecloudlab.web.image.ImageLimits;
import org.securecloudlab.web.intake.Upload;
import org.securecloudlab.web.intake.Uploads;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** Makes keys for labs and signs with them. They live in memory and are gone with the server. */
@ApplicationScoped
public class LabKeyRing {
    private static final int MOST_DAYS = 3_650;
    private static final Duration ALREADY_VALID = Duration.ofMinutes(5);
    private static final Duration ONCE_VALID = Duration.ofDays(365);
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}";

    private final SecureRandom random = new SecureRandom();
    private final NavigableMap<Long, HeldKey> keys = new TreeMap<>();
    private final Uploads uploads;
    private final int most;
    private long lastId;

    LabKeyRing(Uploads uploads, ImageLimits limits) {
        this.uploads = uploads;
        this.most = limits.keysKept();
    }

    /**
     * Makes one.
     *
     * @throws ProblemException 422 for a wrong name, type or time, 409 when there are too many
     */
    synchronized HeldKey make(NewKey wanted) {
        if (keys.size() >= most) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, "There are " + most + " lab keys already (lab.images.keys-kept); delete one");
        }
        String name = wanted.name().orElse("lab");
        String type = wanted.keyType().orElse("RSA-PSS");
        int days = wanted.days().orElse(365);
        Optional<SignatureKeyType> keyType = SignatureKeyType.named(type);
        List<Problem> problems = Stream.of(
                        wrong(!name.matches(NAME), "name", name, "1 to 64 letters, digits, blanks, dots, dashes"),
                        wrong(keyType.isEmpty(), "keyType", type, "RSA-PSS, DSA, ECC_SECP384R1, ECC_SECP521R1 …"),
                        wrong(
                                days == 0 || Math.abs(days) > MOST_DAYS,
                                "days",
                                Integer.toString(days),
                                "1 to " + MOST_DAYS + ", or below 0 for an expired one"))
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw ProblemException.invalid("The key", problems);
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant to = now.plus(Duration.ofDays(days));
        Instant from = days > 0 ? now.minus(ALREADY_VALID) : to.minus(ONCE_VALID);
        HeldKey held = new HeldKey(
                ++lastId,
                name,
                UUID.randomUUID().toString(),
                from,
                to,
                LabKeys.generate(keyType.orElseThrow(), name, from, to, random));
        keys.put(held.id(), held);
        return held;
    }

    private static Optional<Problem> wrong(boolean isWrong, String path, String found, String expected) {
        return isWrong ? Optional.of(Problem.error(path, found, expected)) : Optional.empty();
    }

    /**
     * Signs an image, which is on disk while it is read and gone afterwards.
     *
     * @throws ProblemException 404, 413, 408 or 503
     */
    ImageCreation sign(long id, HashMethod hash, InputStream image, long declaredBytes) {
        HeldKey held = require(id);
        try (Upload upload = uploads.receive(image, declaredBytes);
                ChannelBytes bytes = ChannelBytes.of(FileChannel.open(upload.file()))) {
            String signature = ImageSigner.sign(held.key(), hash, ImageFeed.of(bytes), random);
            return new ImageCreation(signature, hash, held.key().type(), held.certificateId());
        } catch (IOException e) {
            throw new UncheckedIOException("an upload on disk cannot be read", e);
        }
    }

    /** In the order of their making. */
    synchronized List<HeldKey> list() {
        return List.copyOf(keys.values());
    }

    synchronized HeldKey require(long id) {
        return Optional.ofNullable(keys.get(id)).orElseThrow(() -> ProblemException.notFound("lab key", id));
    }

    synchronized void delete(long id) {
        require(id);
        keys.remove(id);
    }
}
