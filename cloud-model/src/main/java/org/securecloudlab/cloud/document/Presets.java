package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cpu;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Hypervisor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.Network;
import org.securecloudlab.cloud.PciPool;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.SecurityGroup;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.Service;
import org.securecloudlab.cloud.ServiceState;

/**
 * What a key that is left out means. Nova's own defaults where it has some (flavors: {@code rxtx_factor} 1.0, public; images:
 * active), the plain case elsewhere (a service is up, an id is the name).
 */
final class Presets {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectNode UP =
            object().put("enabled", true).put("up", true).put("forcedDown", false);
    private static final Map<Class<?>, ObjectNode> FIXED = Map.ofEntries(
            Map.entry(Host.class, host()),
            Map.entry(Hypervisor.class, object().put("type", Hypervisor.UNKNOWN.type())),
            Map.entry(Cpu.class, object().put("sockets", 0).put("cores", 0).put("threads", 0)),
            Map.entry(
                    Inventory.class,
                    object().put("reserved", 0)
                            .put("allocationRatio", 1.0)
                            .put("minUnit", 1)
                            .put("stepSize", 1)),
            Map.entry(Flavor.class, flavor()),
            Map.entry(Image.class, image()),
            Map.entry(Project.class, object().put("enabled", true)),
            Map.entry(Instance.class, object().put("status", "ACTIVE").put("bootedFromVolume", false)),
            Map.entry(SecurityGroup.class, object().put("description", "").put("stateful", true)),
            Map.entry(
                    SecurityGroup.Rule.class,
                    object().put("direction", "ingress").put("ethertype", "IPv4")),
            Map.entry(Network.class, object().put("purpose", Network.Purpose.TENANT.name())),
            Map.entry(
                    Network.Segment.class,
                    object().put("name", "")
                            .put("type", "vlan")
                            .put("isolated", false)
                            .put("encrypted", false)),
            Map.entry(PciPool.class, object().put("count", 1)),
            Map.entry(Service.class, (ObjectNode) object().set("state", UP)),
            Map.entry(ServiceState.class, UP));
    private static final Map<Class<?>, UnaryOperator<ObjectNode>> DERIVED = Map.ofEntries(
            Map.entry(Host.class, node -> copy(node, "name", "node")),
            Map.entry(Cpu.class, Presets::featuresKnown),
            Map.entry(Inventory.class, node -> copy(node, "total", "maxUnit")),
            Map.entry(Aggregate.class, Presets::nameIsId),
            Map.entry(Flavor.class, Presets::nameIsId),
            Map.entry(Image.class, Presets::nameIsId),
            Map.entry(Project.class, Presets::nameIsId),
            Map.entry(Instance.class, Presets::nameIsId),
            Map.entry(ServerGroup.class, Presets::nameIsId),
            Map.entry(SecurityGroup.class, Presets::nameIsId),
            Map.entry(SecurityGroup.Rule.class, Presets::ruleId),
            Map.entry(Network.class, Presets::nameIsId),
            Map.entry(Service.class, node -> copy(node, "host", "id")));

    private Presets() {}

    /** The node with what it leaves out; itself when it is no mapping. A bare number is an inventory's total. */
    static JsonNode apply(Class<?> type, JsonNode given) {
        JsonNode node = type == Inventory.class && given.isNumber() ? object().set("total", given) : given;
        if (!(node instanceof ObjectNode mapping) || !(FIXED.containsKey(type) || DERIVED.containsKey(type))) {
            return node;
        }
        ObjectNode result = mapping.objectNode();
        result.setAll(mapping);
        FIXED.getOrDefault(type, object())
                .properties()
                .forEach(entry -> result.putIfAbsent(entry.getKey(), entry.getValue()));
        return DERIVED.getOrDefault(type, UnaryOperator.identity()).apply(result);
    }

    private static ObjectNode object() {
        return JSON.objectNode();
    }

    private static ObjectNode host() {
        ObjectNode host = object();
        host.set("hypervisor", object());
        host.set("cpu", object());
        host.set("usage", object());
        host.set("service", UP);
        return host;
    }

    private static ObjectNode flavor() {
        return object().put("rootGiB", 0)
                .put("ephemeralGiB", 0)
                .put("swapMiB", 0)
                .put("rxtxFactor", 1.0)
                .put("isPublic", true);
    }

    private static ObjectNode image() {
        return object().put("status", "active")
                .put("visibility", "public")
                .put("isProtected", false)
                .put("isHidden", false)
                .put("minDiskGiB", 0)
                .put("minRamMiB", 0);
    }

    private static ObjectNode copy(ObjectNode node, String from, String to) {
        if (node.has(from)) {
            node.putIfAbsent(to, node.get(from));
        }
        return node;
    }

    private static ObjectNode nameIsId(ObjectNode node) {
        return copy(node, "name", "id");
    }

    private static ObjectNode featuresKnown(ObjectNode cpu) {
        cpu.putIfAbsent("featuresKnown", JSON.booleanNode(cpu.has("features")));
        return cpu;
    }

    /** A rule's id only has to differ from its neighbours', so it says what the rule says. */
    private static ObjectNode ruleId(ObjectNode rule) {
        StringBuilder id = new StringBuilder();
        rule.properties().forEach(entry -> id.append(id.isEmpty() ? "" : " ")
                .append(entry.getValue().asText()));
        rule.putIfAbsent("id", JSON.textNode(id.toString()));
        return rule;
    }
}
