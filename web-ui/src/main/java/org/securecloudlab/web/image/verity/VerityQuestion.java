package org.securecloudlab.web.image.verity;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.image.verity.VerityClaim;
import org.securecloudlab.image.verity.VerityParameters;

/**
 * What is known of a tree, in the words of veritysetup; what is left out has its default.
 *
 * @param root from a place that can be trusted, in hexadecimal
 * @param salt in hexadecimal
 * @param hash the digest, such as {@code sha256}
 * @param format the hash type, 1 or 0
 * @param dataBlockSize bytes
 * @param hashBlockSize bytes
 * @param dataBlocks that are covered; all whole ones when it is left out
 */
@Schema(name = "VerityQuestion", description = "What is known of a dm-verity tree, in the words of veritysetup")
public record VerityQuestion(
        @QueryParam("root") Optional<String> root,
        @QueryParam("salt") Optional<String> salt,
        @QueryParam("hash") Optional<String> hash,
        @QueryParam("format") Optional<Integer> format,
        @QueryParam("dataBlockSize") Optional<Integer> dataBlockSize,
        @QueryParam("hashBlockSize") Optional<Integer> hashBlockSize,
        @QueryParam("dataBlocks") Optional<Long> dataBlocks) {
    private static final String ALGORITHM = "sha256";

    /** As the engine takes it, or what is wrong. */
    public Parsed<VerityClaim> claim() {
        try {
            return Parsed.of(
                    new VerityClaim(
                            root.orElse("").strip(),
                            format.orElse(1),
                            hash.orElse(ALGORITHM),
                            dataBlockSize.orElse(VerityParameters.DEFAULT_BLOCK_BYTES),
                            hashBlockSize.orElse(VerityParameters.DEFAULT_BLOCK_BYTES),
                            dataBlocks.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                            salt.filter(text -> !text.equals("-")).orElse("").strip()),
                    List.of());
        } catch (IllegalArgumentException e) {
            return Parsed.refused(
                    List.of(Problem.error("verity", String.valueOf(e.getMessage()), "what veritysetup takes")));
        }
    }
}
