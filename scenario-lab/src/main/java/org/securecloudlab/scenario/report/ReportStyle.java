package org.securecloudlab.scenario.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet that a page carries in it. It holds no character that markup would escape, for HTML reads it raw. */
public final class ReportStyle {
    /** The sheet, in light and dark, for screen and paper. */
    public static final String CSS = read();

    private ReportStyle() {}

    private static String read() {
        try (InputStream css = Objects.requireNonNull(ReportStyle.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css is in the library", e);
        }
    }
}
