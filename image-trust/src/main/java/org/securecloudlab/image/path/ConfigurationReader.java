package org.securecloudlab.image.path;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.image.format.CacheSettings;

/** Reads the boot configuration out of a cloud's settings; what is not set has nova's and glance's default. */
public final class ConfigurationReader {
    private final Settings settings;

    private ConfigurationReader(Settings settings) {
        this.settings = settings;
    }

    /**
     * Reads.
     *
     * @param image what is booted
     * @param hasUserTrustedIds whether the request names trusted certificates
     */
    public static BootConfiguration read(Settings settings, ImageTraits image, boolean hasUserTrustedIds) {
        ConfigurationReader reader = new ConfigurationReader(settings);
        return new BootConfiguration(
                reader.flag("glance.verify_glance_signatures", false),
                reader.flag("glance.enable_certificate_validation", false),
                !defaultTrustedIds(settings).isEmpty(),
                hasUserTrustedIds,
                reader.isTransferEncrypted(),
                InstanceStorage.of(
                        settings.novaOption("libvirt.images_type").orElse("default"),
                        reader.flag("DEFAULT.use_cow_images", true)),
                reader.isStoreInRbd(),
                reader.flag("glance.enable_rbd_download", false),
                reader.cache(),
                BaseRecord.NONE,
                image);
    }

    /** {@code [glance] default_trusted_certificate_ids}. */
    public static List<String> defaultTrustedIds(Settings settings) {
        return new ConfigurationReader(settings).list("glance.default_trusted_certificate_ids");
    }

    private CacheSettings cache() {
        List<String> vmdkTypes = settings.nova().containsKey("compute.vmdk_allowed_types")
                ? list("compute.vmdk_allowed_types")
                : CacheSettings.defaults().vmdkAllowedTypes();
        return new CacheSettings(
                flag("DEFAULT.force_raw_images", true),
                !flag("workarounds.disable_deep_image_inspection", false),
                vmdkTypes);
    }

    /** Every server that is named is https; without one the service catalog decides, which nobody told us: taken as not encrypted. */
    private boolean isTransferEncrypted() {
        List<String> servers = list("glance.api_servers");
        List<String> used = servers.isEmpty()
                ? settings.novaOption("glance.endpoint_override").stream().toList()
                : servers;
        return !used.isEmpty()
                && used.stream().allMatch(url -> url.toLowerCase(Locale.ROOT).startsWith("https://"));
    }

    /** {@code [DEFAULT] enabled_backends} with the default backend, or the older {@code [glance_store] default_store}. */
    private boolean isStoreInRbd() {
        Optional<String> backend = glance("glance_store.default_backend");
        Stream<String> enabled = Stream.of(
                        glance("DEFAULT.enabled_backends").orElse("").split(","))
                .map(String::strip);
        return backend.map(name -> enabled.anyMatch((name + ":rbd")::equals))
                .orElseGet(() ->
                        glance("glance_store.default_store").orElse("file").equals("rbd"));
    }

    private Optional<String> glance(String option) {
        List<String> values = settings.glance().getOrDefault(option, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    private boolean flag(String option, boolean otherwise) {
        return settings.novaOption(option).map(Boolean::parseBoolean).orElse(otherwise);
    }

    private List<String> list(String option) {
        return settings.novaOption(option).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
