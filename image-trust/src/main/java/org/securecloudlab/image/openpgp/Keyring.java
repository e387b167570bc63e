package org.securecloudlab.image.openpgp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;

/** Public keys as gpg holds them after importing files one after the other: copies of a key are merged. */
final class Keyring {
    private final List<KeyBlock> blocks = new ArrayList<>();
    private final SelfSignatures checks;

    private Keyring(SelfSignatures checks) {
        this.checks = checks;
    }

    /** Imports files in their order. */
    static Keyring of(List<byte[]> files) {
        Keyring keyring = new Keyring(new SelfSignatures(Set.of()));
        files.forEach(keyring::importFile);
        return keyring;
    }

    List<KeyBlock> blocks() {
        return List.copyOf(blocks);
    }

    private void importFile(byte[] file) {
        Optional<KeyBlock> block = Optional.empty();
        Optional<KeyBlock.Part> part = Optional.empty();
        for (Packet packet :
                PacketReader.read(ArmorFilter.remove(file).packets()).packets()) {
            switch (packet.tag()) {
                case Packet.PUBLIC_KEY, Packet.SECRET_KEY -> {
                    block.ifPresent(this::add);
                    block = Packets.key(packet).map(KeyBlock::new);
                    part = Optional.empty();
                }
                case Packet.USER_ID, Packet.USER_ATTRIBUTE, Packet.PUBLIC_SUBKEY, Packet.SECRET_SUBKEY ->
                    part = part(packet, block);
                case Packet.SIGNATURE -> signature(packet, block, part);
                default -> {
                    // Trust packets and the like are local to whoever wrote the file.
                }
            }
        }
        block.ifPresent(this::add);
    }

    private static Optional<KeyBlock.Part> part(Packet packet, Optional<KeyBlock> block) {
        boolean subkey = packet.tag() == Packet.PUBLIC_SUBKEY || packet.tag() == Packet.SECRET_SUBKEY;
        Optional<PGPPublicKey> key = subkey ? Packets.key(packet) : Optional.empty();
        KeyBlock.Part part = KeyBlock.Part.of(packet, key);
        if ((subkey && key.isEmpty()) || packet.tag() == Packet.USER_ATTRIBUTE) {
            return Optional.of(part);
        }
        block.ifPresent(b -> (subkey ? b.subkeys() : b.userIds()).add(part));
        return Optional.of(part);
    }

    private void signature(Packet packet, Optional<KeyBlock> block, Optional<KeyBlock.Part> part) {
        Optional<PGPSignature> signature = Packets.signature(packet);
        if (signature.isEmpty()) {
            return;
        }
        if (block.isEmpty()) {
            revoke(signature.get());
        } else if (part.isPresent()) {
            part.get().signatures().add(signature.get());
        } else {
            block.get().direct().add(signature.get());
        }
    }

    /** A revocation certificate on its own is added to the key that it is of. */
    private void revoke(PGPSignature signature) {
        blocks.stream()
                .filter(block -> block.primary().getKeyID() == signature.getKeyID())
                .filter(block -> signature.getSignatureType() == PGPSignature.KEY_REVOCATION
                        && checks.overKey(signature, block.primary(), block.primary()))
                .forEach(block -> block.direct().add(signature));
    }

    /** A key none of whose user ids it has signed itself is not imported. */
    private void add(KeyBlock block) {
        block.userIds().removeIf(userId -> !isSelfSigned(block, userId));
        block.subkeys().removeIf(subkey -> !isBound(block, subkey));
        Optional<KeyBlock> known =
                blocks.stream().filter(each -> each.isOf(block.primary())).findFirst();
        if (known.isPresent()) {
            known.get().merge(block);
        } else if (!block.userIds().isEmpty()) {
            blocks.add(block);
        }
    }

    private boolean isSelfSigned(KeyBlock block, KeyBlock.Part userId) {
        return userId.signatures().stream()
                .filter(signature -> signature.getKeyID() == block.primary().getKeyID() && signature.isCertification())
                .anyMatch(signature -> checks.overUserId(signature, block.primary(), userId.body()));
    }

    private boolean isBound(KeyBlock block, KeyBlock.Part subkey) {
        PGPPublicKey key = subkey.key().orElseThrow();
        return subkey.signatures().stream()
                .filter(signature -> signature.getSignatureType() == PGPSignature.SUBKEY_BINDING)
                .anyMatch(signature -> checks.overSubkey(signature, block.primary(), block.primary(), key));
    }

    /** A primary key or subkey with this fingerprint, or where none is known with this key id; with its block. */
    Optional<Found> find(Optional<byte[]> fingerprint, long keyId) {
        for (KeyBlock block : blocks) {
            if (matches(block.primary(), fingerprint, keyId)) {
                return Optional.of(new Found(block, block.primary(), Optional.empty()));
            }
            for (KeyBlock.Part subkey : block.subkeys()) {
                if (matches(subkey.key().orElseThrow(), fingerprint, keyId)) {
                    return Optional.of(new Found(block, subkey.key().orElseThrow(), Optional.of(subkey)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(PGPPublicKey key, Optional<byte[]> fingerprint, long keyId) {
        return fingerprint
                .map(wanted -> Arrays.equals(wanted, key.getFingerprint()))
                .orElse(key.getKeyID() == keyId);
    }

    /**
     * A key that was found.
     *
     * @param subkey empty for a primary key
     */
    record Found(KeyBlock block, PGPPublicKey key, Optional<KeyBlock.Part> subkey) {}
}
