package org.securecloudlab.web.migration;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.migration.run.DescribedRun;
import org.securecloudlab.migration.solve.Goal;
import org.securecloudlab.migration.solve.Solver;

/**
 * What a migration has to keep to, as the visitor wrote it; both empty for no question.
 *
 * @param minutes it has to be over in so many
 * @param blackoutMs the guest may stand still for so long
 */
public record GoalForm(String minutes, String blackoutMs) {
    static final GoalForm NONE = new GoalForm("", "");

    private static final double MILLIS_A_MINUTE = 60_000;
    private static final String NUMBER = "[0-9]{1,9}(\\.[0-9]{1,6})?";

    private boolean isAsked() {
        return !minutes.isBlank() || !blackoutMs.isBlank();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (isAsked()) {
            check("minutes", minutes, problems);
            check("blackoutMs", blackoutMs, problems);
        }
        return problems;
    }

    private static void check(String name, String text, List<Problem> problems) {
        if (!text.strip().matches(NUMBER) || Double.parseDouble(text.strip()) == 0) {
            problems.add(Problem.error(name, text.isBlank() ? "nothing" : text, "a number above 0"));
        }
    }

    /** Each remedy alone; nothing where nothing was asked. */
    List<SolutionRow> solve(DescribedRun run) {
        if (!isAsked()) {
            return List.of();
        }
        Goal goal =
                new Goal(Double.parseDouble(minutes.strip()) * MILLIS_A_MINUTE, Double.parseDouble(blackoutMs.strip()));
        return Solver.solve(run.predictor(), run.request(), goal).stream()
                .map(SolutionRow::of)
                .toList();
    }
}
