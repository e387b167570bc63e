package org.securecloudlab.entropy.workload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Operations and workloads by id; a model may add its own. */
public final class WorkloadLibrary {
    private static final WorkloadLibrary BUILT_IN = read();

    private final Map<String, Operation> operations;
    private final Map<String, Workload> workloads;

    private WorkloadLibrary(Map<String, Operation> operations, Map<String, Workload> workloads) {
        this.operations = operations;
        this.workloads = workloads;
    }

    private record Named(String id, String title, List<String> operations) {}

    private record Document(String note, List<Operation> operations, List<Named> workloads) {}

    private static WorkloadLibrary read() {
        Document document = Resources.read("workloads.json", Document.class);
        WorkloadLibrary library = new WorkloadLibrary(new LinkedHashMap<>(), new LinkedHashMap<>());
        document.operations().forEach(operation -> library.operations.put(operation.id(), operation));
        for (Named named : document.workloads()) {
            List<Operation> found = new ArrayList<>();
            named.operations().forEach(id -> found.add(library.operation(id).orElseThrow()));
            library.workloads.put(named.id(), new Workload(named.id(), named.title(), found));
        }
        return library;
    }

    /** What this build knows. */
    public static WorkloadLibrary builtIn() {
        return BUILT_IN;
    }

    /** This library with more operations; one of a known id replaces it. */
    public WorkloadLibrary with(List<Operation> more) {
        Map<String, Operation> all = new LinkedHashMap<>(operations);
        more.forEach(operation -> all.put(operation.id(), operation));
        return new WorkloadLibrary(all, workloads);
    }

    /** An operation by id. */
    public Optional<Operation> operation(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    /** A workload by id. */
    public Optional<Workload> workload(String id) {
        return Optional.ofNullable(workloads.get(id));
    }

    /** Every operation. */
    public List<Operation> operations() {
        return List.copyOf(operations.values());
    }

    /** Every workload. */
    public List<Workload> workloads() {
        return List.copyOf(workloads.values());
    }
}
