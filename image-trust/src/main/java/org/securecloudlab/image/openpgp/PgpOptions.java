package org.securecloudlab.image.openpgp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;

/**
 * Options of a call of gpg that change its answer.
 *
 * @param weakDigests numbers of digests that are refused besides MD5
 * @param requireCrossCertification a signing subkey must claim its primary
 * @param ignoreTimeConflict signatures older than their key are taken
 * @param allowWeakDigests MD5 is taken too
 * @param trustModel {@code pgp}, {@code always}, {@code direct} and the like
 * @param ownerTrust value by fingerprint, as {@code --export-ownertrust} writes it: 6 is ultimate
 */
public record PgpOptions(
        Set<Integer> weakDigests,
        boolean requireCrossCertification,
        boolean ignoreTimeConflict,
        boolean allowWeakDigests,
        String trustModel,
        Map<String, Integer> ownerTrust) {
    private static final Map<String, Integer> DIGESTS = Map.of(
            "MD5", HashAlgorithmTags.MD5,
            "SHA1", HashAlgorithmTags.SHA1,
            "RIPEMD160", HashAlgorithmTags.RIPEMD160,
            "SHA224", HashAlgorithmTags.SHA224,
            "SHA256", HashAlgorithmTags.SHA256,
            "SHA384", HashAlgorithmTags.SHA384,
            "SHA512", HashAlgorithmTags.SHA512);

    public PgpOptions {
        weakDigests = Set.copyOf(weakDigests);
        ownerTrust = Map.copyOf(ownerTrust);
    }

    /** Those of a plain call. */
    public static PgpOptions none() {
        return parse(List.of(), Optional.empty(), "");
    }

    /**
     * Reads arguments; those that do not change the answer are passed over.
     *
     * @param ownerTrust lines {@code FINGERPRINT:VALUE:}
     */
    public static PgpOptions parse(List<String> arguments, Optional<String> trustModel, String ownerTrust) {
        Set<Integer> weak = new HashSet<>();
        String model = trustModel.orElse("pgp");
        boolean allowWeak = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String[] parts = argument.split("=", 2);
            String value = parts.length > 1 ? parts[1] : i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            switch (parts[0]) {
                case "--weak-digest" ->
                    Optional.ofNullable(DIGESTS.get(value.toUpperCase(Locale.ROOT)))
                            .ifPresent(weak::add);
                case "--trust-model" -> model = value;
                case "--always-trust" -> model = "always";
                case "--allow-weak-digest-algos" -> allowWeak = true;
                default -> {
                    // It changes what is printed, not what is decided.
                }
            }
        }
        return new PgpOptions(
                weak,
                !arguments.contains("--no-require-cross-certification"),
                arguments.contains("--ignore-time-conflict"),
                allowWeak,
                model,
                ownerTrust(ownerTrust));
    }

    private static Map<String, Integer> ownerTrust(String lines) {
        Map<String, Integer> values = new HashMap<>();
        lines.lines()
                .map(line -> line.split(":"))
                .filter(parts -> parts.length >= 2 && parts[1].matches("[0-9]{1,3}"))
                .forEach(parts -> values.put(parts[0].strip().toUpperCase(Locale.ROOT), Integer.parseInt(parts[1])));
        return values;
    }

    boolean refuses(int digest) {
        return weakDigests.contains(digest) || (digest == HashAlgorithmTags.MD5 && !allowWeakDigests);
    }
}
