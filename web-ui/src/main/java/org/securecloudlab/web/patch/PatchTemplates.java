package org.securecloudlab.web.patch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.owner.Team;
import org.securecloudlab.patch.urgency.CvssBand;
import org.securecloudlab.patch.window.CalendarExport;
import org.securecloudlab.patch.window.Freeze;
import org.securecloudlab.patch.window.MaintenanceWindow;
import org.securecloudlab.scenario.upgrade.PatchPlanning;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.patch.AdvisoryRow;
import org.securecloudlab.store.patch.AssetRow;
import org.securecloudlab.store.patch.BoardRow;
import org.securecloudlab.store.patch.OwnerCoverage;
import org.securecloudlab.store.patch.Versioned;

/** Templates of the pages on patches; the build checks what they use. */
@CheckedTemplate(basePath = "patch")
final class PatchTemplates {
    private PatchTemplates() {}

    static native TemplateInstance instances(AssetPageQuery query, List<Versioned<Team>> teams, Page<AssetRow> page);

    static native TemplateInstance advisories(AdvisoryPageQuery query, List<CvssBand> bands, Page<AdvisoryRow> page);

    static native TemplateInstance board(AdvisoryRow advisory, BoardQuery query, Page<BoardRow> page);

    static native TemplateInstance calendar(
            List<CalendarExport.Entry> entries, List<Versioned<MaintenanceWindow>> windows, List<Freeze> freezes);

    static native TemplateInstance coverage(List<OwnerCoverage> owners);

    static native TemplateInstance exposure(String text, Optional<ExposureView> view);

    static native TemplateInstance plan(
            String text,
            List<CloudVersion> clouds,
            String chosen,
            Optional<PatchPlanning.DrainedPlan> plan,
            List<Problem> problems);
}
