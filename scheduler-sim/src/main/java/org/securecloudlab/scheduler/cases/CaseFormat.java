package org.securecloudlab.scheduler.cases;

import static org.securecloudlab.scheduler.cases.FieldRules.ADDRESS;
import static org.securecloudlab.scheduler.cases.FieldRules.ANYTHING;
import static org.securecloudlab.scheduler.cases.FieldRules.FLAG;
import static org.securecloudlab.scheduler.cases.FieldRules.INTEGER_TEXT;
import static org.securecloudlab.scheduler.cases.FieldRules.NUMBER;
import static org.securecloudlab.scheduler.cases.FieldRules.SCALAR;
import static org.securecloudlab.scheduler.cases.FieldRules.TEXT;
import static org.securecloudlab.scheduler.cases.FieldRules.whole;

import com.fasterxml.jackson.databind.JsonNode;

/** The format of scheduling cases: which fields there are and what they hold. Amounts are bounded so that no sum overflows. */
final class CaseFormat {
    private static final FieldRule AMOUNT = whole(-(1L << 40), 1L << 40);
    private static final FieldRule COUNT = whole(0, 1L << 40);
    private static final FieldRule CPU = whole(0, 65_535);

    private static final CaseShape PAGES = new CaseShape()
            .needs("size_kb", whole(1, 1L << 40))
            .needs("total", COUNT)
            .has("used", AMOUNT);
    private static final CaseShape CELL = new CaseShape()
            .needs("id", whole(0, 65_535))
            .has("cpuset", CPU.list())
            .has("pcpuset", CPU.list())
            .has("memory", COUNT)
            .has("cpu_usage", AMOUNT)
            .has("memory_usage", AMOUNT)
            .has("pinned", CPU.list().orNull())
            .has("siblings", CPU.list().list())
            .has("mempages", PAGES.list())
            .has("socket", whole(0, 65_535).orNull());
    private static final CaseShape PCI = new CaseShape()
            .needs("vendor_id", TEXT)
            .needs("product_id", TEXT)
            .needs("count", whole(0, 1 << 20))
            .has("numa_node", whole(-1, 65_535).orNull())
            .has("tags", SCALAR.orNull().map());
    private static final CaseShape SERVICE = new CaseShape()
            .has("disabled", FLAG)
            .has("disabled_reason", TEXT.orNull())
            .has("forced_down", FLAG)
            .has("last_seen_s", NUMBER.orNull())
            .has("created_s", NUMBER);
    private static final CaseShape HOST = new CaseShape()
            .needs("id", TEXT)
            .has("node", TEXT)
            .has("cell", TEXT)
            .has("vcpus", COUNT)
            .has("vcpus_used", AMOUNT)
            .has("ram_mb", COUNT)
            .has("ram_used_mb", AMOUNT)
            .has("disk_gb", COUNT)
            .has("disk_used_gb", AMOUNT)
            .has("disk_available_least", AMOUNT.orNull())
            .has("cpu_ratio", NUMBER)
            .has("ram_ratio", NUMBER)
            .has("disk_ratio", NUMBER)
            .has("ip", ADDRESS)
            .has("hypervisor", new CaseShape().has("type", TEXT).has("version", COUNT.orNull()))
            .has("supported", new SupportedGuests().list().orNull())
            .has("cpu_info", ANYTHING)
            .has("stats", SCALAR.orNull().map())
            .has(
                    "metrics",
                    new CaseShape().needs("name", TEXT).needs("value", NUMBER).list())
            .has("instances", TEXT.list())
            .has("service", SERVICE.orNull())
            .has("numa", new CaseShape().has("cells", CELL.list()).orNull())
            .has("pci", PCI.list().orNull());
    private static final CaseShape AGGREGATE = new CaseShape()
            .needs("id", SCALAR)
            .has("name", TEXT)
            .has("hosts", TEXT.list())
            .has("metadata", SCALAR.map());
    private static final CaseShape GROUP = new CaseShape()
            .needs("id", SCALAR)
            .has("policy", TEXT.orNull())
            .has("members", TEXT.list())
            .has(
                    "rules",
                    new CaseShape().has("max_server_per_host", INTEGER_TEXT).orNull())
            .has("hosts", TEXT.list());
    private static final CaseShape FLAVOR = new CaseShape()
            .has("name", TEXT)
            .has("id", SCALAR.orNull())
            .has("ram_mb", COUNT)
            .has("vcpus", whole(0, 65_536))
            .has("root_gb", COUNT)
            .has("ephemeral_gb", COUNT)
            .has("swap_mb", COUNT)
            .has("extra_specs", SCALAR.map().orNull());
    private static final CaseShape REQUEST = new CaseShape()
            .needs("instances", TEXT.list())
            .has("id", SCALAR.orNull())
            .has("flavor", FLAVOR)
            .has(
                    "image",
                    new CaseShape()
                            .has("id", TEXT)
                            .has("name", TEXT)
                            .has("properties", ANYTHING.map())
                            .orNull())
            .has("hints", ANYTHING.map())
            .has("group", SCALAR.orNull())
            .has("availability_zone", TEXT.orNull())
            .has("project", TEXT)
            .has("ignore_hosts", TEXT.list().orNull())
            .has("force_hosts", TEXT.list().orNull())
            .has("force_nodes", TEXT.list().orNull())
            .has("destination", destination().orNull())
            .has("candidates", TEXT.list().orNull())
            .has("claims_refused", TEXT.list().orNull())
            .has("alternates", FLAG)
            .has("rebuild", FLAG);
    private static final CaseShape CASE = new CaseShape()
            .needs("hosts", HOST.list())
            .needs("requests", REQUEST.list())
            .needs("filters", TEXT.list())
            .has("id", SCALAR.orNull())
            .has("release", SCALAR)
            .has("weighers", TEXT.list())
            .has("options", SCALAR.orNull().orList().map())
            .has("cells", TEXT.list())
            .has("aggregates", AGGREGATE.list())
            .has("groups", GROUP.list())
            .ignores("seed")
            .ignores("theme")
            .ignores("expected");

    private CaseFormat() {}

    private static CaseShape destination() {
        return new CaseShape()
                .has("host", TEXT.orNull())
                .has("node", TEXT.orNull())
                .has("cell", TEXT.orNull())
                .has("allow_cross_cell_move", FLAG);
    }

    /** Every field, and that names are unique where one speaks of them. */
    static void check(JsonNode document, CaseProblems problems) {
        CASE.check(document, "", problems);
        CaseNames.check(document, problems);
    }
}
