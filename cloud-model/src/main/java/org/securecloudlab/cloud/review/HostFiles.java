package org.securecloudlab.cloud.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.oslo.FileRole;

/**
 * The files of one host, and who may read them.
 *
 * @param name the host's, or what the user called the files
 * @param texts in the order of their names
 * @param access of every file and folder that the checklists name, when it is known
 * @param unreadable why bytes are no text; such a file is among the texts, empty
 */
public record HostFiles(String name, List<ConfigText> texts, List<FileAccess> access, List<Problem> unreadable) {
    private static final Set<String> INSIDE_HOST =
            Set.of("etc", "nova", "glance", "policy.d", "nova.conf.d", "glance-api.conf.d", "kolla", "config");

    public HostFiles {
        texts = List.copyOf(texts);
        access = List.copyOf(access);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Tells hosts apart: what stands above {@code etc/nova}, {@code nova} or the files themselves is a host.
     *
     * @param whole what to call files that stand at the top
     */
    public static List<HostFiles> byHost(
            String whole, List<ConfigText> texts, List<FileAccess> access, List<Problem> unreadable) {
        Map<String, List<FileAccess>> accessOf =
                access.stream().collect(Collectors.groupingBy(each -> host(each.path() + (each.folder() ? "/" : ""))));
        Map<String, List<Problem>> problemsOf = unreadable.stream()
                .collect(Collectors.groupingBy(each -> host(each.file().orElse(""))));
        Map<String, List<ConfigText>> textsOf = texts.stream()
                .collect(Collectors.groupingBy(text -> host(text.name()), LinkedHashMap::new, Collectors.toList()));
        return textsOf.entrySet().stream()
                .map(e -> new HostFiles(
                        e.getKey().isEmpty() ? whole : e.getKey(),
                        e.getValue(),
                        accessOf.getOrDefault(e.getKey(), List.of()),
                        problemsOf.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    private static String host(String path) {
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        while (INSIDE_HOST.contains(folder.substring(folder.lastIndexOf('/') + 1))) {
            folder = folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : "";
        }
        return folder;
    }

    /** The files of a role, in the order of their names. */
    List<ConfigText> of(FileRole role) {
        return texts.stream()
                .filter(text -> FileRole.of(text.name()).equals(Optional.of(role)))
                .toList();
    }

    /** What a file beside a service's own would be called. */
    String beside(Optional<ServiceConfig> service, String name) {
        String main = service.map(ServiceConfig::name).orElse("");
        return main.substring(0, main.lastIndexOf('/') + 1) + name;
    }

    /** Everything under its name, for those who show lines of it. */
    public Optional<ConfigText> find(String file) {
        return texts.stream().filter(text -> text.name().equals(file)).findFirst();
    }

    /** Whether a file's bytes are no text. */
    boolean isUnreadable(String file) {
        return unreadable.stream().anyMatch(problem -> problem.file().equals(Optional.of(file)));
    }
}
