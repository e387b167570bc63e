package org.securecloudlab.web.image.element;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.archive.UploadedArchive;
import org.securecloudlab.image.element.BuilderElement;
import org.securecloudlab.image.element.ElementLibrary;
import org.securecloudlab.image.element.ElementReport;
import org.securecloudlab.image.element.ElementReview;
import org.securecloudlab.image.template.HardeningCatalogue;
import org.securecloudlab.web.intake.SentArchives;
import org.securecloudlab.web.intake.Upload;
import org.securecloudlab.web.intake.Uploads;
import org.securecloudlab.web.problem.ProblemException;

/** Elements that are sent as zip, tar or tar.gz: read as text within the limits of uploads, judged, and deleted. */
@ApplicationScoped
class SentElements {
    /** A longer file is named and not read, as the command line does it. */
    private static final int MAX_FILE_BYTES = 1 << 20;
    /** The builder's own elements together have less than 2 MB. */
    private static final long MAX_TEXT_BYTES = 64L << 20;

    private final Uploads uploads;
    private final SentArchives archives;

    SentElements(Uploads uploads, SentArchives archives) {
        this.uploads = uploads;
        this.archives = archives;
    }

    /**
     * Judges.
     *
     * @throws ProblemException 422 for an archive that cannot be read or has no elements; 413, 408 or 503
     */
    ElementReport review(InputStream archive, long declaredBytes, ElementQuestion question) {
        try (Upload upload = uploads.receive(archive, declaredBytes)) {
            return ElementReview.of(
                    library(upload), question.asked(), question.environment(), HardeningCatalogue.builtIn());
        } catch (IOException e) {
            throw new UncheckedIOException("an upload on disk cannot be read", e);
        }
    }

    private SortedMap<String, BuilderElement> library(Upload upload) throws IOException {
        Parsed<UploadedArchive> opened = archives.open(upload);
        if (opened.value().isEmpty()) {
            throw ProblemException.invalid("The archive", opened.problems());
        }
        try (UploadedArchive files = opened.value().get()) {
            SortedMap<String, BuilderElement> library = ElementLibrary.of(texts(files));
            if (library.isEmpty()) {
                throw refused("no folder of an element", "folders with element-deps, README.rst or phases of scripts");
            }
            return library;
        }
    }

    private static SortedMap<String, String> texts(UploadedArchive files) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        long all = 0;
        for (String path : files.files()) {
            try (InputStream in = files.open(path)) {
                byte[] bytes = in.readNBytes(MAX_FILE_BYTES + 1);
                boolean isSmall = bytes.length <= MAX_FILE_BYTES;
                texts.put(path, isSmall ? new String(bytes, StandardCharsets.UTF_8) : "");
                all += isSmall ? bytes.length : 0;
            }
            if (all > MAX_TEXT_BYTES) {
                throw refused("more than " + MAX_TEXT_BYTES + " bytes of scripts", "folders of elements alone");
            }
        }
        return texts;
    }

    private static ProblemException refused(String found, String expected) {
        return ProblemException.invalid(
                "The archive", List.of(Problem.error("", found, expected).in(SentArchives.SHOWN_NAME)));
    }
}
