package org.securecloudlab.web.patch.page;

import io.quarkus.qute.TemplateExtension;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.patch.status.PatchStep;
import org.securecloudlab.store.patch.BoardRow;

/** The steps that a page offers: the one forward first, back to planning last. */
public final class NextSteps {
    private NextSteps() {}

    static List<PatchStep> after(Optional<PatchStep> current) {
        return current.map(step -> step.next().stream()
                        .sorted(Comparator.comparing((PatchStep next) -> next == PatchStep.PLANNED)
                                .thenComparing(Comparator.naturalOrder()))
                        .toList())
                .orElse(List.of(PatchStep.PLANNED));
    }

    /** For an asset on the board of an advisory. */
    @TemplateExtension
    static List<PatchStep> next(BoardRow row) {
        return after(row.step());
    }
}
