package org.securecloudlab.image.examine;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.image.digest.Multihash;
import org.securecloudlab.image.format.CacheSettings;
import org.securecloudlab.image.signature.KeyManager;
import org.securecloudlab.image.signature.NovaTrust;
import org.securecloudlab.image.signature.SignatureProperties;
import org.securecloudlab.image.verity.VerityClaim;

/**
 * What is claimed of an image, and what the cloud that it is for would hold against it.
 *
 * @param diskFormat as the image service declares it
 * @param properties as the image service tells them, {@code checksum}, {@code os_hash_algo} and {@code os_hash_value} among them
 * @param keys the certificates of the key manager
 * @param trust what decides on the node
 * @param cache what may become a base file there
 * @param provenance who is said to have built it; empty where nobody says so
 * @param verity the dm-verity root that its guest's kernel is given
 * @param now the instant of judgement
 */
public record ImageClaims(
        String diskFormat,
        SortedMap<String, String> properties,
        KeyManager keys,
        NovaTrust trust,
        CacheSettings cache,
        Optional<ProvenanceClaims> provenance,
        Optional<VerityClaim> verity,
        Instant now) {
    public ImageClaims {
        properties = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    /** The four that a signature stands in. */
    public SignatureProperties signature() {
        return SignatureProperties.of(properties);
    }

    /** MD5 that is told of the image. */
    public Optional<String> checksum() {
        return told("checksum");
    }

    /** Digest that is told of the image. */
    public Optional<Multihash> multihash() {
        Optional<String> value = told("os_hash_value");
        Optional<String> algorithm = told("os_hash_algo");
        return value.isEmpty() && algorithm.isEmpty()
                ? Optional.empty()
                : Optional.of(new Multihash(algorithm.orElse(Multihash.DEFAULT_ALGORITHM), value.orElse("")));
    }

    /** The certificates that count when the signer's is validated. */
    public List<String> trustedIds() {
        return trust.trustedIds();
    }

    private Optional<String> told(String name) {
        return Optional.ofNullable(((Map<String, String>) properties).get(name))
                .map(text -> text.toLowerCase(Locale.ROOT));
    }
}
