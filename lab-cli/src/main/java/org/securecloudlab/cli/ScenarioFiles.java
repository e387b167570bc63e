package org.securecloudlab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.CloudReference;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioReader;
import org.securecloudlab.scenario.TraceSource;

/** Reads a scenario's file and finds the cloud and the traces that it names. */
final class ScenarioFiles {
    private final Path file;

    ScenarioFiles(Path file) {
        this.file = file;
    }

    /** The file's name without ending, for output. */
    String name() {
        return Names.withoutEnding(Names.file(file));
    }

    /**
     * The scenario.
     *
     * @throws InputException with every problem
     */
    Scenario scenario() throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new InputException(Names.file(file), "bytes that are no UTF-8", "a scenario as UTF-8 text");
        }
        return valueOf(ScenarioReader.read(text, Names.file(file)));
    }

    /**
     * The cloud it happens to.
     *
     * @param given a file or folder that the user gave instead of the scenario's own reference
     * @throws InputException when there is none, or with every problem of it
     */
    Cloud cloud(CloudReference reference, Optional<Path> given) throws IOException {
        if (given.isPresent()) {
            return valueOf(CloudFiles.read(given.get()));
        }
        return valueOf(reference
                .accept(new CloudReference.Visitor<Finder>() {
                    @Override
                    public Finder named(CloudReference.Named named) {
                        return () -> withoutVersion(named, CloudFiles.read(find(named.name())));
                    }

                    @Override
                    public Finder inline(CloudReference.Inline inline) {
                        return () -> Parsed.of(inline.cloud(), List.of());
                    }
                })
                .get());
    }

    /** Files have no versions: a version that was asked for is refused, not passed over. */
    private Parsed<Cloud> withoutVersion(CloudReference.Named named, Parsed<Cloud> cloud) {
        if (named.version().isEmpty()) {
            return cloud;
        }
        String asked = named.name() + "@" + named.version().getAsInt();
        throw new InputException(List.of(Problem.error("cloud", asked, "a cloud without version")
                .in(Names.file(file))
                .hint("Versions are kept by the server. Write cloud: " + named.name() + ", or give --cloud FILE")));
    }

    /** Gets a cloud; only when asked, because it may be big. */
    private interface Finder {
        Parsed<Cloud> get() throws IOException;
    }

    private Path find(String name) {
        return new BesideFinder(file, List.of("clouds", "exports"), CloudFiles.ENDINGS)
                .find(name)
                .orElseThrow(() -> new InputException(List.of(Problem.error(
                                "cloud",
                                "\"" + name + "\", and no such file or folder beside the scenario",
                                name + ".yaml, " + name + ".json or a folder " + name
                                        + " of an OpenStack export, beside"
                                        + " the scenario or in clouds/ or exports/ there or one level up")
                        .in(Names.file(file))
                        .hint("Or give the cloud: --cloud FILE"))));
    }

    /** Traces beside the scenario, or in {@code traces/}. */
    TraceSource traces() {
        BesideFinder finder = new BesideFinder(file, List.of("traces"), List.of(".csv", ""));
        return name -> finder.find(name).filter(Files::isRegularFile).map(ScenarioFiles::text);
    }

    private static String text(Path trace) {
        try {
            return Files.readString(trace);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value, or the problems as an exception. */
    static <T> T valueOf(Parsed<T> parsed) {
        return parsed.value().orElseThrow(() -> new InputException(parsed.problems()));
    }
}
