package org.securecloudlab.migration.wire;

/**
 * What happened to a marked memory on its way.
 *
 * @param encrypted whether the channel was TLS
 * @param tampered whether somebody changed what passed
 * @param streamBytes of the migration stream
 * @param wireBytes that passed on the path after the handshake
 * @param markersSent copies of the marker in the guest's memory
 * @param markersSeen copies that somebody on the path found
 * @param placesChanged where he changed something
 * @param completed whether the destination loaded the stream to its end
 * @param trueMarkersArrived copies in the destination's memory
 * @param forgedMarkersArrived forged copies there: data manipulation, and code injection where the page holds code
 * @param identical whether the destination's memory is the source's
 */
public record WireEvidence(
        boolean encrypted,
        boolean tampered,
        long streamBytes,
        long wireBytes,
        int markersSent,
        int markersSeen,
        int placesChanged,
        boolean completed,
        int trueMarkersArrived,
        int forgedMarkersArrived,
        boolean identical) {}
