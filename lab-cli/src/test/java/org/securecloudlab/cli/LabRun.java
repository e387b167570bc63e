package org.securecloudlab.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One call of the command line in this JVM.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
public record LabRun(int status, String out, String err) {

    public static LabRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] call = new String[arguments.length];
        for (int i = 0; i < call.length; i++) {
            call[i] = arguments[i].toString();
        }
        int status = Lab.execute(call, new PrintWriter(out), new PrintWriter(err));
        return new LabRun(status, out.toString(), err.toString());
    }

    /** A file or folder of the test's own. */
    public static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(LabRun.class.getResource("/lab/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
