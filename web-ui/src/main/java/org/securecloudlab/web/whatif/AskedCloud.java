package org.securecloudlab.web.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.hosts.NovaConfiguration;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.problem.ProblemException;

/** Loads the stored cloud that a question is about, with the configuration that it is asked with. */
@ApplicationScoped
public class AskedCloud {
    private static final String LATEST = "latest";

    private final Clouds clouds;

    AskedCloud(Clouds clouds) {
        this.clouds = clouds;
    }

    /**
     * The cloud as it is stored.
     *
     * @param version a number, or {@code latest}
     * @throws ProblemException 404 when there is no such cloud, 422 when nova's scheduler cannot read its settings
     */
    public Cloud require(String name, String version) {
        Optional<CloudVersion> found = version.equals(LATEST)
                ? clouds.latest(name)
                : Optional.of(version)
                        .filter(digits -> digits.matches("[1-9][0-9]{0,8}"))
                        .flatMap(digits -> clouds.find(name, Integer.parseInt(digits)));
        Cloud cloud = found.flatMap(known -> clouds.load(known.name(), known.version()))
                .orElseThrow(() -> ProblemException.notFound("cloud version", name + "@" + version));
        return checked(cloud);
    }

    /**
     * The cloud with another nova.conf.
     *
     * @throws ProblemException as the other, and 422 with every line that cannot be read
     */
    Cloud require(String name, String version, Optional<String> novaConf) {
        Cloud cloud = require(name, version);
        return novaConf.filter(text -> !text.isBlank())
                .map(text -> configured(cloud, text, "nova.conf"))
                .map(parsed -> parsed.value()
                        .orElseThrow(() -> ProblemException.invalid("The configuration", parsed.problems())))
                .orElse(cloud);
    }

    /** The cloud with another nova.conf, or what is wrong with it. */
    static Parsed<Cloud> configured(Cloud cloud, String novaConf, String fileName) {
        Parsed<Cloud> parsed = NovaConfiguration.apply(cloud, novaConf, fileName);
        List<Problem> problems = new ArrayList<>(parsed.problems());
        parsed.value().ifPresent(changed -> NovaConfiguration.check(changed).stream()
                .filter(Problem::isError)
                .forEach(problems::add));
        return problems.isEmpty() ? parsed : Parsed.refused(problems);
    }

    private static Cloud checked(Cloud cloud) {
        List<Problem> errors =
                NovaConfiguration.check(cloud).stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid("The cloud's configuration", errors);
        }
        return cloud;
    }
}
