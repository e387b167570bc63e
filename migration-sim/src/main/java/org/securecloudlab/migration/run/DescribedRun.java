package org.securecloudlab.migration.run;

import org.securecloudlab.migration.MigrationRequest;

/**
 * A run that a file describes.
 *
 * @param id its name
 * @param request what is to be predicted
 */
public record DescribedRun(String id, MigrationRequest request) {}
