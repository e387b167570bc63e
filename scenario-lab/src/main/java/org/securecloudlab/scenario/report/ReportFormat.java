package org.securecloudlab.scenario.report;

/** How a report can be written. */
public enum ReportFormat {
    /** For a terminal, at most 100 columns. */
    TEXT("text/plain; charset=utf-8", "txt"),
    /** The whole report as a value; the same in every language. */
    JSON("application/json", "json"),
    /** One self-contained page to send around: no script, nothing fetched. */
    HTML("text/html; charset=utf-8", "html"),
    /** One test case an expectation, for a build server. */
    JUNIT("application/xml", "xml"),
    /** The figures over all replications, one a row. */
    CSV("text/csv; charset=utf-8", "csv"),
    /** What became of each instance in replication 0, one a row. */
    PLACEMENTS_CSV("text/csv; charset=utf-8", "placements.csv"),
    /** Each replication's figures, one replication a row. */
    REPLICATIONS_CSV("text/csv; charset=utf-8", "replications.csv");

    private final String mediaType;
    private final String extension;

    ReportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type for HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of a file name, without the dot before it. */
    public String extension() {
        return extension;
    }
}
