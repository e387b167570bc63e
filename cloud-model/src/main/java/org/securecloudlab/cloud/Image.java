package org.securecloudlab.cloud;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * An image of the image service.
 *
 * @param id UUID
 * @param name not unique; may be absent in Glance, then empty
 * @param status {@code active}, {@code queued}, {@code deactivated}, …
 * @param visibility {@code public}, {@code private}, {@code shared}, {@code community}
 * @param isProtected cannot be deleted
 * @param isHidden left out of lists
 * @param owner project id
 * @param diskFormat {@code qcow2}, {@code raw}, …
 * @param containerFormat {@code bare}, …
 * @param sizeBytes of the stored file
 * @param virtualSizeBytes of the disk it holds
 * @param minDiskGiB least root disk of a flavor
 * @param minRamMiB least memory of a flavor
 * @param checksum legacy MD5
 * @param hashAlgo multihash algorithm, such as {@code sha512}
 * @param hashValue multihash value, hexadecimal
 * @param tags free
 * @param properties everything else, signature and hardware properties among them
 */
public record Image(
        String id,
        String name,
        String status,
        String visibility,
        boolean isProtected,
        boolean isHidden,
        Optional<String> owner,
        Optional<String> diskFormat,
        Optional<String> containerFormat,
        OptionalLong sizeBytes,
        OptionalLong virtualSizeBytes,
        long minDiskGiB,
        long minRamMiB,
        Optional<String> checksum,
        Optional<String> hashAlgo,
        Optional<String> hashValue,
        List<String> tags,
        SortedMap<String, String> properties) {
    public Image {
        tags = List.copyOf(tags);
        properties = Sorted.map(properties);
    }

    /** An active, public image that asks for nothing but a root disk. */
    public static Image of(String id) {
        return of(id, Sorted.emptyMap());
    }

    /** An active, public image of which nothing but its properties is known. */
    public static Image of(String id, SortedMap<String, String> properties) {
        return new Image(
                id,
                "",
                "active",
                "public",
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                properties);
    }

    /** The same image in a disk format, such as {@code qcow2}. */
    public Image withDiskFormat(String format) {
        return new Image(
                id,
                name,
                status,
                visibility,
                isProtected,
                isHidden,
                owner,
                Optional.of(format),
                containerFormat,
                sizeBytes,
                virtualSizeBytes,
                minDiskGiB,
                minRamMiB,
                checksum,
                hashAlgo,
                hashValue,
                tags,
                properties);
    }
}
