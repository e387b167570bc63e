package org.securecloudlab.web.patch.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.owner.Team;
import org.securecloudlab.patch.status.PatchRecord;
import org.securecloudlab.patch.status.PatchStep;
import org.securecloudlab.patch.urgency.Level;
import org.securecloudlab.patch.urgency.UrgencyPolicy;
import org.securecloudlab.patch.window.MaintenanceWindow;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.patch.AdvisoryRow;
import org.securecloudlab.store.patch.AssetRow;
import org.securecloudlab.store.patch.ImportKind;
import org.securecloudlab.store.patch.OwnerChange;
import org.securecloudlab.store.patch.OwnerRequests;
import org.securecloudlab.store.patch.PatchImport;
import org.securecloudlab.store.patch.PatchPolicies;
import org.securecloudlab.store.patch.Versioned;

/** Templates of the pages on which people work; the build checks what they use. */
@CheckedTemplate(basePath = "patch/work")
final class PatchWorkTemplates {
    private PatchWorkTemplates() {}

    static native TemplateInstance asset(
            AssetRow asset,
            boolean byHand,
            List<Level> levels,
            List<Versioned<Team>> teams,
            List<Versioned<MaintenanceWindow>> windows,
            List<OwnerChange> history,
            Page<AdvisoryRow> advisories,
            Said said);

    static native TemplateInstance requests(
            List<OwnerRequests.Numbered> requests, List<Versioned<Team>> teams, Optional<String> team, Said said);

    static native TemplateInstance record(
            AdvisoryRow advisory, AssetRow asset, Versioned<PatchRecord> record, List<PatchStep> next, Said said);

    static native TemplateInstance policy(
            UrgencyPolicy policy,
            Optional<PatchPolicies.StoredPolicy> stored,
            String text,
            List<Problem> problems,
            Said said);

    static native TemplateInstance imports(
            List<PatchImport> imports, List<ImportKind> kinds, List<CloudVersion> clouds);

    static native TemplateInstance oneImport(PatchImport job);

    static native TemplateInstance progress(PatchImport job);
}
