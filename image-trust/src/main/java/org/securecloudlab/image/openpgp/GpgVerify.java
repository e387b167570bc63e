package org.securecloudlab.image.openpgp;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPSignature;
import org.securecloudlab.image.digest.Digests;

/** What {@code gpg --batch --verify SIGNATURE [DATA]} says (GnuPG 2.2.40). */
public final class GpgVerify {
    private static final Set<Integer> DOCUMENTS =
            Set.of(PGPSignature.BINARY_DOCUMENT, PGPSignature.CANONICAL_TEXT_DOCUMENT);
    private static final int KEPT_TEXT_BYTES = 16 << 20;

    private final SignatureJudge judge;
    private final List<PgpSignatureStatus> statuses = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<Set<String>> announced = Optional.empty();
    private boolean error;
    private boolean stopped;

    private GpgVerify(SignatureJudge judge) {
        this.judge = judge;
    }

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
        GpgVerify verify = new GpgVerify(new SignatureJudge(keys, options, now.getEpochSecond()));
        Armor.Content content = Armor.remove(signature);
        Message message = Message.of(content.packets());
        Optional<PgpReport.SignedText> text = verify.run(content, message, data);
        return new PgpReport(
                verify.exitStatus(),
                verify.statuses,
                verify.notes,
                text,
                PgpPolicy.findings(message, content, data.isPresent(), verify.statuses, keys));
    }

    private Optional<PgpReport.SignedText> run(Armor.Content content, Message message, Optional<SignedData> data)
            throws IOException {
        boolean unread = content.damage().equals(Optional.of(Armor.WRONG_CHECKSUM));
        if (unread || (content.damage().isPresent() && message.signatures().isEmpty())) {
            return damaged(content);
        }
        error |= content.damage().isPresent();
        if (content.damage().equals(Optional.of(Armor.SECOND_TEXT))) {
            notes.add("ERROR proc_pkt.plaintext");
        }
        if (content.clearsigned().isPresent()) {
            return clearsigned(content.clearsigned().get(), message, data);
        }
        switch (message.form()) {
            case DETACHED -> detached(message, data);
            case ONE_PASS, OLD_STYLE -> {
                return inline(message, data);
            }
            case UNSIGNED -> {
                if (message.isDamaged()) {
                    note("NODATA 3");
                }
                note("NODATA 4");
            }
            case ENCRYPTED, KEYS -> note("UNEXPECTED 0", "FAILURE verify");
            case AMBIGUOUS -> error = true;
            case NOTHING -> nothing(content, message);
        }
        damagedEnd(message);
        return Optional.empty();
    }

    private void detached(Message message, Optional<SignedData> data) throws IOException {
        if (data.isEmpty()) {
            error = true;
            return;
        }
        feedAndJudge(message.signatures(), data.get());
    }

    private void feedAndJudge(List<PGPSignature> signatures, SignedData data) throws IOException {
        List<PGPSignature> judged = judgedTogether(signatures);
        List<PGPSignature> fed = judged.stream().filter(this::isReady).toList();
        boolean text = judged.get(0).getSignatureType() == PGPSignature.CANONICAL_TEXT_DOCUMENT;
        data.feed(List.of(new SignatureFeed(fed, text)));
        judged.forEach(signature -> judge(signature, fed.contains(signature)));
    }

    /** Signatures of another kind than the first are not looked at. */
    private static List<PGPSignature> judgedTogether(List<PGPSignature> signatures) {
        int first = signatures.get(0).getSignatureType();
        boolean alike = signatures.stream().allMatch(signature -> signature.getSignatureType() == first);
        return alike ? signatures : signatures.subList(0, 1);
    }

    private boolean isReady(PGPSignature signature) {
        if (judge.obstacle(signature).isPresent() || !DOCUMENTS.contains(signature.getSignatureType())) {
            return false;
        }
        try {
            signature.init(
                    SelfSignatures.VERIFIERS, judge.key(signature).orElseThrow().key());
            return true;
        } catch (PGPException | RuntimeException e) {
            return false;
        }
    }

    private Optional<PgpReport.SignedText> clearsigned(ClearText text, Message message, Optional<SignedData> data)
            throws IOException {
        if (data.isPresent()) {
            error = true;
            return Optional.empty();
        }
        if (message.form() != Message.Form.DETACHED) {
            note("NODATA 1", "NODATA 4");
            return Optional.empty();
        }
        byte[] signed = text.damage().isPresent() ? new byte[0] : text.signedText();
        announced = Optional.of(text.hashes());
        feedAndJudge(message.signatures(), digests -> digests.forEach(digest -> digest.update(signed)));
        damagedEnd(message);
        return Optional.of(signedText(text.text()));
    }

    private Optional<PgpReport.SignedText> inline(Message message, Optional<SignedData> data) throws IOException {
        if (data.isPresent()) {
            error = true;
            return Optional.empty();
        }
        byte[] literal = message.literal().orElseThrow();
        List<PGPSignature> ready =
                message.signatures().stream().filter(this::isReady).toList();
        new SignatureFeed(ready, false).update(literal);
        message.signatures().forEach(signature -> judge(signature, ready.contains(signature)));
        damagedEnd(message);
        return Optional.of(signedText(literal));
    }

    private void judge(PGPSignature signature, boolean wasFed) {
        if (stopped) {
            return;
        }
        PgpSignatureStatus status = judge.judge(signature, wasFed, announced);
        statuses.add(status);
        if (status.status().equals("ERRSIG")) {
            error = true;
            if (status.rc().orElse(0) == 9) {
                notes.add("NO_PUBKEY " + status.keyId());
            }
        }
        // In batch mode gpg ends at the first signature that is wrong, has expired or is by a key never to be trusted.
        if (status.status().equals("BADSIG")
                || status.status().equals("EXPSIG")
                || status.trust().equals(Optional.of("TRUST_NEVER"))) {
            notes.add("FAILURE gpg-exit");
            stopped = true;
        }
    }

    private void nothing(Armor.Content content, Message message) {
        if (content.packets().length == 0 && content.isNothing()) {
            if (content.isEmpty()) {
                note("NODATA 2", "FAILURE verify");
            } else {
                note("NODATA 1", "NODATA 2");
            }
        } else if (message.isDamaged()) {
            note("NODATA 3", "NODATA 4");
        } else {
            note("NODATA 4");
        }
    }

    private void note(String... words) {
        notes.addAll(List.of(words));
        error = true;
    }

    /** Something behind the last packet: the signatures were judged, and gpg still ends with an error. */
    private void damagedEnd(Message message) {
        if (message.isDamaged() && !statuses.isEmpty()) {
            error = true;
            if (!stopped) {
                notes.add(0, "NODATA 3");
            }
        }
        error |= message.isDamaged();
    }

    private Optional<PgpReport.SignedText> damaged(Armor.Content content) {
        switch (content.damage().orElse("")) {
            case Armor.CUT -> note("NODATA 1", "NODATA 3", "NODATA 4");
            case Armor.WRONG_CHECKSUM -> note("NODATA 4");
            default -> note("NODATA 3", "NODATA 4");
        }
        return Optional.empty();
    }

    private int exitStatus() {
        if (stopped) {
            return 1;
        }
        return error ? 2 : 0;
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
