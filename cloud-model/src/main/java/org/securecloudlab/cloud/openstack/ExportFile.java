package org.securecloudlab.cloud.openstack;

/**
 * The file that a row came from.
 *
 * @param name its path in the export
 * @param kind what it holds
 * @param log where problems of its rows go
 * @param pool shared values of the whole import
 */
record ExportFile(String name, ExportKind kind, ImportLog log, Pool pool) {

    /** The file's name without folders and without {@code .json}; placement's files are named after the provider. */
    String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
