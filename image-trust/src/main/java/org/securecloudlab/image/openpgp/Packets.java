package org.securecloudlab.image.openpgp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.bcpg.BCPGInputStream;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SecretKeyPacket;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;

/** Parses packets by BouncyCastle; one that does not parse is not there. */
final class Packets {
    private Packets() {}

    static Optional<PGPSignature> signature(Packet packet) {
        try {
            PGPSignature signature = new PGPSignature(stream(packet));
            boolean known = signature.getVersion() == 3 || signature.getVersion() == 4;
            return known ? Optional.of(signature) : Optional.empty();
        } catch (IOException | PGPException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A primary key or subkey of version 4; of a secret key its public half. */
    static Optional<PGPPublicKey> key(Packet packet) {
        try {
            Object parsed = stream(packet).readPacket();
            PublicKeyPacket key =
                    parsed instanceof SecretKeyPacket secret ? secret.getPublicKeyPacket() : (PublicKeyPacket) parsed;
            return key.getVersion() == 4
                    ? Optional.of(new PGPPublicKey(key, new BcKeyFingerprintCalculator()))
                    : Optional.empty();
        } catch (IOException | PGPException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static BCPGInputStream stream(Packet packet) {
        return new BCPGInputStream(new ByteArrayInputStream(packet.bytes()));
    }
}
