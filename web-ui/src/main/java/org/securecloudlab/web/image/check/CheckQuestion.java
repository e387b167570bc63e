package org.securecloudlab.web.image.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securecloudlab.web.image.verity.VerityQuestion;

/**
 * What is claimed of an image that will be sent.
 *
 * @param name for people
 * @param diskFormat as the image service declares it
 * @param properties as the image service tells them: the four of the signature, {@code checksum}, {@code os_hash_algo}, {@code os_hash_value}
 * @param certificates of the key manager by id, as PEM
 * @param trustedCertificates {@code trusted_image_certificates} of the request
 * @param novaConf the node's settings; what is not set has nova's default
 * @param provenance who is said to have built it; not checked when it is left out
 * @param verity the dm-verity root that the guest's kernel is given, compared with what a guest would read
 * @param now the instant of judgement; that of the upload when it is left out
 */
@Schema(name = "ImageCheckQuestion", description = "What is claimed of an image that will be sent")
public record CheckQuestion(
        Optional<String> name,
        Optional<String> diskFormat,
        Optional<SortedMap<String, String>> properties,
        Optional<SortedMap<String, String>> certificates,
        Optional<List<String>> trustedCertificates,
        Optional<String> novaConf,
        Optional<ProvenanceQuestion> provenance,
        Optional<VerityQuestion> verity,
        Optional<Instant> now) {}
