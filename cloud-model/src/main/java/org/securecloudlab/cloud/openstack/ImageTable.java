package org.securecloudlab.cloud.openstack;

import java.util.List;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.summary.Fact;

/** Reads {@code image list} and {@code image show}; only show has the properties, and only show has hidden images. */
final class ImageTable {
    private final Drafts<ImageDraft> drafts = new Drafts<>(ImageDraft::new);
    private final FactCounts facts;

    ImageTable(FactCounts facts) {
        this.facts = facts;
    }

    void listed(Row row) {
        facts.tell(fill(row).told, Fact.IMAGE_LISTED);
    }

    void shown(Row row) {
        facts.tell(fill(row).told, Fact.IMAGE_PROPERTIES);
    }

    private ImageDraft fill(Row row) {
        ImageDraft draft = drafts.of(row.id("id", "name"), row);
        draft.fill(row);
        facts.tell(draft.told, Fact.IMAGE);
        return draft;
    }

    List<Image> build() {
        return drafts.all().stream().map(ImageDraft::build).toList();
    }
}
