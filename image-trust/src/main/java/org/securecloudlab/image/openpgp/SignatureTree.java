package org.securecloudlab.image.openpgp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.bcpg.HashAlgorithmTags;

/** Packets that belong together, until they are judged ({@code g10/mainproc.c}, {@code proc_tree} and {@code check_sig_and_print}). */
final class SignatureTree {
    /** A signature; one announced; a text's place; the beginning of a clearsigned text. */
    private static final char SIGNATURE = 'S';

    private static final char ONE_PASS = 'O';
    private static final char TEXT = 'P';
    private static final char CLEAR = 'C';
    private static final Pattern COMPOSITION = Pattern.compile("S+P?|(?<announced>O+)P(?<made>S+)(?:[^S].*)?|CPS+");
    /** Numbers that libgcrypt opens a digest for: those of OpenPGP that it has, none, and TIGER. */
    private static final Set<Integer> OPENED = Set.of(0, 1, 2, 3, 6, 8, 9, 10, 11);

    private final SignatureJudge judge;
    private final Optional<SignedData> data;
    private final GpgSpeech speech;
    private final StringBuilder shape = new StringBuilder();
    private final List<SignaturePacket> signatures = new ArrayList<>();
    private Set<Integer> announced = new HashSet<>();
    private Optional<SignedDocument> document = Optional.empty();
    private boolean hasText;
    private boolean seen;

    SignatureTree(SignatureJudge judge, Optional<SignedData> data, GpgSpeech speech) {
        this.judge = judge;
        this.data = data;
        this.speech = speech;
    }

    boolean hasSeenSignature() {
        return seen;
    }

    void seenInside() {
        seen = true;
        hasText = false;
    }

    void idle(boolean endsText) {
        hasText &= !endsText;
    }

    void signature(SignaturePacket signature) {
        seen = true;
        shape.append(SIGNATURE);
        signatures.add(signature);
        announced.add(signature.digest());
    }

    void onePass(int digest) {
        shape.append(ONE_PASS);
        announced.add(digest);
        hasText = false;
    }

    void clearStart(Set<Integer> digests) throws IOException {
        release();
        shape.append(CLEAR);
        announced = new HashSet<>(digests);
    }

    /** A text, of which the digests are made that were announced; where none was, those of old. */
    void text(byte[] signed) {
        Set<Integer> digests =
                announced.isEmpty() ? Set.of(HashAlgorithmTags.RIPEMD160, HashAlgorithmTags.SHA1) : announced;
        document = Optional.of(SignedDocument.of(signed, digests));
        shape.append(TEXT);
        hasText = true;
    }

    /** Judges what there is, and begins anew. */
    void release() throws IOException {
        int root = 0;
        while (root < shape.length() && shape.charAt(root) == TEXT) {
            root++;
        }
        if (root < shape.length()) {
            judge(shape.charAt(root));
        }
        shape.setLength(0);
        signatures.clear();
        announced = new HashSet<>();
        hasText = false;
    }

    private void judge(char root) throws IOException {
        boolean standalone = root == SIGNATURE && !signatures.get(0).isOverDocument();
        boolean possible = standalone || (hasText ? data.isEmpty() : root != CLEAR && detached(root));
        if (!possible) {
            speech.error();
            return;
        }
        List<SignaturePacket> judged = root == SIGNATURE ? judgedTogether() : List.copyOf(signatures);
        if (judged.isEmpty()) {
            return;
        }
        if (!isComposed()) {
            speech.error();
            return;
        }
        IdentityHashMap<SignaturePacket, FedSignature> fed =
                document.isPresent() ? document.get().feed(judged, judge) : new IdentityHashMap<>();
        Set<Integer> digests = document.map(SignedDocument::digests).orElse(Set.of());
        for (SignaturePacket signature : judged) {
            speech.status(judge.judge(signature, Optional.ofNullable(fed.get(signature)), digests));
        }
    }

    /** Takes the data file as the text; false where there is none, or its digest cannot be made. */
    private boolean detached(char root) {
        Optional<SignaturePacket> first = signatures.stream().findFirst();
        boolean alone = root == SIGNATURE && first.isPresent();
        if (data.isEmpty() || (alone && !OPENED.contains(first.get().digest()))) {
            return false;
        }
        boolean asText = alone && first.get().signatureClass() == 1;
        Set<Integer> digests = new HashSet<>();
        (alone ? judgedTogether() : signatures).forEach(each -> digests.add(each.digest()));
        document = Optional.of(new SignedDocument(data.get(), asText, digests));
        return true;
    }

    /** Signatures of another kind than the first, or over another digest of a text before them, are not looked at. */
    private List<SignaturePacket> judgedTogether() {
        SignaturePacket first = signatures.get(0);
        boolean alike = signatures.stream()
                .allMatch(each -> each.signatureClass() == first.signatureClass()
                        && (!hasText || each.digest() == first.digest()));
        return alike ? List.copyOf(signatures) : List.of(first);
    }

    private boolean isComposed() {
        Matcher matcher = COMPOSITION.matcher(shape);
        return matcher.matches()
                && (matcher.group("announced") == null
                        || matcher.group("announced").length()
                                == matcher.group("made").length());
    }
}
