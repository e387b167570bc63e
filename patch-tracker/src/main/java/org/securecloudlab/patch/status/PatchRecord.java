package org.securecloudlab.patch.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.patch.document.Words;

/**
 * One advisory's patch on one system.
 *
 * @param advisory the advisory's id
 * @param asset the system's id
 * @param history all steps, oldest first; empty before it is planned
 */
public record PatchRecord(String advisory, String asset, List<StepEntry> history) {
    public PatchRecord {
        history = List.copyOf(history);
    }

    /** A record without steps. */
    public static PatchRecord begin(String advisory, String asset) {
        return new PatchRecord(advisory, asset, List.of());
    }

    /** The last step. */
    public Optional<StepEntry> last() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** The last step's kind. */
    public Optional<PatchStep> current() {
        return last().map(StepEntry::step);
    }

    /**
     * The record with one more step.
     *
     * @throws StepRefusedException when the step may not follow the last one, nobody is named, or its time is before the last one's
     */
    public PatchRecord with(StepEntry entry) {
        Optional<PatchStep> current = current();
        boolean allowed =
                current.map(step -> step.next().contains(entry.step())).orElse(entry.step() == PatchStep.PLANNED);
        if (!allowed) {
            throw new StepRefusedException("[" + Words.of(entry.step()) + "] cannot follow ["
                    + current.map(Words::of).orElse("nothing") + "]; next is " + allowedNext(current));
        }
        if (entry.by().isBlank()) {
            throw new StepRefusedException("a step needs to say who takes it");
        }
        Instant before = last().map(StepEntry::at).orElse(Instant.MIN);
        if (entry.at().isBefore(before)) {
            throw new StepRefusedException("the step's time [" + entry.at() + "] is before the last one's, " + before);
        }
        List<StepEntry> longer = new ArrayList<>(history);
        longer.add(entry);
        return new PatchRecord(advisory, asset, longer);
    }

    private static String allowedNext(Optional<PatchStep> current) {
        return current.map(step -> step.next().stream().map(Words::of).collect(Collectors.joining(" or ")))
                .orElse(Words.of(PatchStep.PLANNED));
    }
}
