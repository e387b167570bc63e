package org.securecloudlab.cli.image;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cli.CloudFiles;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.oslo.SettingsReader;

/**
 * The settings of a cloud, or of configuration files alone.
 *
 * @param name the cloud's, or the first file's
 */
record NamedSettings(String name, Settings settings) {

    /** Reads; warnings go to the terminal. */
    static NamedSettings read(List<Path> sources, PrintWriter err) throws IOException {
        boolean areFiles = sources.stream().allMatch(source -> SettingsReader.accepts(Names.file(source)));
        if (!areFiles) {
            Cloud cloud = orRefused(CloudFiles.read(sources), err);
            return new NamedSettings(cloud.name(), cloud.settings());
        }
        List<ConfigText> files = new ArrayList<>();
        for (Path source : sources) {
            files.add(new ConfigText(Names.file(source), Files.readString(source)));
        }
        return new NamedSettings(files.get(0).name(), orRefused(SettingsReader.read(files), err));
    }

    private static <T> T orRefused(Parsed<T> parsed, PrintWriter err) {
        T value = parsed.value().orElseThrow(() -> new InputException(parsed.problems()));
        ProblemPrinter.print(parsed.problems(), err);
        return value;
    }
}
