package org.securecloudlab.cloud.openstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.summary.Fact;

/** Reads {@code project list}, long or short, and {@code project show}. */
final class ProjectTable {
    private static final class Draft {
        private final String id;
        private final Told told = new Told();
        private Optional<String> name = Optional.empty();
        private Optional<String> domainId = Optional.empty();
        private Optional<String> description = Optional.empty();
        private Optional<Boolean> enabled = Optional.empty();

        Draft(String id) {
            this.id = id;
        }
    }

    private final Drafts<Draft> drafts = new Drafts<>(Draft::new);
    private final FactCounts facts;

    ProjectTable(FactCounts facts) {
        this.facts = facts;
    }

    void listed(Row row) {
        facts.tell(fill(row).told, Fact.PROJECT);
    }

    void shown(Row row) {
        fill(row);
    }

    private Draft fill(Row row) {
        Draft draft = drafts.of(row.id("id", "name"), row);
        draft.name = draft.name.or(() -> row.text("name"));
        draft.domainId = draft.domainId.or(() -> row.shared("domainid"));
        draft.description = draft.description.or(() -> row.text("description"));
        draft.enabled = draft.enabled.or(() -> row.flag("enabled"));
        return draft;
    }

    List<Project> build() {
        List<Project> projects = new ArrayList<>();
        for (Draft draft : drafts.all()) {
            projects.add(new Project(
                    draft.id,
                    draft.name.orElse(""),
                    draft.domainId,
                    draft.description,
                    draft.enabled.orElse(true),
                    Optional.empty()));
        }
        return projects;
    }
}
