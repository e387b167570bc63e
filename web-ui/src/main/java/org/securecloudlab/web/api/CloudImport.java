package org.securecloudlab.web.api;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.summary.ImportSummary;
import org.securecloudlab.web.problem.ProblemItem;

/**
 * What an import led to.
 *
 * @param cloud the version that holds it; absent when it was only tried
 * @param isNew false when a version with the same content was there already
 * @param summary totals
 * @param problems warnings
 */
public record CloudImport(
        Optional<CloudSummary> cloud, boolean isNew, ImportSummary summary, List<ProblemItem> problems) {}
