package org.securecloudlab.cloud.openstack;

import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Settings;

/**
 * Reads a cloud from the files of {@code openstack … -f json}. Whatever files are there are used. An empty file, a file
 * that is missing, a null, a reference to nothing are warnings: the record is kept and the gap is named. A file that is not JSON is an
 * error, and nothing is imported.
 */
public final class OpenStackImport {
    private OpenStackImport() {}

    /**
     * Reads a cloud.
     *
     * @param source the files; several exports of one cloud are merged by {@link MergedExport}
     * @param cloudName what to call the cloud; the files do not say
     */
    public static Parsed<Cloud> read(ExportSource source, String cloudName) {
        Parsed<ImportedCloud> imported = readWithCoverage(source, cloudName);
        return new Parsed<>(imported.value().map(ImportedCloud::cloud), imported.problems());
    }

    /** Reads a cloud together with what the files could tell, which its totals need. */
    public static Parsed<ImportedCloud> readWithCoverage(ExportSource source, String cloudName) {
        ImportLog log = new ImportLog();
        Pool pool = new Pool();
        ExportTables tables = new ExportTables();
        ExportReader reader = new ExportReader(source, tables, log, pool);
        Set<ExportKind> kinds = reader.readAll();
        Settings settings = reader.settings();
        if (log.isRefused()) {
            return Parsed.refused(log.problems());
        }
        ImportedCloud imported = new CloudAssembler(tables, settings, pool).build(cloudName);
        MissingFiles.warn(kinds, log);
        tables.servers.warnOfPages();
        new ReferenceCheck(imported, log).warn();
        return Parsed.of(imported, log.problems());
    }
}
