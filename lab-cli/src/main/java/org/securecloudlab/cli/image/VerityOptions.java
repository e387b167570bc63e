package org.securecloudlab.cli.image;

import java.util.Optional;
import java.util.OptionalLong;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.image.verity.VerityClaim;
import org.securecloudlab.image.verity.VerityParameters;
import picocli.CommandLine.Option;

/** How a tree is made, where no superblock says it; names and defaults as veritysetup has them. */
final class VerityOptions {
    @Option(names = "--hash", paramLabel = "NAME", description = "Digest (default: sha256).")
    private String algorithm = "sha256";

    @Option(names = "--salt", paramLabel = "HEX", description = "Salt (default: none).")
    private String salt = "";

    @Option(names = "--format", paramLabel = "0|1", description = "Hash type (default: 1).")
    private int hashType = 1;

    @Option(names = "--data-block-size", paramLabel = "BYTES", description = "Default: 4096.")
    private int dataBlockBytes = VerityParameters.DEFAULT_BLOCK_BYTES;

    @Option(names = "--hash-block-size", paramLabel = "BYTES", description = "Default: 4096.")
    private int hashBlockBytes = VerityParameters.DEFAULT_BLOCK_BYTES;

    @Option(names = "--data-blocks", paramLabel = "N", description = "Blocks to cover (default: all whole ones).")
    private Optional<Long> dataBlocks = Optional.empty();

    VerityParameters parameters(long sizeBytes, String root) {
        try {
            String given = salt.equals("-") ? "" : salt;
            VerityClaim claim = new VerityClaim(
                    root,
                    hashType,
                    algorithm,
                    dataBlockBytes,
                    hashBlockBytes,
                    dataBlocks.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                    given);
            return claim.parameters(sizeBytes);
        } catch (IllegalArgumentException e) {
            throw new InputException("parameters", String.valueOf(e.getMessage()), "what veritysetup takes");
        }
    }
}
