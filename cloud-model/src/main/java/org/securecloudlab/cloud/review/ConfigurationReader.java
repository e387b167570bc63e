package org.securecloudlab.cloud.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.oslo.ConfigFile;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.oslo.FileRole;
import org.securecloudlab.cloud.oslo.OptionTable;
import org.securecloudlab.cloud.oslo.Policy;

/** Reads the files of one host. A file that does not parse is part of the result, not a refusal. */
public final class ConfigurationReader {
    private final List<Problem> broken = new ArrayList<>();
    private final HostFiles files;
    private final Release release;
    private final ParsedFiles parser;

    private ConfigurationReader(HostFiles files, Release release, ParsedFiles parser) {
        this.parser = parser;
        this.files = files;
        this.release = release;
    }

    /** Reads one host's. */
    public static Configuration read(HostFiles files, Release release, Optional<Cloud> cloud) {
        return read(files, release, cloud, new ParsedFiles());
    }

    /**
     * Reads one host's of many.
     *
     * @param parser the same for all of them
     */
    public static Configuration read(HostFiles files, Release release, Optional<Cloud> cloud, ParsedFiles parser) {
        return new ConfigurationReader(files, release, parser).read(cloud);
    }

    private Configuration read(Optional<Cloud> cloud) {
        broken.addAll(files.unreadable());
        Optional<ServiceConfig> nova = service(FileRole.NOVA, release.nova());
        Optional<ServiceConfig> glance = service(FileRole.GLANCE, release.glance());
        PolicySet novaPolicy = policy(FileRole.NOVA_POLICY, nova, "policy.yaml");
        PolicySet glancePolicy = policy(FileRole.GLANCE_POLICY, glance, "glance-policy.yaml");
        boolean isNova = !files.of(FileRole.NOVA).isEmpty()
                || !files.of(FileRole.NOVA_POLICY).isEmpty();
        return new Configuration(
                files.name(), release, nova, glance, novaPolicy, glancePolicy, isNova, broken, files.access(), cloud);
    }

    private Optional<ServiceConfig> service(FileRole role, OptionTable table) {
        List<ConfigFile> parsed = new ArrayList<>();
        List<ConfigText> texts = files.of(role).stream()
                .sorted(Comparator.comparing(ConfigurationReader::rank).thenComparing(ConfigText::name))
                .toList();
        for (ConfigText text : texts) {
            parsed(text, parser::options).ifPresent(parsed::add);
        }
        boolean whole = !parsed.isEmpty() && parsed.size() == texts.size();
        return whole ? Optional.of(new ServiceConfig(table, parsed)) : Optional.empty();
    }

    /** The main file first, then the one of a single service, then the drop-in folder, as the services are started. */
    private static int rank(ConfigText text) {
        String name = text.name().substring(text.name().lastIndexOf('/') + 1);
        if (text.name().contains(".conf.d/")) {
            return 2;
        }
        return name.equals("nova.conf") || name.equals("glance-api.conf") ? 0 : 1;
    }

    private PolicySet policy(FileRole role, Optional<ServiceConfig> service, String usualName) {
        List<ConfigText> texts = PolicyFiles.inOrder(files.of(role), service);
        List<Policy> policies = new ArrayList<>();
        for (ConfigText text : texts) {
            parsed(text, parser::policy).ifPresent(policies::add);
        }
        String name = texts.isEmpty()
                ? files.beside(service, usualName)
                : texts.get(0).name();
        return new PolicySet(name, !texts.isEmpty(), policies.size() < texts.size(), policies);
    }

    private <T> Optional<T> parsed(ConfigText text, Function<ConfigText, Parsed<T>> parse) {
        if (files.isUnreadable(text.name())) {
            return Optional.empty();
        }
        Parsed<T> parsed = parse.apply(text);
        broken.addAll(parsed.problems());
        return parsed.value();
    }
}
