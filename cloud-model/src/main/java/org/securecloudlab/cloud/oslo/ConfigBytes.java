package org.securecloudlab.cloud.oslo;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

/**
 * Makes text of the bytes of a configuration or policy file. The services open their files as strict UTF-8, so other bytes stop
 * them. Zero bytes, huge files and huge lines are refused as well: no service needs them, and a reviewer could not read them.
 */
public final class ConfigBytes {
    /** Limit of a file's size. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final int MAX_LINE_BYTES = 64 * 1024;

    private ConfigBytes() {}

    /** Decodes a file, or says at which line it cannot be. */
    public static Parsed<ConfigText> decode(String name, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return refused(name, Problem.error("", bytes.length + " bytes", "at most " + MAX_BYTES));
        }
        Optional<Problem> odd = oddity(bytes);
        if (odd.isPresent()) {
            return refused(name, odd.get());
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return Parsed.of(new ConfigText(name, text), List.of());
        } catch (CharacterCodingException e) {
            Problem problem = Problem.error("", "bytes that are no UTF-8", "UTF-8 text");
            return refused(name, problem.at(line(bytes, in.position())));
        }
    }

    private static Optional<Problem> oddity(byte[] bytes) {
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Optional.of(Problem.error("", "a zero byte", "text").at(line(bytes, i)));
            }
            if (i - start > MAX_LINE_BYTES) {
                return Optional.of(
                        Problem.error("", "a line of more than " + MAX_LINE_BYTES + " bytes", "shorter lines")
                                .at(line(bytes, i)));
            }
            if (bytes[i] == '\n') {
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    /** 1-based line of a byte. */
    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static Parsed<ConfigText> refused(String name, Problem problem) {
        return Parsed.refused(List.of(problem.in(name)));
    }
}
