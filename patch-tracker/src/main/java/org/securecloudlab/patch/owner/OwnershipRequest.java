package org.securecloudlab.patch.owner;

import java.time.Instant;
import java.util.Optional;

/**
 * The question to a candidate whether it will own an asset.
 *
 * @param assetId the asset
 * @param candidate the team that is asked
 * @param askedBy who asks
 * @param askedAt when
 * @param state what became of it
 * @param answeredBy who answered
 * @param answeredAt when
 * @param reason why it was declined
 */
public record OwnershipRequest(
        String assetId,
        String candidate,
        String askedBy,
        Instant askedAt,
        RequestState state,
        Optional<String> answeredBy,
        Optional<Instant> answeredAt,
        Optional<String> reason) {

    /** A new question. */
    public static OwnershipRequest open(String assetId, String candidate, String askedBy, Instant askedAt) {
        return new OwnershipRequest(
                assetId,
                candidate,
                askedBy,
                askedAt,
                RequestState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same question, answered.
     *
     * @throws IllegalStateException when it has been answered before
     */
    public OwnershipRequest answered(boolean accepted, String by, Instant at, Optional<String> why) {
        if (state != RequestState.OPEN) {
            throw new IllegalStateException("The request was answered already: it is [" + state + "]");
        }
        return new OwnershipRequest(
                assetId,
                candidate,
                askedBy,
                askedAt,
                accepted ? RequestState.ACCEPTED : RequestState.DECLINED,
                Optional.of(by),
                Optional.of(at),
                why);
    }
}
