package org.securecloudlab.scenario.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.kernel.statistics.MeanEstimate;

/** The tables of a report as CSV. */
final class CsvReports {
    private CsvReports() {}

    static String figures(RunReport report) {
        CsvTable table = new CsvTable(
                "figure",
                "unit",
                "stage",
                "replications",
                "mean",
                "low95",
                "high95",
                "smallest",
                "largest",
                "description");
        for (FigureResult figure : report.figures()) {
            MeanEstimate estimate = figure.estimate();
            table.row(
                    figure.name(),
                    figure.unit(),
                    figure.stage(),
                    estimate.count(),
                    estimate.mean(),
                    estimate.hasInterval() ? estimate.low() : "",
                    estimate.hasInterval() ? estimate.high() : "",
                    estimate.smallest(),
                    estimate.largest(),
                    figure.description());
        }
        return table.text();
    }

    static String placements(RunReport report) {
        CsvTable table = new CsvTable("instance", "project", "flavor", "requested_at", "state", "host", "reason");
        for (Placement placement : report.placements()) {
            table.row(
                    placement.instanceId(),
                    placement.projectId(),
                    placement.flavor(),
                    placement.requestedAt(),
                    placement.state(),
                    placement.host().orElse(""),
                    placement.reason().orElse(""));
        }
        return table.text();
    }

    static String replications(RunReport report) {
        List<String> names = report.figures().stream().map(FigureResult::name).toList();
        List<String> header = new ArrayList<>(List.of("replication"));
        header.addAll(names);
        CsvTable table = new CsvTable(header.toArray(String[]::new));
        for (ReplicationSummary replication : report.replications()) {
            List<Object> row = new ArrayList<>(List.of(replication.replication()));
            for (String name : names) {
                row.add(Optional.<Object>ofNullable(replication.figures().get(name))
                        .orElse(""));
            }
            table.row(row.toArray());
        }
        return table.text();
    }
}
