package org.securecloudlab.cloud.openstack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * An export of any size, as current clients write it, made while it is read and the same every time. One file of inventory
 * and traits for each host, as placement's client makes them.
 */
public record SyntheticExport(int hosts, int servers) implements ExportSource {
    private static final int ZONES = 10;
    private static final int PROJECTS = 500;
    private static final int ROWS_A_CHUNK = 500;

    @Override
    public List<String> files() {
        List<String> files = new ArrayList<>(List.of(
                "aggregate-list.json",
                "compute-service-list.json",
                "flavor-list.json",
                "hypervisor-list.json",
                "project-list.json",
                "server-list.json",
                "placement/resource-provider-list.json"));
        for (int host = 0; host < hosts; host++) {
            files.add("placement/inventory/" + uuid('a', host) + ".json");
            files.add("placement/trait/" + uuid('a', host) + ".json");
        }
        return files;
    }

    @Override
    public InputStream open(String file) {
        if (file.startsWith("placement/inventory/")) {
            return rows(
                    1,
                    row ->
                            "{\"resource_class\":\"VCPU\",\"total\":96,\"reserved\":0,\"allocation_ratio\":4.0,\"used\":40},"
                                    + "{\"resource_class\":\"MEMORY_MB\",\"total\":773640,\"reserved\":4096,\"allocation_ratio\":1.0,\"used\":163840},"
                                    + "{\"resource_class\":\"DISK_GB\",\"total\":3725,\"reserved\":0,\"allocation_ratio\":1.0,\"used\":800}");
        }
        if (file.startsWith("placement/trait/")) {
            return rows(40, trait -> "{\"name\":\"CUSTOM_TRAIT_" + trait + "\"}");
        }
        return switch (file) {
            case "aggregate-list.json" -> rows(ZONES, this::aggregate);
            case "compute-service-list.json" -> rows(hosts, SyntheticExport::service);
            case "flavor-list.json" -> rows(8, SyntheticExport::flavor);
            case "hypervisor-list.json" -> rows(hosts, SyntheticExport::hypervisor);
            case "project-list.json" ->
                rows(PROJECTS, project -> "{\"ID\":\"p" + project + "\",\"Name\":\"项目" + project + "\"}");
            case "server-list.json" -> rows(servers, this::server);
            default -> rows(hosts, SyntheticExport::provider);
        };
    }

    private static String uuid(char kind, int number) {
        return String.format(Locale.ROOT, "%c0000000-0000-4000-8000-%012d", kind, number);
    }

    private String aggregate(int zone) {
        StringBuilder members = new StringBuilder();
        for (int host = zone; host < hosts; host += ZONES) {
            members.append(members.length() == 0 ? "" : ",")
                    .append("\"cmp-")
                    .append(host)
                    .append('"');
        }
        return "{\"ID\":" + zone + ",\"Name\":\"az" + zone + "\",\"Availability Zone\":\"az" + zone
                + "\",\"Properties\":{},\"Hosts\":[" + members + "]}";
    }

    private static String service(int host) {
        return "{\"ID\":\"" + uuid('5', host) + "\",\"Binary\":\"nova-compute\",\"Host\":\"cmp-" + host
                + "\",\"Zone\":\"az"
                + host % ZONES
                + "\",\"Status\":\"enabled\",\"State\":\"up\",\"Updated At\":\"2026-01-01T00:00:00.000000\","
                + "\"Disabled Reason\":null,\"Forced Down\":false}";
    }

    private static String flavor(int flavor) {
        return "{\"ID\":\"" + flavor + "\",\"Name\":\"f" + flavor
                + "\",\"RAM\":4096,\"Disk\":20,\"Ephemeral\":0,\"VCPUs\":2,"
                + "\"Is Public\":true,\"Swap\":0,\"RXTX Factor\":1.0,\"Properties\":{\"hw_rng:allowed\":\"True\"}}";
    }

    private static String hypervisor(int host) {
        return "{\"ID\":\"" + uuid('a', host) + "\",\"Hypervisor Hostname\":\"cmp-" + host
                + ".cloud.example\",\"Hypervisor Type\":\"QEMU\",\"Host IP\":\"10.1.2.3\",\"State\":\"up\"}";
    }

    private static String provider(int host) {
        return "{\"uuid\":\"" + uuid('a', host) + "\",\"name\":\"cmp-" + host + ".cloud.example\",\"generation\":1,"
                + "\"root_provider_uuid\":\"" + uuid('a', host) + "\",\"parent_provider_uuid\":null}";
    }

    private String server(int number) {
        int host = number % hosts;
        return "{\"ID\":\"" + uuid('7', number) + "\",\"Name\":\"vm-" + number
                + "\",\"Status\":\"ACTIVE\",\"Task State\":null,"
                + "\"Power State\":1,\"Networks\":{\"net-" + number % 50 + "\":[\"10." + (number >> 16 & 255) + "."
                + (number >> 8 & 255)
                + "." + (number & 255) + "\"]},\"Image Name\":\"i\",\"Image ID\":\"" + uuid('1', number % 40)
                + "\",\"Flavor\":\"f" + number % 8 + "\",\"Availability Zone\":\"az" + host % ZONES
                + "\",\"Host\":\"cmp-" + host
                + ".cloud.example\",\"Properties\":{\"tier\":\"silver\"},\"Pinned Availability Zone\":null,\"Scheduler Hints\":{},"
                + "\"Project ID\":\"p" + number % PROJECTS + "\",\"Host Status\":\"UP\"}";
    }

    private static InputStream rows(int count, IntFunction<String> row) {
        return new RowStream(count, row);
    }

    /** A list of rows as JSON, made a chunk at a time. */
    private static final class RowStream extends InputStream {
        private final int count;
        private final IntFunction<String> row;
        private InputStream chunk = InputStream.nullInputStream();
        private int next;
        private boolean closed;

        RowStream(int count, IntFunction<String> row) {
            this.count = count;
            this.row = row;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = chunk.read(target, offset, length);
            while (read < 0 && !closed) {
                chunk = new ByteArrayInputStream(nextChunk().getBytes(StandardCharsets.UTF_8));
                read = chunk.read(target, offset, length);
            }
            return read;
        }

        private String nextChunk() {
            StringBuilder text = new StringBuilder(next == 0 ? "[" : "");
            for (int end = Math.min(count, next + ROWS_A_CHUNK); next < end; next++) {
                text.append(next == 0 ? "" : ",\n").append(row.apply(next));
            }
            closed = next >= count;
            return closed ? text.append(']').toString() : text.toString();
        }
    }
}
