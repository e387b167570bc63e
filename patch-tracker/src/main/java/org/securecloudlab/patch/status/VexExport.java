package org.securecloudlab.patch.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.vulnerability.Vulnerability;

/**
 * Records as CycloneDX VEX in JSON: every system a component, every advisory a vulnerability for each state that it is in. Verified is
 * {@code resolved}, everything before {@code exploitable} with the update as the response.
 */
public final class VexExport {
    private VexExport() {}

    /**
     * The document; the same records give the same bytes.
     *
     * @param made when it was made
     */
    public static String write(List<PatchRecord> records, Instant made) {
        Bom bom = new Bom();
        bom.setVersion(1);
        Map<String, Component> components = new LinkedHashMap<>();
        Map<String, Vulnerability> vulnerabilities = new LinkedHashMap<>();
        for (PatchRecord record : records) {
            components.computeIfAbsent(record.asset(), VexExport::component);
            boolean resolved = record.current().equals(Optional.of(PatchStep.VERIFIED));
            Vulnerability vulnerability = vulnerabilities.computeIfAbsent(
                    record.advisory() + "\n" + resolved, any -> vulnerability(record, resolved, made));
            Vulnerability.Affect affect = new Vulnerability.Affect();
            affect.setRef(record.asset());
            vulnerability.getAffects().add(affect);
        }
        bom.setComponents(new ArrayList<>(components.values()));
        bom.setVulnerabilities(new ArrayList<>(vulnerabilities.values()));
        try {
            return BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString();
        } catch (GeneratorException e) {
            throw new IllegalStateException("our own document is CycloneDX", e);
        }
    }

    private static Component component(String asset) {
        Component component = new Component();
        component.setType(Component.Type.PLATFORM);
        component.setBomRef(asset);
        component.setName(asset);
        return component;
    }

    private static Vulnerability vulnerability(PatchRecord record, boolean resolved, Instant made) {
        Vulnerability vulnerability = new Vulnerability();
        vulnerability.setId(record.advisory());
        vulnerability.setBomRef(record.advisory() + (resolved ? "#resolved" : "#open"));
        vulnerability.setAffects(new ArrayList<>());
        Vulnerability.Analysis analysis = new Vulnerability.Analysis();
        analysis.setState(resolved ? Vulnerability.Analysis.State.RESOLVED : Vulnerability.Analysis.State.EXPLOITABLE);
        analysis.addResponse(Vulnerability.Analysis.Response.UPDATE);
        analysis.setLastUpdated(Date.from(made));
        vulnerability.setAnalysis(analysis);
        return vulnerability;
    }
}
