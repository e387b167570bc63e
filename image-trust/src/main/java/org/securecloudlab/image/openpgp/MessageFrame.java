package org.securecloudlab.image.openpgp;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Goes through the packets of a file as {@code gpg --verify} does ({@code g10/mainproc.c}, {@code do_proc_packets}). */
final class MessageFrame {
    private static final int MAX_NESTING = 32;
    private static final Set<Integer> COMPRESSIONS = Set.of(0, 1, 2, 3);

    /** How a run through packets ended. */
    private enum Result {
        DONE,
        NOTHING_READ,
        NO_SIGNATURE,
        FAILED
    }

    private final SignatureJudge judge;
    private final Optional<SignedData> data;
    private final GpgSpeech speech;
    private final Inflated inflated = new Inflated();
    private Optional<byte[]> text = Optional.empty();
    private int literals;
    private int signatures;

    MessageFrame(SignatureJudge judge, Optional<SignedData> data, GpgSpeech speech) {
        this.judge = judge;
        this.data = data;
        this.speech = speech;
    }

    /** The text that the file carries. */
    Optional<byte[]> text() {
        return text;
    }

    int signatureCount() {
        return signatures;
    }

    void run(ArmorFilter.Content content) throws IOException {
        if (content.hasError()) {
            speech.error();
        }
        speech.expectNothing(content.isNothing());
        try {
            Result result = run(new PacketStream(content), 1);
            speech.armorEnds();
            if (result == Result.NO_SIGNATURE || (result == Result.NOTHING_READ && content.isNothing())) {
                speech.error();
            } else if (result != Result.DONE) {
                speech.failed();
            }
        } catch (GpgSpeech.StoppedException e) {
            // What it has said stands.
        }
    }

    private Result run(PacketStream packets, int level) throws IOException {
        if (level > MAX_NESTING) {
            speech.error();
            speech.note("UNEXPECTED 1");
            return Result.FAILED;
        }
        SignatureTree tree = new SignatureTree(judge, data, speech);
        Result result = read(packets, tree, level);
        tree.release();
        if (result == Result.DONE && !tree.hasSeenSignature()) {
            speech.error();
            speech.note("NODATA 4");
            return Result.NO_SIGNATURE;
        }
        return result;
    }

    private Result read(PacketStream packets, SignatureTree tree, int level) throws IOException {
        boolean any = false;
        while (true) {
            PacketEvent event = packets.next();
            if (level == 1 && packets.hasHitEnd()) {
                speech.armorEnds();
            }
            if (event instanceof PacketEvent.End end) {
                report(end.isReported());
                return ended(any, level);
            }
            any = true;
            if (event instanceof PacketEvent.Invalid invalid) {
                report(invalid.isReported());
                speech.note("NODATA 3");
                return Result.DONE;
            }
            if (event instanceof PacketEvent.Unexpected) {
                speech.note("UNEXPECTED 0");
                return Result.FAILED;
            }
            if (event instanceof PacketEvent.Compressed compressed) {
                // What stands behind it, its reader has taken.
                Result inner = compressed(compressed.body(), tree, level);
                if (inner == Result.DONE) {
                    return ended(true, level);
                }
                speech.error();
                return inner;
            }
            if (!take(event, tree)) {
                return ended(true, level);
            }
        }
    }

    private Result ended(boolean any, int level) {
        if (level == 1) {
            speech.armorEnds();
        }
        if (!any) {
            speech.note("NODATA 2");
        }
        return any ? Result.DONE : Result.NOTHING_READ;
    }

    /** False where gpg passes over all that follows. */
    private boolean take(PacketEvent event, SignatureTree tree) throws IOException {
        if (event instanceof PacketEvent.Fatal fatal) {
            fatal.note().ifPresent(speech::note);
            throw speech.stop(fatal.exitStatus());
        } else if (event instanceof PacketEvent.Skipped skipped) {
            report(skipped.isReported());
        } else if (event instanceof PacketEvent.Idle idle) {
            tree.idle(idle.endsData());
        } else if (event instanceof PacketEvent.Signature signature) {
            report(signature.isReported());
            signatures++;
            tree.signature(signature.packet());
        } else if (event instanceof PacketEvent.OnePass announced) {
            tree.onePass(announced.digest());
        } else if (event instanceof PacketEvent.ClearStart start) {
            tree.clearStart(start.digests());
        } else if (event instanceof PacketEvent.Clear clear) {
            return literal(tree, clear.text().text(), clear.text().signedText(), clear.isCut());
        } else if (event instanceof PacketEvent.Literal literal) {
            return literal(tree, literal.text(), literal.text(), literal.isCut()) || !literal.isOpen();
        }
        return true;
    }

    /** Of several texts only the first is taken. */
    private boolean literal(SignatureTree tree, byte[] shown, byte[] signed, boolean isCut) {
        literals++;
        if (literals > 1) {
            speech.note("ERROR proc_pkt.plaintext");
            speech.error();
            tree.text(new byte[0]);
            return false;
        }
        report(isCut);
        text = Optional.of(shown);
        tree.text(signed);
        return true;
    }

    private Result compressed(byte[] body, SignatureTree tree, int level) throws IOException {
        if (!COMPRESSIONS.contains(PacketBodies.octet(body, 0))) {
            return Result.FAILED;
        }
        byte[] packets = inflated.bytes(body).orElseThrow(speech::die);
        Result inner = run(new PacketStream(packets), level + 1);
        if (inner == Result.DONE) {
            tree.seenInside();
        }
        return inner;
    }

    private void report(boolean complained) {
        if (complained) {
            speech.error();
        }
    }
}
