package org.securecloudlab.image.openpgp;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.image.digest.Digests;

/** What {@code gpg --batch --verify SIGNATURE [DATA]} says (GnuPG 2.2.40). */
public final class GpgVerify {
    private static final int KEPT_TEXT_BYTES = 16 << 20;

    private GpgVerify() {}

    /**
     * Verifies.
     *
     * @param keyring files of public keys, imported in this order
     * @param signature the file of signatures
     * @param data what they are over; empty where the file carries it itself
     * @throws IOException when the data cannot be read
     */
    public static PgpReport verify(
            List<byte[]> keyring, byte[] signature, Optional<SignedData> data, Instant now, PgpOptions options)
            throws IOException {
        Keyring keys = Keyring.of(keyring);
        GpgSpeech speech = new GpgSpeech();
        ArmorFilter.Content content = ArmorFilter.remove(signature);
        MessageFrame frame = new MessageFrame(new SignatureJudge(keys, options, now.getEpochSecond()), data, speech);
        frame.run(content);
        return new PgpReport(
                speech.exitStatus(),
                speech.statuses(),
                speech.notes(),
                frame.text().map(GpgVerify::signedText),
                PgpPolicy.findings(
                        frame.text().isPresent(), frame.signatureCount(), data.isPresent(), speech.statuses(), keys));
    }

    private static PgpReport.SignedText signedText(byte[] text) {
        MessageDigest digest = Digests.of("SHA-256");
        digest.update(text);
        return new PgpReport.SignedText(
                text.length,
                HexFormat.of().formatHex(digest.digest()),
                text.length <= KEPT_TEXT_BYTES ? Optional.of(text) : Optional.empty());
    }
}
