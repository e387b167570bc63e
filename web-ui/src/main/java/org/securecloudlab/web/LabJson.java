package org.securecloudlab.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.securecloudlab.cloud.json.CloudJson;

/** The JSON of REST: as the records are written everywhere, but with empty lists, so that clients find each list there. */
public class LabJson {

    @Singleton
    @Produces
    ObjectMapper mapper() {
        ObjectMapper mapper = CloudJson.mapper().copy();
        for (Class<?> type : List.of(List.class, Set.class, SortedSet.class, SortedMap.class)) {
            mapper.configOverride(type)
                    .setInclude(JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS));
        }
        return mapper;
    }
}
