package org.securecloudlab.image.path;

import static org.securecloudlab.image.path.Place.BASE_FILE;
import static org.securecloudlab.image.path.Place.DOWNLOADED_FILE;
import static org.securecloudlab.image.path.Place.EARLIER_DOWNLOAD;
import static org.securecloudlab.image.path.Place.GUEST;
import static org.securecloudlab.image.path.Place.INSTANCE_DISK;
import static org.securecloudlab.image.path.Place.OTHER_NODE;
import static org.securecloudlab.image.path.Place.SOURCE;
import static org.securecloudlab.image.path.Place.STORE;
import static org.securecloudlab.image.path.Place.TRANSFER;
import static org.securecloudlab.image.path.Place.UPLOAD;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ways on which an image comes to a guest. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state, lists of List.of
public enum BootPath {
    /** The first instance of an image on a node: the image is downloaded. Also a rebuild with a new image. */
    FIRST_BOOT("first boot on a node", c -> !c.clonesInCeph() && !c.readsPastImageService(), downloaded()),
    /** The base file is there already: no download, and so no verification ({@code imagecache}, {@code libvirt.utils.fetch_image}). */
    CACHED_BASE(
            "boot from a cached base file",
            c -> !c.clonesInCeph(),
            List.of(EARLIER_DOWNLOAD, BASE_FILE, INSTANCE_DISK)),
    /** The aggregate image cache fetches it ahead, without the trusted ids of any user. */
    PRE_CACHED("boot from a pre-cached image", c -> !c.clonesInCeph(), downloaded()),
    /** Cloned inside Ceph, which nova's documentation on certificate validation names as never verified. */
    RBD_CLONE("clone inside Ceph", BootConfiguration::clonesInCeph, List.of(SOURCE, UPLOAD, STORE, INSTANCE_DISK)),
    /** Read from Ceph by the node itself, past the image service. */
    RBD_DOWNLOAD("download past the image service", c -> c.readsPastImageService() && !c.clonesInCeph(), downloaded()),
    /** Resize, evacuation or block migration of an image that the image service no longer has. */
    COPIED_FROM_NODE(
            "base file copied from another node",
            c -> !c.clonesInCeph(),
            List.of(OTHER_NODE, BASE_FILE, INSTANCE_DISK)),
    /** A snapshot, or a shelved instance: its image never inherits the four properties. */
    SNAPSHOT(
            "boot of a snapshot, unshelve",
            c -> true,
            List.of(STORE, TRANSFER, DOWNLOADED_FILE, BASE_FILE, INSTANCE_DISK)),
    /** A volume made of the image: the volume service fetched it, nova verifies nothing. */
    VOLUME("boot from a volume", c -> true, List.of(SOURCE, UPLOAD, STORE, TRANSFER, INSTANCE_DISK)),
    /** Every later start of the instance. */
    RESTART("restart of an instance", c -> true, List.of(BASE_FILE, INSTANCE_DISK));

    private final String text;
    private final Predicate<BootConfiguration> isOpen;
    private final List<Place> places;

    BootPath(String text, Predicate<BootConfiguration> isOpen, List<Place> places) {
        this.text = text;
        this.isOpen = isOpen;
        this.places = places;
    }

    private static List<Place> downloaded() {
        return List.of(SOURCE, UPLOAD, STORE, TRANSFER, DOWNLOADED_FILE, BASE_FILE, INSTANCE_DISK);
    }

    /** For people. */
    public String text() {
        return text;
    }

    /** The ways that a configuration has. */
    public static List<BootPath> open(BootConfiguration configuration) {
        return Arrays.stream(values())
                .filter(path -> path.isOpen.test(configuration))
                .toList();
    }

    /** The places that an image passes on this way, in order. */
    public List<Place> places(BootConfiguration configuration) {
        Stream<Place> guest = configuration.image().verity() == VerityRoot.NONE ? Stream.of() : Stream.of(GUEST);
        return Stream.concat(places.stream().filter(place -> passes(place, configuration)), guest)
                .toList();
    }

    /** A flat disk no longer needs its base file, and one in Ceph never has it on the node. */
    private boolean passes(Place place, BootConfiguration configuration) {
        return !(this == RESTART && place == BASE_FILE) || configuration.storage() == InstanceStorage.QCOW2;
    }

    /** Whether the node downloads the image on this way. */
    boolean downloads() {
        return places.contains(DOWNLOADED_FILE);
    }

    /** Whether the node verifies a signature on this way. */
    public boolean verifies(BootConfiguration configuration) {
        return downloads() && Workshop.trust(configuration, this).verifies();
    }

    /** What of the image's traits is left on this way. */
    ImageTraits traits(ImageTraits image) {
        return this == SNAPSHOT ? image.unsigned() : image;
    }

    /** Whether the bytes come through the image service's API, which TLS protects and checksums go with. */
    boolean usesImageService(BootConfiguration configuration) {
        return downloads() && !(this == RBD_DOWNLOAD || configuration.readsPastImageService());
    }

    /** Whether the trusted ids of a user's request are heeded. */
    boolean heedsUserIds() {
        return this != PRE_CACHED;
    }
}
