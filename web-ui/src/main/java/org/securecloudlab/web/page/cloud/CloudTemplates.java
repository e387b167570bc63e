package org.securecloudlab.web.page.cloud;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.diff.Change;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.HostRow;
import org.securecloudlab.store.cloud.HostStatus;
import org.securecloudlab.store.cloud.InstanceRow;

/** Templates of the cloud pages; the build checks what they use. */
@CheckedTemplate(basePath = "cloud")
final class CloudTemplates {
    private CloudTemplates() {}

    static native TemplateInstance list(List<CloudVersion> clouds);

    static native TemplateInstance map(CloudHead head, CloudTotals totals, HostMap map);

    static native TemplateInstance hosts(
            CloudHead head,
            HostQuery query,
            Page<HostLine> page,
            List<String> zones,
            List<String> aggregates,
            List<HostStatus> statuses);

    static native TemplateInstance instances(
            CloudHead head, InstanceQuery query, Page<InstanceRow> page, List<String> zones);

    static native TemplateInstance inventory(CloudHead head, Cloud outline);

    static native TemplateInstance problems(CloudHead head, List<Problem> shown);

    static native TemplateInstance versions(CloudHead head);

    static native TemplateInstance diff(CloudHead head, CloudVersion before, List<Change> changes, int total);

    static native TemplateInstance host(
            CloudVersion version,
            Host host,
            HostRow row,
            List<Map.Entry<String, Inventory>> others,
            Page<InstanceRow> page);
}
