package org.securecloudlab.image.openpgp;

import java.util.Optional;
import java.util.Set;

/** What gpg's packet parser makes of the next packet. */
sealed interface PacketEvent {
    /**
     * A signature.
     *
     * @param isReported gpg complained of it and takes it
     */
    record Signature(SignaturePacket packet, boolean isReported) implements PacketEvent {}

    /** It announces a signature over a digest. */
    record OnePass(int digest) implements PacketEvent {}

    /**
     * A text.
     *
     * @param isCut fewer bytes than announced
     * @param isOpen its length was not announced as a whole
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Literal(byte[] text, boolean isCut, boolean isOpen) implements PacketEvent {}

    /** The beginning of a clearsigned text. */
    record ClearStart(Set<Integer> digests) implements PacketEvent {}

    /**
     * A clearsigned text.
     *
     * @param isCut no armor follows
     */
    record Clear(ClearText text, boolean isCut) implements PacketEvent {}

    /**
     * Compressed packets; nothing behind them is looked at.
     *
     * @param body with the algorithm's number first
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Compressed(byte[] body) implements PacketEvent {}

    /** A key, a name or something encrypted, where signatures should be. */
    record Unexpected() implements PacketEvent {}

    /**
     * A packet that is taken and means nothing.
     *
     * @param endsData a text before it no longer counts as the one that is signed
     */
    record Idle(boolean endsData) implements PacketEvent {}

    /** One that is passed over without a word. */
    record Passed() implements PacketEvent {}

    /** One that cannot be taken; gpg goes on with the next. */
    record Skipped(boolean isReported) implements PacketEvent {}

    /** One that is wrong; gpg reads no further. */
    record Invalid(boolean isReported) implements PacketEvent {}

    /** The end, which may have come too early. */
    record End(boolean isReported) implements PacketEvent {}

    /** gpg gives up at once, with a status word of its own where there is one. */
    record Fatal(Optional<String> note, int exitStatus) implements PacketEvent {}
}
