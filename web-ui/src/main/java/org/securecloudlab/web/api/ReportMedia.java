package org.securecloudlab.web.api;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import org.securecloudlab.scenario.report.ReportFormat;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** The renderings of a report and their media types. */
enum ReportMedia {
    JSON(ReportFormat.JSON, "application/json"),
    HTML(ReportFormat.HTML, "text/html"),
    TEXT(ReportFormat.TEXT, "text/plain"),
    JUNIT(ReportFormat.JUNIT, "application/xml"),
    CSV(ReportFormat.CSV, "text/csv"),
    PLACEMENTS_CSV(ReportFormat.PLACEMENTS_CSV, "text/csv"),
    REPLICATIONS_CSV(ReportFormat.REPLICATIONS_CSV, "text/csv");

    private final ReportFormat format;
    private final String type;

    ReportMedia(ReportFormat format, String type) {
        this.format = format;
        this.type = type;
    }

    /**
     * The rendering that a caller wants: by name, else the first acceptable one in the order of {@code Accept}.
     *
     * @throws ProblemException 400 for an unknown name, 406 when nothing fits
     */
    static ReportMedia choose(Optional<String> name, String accept) {
        if (name.isPresent()) {
            return Words.parse("format", name.get(), ReportMedia.class);
        }
        return Arrays.stream(accept.split(",", -1))
                .map(part -> part.split(";", 2)[0].strip())
                .flatMap(part -> Arrays.stream(values()).filter(media -> media.fits(part)))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_ACCEPTABLE, "A report comes as JSON, HTML, text, JUnit XML or CSV"));
    }

    private boolean fits(String acceptable) {
        return MediaType.valueOf(acceptable).isCompatible(MediaType.valueOf(type));
    }

    ReportFormat format() {
        return format;
    }

    String type() {
        return type + ";charset=UTF-8";
    }
}
