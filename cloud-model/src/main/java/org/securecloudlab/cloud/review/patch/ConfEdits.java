package org.securecloudlab.cloud.review.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.oslo.Assignment;
import org.securecloudlab.cloud.oslo.ConfigFile;
import org.securecloudlab.cloud.oslo.OptionSpec;
import org.securecloudlab.cloud.oslo.OptionTable;
import org.securecloudlab.cloud.review.Fix.Edit;

/** Finds the lines of a configuration file that an edit changes. */
final class ConfEdits {
    private final OptionTable table;
    private final ConfigFile file;
    private final FileLines lines;

    ConfEdits(OptionTable table, ConfigFile file, FileLines lines) {
        this.table = table;
        this.file = file;
        this.lines = lines;
    }

    /** The change; empty when the lines are not as the edit expects them. */
    Optional<LineChange> change(Edit edit) {
        if (edit instanceof Edit.SetOption set) {
            return Optional.of(set(set.section(), set.key(), set.value()));
        }
        if (edit instanceof Edit.ListEdit list) {
            return list(list);
        }
        if (edit instanceof Edit.DropAssignment drop) {
            return at(drop.line()).map(each -> new LineChange(each.line(), height(each), List.of()));
        }
        if (edit instanceof Edit.ReplaceStart replace
                && lines.line(replace.line()).contains(replace.from())) {
            String line = lines.line(replace.line());
            int start = line.indexOf(replace.from());
            String better = line.substring(0, start)
                    + replace.to()
                    + line.substring(start + replace.from().length());
            return Optional.of(new LineChange(replace.line(), 1, List.of(better)));
        }
        return Optional.empty();
    }

    private LineChange set(String section, String key, String value) {
        Optional<Assignment> last = last(section, key);
        if (last.isPresent()) {
            Assignment each = last.get();
            return new LineChange(each.line(), height(each), List.of(line(each.key(), value)));
        }
        Optional<ConfigFile.SectionHeader> header = header(section);
        return header.map(h -> new LineChange(h.line() + 1, 0, List.of(line(key, value))))
                .orElseGet(() -> new LineChange(
                        lines.count() + 1, 0, List.of("[" + section + "]" + lines.ending(), line(key, value))));
    }

    private Optional<LineChange> list(Edit.ListEdit edit) {
        Optional<Assignment> last = last(edit.section(), edit.key());
        List<String> parts = new ArrayList<>();
        if (last.isPresent()) {
            for (String part : last.get().value().split(",", -1)) {
                parts.add(part.strip());
            }
        } else {
            parts.addAll(edit.effective());
        }
        Optional<List<String>> better = edit.applied(parts);
        return better.map(items -> set(edit.section(), edit.key(), String.join(",", items)));
    }

    private Optional<Assignment> last(String section, String key) {
        List<String> names = new ArrayList<>(List.of(section + "/" + key));
        table.find(section, key).map(OptionSpec::oldNames).ifPresent(names::addAll);
        for (String name : names) {
            int slash = name.indexOf('/');
            List<Assignment> found = file.of(name.substring(0, slash), name.substring(slash + 1));
            if (!found.isEmpty()) {
                return Optional.of(found.get(found.size() - 1));
            }
        }
        return Optional.empty();
    }

    private Optional<ConfigFile.SectionHeader> header(String section) {
        return file.sections().stream()
                .filter(h -> h.name().equals("DEFAULT")
                        ? section.equals("DEFAULT")
                        : h.name().toLowerCase(java.util.Locale.ROOT).equals(section))
                .findFirst();
    }

    private Optional<Assignment> at(int line) {
        return file.assignments().stream().filter(a -> a.line() == line).findFirst();
    }

    private String line(String key, String value) {
        return key + " = " + value + lines.ending();
    }

    private static int height(Assignment each) {
        return each.lastLine() - each.line() + 1;
    }
}
