package org.securecloudlab.cloud.review.patch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.review.Fix.Edit;

/** Makes one edit of several that concern the same list, and one change of several insertions at the same place. */
final class EditMerge {
    private EditMerge() {}

    static List<Edit> merged(List<Edit> edits) {
        Map<String, Edit.ListEdit> lists = new LinkedHashMap<>();
        List<Edit> others = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.ListEdit list) {
                lists.merge(list.section() + "/" + list.key(), list, Edit.ListEdit::with);
            } else if (!others.contains(edit)) {
                others.add(edit);
            }
        }
        others.addAll(lists.values());
        return others;
    }

    /** Adds a change; new lines for the same place stand one after the other. */
    static void add(List<LineChange> changes, LineChange change) {
        for (int i = 0; i < changes.size(); i++) {
            LineChange before = changes.get(i);
            if (before.from() == change.from() && before.count() == 0 && change.count() == 0) {
                List<String> both = new ArrayList<>(before.lines());
                change.lines().stream()
                        .filter(line -> !(line.startsWith("[") && both.contains(line)))
                        .forEach(both::add);
                changes.set(i, new LineChange(before.from(), 0, both));
                return;
            }
        }
        changes.add(change);
    }
}
