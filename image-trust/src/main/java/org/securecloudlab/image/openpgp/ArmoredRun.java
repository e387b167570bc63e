package org.securecloudlab.image.openpgp;

/** What stands in a file between two changes of its form. */
sealed interface ArmoredRun {
    /**
     * Packets.
     *
     * @param isBroken their checksum is wrong: what is read from here on does not count
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the packet parser; never compared
    record Packets(byte[] bytes, boolean isBroken) implements ArmoredRun {}

    /**
     * A clearsigned text.
     *
     * @param isCut the file ends with it
     */
    record Text(ClearText text, boolean isCut) implements ArmoredRun {}
}
