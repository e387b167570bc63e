package org.securecloudlab.migration.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.migration.solve.Solution;

/** What would meet a goal. */
public final class SolutionAnswer {
    private SolutionAnswer() {}

    /** One row a remedy. */
    public static List<Map<String, Object>> of(List<Solution> solutions) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Solution solution : solutions) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("remedy", Figures.word(solution.remedy()));
            row.put("helps", solution.helps());
            solution.value().ifPresent(value -> row.put("value", Figures.significant(value)));
            row.put("unit", solution.remedy().unit());
            row.put("verdict", Figures.word(solution.prediction().verdict()));
            row.put("total_time_ms", Figures.tenths(solution.prediction().totalMillis()));
            row.put("blackout_ms", Figures.tenths(solution.prediction().blackoutMillis()));
            rows.add(row);
        }
        return rows;
    }
}
