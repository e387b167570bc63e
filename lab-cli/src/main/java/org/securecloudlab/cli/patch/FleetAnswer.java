package org.securecloudlab.cli.patch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cli.JsonLines;

/** Prints what was found in systems. */
final class FleetAnswer {
    private final PrintWriter out;
    private final ObjectMapper mapper;

    FleetAnswer(PrintWriter out, ObjectMapper mapper) {
        this.out = out;
        this.mapper = mapper;
    }

    void text(FleetScan.ScannedSystem system, List<FleetScan.Finding> findings) {
        out.printf(
                "%s (%s): %d findings in %d packages%n",
                system.name(),
                system.inventory().distribution(),
                findings.size(),
                system.inventory().packages().size());
        for (FleetScan.Finding finding : findings) {
            out.printf(
                    "  %-24s %s %s (%s)%n",
                    finding.advisory().id(),
                    finding.verdict().installed().name(),
                    finding.verdict().installed().version(),
                    finding.verdict().verdict().why());
        }
    }

    void json(FleetScan.ScannedSystem system, List<FleetScan.Finding> findings) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FleetScan.Finding finding : findings) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("advisory", finding.advisory().id());
            row.put("flaws", finding.advisory().flawIds());
            row.put("package", finding.verdict().installed().name());
            row.put("version", finding.verdict().installed().version());
            row.put("why", finding.verdict().verdict().why());
            rows.add(row);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("distribution", system.inventory().distribution().text());
        answer.put("packages", system.inventory().packages().size());
        answer.put("findings", rows);
        out.print(JsonLines.line(mapper, system.name(), answer));
    }
}
