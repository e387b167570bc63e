package org.securecloudlab.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.securecloudlab.web.LabConfig;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** Texts in a body: scenarios and traces. */
@ApplicationScoped
public class Documents {
    private final long scenarioBytes;
    private final long traceBytes;

    Documents(LabConfig config) {
        this.scenarioBytes = config.upload().scenarioBytes();
        this.traceBytes = config.upload().traceBytes();
    }

    /**
     * The text of a scenario.
     *
     * @throws ProblemException 413 when it is too large, 400 when it is not UTF-8
     */
    public String scenario(InputStream body) {
        return text(body, scenarioBytes, "A scenario", "lab.upload.scenario-bytes");
    }

    /**
     * The text of a trace.
     *
     * @throws ProblemException 413 when it is too large, 400 when it is not UTF-8
     */
    public String trace(InputStream body) {
        return text(body, traceBytes, "A trace", "lab.upload.trace-bytes");
    }

    private static String text(InputStream body, long maxBytes, String what, String setting) {
        byte[] bytes;
        try {
            bytes = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, maxBytes + 1));
        } catch (IOException e) {
            throw new ProblemException(ProblemKind.REQUEST_TIMEOUT, "The text did not arrive whole");
        }
        if (bytes.length > maxBytes) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE, what + " may have " + maxBytes + " bytes (" + setting + ")");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(ProblemKind.BAD_REQUEST, "The text is not UTF-8");
        }
    }
}
