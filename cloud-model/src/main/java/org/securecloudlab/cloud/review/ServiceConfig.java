package org.securecloudlab.cloud.review;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.oslo.Assignment;
import org.securecloudlab.cloud.oslo.ConfigFile;
import org.securecloudlab.cloud.oslo.OptionTable;
import org.securecloudlab.cloud.oslo.OsloConfig;
import org.securecloudlab.cloud.oslo.Reading;

/** The configuration files of one service on one host, which all parsed. */
public final class ServiceConfig {
    private final OptionTable table;
    private final List<ConfigFile> files;
    private final OsloConfig values;
    private final List<Reading> settings;

    ServiceConfig(OptionTable table, List<ConfigFile> files) {
        this.table = table;
        this.files = List.copyOf(files);
        this.values = new OsloConfig(table, files);
        this.settings = values.settings();
    }

    /** The main file; findings about defaults name it. */
    public String name() {
        return files.get(0).name();
    }

    /** First to last; the last wins. */
    public List<ConfigFile> files() {
        return files;
    }

    /** The options that exist. */
    public OptionTable table() {
        return table;
    }

    /** Every known option that a file sets, also one that cannot be read. */
    public List<Reading> settings() {
        return settings;
    }

    /** Every option of this release, set or not. */
    public List<Reading> everything() {
        return values.everything();
    }

    /** An option, unless this release has none of this name or it cannot be read: then no rule judges it. */
    public Optional<Reading> option(String group, String name) {
        return values.read(group, name).filter(reading -> reading.failure().isEmpty());
    }

    /** The same, when it is a boolean that is true. */
    public Optional<Reading> whenTrue(String group, String name) {
        return option(group, name).filter(ReadingValue::isTrue);
    }

    /** The same, when it is a boolean that is false. */
    public Optional<Reading> whenFalse(String group, String name) {
        return option(group, name).filter(reading -> !ReadingValue.isTrue(reading));
    }

    /** The assignment that would count for a key, whether or not an option reads it. */
    public Optional<Located> lastAssignment(String group, String key) {
        for (int i = files.size() - 1; i >= 0; i--) {
            List<Assignment> here = files.get(i).of(group, key);
            if (!here.isEmpty()) {
                return Optional.of(new Located(files.get(i).name(), here.get(here.size() - 1)));
            }
        }
        return Optional.empty();
    }

    /** An assignment and its file. */
    public record Located(String file, Assignment assignment) {}
}
