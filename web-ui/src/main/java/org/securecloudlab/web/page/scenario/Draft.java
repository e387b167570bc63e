package org.securecloudlab.web.page.scenario;

import java.util.List;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.store.scenario.ScenarioRevision;

/**
 * A text in the editor.
 *
 * @param title name of the stored scenario; empty for a new one
 * @param revision that the text was made from; 0 for a new one
 * @param newest the newest revision there is
 * @param text as it stands in the editor
 * @param problems why it was refused
 * @param outcome what just happened to it
 */
public record Draft(String title, int revision, int newest, String text, List<Problem> problems, Outcome outcome) {

    /** What just happened to a text. */
    public enum Outcome {
        NONE,
        SAVED,
        SAVE_REFUSED,
        RUN_REFUSED,
        /** Somebody else saved in between. */
        CONFLICT
    }

    public Draft {
        problems = List.copyOf(problems);
    }

    static Draft fresh(String text) {
        return new Draft("", 0, 0, text, List.of(), Outcome.NONE);
    }

    static Draft of(ScenarioRevision revision, int newest, Outcome outcome) {
        return new Draft(revision.name(), revision.revision(), newest, revision.text(), List.of(), outcome);
    }

    Draft refused(List<Problem> why, Outcome how) {
        return new Draft(title, revision, newest, text, why, how);
    }

    public boolean isNew() {
        return title.isEmpty();
    }

    public boolean isOld() {
        return revision < newest;
    }

    public boolean saved() {
        return outcome == Outcome.SAVED;
    }

    public boolean conflict() {
        return outcome == Outcome.CONFLICT;
    }

    public boolean refusedRun() {
        return outcome == Outcome.RUN_REFUSED;
    }
}
