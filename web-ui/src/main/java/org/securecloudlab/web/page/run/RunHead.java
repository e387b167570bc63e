package org.securecloudlab.web.page.run;

import java.util.Arrays;
import java.util.List;
import org.securecloudlab.store.run.RunState;
import org.securecloudlab.store.run.RunSummary;

/**
 * What stands above every page of a run.
 *
 * @param run the run
 * @param tab which page it is
 */
public record RunHead(RunSummary run, String tab) {

    public long id() {
        return run.id();
    }

    /** Only a finished run has a report. */
    public boolean hasReport() {
        return run.state() == RunState.DONE;
    }

    public List<Download> formats() {
        return Arrays.asList(Download.values());
    }

    /** Renderings of a report, as REST names them. */
    public enum Download {
        HTML("html", "HTML"),
        TEXT("text", "Text"),
        JSON("json", "JSON"),
        CSV("csv", "CSV"),
        JUNIT("junit", "JUnit XML");

        private final String word;
        private final String label;

        Download(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }
    }
}
