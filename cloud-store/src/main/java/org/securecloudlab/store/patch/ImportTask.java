package org.securecloudlab.store.patch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * An import as db-scheduler's task.
 *
 * @param importId its number
 */
record ImportTask(long importId) {
    static final TaskDescriptor<ImportTask> DESCRIPTOR = TaskDescriptor.of("patch-import", ImportTask.class);
    static final Serializer JSON = new JacksonSerializer(new ObjectMapper());
    static final String TABLE = "patch_task";

    static void queue(DataSource dataSource, long importId) {
        SchedulerClient.Builder.create(dataSource)
                .serializer(JSON)
                .tableName(TABLE)
                .build()
                .scheduleIfNotExists(
                        DESCRIPTOR
                                .instance(Long.toString(importId))
                                .data(new ImportTask(importId))
                                .build(),
                        Instant.now());
    }
}
