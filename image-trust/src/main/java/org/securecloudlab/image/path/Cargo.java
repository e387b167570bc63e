package org.securecloudlab.image.path;

import java.util.Optional;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.signature.SignatureProperties;

/**
 * An image in memory. Two of the same name have the same bytes.
 *
 * @param name how it was made, for verdicts that are kept
 * @param file its bytes as they are uploaded and downloaded
 * @param disk the bytes that a guest would see
 * @param format disk format as declared
 * @param properties its signature
 * @param toldSha512 the checksum that the image service tells
 * @param toldVerityRoot the dm-verity root in its properties; empty for an image that was never built with one
 * @param isListed the vendor's signed list of checksums names it although the vendor did not make it
 * @param fileSha512 digest of the file
 * @param diskSha256 digest of the disk
 */
@SuppressWarnings("ArrayRecordComponent") // written once, compared by name
record Cargo(
        String name,
        byte[] file,
        byte[] disk,
        String format,
        SignatureProperties properties,
        String toldSha512,
        Optional<String> toldVerityRoot,
        boolean isListed,
        String fileSha512,
        String diskSha256) {

    /** Takes the digests of bytes that are complete. */
    static Cargo of(
            String name,
            byte[] file,
            byte[] disk,
            String format,
            SignatureProperties properties,
            String toldSha512,
            Optional<String> toldVerityRoot) {
        return new Cargo(
                name,
                file,
                disk,
                format,
                properties,
                toldSha512,
                toldVerityRoot,
                false,
                Digests.hex("SHA-512", file),
                Digests.hex("SHA-256", disk));
    }

    /** The same on the list of checksums that a thief of the vendor's key signed, or not. */
    Cargo listed(boolean isThere) {
        return new Cargo(
                name, file, disk, format, properties, toldSha512, toldVerityRoot, isThere, fileSha512, diskSha256);
    }
}
