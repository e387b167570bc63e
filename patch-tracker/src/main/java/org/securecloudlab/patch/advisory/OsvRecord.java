package org.securecloudlab.patch.advisory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.patch.document.JsonPlace;

/** The fields of one OSV record that have a meaning here. */
final class OsvRecord {
    private OsvRecord() {}

    static Advisory advisory(JsonPlace record) {
        List<SeverityVector> severities = severities(record.get("severity"));
        Optional<Instant> modified = record.get("modified").time();
        if (!record.get("modified").isGiven()) {
            record.get("modified").warning("when the record last changed");
        }
        return new Advisory(
                record.get("id").text(),
                modified.orElse(Instant.EPOCH),
                record.get("published").time(),
                record.get("withdrawn").time(),
                record.get("aliases").texts(),
                record.get("upstream").texts(),
                record.get("related").texts(),
                record.get("summary").textOr(""),
                severities,
                affected(record.get("affected")));
    }

    private static List<SeverityVector> severities(JsonPlace list) {
        return list.objects().stream()
                .map(severity -> new SeverityVector(
                        severity.get("type").text(), severity.get("score").text()))
                .toList();
    }

    private static List<Affected> affected(JsonPlace list) {
        List<Affected> affected = new ArrayList<>();
        for (JsonPlace entry : list.objects()) {
            JsonPlace named = entry.get("package");
            // Records about commits only have no package; nothing installed can match them.
            if (named.isGiven()) {
                affected.add(new Affected(
                        Ecosystem.parse(named.get("ecosystem").text()),
                        named.get("name").text(),
                        severities(entry.get("severity")),
                        OsvRanges.ranges(entry.get("ranges")),
                        entry.get("versions").texts()));
            }
        }
        return affected;
    }
}
