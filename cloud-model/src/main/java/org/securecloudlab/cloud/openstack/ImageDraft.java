package org.securecloudlab.cloud.openstack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;

/** What the files have told of an image so far. What an earlier file told stays. */
final class ImageDraft {
    final String id;
    final Told told = new Told();
    private Optional<String> name = Optional.empty();
    private Optional<String> status = Optional.empty();
    private Optional<String> visibility = Optional.empty();
    private Optional<Boolean> isProtected = Optional.empty();
    private Optional<String> owner = Optional.empty();
    private Optional<String> diskFormat = Optional.empty();
    private Optional<String> containerFormat = Optional.empty();
    private OptionalLong size = OptionalLong.empty();
    private OptionalLong virtualSize = OptionalLong.empty();
    private OptionalLong minDisk = OptionalLong.empty();
    private OptionalLong minRam = OptionalLong.empty();
    private Optional<String> checksum = Optional.empty();
    private Optional<String> hashAlgo = Optional.empty();
    private Optional<String> hashValue = Optional.empty();
    private List<String> tags = List.of();
    private final Map<String, String> properties = new TreeMap<>();

    ImageDraft(String id) {
        this.id = id;
    }

    void fill(Row row) {
        name = name.or(() -> row.text("name"));
        status = status.or(() -> row.shared("status"));
        visibility = visibility.or(() -> row.shared("visibility"));
        isProtected = isProtected.or(() -> row.flag(row.has("protected") ? "protected" : "isprotected"));
        owner = owner.or(() -> row.anyOf("owner", "project", "ownerid"));
        diskFormat = diskFormat.or(() -> row.shared("diskformat"));
        containerFormat = containerFormat.or(() -> row.shared("containerformat"));
        checksum = checksum.or(() -> row.text("checksum"));
        hashAlgo = hashAlgo.or(() -> row.shared("hashalgorithm"));
        hashValue = hashValue.or(() -> row.text("hashvalue"));
        row.entries("properties").forEach(properties::putIfAbsent);
        if (tags.isEmpty()) {
            tags = row.texts("tags");
        }
        fillSizes(row);
    }

    private void fillSizes(Row row) {
        size = size.isPresent() ? size : row.number("size");
        virtualSize = virtualSize.isPresent() ? virtualSize : row.number("virtualsize");
        minDisk = minDisk.isPresent() ? minDisk : row.number("mindisk");
        minRam = minRam.isPresent() ? minRam : row.number("minram");
    }

    /** The client shows some of Glance's own fields among the properties. */
    Image build() {
        Map<String, String> own = new TreeMap<>(properties);
        boolean hidden = Boolean.parseBoolean(own.remove("os_hidden"));
        Optional<String> shownAlgo = Optional.ofNullable(own.remove("os_hash_algo"));
        Optional<String> shownValue = Optional.ofNullable(own.remove("os_hash_value"));
        return new Image(
                id,
                name.orElse(""),
                status.orElse(""),
                visibility.orElse(""),
                isProtected.orElse(false),
                hidden,
                owner,
                diskFormat,
                containerFormat,
                size,
                virtualSize,
                minDisk.orElse(0),
                minRam.orElse(0),
                checksum,
                hashAlgo.or(() -> shownAlgo),
                hashValue.or(() -> shownValue),
                tags,
                Sorted.map(own));
    }
}
