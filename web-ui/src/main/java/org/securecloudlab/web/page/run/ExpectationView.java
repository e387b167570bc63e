package org.securecloudlab.web.page.run;

import java.util.List;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.scenario.wording.OutcomeWords;
import org.securecloudlab.scenario.wording.Wording;

/**
 * An expectation with what was found.
 *
 * @param text as the scenario writes it
 * @param line where it stands; 0 when unknown
 * @param verdict whether it holds
 * @param found sentence by sentence, in the reader's language
 */
public record ExpectationView(String text, int line, ExpectationOutcome.Verdict verdict, List<String> found) {
    public ExpectationView {
        found = List.copyOf(found);
    }

    static List<ExpectationView> of(RunReport report, Wording wording) {
        OutcomeWords words = new OutcomeWords(wording);
        return report.expectations().stream()
                .map(outcome ->
                        new ExpectationView(outcome.text(), outcome.line(), outcome.verdict(), words.explain(outcome)))
                .toList();
    }
}
