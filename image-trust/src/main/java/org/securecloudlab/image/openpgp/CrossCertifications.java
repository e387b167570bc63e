package org.securecloudlab.image.openpgp;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;

/** The back signature in a subkey's binding (RFC 4880 section 5.2.1, type 0x19). */
final class CrossCertifications {
    private CrossCertifications() {}

    static KeyState.CrossCertification of(
            PGPSignature binding, PGPPublicKey primary, PGPPublicKey subkey, SelfSignatures checks) {
        List<PGPSignature> embedded = new ArrayList<>();
        collect(binding.getHashedSubPackets(), embedded);
        collect(binding.getUnhashedSubPackets(), embedded);
        List<PGPSignature> back = embedded.stream()
                .filter(s -> s.getSignatureType() == PGPSignature.PRIMARYKEY_BINDING)
                .toList();
        if (back.isEmpty()) {
            return KeyState.CrossCertification.MISSING;
        }
        boolean good = back.stream().anyMatch(s -> checks.overSubkey(s, subkey, primary, subkey));
        return good ? KeyState.CrossCertification.GOOD : KeyState.CrossCertification.WRONG;
    }

    private static void collect(PGPSignatureSubpacketVector packets, List<PGPSignature> embedded) {
        if (packets == null) {
            return;
        }
        try {
            packets.getEmbeddedSignatures().forEach(embedded::add);
        } catch (PGPException | RuntimeException e) {
            // An embedded signature that does not parse is not there.
        }
    }
}
