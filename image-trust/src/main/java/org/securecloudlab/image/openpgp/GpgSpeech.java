package org.securecloudlab.image.openpgp;

import java.util.ArrayList;
import java.util.List;

/** What gpg has said so far: statuses of signatures, other status words, and whether it complained or gave up. */
final class GpgSpeech {
    /** gpg gives up at once. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("gpg gives up", null, false, false);
        }
    }

    private final List<PgpSignatureStatus> statuses = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean error;
    private boolean nothingInArmor;
    private int stopStatus;

    void note(String word) {
        notes.add(word);
    }

    /** It complains: the exit status is 2 unless it stops with another. */
    void error() {
        error = true;
    }

    /** Whether the end of the armor will say that it held nothing. */
    void expectNothing(boolean nothing) {
        nothingInArmor = nothing;
    }

    void armorEnds() {
        if (nothingInArmor) {
            nothingInArmor = false;
            error = true;
            notes.add("NODATA 1");
        }
    }

    void failed() {
        error = true;
        if (notes.stream().noneMatch(note -> note.startsWith("FAILURE "))) {
            notes.add("FAILURE verify");
        }
    }

    StoppedException stop(int status) {
        stopStatus = status;
        notes.add("FAILURE gpg-exit");
        return new StoppedException();
    }

    /** It dies without a word. */
    StoppedException die() {
        stopStatus = 2;
        return new StoppedException();
    }

    /** In batch mode gpg ends at the first signature that is wrong, has expired or is by a key never to be trusted. */
    void status(PgpSignatureStatus status) {
        statuses.add(status);
        if (status.status().equals("ERRSIG")) {
            error = true;
            if (status.rc().orElse(0) == 9) {
                notes.add("NO_PUBKEY " + status.keyId());
            }
        }
        if (status.status().equals("BADSIG")
                || status.status().equals("EXPSIG")
                || status.trust().filter("TRUST_NEVER"::equals).isPresent()) {
            throw stop(1);
        }
    }

    List<PgpSignatureStatus> statuses() {
        return List.copyOf(statuses);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    int exitStatus() {
        if (stopStatus > 0) {
            return stopStatus;
        }
        return error ? 2 : 0;
    }
}
