package org.securecloudlab.web.example;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The examples, as they were packaged. */
@ApplicationScoped
public class Examples {
    private final List<Example> all;

    Examples() {
        List<Example> found = new ArrayList<>();
        for (Example.Kind kind : Example.Kind.values()) {
            found.addAll(read(kind));
        }
        this.all = List.copyOf(found);
    }

    /** Clouds, traces, scenarios; each kind by name. */
    public List<Example> all() {
        return all;
    }

    private static List<Example> read(Example.Kind kind) {
        List<Example> found = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(
                    Examples.class.getClassLoader(),
                    "examples/" + kind.folder(),
                    folder -> found.addAll(read(kind, folder)));
        } catch (IOException e) {
            throw new UncheckedIOException("the packaged examples cannot be read", e);
        }
        return found;
    }

    private static List<Example> read(Example.Kind kind, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Example> found = new ArrayList<>();
            for (Path file : files.filter(f -> fileName(f).endsWith(kind.ending()))
                    .sorted(Comparator.comparing(Examples::fileName))
                    .toList()) {
                String name = fileName(file)
                        .substring(0, fileName(file).length() - kind.ending().length());
                found.add(new Example(kind, name, Files.readString(file)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("the packaged examples cannot be read", e);
        }
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
