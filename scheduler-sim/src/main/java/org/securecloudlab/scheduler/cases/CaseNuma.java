package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Comparator;
import java.util.OptionalInt;
import org.securecloudlab.scheduler.numa.HostCell;
import org.securecloudlab.scheduler.numa.HostTopology;
import org.securecloudlab.scheduler.python.IntSet;

/** The NUMA cells of a case's host, and how they are told afterwards. */
final class CaseNuma {
    private CaseNuma() {}

    static HostTopology read(JsonNode numa) {
        return new HostTopology(
                CaseJson.list(numa.path("cells")).stream().map(CaseNuma::cell).toList());
    }

    private static HostCell cell(JsonNode cell) {
        JsonNode socket = cell.path("socket");
        return new HostCell(
                cell.path("id").asInt(),
                ints(cell.path("cpuset")),
                ints(cell.path("pcpuset")),
                cell.path("memory").asLong(),
                cell.path("cpu_usage").asLong(0),
                cell.path("memory_usage").asLong(0),
                ints(cell.path("pinned")),
                CaseJson.list(cell.path("siblings")).stream()
                        .map(CaseNuma::ints)
                        .toList(),
                CaseJson.list(cell.path("mempages")).stream()
                        .map(CaseNuma::pages)
                        .toList(),
                socket.isInt() ? OptionalInt.of(socket.asInt()) : OptionalInt.empty());
    }

    private static HostCell.Pages pages(JsonNode pages) {
        return new HostCell.Pages(
                pages.path("size_kb").asLong(),
                pages.path("total").asLong(),
                pages.path("used").asLong(0));
    }

    private static IntSet ints(JsonNode list) {
        return IntSet.of(CaseJson.list(list).stream().map(JsonNode::asInt).toList());
    }

    /** One row a cell: its number, CPU usage, memory usage, pinned CPUs, and its pages by size. */
    static ArrayNode write(HostTopology numa) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        numa.cells().forEach(cell -> row(rows.addArray(), cell));
        return rows;
    }

    private static void row(ArrayNode row, HostCell cell) {
        row.add(cell.id()).add(cell.cpuUsage()).add(cell.memoryMiBUsed());
        ArrayNode pinned = row.addArray();
        for (int cpu : cell.pinned().sorted()) {
            pinned.add(cpu);
        }
        ArrayNode pages = row.addArray();
        cell.pages().stream()
                .sorted(Comparator.comparingLong(HostCell.Pages::sizeKiB))
                .forEach(each -> pages.addArray().add(each.sizeKiB()).add(each.used()));
    }
}
