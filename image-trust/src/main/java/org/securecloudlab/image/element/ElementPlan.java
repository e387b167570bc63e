package org.securecloudlab.image.element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The elements of a build, found as the builder finds them ({@code _expand_element_dependencies}), or why it would not begin. The builder goes through
 * dependencies in an order by chance; here it is that of the files.
 *
 * @param elements sorted by name; empty when refused
 * @param refusal what the builder says; empty when it builds
 */
public record ElementPlan(List<BuilderElement> elements, Optional<String> refusal) {
    private static final String OPERATING_SYSTEM = "operating-system";

    public ElementPlan {
        elements = List.copyOf(elements);
    }

    /**
     * Follows the dependencies.
     *
     * @param library all elements that there are, by name
     * @param wanted names that somebody asked for
     */
    public static ElementPlan of(Map<String, BuilderElement> library, Collection<String> wanted) {
        Search search = new Search(library, wanted);
        Optional<String> refusal = search.run();
        if (refusal.isPresent()) {
            return new ElementPlan(List.of(), refusal);
        }
        List<BuilderElement> elements =
                search.found().stream().map(search::element).toList();
        Optional<String> duplicate = duplicate(elements);
        return new ElementPlan(duplicate.isPresent() ? List.of() : elements, duplicate);
    }

    /**
     * What {@code disk-image-create} adds to the names that it is given ({@code arg_to_elements}): its element {@code base}, and for {@code vm} a
     * block device where none is named.
     *
     * @param architecture such as {@code amd64}
     */
    public static List<String> asked(List<String> names, boolean skipsBase, String architecture) {
        List<String> asked = new ArrayList<>(skipsBase ? List.of() : List.of("base"));
        asked.addAll(names);
        boolean isNamed = names.stream().anyMatch(name -> name.startsWith("block-device-"));
        if (names.contains("vm") && !isNamed) {
            boolean isArm = architecture.equals("arm64") || architecture.equals("aarch64");
            asked.add(isArm ? "block-device-efi" : "block-device-mbr");
        }
        return asked;
    }

    /** Two elements may not have a script of one name in one phase ({@code copy_hooks_not_overwrite}). */
    private static Optional<String> duplicate(List<BuilderElement> elements) {
        Map<String, String> owners = new HashMap<>();
        for (BuilderElement element : elements) {
            for (String path : element.files().keySet()) {
                boolean isHook = path.indexOf('/') == path.lastIndexOf('/')
                        && path.contains("/")
                        && !path.startsWith("tests/")
                        && !path.startsWith("__pycache__/");
                String other = isHook ? owners.putIfAbsent(path, element.name()) : null;
                if (other != null) {
                    return Optional.of("duplicated hook " + path + " in [" + other + "] and [" + element.name() + "]");
                }
            }
        }
        return Optional.empty();
    }

    /** One run of the builder's search. */
    private static final class Search {
        private final Map<String, BuilderElement> library;
        private final Collection<String> wanted;
        private final Set<String> all;
        private final Map<String, String> providers = new HashMap<>();

        Search(Map<String, BuilderElement> library, Collection<String> wanted) {
            this.library = library;
            this.wanted = wanted;
            this.all = new LinkedHashSet<>(wanted);
        }

        Optional<String> run() {
            Deque<String> queue = new ArrayDeque<>(wanted);
            while (!queue.isEmpty()) {
                String name = queue.remove();
                if (providers.containsKey(name)) {
                    continue;
                }
                if (!library.containsKey(name)) {
                    return Optional.of("element [" + name + "] not found");
                }
                Optional<String> taken = provide(element(name));
                if (taken.isPresent()) {
                    return taken;
                }
                List<String> next = new ArrayList<>(element(name).depends());
                next.removeIf(dependency -> all.contains(dependency) || providers.containsKey(dependency));
                queue.addAll(next);
                all.addAll(element(name).depends());
            }
            Optional<String> conflict =
                    wanted.stream().filter(providers::containsKey).sorted().findFirst();
            if (conflict.isPresent()) {
                return Optional.of(
                        "[" + conflict.get() + "] is already provided by [" + providers.get(conflict.get()) + "]");
            }
            return providers.containsKey(OPERATING_SYSTEM)
                    ? Optional.empty()
                    : Optional.of("no operating system element");
        }

        private Optional<String> provide(BuilderElement element) {
            for (String provided : element.provides()) {
                if (providers.containsKey(provided)) {
                    return Optional.of("[" + provided + "] of [" + element.name() + "] is already provided by ["
                            + providers.get(provided) + "]");
                }
            }
            element.provides().forEach(provided -> providers.put(provided, element.name()));
            return Optional.empty();
        }

        /** Those asked for and needed, without what others provide. */
        Set<String> found() {
            Set<String> found = new TreeSet<>(all);
            found.removeAll(providers.keySet());
            return found;
        }

        BuilderElement element(String name) {
            return java.util.Objects.requireNonNull(library.get(name), name);
        }
    }
}
