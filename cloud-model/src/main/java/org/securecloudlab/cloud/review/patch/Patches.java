package org.securecloudlab.cloud.review.patch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.securecloudlab.cloud.oslo.ConfigFile;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Fix.Edit;
import org.securecloudlab.cloud.review.HostFiles;
import org.securecloudlab.cloud.review.ServiceConfig;

/** Patches for the files of one host. */
public final class Patches {
    private final HostFiles files;
    private final Configuration configuration;
    private final Map<String, FileLines> lines = new LinkedHashMap<>();
    private final Map<String, Function<Edit, Optional<LineChange>>> editors = new LinkedHashMap<>();

    /**
     * Patches against the text of files.
     *
     * @param configuration what was read of them
     */
    public Patches(HostFiles files, Configuration configuration) {
        this.files = files;
        this.configuration = configuration;
    }

    /** What one finding says to write instead; empty when only words say it, or a secret would be shown. */
    public Optional<String> of(Finding finding) {
        return Optional.of(ofAll(List.of(finding))).filter(diff -> !diff.isEmpty());
    }

    /** All changes that go together, file by file. Where two findings change the same lines, the first counts. */
    public String ofAll(List<Finding> findings) {
        Map<String, List<Edit>> byFile = new LinkedHashMap<>();
        for (Finding finding : findings) {
            finding.fix().flatMap(Fix::edit).ifPresent(edit -> byFile.computeIfAbsent(
                            finding.file(), file -> new ArrayList<>())
                    .add(edit));
        }
        StringBuilder patch = new StringBuilder();
        byFile.forEach((file, edits) -> patch.append(diff(file, EditMerge.merged(edits))));
        return patch.toString();
    }

    private String diff(String file, List<Edit> edits) {
        Optional<ConfigText> text = files.find(file);
        if (text.isEmpty()) {
            return newFile(file, edits);
        }
        FileLines content =
                lines.computeIfAbsent(file, f -> new FileLines(text.get().text()));
        Function<Edit, Optional<LineChange>> editor = editors.computeIfAbsent(file, f -> editor(file, content));
        List<LineChange> changes = new ArrayList<>();
        for (Edit edit : edits) {
            editor.apply(edit)
                    .filter(change -> isShown(content, change))
                    .filter(change -> changes.stream().noneMatch(change::touches))
                    .ifPresent(change -> EditMerge.add(changes, change));
        }
        return UnifiedDiff.of(file, content, changes);
    }

    private Function<Edit, Optional<LineChange>> editor(String name, FileLines content) {
        for (ServiceConfig service : configuration.services()) {
            for (ConfigFile file : service.files()) {
                if (file.name().equals(name)) {
                    return new ConfEdits(service.table(), file, content)::change;
                }
            }
        }
        return configuration.policies().stream()
                .flatMap(policy -> policy.files().stream())
                .filter(policy -> policy.name().equals(name))
                .<Function<Edit, Optional<LineChange>>>map(policy -> new PolicyEdits(policy, content)::change)
                .findFirst()
                .orElse(edit -> Optional.empty());
    }

    private static boolean isShown(FileLines content, LineChange change) {
        for (int number = change.from(); number < change.end(); number++) {
            if (!content.isShown(number)) {
                return false;
            }
        }
        // A line cannot be put behind one that has no end.
        return change.from() <= content.count() || !content.isOpen(content.count());
    }

    private static String newFile(String file, List<Edit> edits) {
        List<String> content = edits.stream()
                .filter(edit -> edit instanceof Edit.SetRule)
                .map(edit -> (Edit.SetRule) edit)
                .map(set -> "\"" + set.rule() + "\": \"" + set.check() + "\"")
                .toList();
        return content.isEmpty() ? "" : UnifiedDiff.ofNew(file, content);
    }
}
