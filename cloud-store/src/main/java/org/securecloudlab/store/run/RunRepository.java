package org.securecloudlab.store.run;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds runs. */
@ApplicationScoped
class RunRepository implements PanacheRepository<RunEntity> {

    Optional<RunEntity> byKey(String idempotencyKey) {
        return find("idempotencyKey", idempotencyKey).firstResultOptional();
    }

    /** Newest first. */
    List<RunEntity> page(RunFilter filter, OptionalLong before, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        filter.scenario().ifPresent(name -> add(conditions, parameters, "scenario = :scenario", "scenario", name));
        filter.cloud().ifPresent(name -> add(conditions, parameters, "cloud = :cloud", "cloud", name));
        filter.state().ifPresent(state -> add(conditions, parameters, "state = :state", "state", state));
        before.ifPresent(id -> add(conditions, parameters, "id < :before", "before", id));
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions) + " ";
        return find("from RunEntity " + where + "order by id desc", parameters)
                .page(0, limit)
                .list();
    }

    private static void add(
            List<String> conditions, Map<String, Object> parameters, String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
