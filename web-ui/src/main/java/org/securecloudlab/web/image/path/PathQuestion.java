package org.securecloudlab.web.image.path;

import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securecloudlab.image.path.Attack;
import org.securecloudlab.image.path.BaseRecord;
import org.securecloudlab.image.path.BootPath;
import org.securecloudlab.image.path.VerityRoot;

/**
 * A configuration, an image, and for a rehearsal a way and an attack.
 *
 * @param cloud a stored one as {@code name} or {@code name@version}; its settings are taken
 * @param novaConf instead of the cloud's
 * @param glanceConf instead of the cloud's
 * @param set options of nova.conf by {@code section.option}, over all others
 * @param signed the image carries the four properties; it does when this is left out
 * @param raw its format is raw or iso
 * @param mediaVerified its owner verified the vendor's media
 * @param provenanceChecked its owner checked who built the vendor's media
 * @param verity where its kernel learns the dm-verity root of its read-only disk; it has none when this is left out
 * @param userCertificates requests name {@code trusted_image_certificates}
 * @param baseRecord our record of base files
 * @param path the way of a rehearsal
 * @param attack the attack of a rehearsal; nobody attacks when it is left out
 */
@Schema(name = "BootPathQuestion", description = "A configuration, an image, and for a rehearsal a way and an attack")
public record PathQuestion(
        Optional<String> cloud,
        Optional<String> novaConf,
        Optional<String> glanceConf,
        Optional<SortedMap<String, String>> set,
        Optional<Boolean> signed,
        Optional<Boolean> raw,
        Optional<Boolean> mediaVerified,
        Optional<Boolean> provenanceChecked,
        Optional<VerityRoot> verity,
        Optional<Boolean> userCertificates,
        Optional<BaseRecord> baseRecord,
        Optional<BootPath> path,
        Optional<Attack> attack) {

    /** Everything at its default. */
    public static final PathQuestion EMPTY = new PathQuestion(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
