package org.securecloudlab.web.image.path;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.image.path.BaseRecord;
import org.securecloudlab.image.path.VerityRoot;
import org.securecloudlab.store.cloud.CloudVersion;

/** What the visitor of the page of boot paths wrote; a field that was not sent is at its default. */
public class PathForm {
    private static final String START = """
            [glance]
            verify_glance_signatures = true
            """;

    @FormParam("cloud")
    Optional<String> cloud = Optional.empty();

    @FormParam("novaConf")
    Optional<String> novaConf = Optional.empty();

    @FormParam("glanceConf")
    Optional<String> glanceConf = Optional.empty();

    @FormParam("unsigned")
    Optional<String> unsigned = Optional.empty();

    @FormParam("raw")
    Optional<String> raw = Optional.empty();

    @FormParam("mediaVerified")
    Optional<String> mediaVerified = Optional.empty();

    @FormParam("provenanceChecked")
    Optional<String> provenanceChecked = Optional.empty();

    @FormParam("verity")
    Optional<String> verity = Optional.empty();

    @FormParam("userCertificates")
    Optional<String> userCertificates = Optional.empty();

    @FormParam("baseRecord")
    Optional<String> baseRecord = Optional.empty();

    private List<CloudVersion> clouds = List.of();

    /** What a visitor finds at first. */
    static PathForm start(Optional<String> cloud) {
        PathForm form = new PathForm();
        form.cloud = cloud;
        form.novaConf = cloud.isPresent() ? Optional.empty() : Optional.of(START);
        return form;
    }

    PathForm offering(List<CloudVersion> stored) {
        clouds = List.copyOf(stored);
        return this;
    }

    PathQuestion question() {
        return new PathQuestion(
                cloud,
                novaConf.map(PathForm::lines),
                glanceConf.map(PathForm::lines),
                Optional.empty(),
                Optional.of(!isUnsigned()),
                Optional.of(isRaw()),
                Optional.of(isMediaVerified()),
                Optional.of(isProvenanceChecked()),
                Optional.of(verity()),
                Optional.of(isUserCertificates()),
                Optional.of(baseRecord()),
                Optional.empty(),
                Optional.empty());
    }

    /** Browsers send CR LF at the end of each line of a form. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    public List<CloudVersion> clouds() {
        return clouds;
    }

    public String cloud() {
        return cloud.orElse("");
    }

    public String novaConf() {
        return novaConf.orElse("");
    }

    public String glanceConf() {
        return glanceConf.orElse("");
    }

    public boolean isUnsigned() {
        return unsigned.isPresent();
    }

    public boolean isRaw() {
        return raw.isPresent();
    }

    public boolean isMediaVerified() {
        return mediaVerified.isPresent();
    }

    public boolean isProvenanceChecked() {
        return provenanceChecked.isPresent();
    }

    public boolean isUserCertificates() {
        return userCertificates.isPresent();
    }

    /** An unknown word is none. */
    public BaseRecord baseRecord() {
        return named(baseRecord, BaseRecord.values(), BaseRecord.NONE);
    }

    /** An unknown word is none. */
    public VerityRoot verity() {
        return named(verity, VerityRoot.values(), VerityRoot.NONE);
    }

    private static <E extends Enum<E>> E named(Optional<String> name, E[] all, E otherwise) {
        return name.flatMap(given -> Arrays.stream(all)
                        .filter(each -> each.name().equals(given))
                        .findFirst())
                .orElse(otherwise);
    }
}
