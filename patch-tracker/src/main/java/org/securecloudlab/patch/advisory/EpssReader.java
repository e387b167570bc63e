package org.securecloudlab.patch.advisory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

/** Reads FIRST's daily EPSS file: a comment with its date, a head line, then {@code cve,epss,percentile}. */
public final class EpssReader {
    private static final Pattern DATE = Pattern.compile("score_date:([0-9TZ:+-]{1,40})");
    private static final Pattern ROW = Pattern.compile("(CVE-\\d{4}-\\d{4,10}),([0-9.eE+-]{1,20})(,.*)?");
    private static final int MOST_PROBLEMS = 100;

    private EpssReader() {}

    /**
     * Reads all scores.
     *
     * @throws IOException when the stream fails
     */
    public static Parsed<EpssScores> read(Reader text, String file) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        Map<String, Double> scores = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        String date = "";
        int number = 0;
        for (String line = lines.readLine(); line != null && problems.size() < MOST_PROBLEMS; line = lines.readLine()) {
            number++;
            Matcher row = ROW.matcher(line.strip());
            if (line.startsWith("#")) {
                Matcher found = DATE.matcher(line);
                date = found.find() ? found.group(1) : date;
            } else if (!(row.matches() && put(scores, row.group(1), row.group(2))) && !isHead(line)) {
                problems.add(Problem.error("", shown(line), "cve,epss,percentile with a score from 0 to 1")
                        .in(file)
                        .at(number));
            }
        }
        return problems.isEmpty() ? Parsed.of(new EpssScores(date, scores), List.of()) : Parsed.refused(problems);
    }

    private static boolean isHead(String line) {
        return line.isBlank() || line.startsWith("cve,");
    }

    private static boolean put(Map<String, Double> scores, String cve, String text) {
        try {
            double score = Double.parseDouble(text);
            scores.put(cve, score);
            return score >= 0 && score <= 1;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String shown(String line) {
        return "'" + line.substring(0, Math.min(60, line.length())) + "'";
    }
}
