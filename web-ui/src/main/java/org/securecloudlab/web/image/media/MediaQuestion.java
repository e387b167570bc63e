package org.securecloudlab.web.image.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to believe of a folder of boot media.
 *
 * @param keys files of OpenPGP public keys, as armored text or as base64 of their bytes
 * @param fingerprints only signatures of these keys count; of any of them when this is left out
 * @param signatures so many good signatures of different keys are needed; one when this is left out
 * @param images names that must be genuine
 * @param ignoreMissing files that a list names and that are not there do not matter
 * @param now the instant of judgement; the present one when this is left out
 */
@Schema(name = "MediaQuestion", description = "Whom to believe of a folder of boot media")
public record MediaQuestion(
        Optional<List<String>> keys,
        Optional<List<String>> fingerprints,
        OptionalInt signatures,
        Optional<List<String>> images,
        Optional<Boolean> ignoreMissing,
        Optional<Instant> now) {}
