package org.securecloudlab.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a scenario names: a file or folder beside it, or in a folder of that kind ({@code clouds}, {@code traces})
 * beside it or one level up. A name is a plain name; one with a separator finds nothing, so that a scenario of somebody else
 * cannot read elsewhere.
 */
final class BesideFinder {
    private final List<Path> folders;
    private final List<String> endings;

    /**
     * Looks beside a scenario.
     *
     * @param scenario the scenario's file
     * @param kinds names of folders to look into as well
     * @param endings what may follow the name, such as {@code .yaml}; an empty one stands for a folder
     */
    BesideFinder(Path scenario, List<String> kinds, List<String> endings) {
        Path beside = Optional.ofNullable(scenario.toAbsolutePath().getParent()).orElse(Path.of("."));
        this.endings = endings;
        folders = new ArrayList<>(List.of(beside));
        for (String kind : kinds) {
            folders.add(beside.resolve(kind));
            folders.add(beside.resolveSibling(kind));
        }
    }

    /** The first that is there. */
    Optional<Path> find(String name) {
        if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
            return Optional.empty();
        }
        return folders.stream()
                .flatMap(folder -> endings.stream().map(ending -> folder.resolve(name + ending)))
                .filter(Files::exists)
                .findFirst();
    }

    /** What could have been named, for a message. */
    List<String> endings() {
        return endings;
    }
}
