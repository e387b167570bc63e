package org.securecloudlab.image.openpgp;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;

/**
 * What a key's self-signatures make of it at an instant ({@code g10/getkey.c}, {@code merge_selfsigs}).
 *
 * @param isValid something of its own holds it together
 * @param isRevoked by itself, by its primary or by a revoker that it names; the date of a revocation does not matter
 * @param expiresSeconds 0 for never
 * @param isExpired it, or its primary, has expired
 * @param crossCertification for a subkey: whether it claims its primary
 */
record KeyState(
        boolean isValid,
        boolean isRevoked,
        long expiresSeconds,
        boolean isExpired,
        CrossCertification crossCertification) {
    /** Class, algorithm, fingerprint (RFC 4880 section 5.2.3.15). */
    private static final int REVOKER_BYTES = 22;

    /** A back signature of a signing subkey on its primary. */
    enum CrossCertification {
        NOT_NEEDED,
        GOOD,
        MISSING,
        WRONG
    }

    static KeyState of(Keyring.Found found, Keyring keyring, SelfSignatures checks, long nowSeconds) {
        KeyState primary = new Primary(found.block(), keyring, checks, nowSeconds).state();
        return found.subkey()
                .map(subkey -> new Subkey(found.block(), subkey, checks, nowSeconds).state(primary))
                .orElse(primary);
    }

    private record Primary(KeyBlock block, Keyring keyring, SelfSignatures checks, long nowSeconds) {
        KeyState state() {
            PGPPublicKey key = block.primary();
            List<PGPSignature> own = block.direct().stream()
                    .filter(signature -> signature.getKeyID() == key.getKeyID() && checks.overKey(signature, key, key))
                    .toList();
            boolean revoked = own.stream().anyMatch(s -> s.getSignatureType() == PGPSignature.KEY_REVOCATION)
                    || isRevokedByAnother(own);
            Optional<PGPSignature> direct = newest(own.stream()
                    .filter(s ->
                            s.getSignatureType() == PGPSignature.DIRECT_KEY && !SignatureFacts.isExpired(s, nowSeconds))
                    .toList());
            long expires = expires(direct, created(key));
            boolean valid = direct.isPresent()
                    || block.userIds().stream().anyMatch(id -> chosen(id).isPresent());
            return new KeyState(
                    valid, revoked, expires, expires != 0 && expires <= nowSeconds, CrossCertification.NOT_NEEDED);
        }

        /** The direct signature's word counts; else that of the newest user id that has one. */
        private long expires(Optional<PGPSignature> direct, long created) {
            long lifetime = direct.map(SignatureFacts::keyLifetimeSeconds).orElse(0L);
            if (lifetime == 0) {
                lifetime = block.userIds().stream()
                        .flatMap(id -> chosen(id).stream())
                        .filter(s -> s.isCertification()
                                && !SignatureFacts.isExpired(s, nowSeconds)
                                && SignatureFacts.keyLifetimeSeconds(s) != 0)
                        .max(Comparator.comparingLong(SignatureFacts::createdSeconds))
                        .map(SignatureFacts::keyLifetimeSeconds)
                        .orElse(0L);
            }
            return lifetime == 0 ? 0 : created + lifetime;
        }

        private Optional<PGPSignature> chosen(KeyBlock.Part userId) {
            return newest(userId.signatures().stream()
                    .filter(s -> s.getKeyID() == block.primary().getKeyID()
                            && (s.isCertification() || s.getSignatureType() == PGPSignature.CERTIFICATION_REVOCATION)
                            && checks.overUserId(s, block.primary(), userId.body()))
                    .toList());
        }

        private boolean isRevokedByAnother(List<PGPSignature> own) {
            List<byte[]> revokers = own.stream()
                    .filter(s -> s.getSignatureType() == PGPSignature.DIRECT_KEY && s.getHashedSubPackets() != null)
                    .flatMap(s ->
                            List.of(s.getHashedSubPackets().getSubpackets(SignatureSubpacketTags.REVOCATION_KEY))
                                    .stream())
                    .map(packet -> packet.getData())
                    .filter(data -> data.length >= REVOKER_BYTES)
                    .map(data -> Arrays.copyOfRange(data, 2, REVOKER_BYTES))
                    .toList();
            return revokers.stream()
                    .flatMap(fingerprint -> keyring.find(Optional.of(fingerprint), 0).stream())
                    .anyMatch(revoker -> block.direct().stream()
                            .anyMatch(s -> s.getSignatureType() == PGPSignature.KEY_REVOCATION
                                    && s.getKeyID() == revoker.key().getKeyID()
                                    && checks.overKey(s, revoker.key(), block.primary())));
        }
    }

    private record Subkey(KeyBlock block, KeyBlock.Part part, SelfSignatures checks, long nowSeconds) {
        KeyState state(KeyState primary) {
            PGPPublicKey key = part.key().orElseThrow();
            List<PGPSignature> own = part.signatures().stream()
                    .filter(s -> s.getKeyID() == block.primary().getKeyID()
                            && checks.overSubkey(s, block.primary(), block.primary(), key))
                    .toList();
            Optional<PGPSignature> binding = newest(own.stream()
                    .filter(s -> s.getSignatureType() == PGPSignature.SUBKEY_BINDING
                            && !SignatureFacts.isExpired(s, nowSeconds))
                    .toList());
            boolean revoked = own.stream().anyMatch(s -> s.getSignatureType() == PGPSignature.SUBKEY_REVOCATION);
            long lifetime = binding.map(SignatureFacts::keyLifetimeSeconds).orElse(0L);
            long expires = lifetime == 0 ? 0 : created(key) + lifetime;
            boolean expired = expires != 0 && expires <= nowSeconds;
            CrossCertification back = binding.map(s -> CrossCertifications.of(s, block.primary(), key, checks))
                    .orElse(CrossCertification.MISSING);
            return new KeyState(
                    primary.isValid && binding.isPresent(),
                    revoked || primary.isRevoked,
                    expires,
                    expired || primary.isExpired,
                    back);
        }
    }

    private static long created(PGPPublicKey key) {
        return SignatureFacts.createdSeconds(key);
    }

    /** The newest; of two of the same second the later in the file. */
    private static Optional<PGPSignature> newest(List<PGPSignature> signatures) {
        return signatures.stream()
                .reduce((a, b) -> SignatureFacts.createdSeconds(b) >= SignatureFacts.createdSeconds(a) ? b : a);
    }
}
