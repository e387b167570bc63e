package org.securecloudlab.web.image.path;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.image.path.BaseRecord;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.ConfigurationReader;
import org.securecloudlab.image.path.ImageTraits;
import org.securecloudlab.image.path.VerityRoot;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.image.GivenSettings;
import org.securecloudlab.web.page.cloud.CloudHeads;

/** The boot configuration that a question is about: a stored cloud's settings, with what the question says instead. */
@ApplicationScoped
class PathConfigurations {
    private final CloudHeads heads;
    private final Clouds clouds;

    PathConfigurations(CloudHeads heads, Clouds clouds) {
        this.heads = heads;
        this.clouds = clouds;
    }

    /**
     * Reads.
     *
     * @throws org.securecloudlab.web.problem.ProblemException 404 when there is no such cloud
     */
    Parsed<BootConfiguration> of(PathQuestion question) {
        Optional<String> cloud = question.cloud().filter(name -> !name.isBlank());
        Settings stored = cloud.map(this::stored).orElse(Settings.EMPTY);
        Parsed<Settings> given = GivenSettings.of(
                question.novaConf().filter(text -> !text.isBlank()),
                question.glanceConf().filter(text -> !text.isBlank()));
        Parsed<Settings> set = set(question.set().orElse(new TreeMap<>()));
        List<Problem> problems = Stream.of(given, set)
                .flatMap(parsed -> parsed.problems().stream())
                .toList();
        if (!problems.isEmpty()) {
            return Parsed.refused(problems);
        }
        Settings files = given.value().orElseThrow();
        SortedMap<String, List<String>> nova = new TreeMap<>(
                question.novaConf().filter(text -> !text.isBlank()).isPresent() ? files.nova() : stored.nova());
        nova.putAll(set.value().orElseThrow().nova());
        boolean hasGlance =
                question.glanceConf().filter(text -> !text.isBlank()).isPresent();
        Settings settings = new Settings(
                stored.novaRelease(),
                Sorted.map(nova),
                hasGlance ? files.glance() : stored.glance(),
                stored.novaPolicy(),
                stored.glancePolicy());
        return Parsed.of(configuration(question, settings), List.of());
    }

    private static BootConfiguration configuration(PathQuestion question, Settings settings) {
        ImageTraits image = new ImageTraits(
                        question.signed().orElse(true),
                        question.raw().orElse(false),
                        question.mediaVerified().orElse(false))
                .withProvenance(question.provenanceChecked().orElse(false))
                .with(question.verity().orElse(VerityRoot.NONE));
        return ConfigurationReader.read(
                        settings, image, question.userCertificates().orElse(false))
                .with(question.baseRecord().orElse(BaseRecord.NONE));
    }

    private Settings stored(String reference) {
        int at = reference.lastIndexOf('@');
        String name = at < 0 ? reference : reference.substring(0, at);
        Optional<String> version = at < 0 ? Optional.empty() : Optional.of(reference.substring(at + 1));
        CloudVersion found = heads.head(name, version, "review").version();
        return clouds.outline(found.name(), found.version())
                .map(cloud -> cloud.settings())
                .orElse(Settings.EMPTY);
    }

    /** Single options are read as the file that they would stand in. */
    private static Parsed<Settings> set(SortedMap<String, String> options) {
        StringBuilder file = new StringBuilder();
        for (var option : options.entrySet()) {
            String key = option.getKey();
            if (!key.matches("[A-Za-z0-9_-]{1,80}\\.[A-Za-z0-9_-]{1,80}")
                    || option.getValue().matches("(?s).*[\r\n].*")) {
                return Parsed.refused(List.of(Problem.error("set", key, "section.option with a value of one line")));
            }
            int dot = key.indexOf('.');
            file.append(
                    "[" + key.substring(0, dot) + "]\n" + key.substring(dot + 1) + " = " + option.getValue() + "\n");
        }
        return GivenSettings.of(Optional.of(file.toString()), Optional.empty());
    }
}
