package org.securecloudlab.web.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.oslo.SettingsReader;

/** Settings out of configuration files that somebody sent. */
public final class GivenSettings {
    private GivenSettings() {}

    /**
     * Reads the files that are there. What was asked for by name is refused where a service could not read it: left out, it would
     * silently have its default.
     */
    public static Parsed<Settings> of(Optional<String> novaConf, Optional<String> glanceConf) {
        List<ConfigText> files = new ArrayList<>();
        novaConf.map(text -> new ConfigText("nova.conf", text)).ifPresent(files::add);
        glanceConf.map(text -> new ConfigText("glance-api.conf", text)).ifPresent(files::add);
        Parsed<Settings> read = SettingsReader.read(files);
        return read.problems().isEmpty()
                ? read
                : Parsed.refused(
                        read.problems().stream().map(GivenSettings::asError).toList());
    }

    private static Problem asError(Problem problem) {
        return new Problem(
                Problem.Severity.ERROR,
                problem.file(),
                problem.path(),
                problem.line(),
                problem.found(),
                problem.expected(),
                problem.hint());
    }
}
