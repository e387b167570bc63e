package org.securecloudlab.patch.advisory;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.patch.document.JsonPlace;
import org.securecloudlab.patch.document.PatchDocument;

/** Reads VEX: OpenVEX documents (0.2), and CycloneDX JSON with {@code vulnerabilities} (1.4 and newer). */
public final class VexReader {
    private static final Map<String, VexStatus> CYCLONEDX = Map.of(
            "not_affected", VexStatus.NOT_AFFECTED,
            "false_positive", VexStatus.NOT_AFFECTED,
            "resolved", VexStatus.FIXED,
            "resolved_with_pedigree", VexStatus.FIXED,
            "exploitable", VexStatus.AFFECTED,
            "in_triage", VexStatus.UNDER_INVESTIGATION);

    private VexReader() {}

    /** Reads all statements of a document. */
    public static Parsed<List<VexStatement>> read(String json, String file) {
        return PatchDocument.read(json, file, VexReader::statements);
    }

    private static List<VexStatement> statements(JsonPlace root) {
        if (root.get("statements").isGiven()) {
            return openVex(root.get("statements"));
        }
        if (root.get("vulnerabilities").isGiven()) {
            return cycloneDx(root);
        }
        root.error("OpenVEX with statements, or CycloneDX with vulnerabilities");
        return List.of();
    }

    private static List<VexStatement> openVex(JsonPlace list) {
        List<VexStatement> statements = new ArrayList<>();
        for (JsonPlace row : list.objects()) {
            JsonPlace vulnerability = row.get("vulnerability");
            String flaw =
                    vulnerability.node().isObject() ? vulnerability.get("name").text() : vulnerability.text();
            VexStatus status = status(row.get("status"));
            String why =
                    row.get("justification").textOr(row.get("impact_statement").textOr(""));
            List<JsonPlace> products = row.get("products").elements();
            for (JsonPlace product : products) {
                String id = product.node().isObject() ? product.get("@id").text() : product.text();
                List<JsonPlace> parts = product.get("subcomponents").elements();
                if (parts.isEmpty()) {
                    statements.add(statement(flaw, id, status, why));
                }
                for (JsonPlace part : parts) {
                    String partId = part.node().isObject() ? part.get("@id").text() : part.text();
                    statements.add(statement(flaw, partId, status, why));
                }
            }
            if (products.isEmpty()) {
                statements.add(new VexStatement(flaw, Optional.empty(), Optional.empty(), status, why));
            }
        }
        return statements;
    }

    private static VexStatus status(JsonPlace place) {
        for (VexStatus status : VexStatus.values()) {
            if (status.name().equalsIgnoreCase(place.node().asText())) {
                return status;
            }
        }
        place.error("not_affected, affected, fixed or under_investigation");
        return VexStatus.UNDER_INVESTIGATION;
    }

    private static List<VexStatement> cycloneDx(JsonPlace root) {
        Map<String, String> purls = new HashMap<>();
        for (JsonPlace component : root.get("components").objects()) {
            purls.put(component.get("bom-ref").textOr(""), component.get("purl").textOr(""));
        }
        List<VexStatement> statements = new ArrayList<>();
        for (JsonPlace row : root.get("vulnerabilities").objects()) {
            JsonPlace analysis = row.get("analysis");
            if (!analysis.isGiven()) {
                continue;
            }
            VexStatus status = CYCLONEDX.get(analysis.get("state").node().asText());
            if (status == null) {
                analysis.get("state")
                        .error("one of " + CYCLONEDX.keySet().stream().sorted().toList());
                continue;
            }
            String why =
                    analysis.get("justification").textOr(analysis.get("detail").textOr(""));
            for (JsonPlace affected : row.get("affects").objects()) {
                String ref = affected.get("ref").text();
                String purl = purls.getOrDefault(ref.substring(ref.indexOf('#') + 1), "");
                statements.add(statement(row.get("id").text(), purl.isEmpty() ? ref : purl, status, why));
            }
        }
        return statements;
    }

    /** A statement on a package URL, or on a plain name. */
    private static VexStatement statement(String flaw, String product, VexStatus status, String why) {
        try {
            PackageURL purl = new PackageURL(product);
            return new VexStatement(
                    flaw, Optional.of(purl.getName()), Optional.ofNullable(purl.getVersion()), status, why);
        } catch (MalformedPackageURLException e) {
            return new VexStatement(flaw, Optional.of(product), Optional.empty(), status, why);
        }
    }
}
