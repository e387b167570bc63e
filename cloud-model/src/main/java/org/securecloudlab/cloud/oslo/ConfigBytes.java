package org.securecloudlab.cloud.oslo;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
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

    private static final int MAX_LINE_CHARACTERS = 64 * 1024;

    private ConfigBytes() {}

    /** Decodes a file, or says at which line it cannot be. */
    public static Parsed<ConfigText> decode(String name, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return refused(name, Problem.error("", bytes.length + " bytes", "at most " + MAX_BYTES));
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        if (result.isError()) {
            return refused(
                    name,
                    Problem.error("", "bytes that are no UTF-8", "UTF-8 text").at(line));
        }
        String content = text.toString();
        return oddity(content)
                .map(problem -> refused(name, problem))
                .orElseGet(() -> Parsed.of(new ConfigText(name, content), List.of()));
    }

    private static Optional<Problem> oddity(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\0') {
                return Optional.of(Problem.error("", "a zero byte", "text").at(line));
            }
            if (i - start > MAX_LINE_CHARACTERS) {
                return Optional.of(
                        Problem.error("", "a line of more than " + MAX_LINE_CHARACTERS + " characters", "shorter lines")
                                .at(line));
            }
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    private static Parsed<ConfigText> refused(String name, Problem problem) {
        return Parsed.refused(List.of(problem.in(name)));
    }
}
