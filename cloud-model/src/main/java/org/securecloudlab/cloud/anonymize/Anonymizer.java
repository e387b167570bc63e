package org.securecloudlab.cloud.anonymize;

import java.util.List;
import java.util.function.UnaryOperator;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Settings;

/**
 * Gives a cloud without anything that identifies it. The same key gives the same pseudonyms, so that exports of different days
 * can be compared; keep it as you would keep the originals.
 */
public final class Anonymizer {
    private static final int MIN_KEY_BYTES = 16;

    private final Pseudonyms pseudonyms;
    private final Values values;

    /**
     * An anonymizer.
     *
     * @param key at least 16 bytes, random
     * @throws IllegalArgumentException when the key is shorter
     */
    public Anonymizer(byte[] key) {
        if (key.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "a key of " + key.length + " bytes; at least " + MIN_KEY_BYTES + " are needed");
        }
        this.pseudonyms = new Pseudonyms(key);
        this.values = new Values(pseudonyms);
    }

    /** The cloud under pseudonyms; every count, size and reference is as before. */
    public Cloud anonymize(Cloud cloud) {
        Infrastructure infrastructure = new Infrastructure(pseudonyms, values);
        Tenants tenants = new Tenants(pseudonyms, values);
        return new Cloud(
                pseudonyms.of(cloud.name()),
                each(cloud.hosts(), infrastructure::host),
                each(cloud.services(), infrastructure::service),
                each(cloud.aggregates(), infrastructure::aggregate),
                each(cloud.flavors(), infrastructure::flavor),
                each(cloud.images(), tenants::image),
                each(cloud.projects(), tenants::project),
                each(cloud.instances(), tenants::instance),
                each(cloud.serverGroups(), tenants::serverGroup),
                each(cloud.securityGroups(), tenants::securityGroup),
                each(cloud.networks(), tenants::network),
                each(cloud.randomSources(), infrastructure::randomSource),
                each(cloud.providers(), infrastructure::provider),
                settings(cloud.settings()));
    }

    private Settings settings(Settings settings) {
        return new Settings(
                settings.novaRelease(),
                values.options(settings.nova()),
                values.options(settings.glance()),
                values.policy(settings.novaPolicy()),
                values.policy(settings.glancePolicy()));
    }

    private static <T> List<T> each(List<T> records, UnaryOperator<T> anonymize) {
        return records.stream().map(anonymize).toList();
    }
}
