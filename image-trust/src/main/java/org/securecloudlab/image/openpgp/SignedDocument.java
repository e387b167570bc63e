package org.securecloudlab.image.openpgp;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text and the digests that gpg makes of it.
 *
 * @param text how to read it
 * @param asText its lines end by CR LF for the digests
 * @param digests by their numbers
 */
record SignedDocument(SignedData text, boolean asText, Set<Integer> digests) {
    SignedDocument {
        digests = Set.copyOf(digests);
    }

    static SignedDocument of(byte[] text, Set<Integer> digests) {
        return new SignedDocument(feeds -> feeds.forEach(feed -> feed.update(text)), false, digests);
    }

    /** Feeds it to all signatures that a key can check, in one reading. */
    IdentityHashMap<SignaturePacket, FedSignature> feed(List<SignaturePacket> signatures, SignatureJudge judge)
            throws IOException {
        IdentityHashMap<SignaturePacket, FedSignature> fed = new IdentityHashMap<>();
        for (SignaturePacket signature : signatures) {
            if (digests.contains(signature.digest())
                    && judge.obstacle(signature).isEmpty()) {
                begun(signature, judge).ifPresent(begun -> fed.put(signature, begun));
            }
        }
        text.feed(List.of(new SignatureFeed(List.copyOf(fed.values()), asText)));
        return fed;
    }

    private static Optional<FedSignature> begun(SignaturePacket signature, SignatureJudge judge) {
        return signature.parsed().flatMap(parsed -> judge.key(signature)
                .flatMap(found -> FedSignature.begin(parsed, found)));
    }
}
