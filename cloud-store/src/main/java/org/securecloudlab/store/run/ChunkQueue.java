package org.securecloudlab.store.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.securecloudlab.store.jdbc.Jdbc;

/** Puts chunks into db-scheduler's table and takes them out again. */
final class ChunkQueue {
    static final TaskDescriptor<ChunkData> TASK = TaskDescriptor.of("run-chunk", ChunkData.class);
    static final Serializer JSON = new JacksonSerializer(new ObjectMapper());

    /** So many chunks a run, where it has enough replications: enough to share among processes and to show progress. */
    private static final int CHUNKS = 50;

    /** What a killed process loses at most. */
    private static final int LARGEST = 20;

    private final SchedulerClient client;

    /** A client that takes part in the thread's transaction, if the data source does. */
    ChunkQueue(DataSource dataSource) {
        this.client =
                SchedulerClient.Builder.create(dataSource).serializer(JSON).build();
    }

    /** Queues all replications of a run. */
    void add(long runId, int replications) {
        List<TaskInstance<?>> chunks = new ArrayList<>();
        int size = chunkSize(replications);
        for (int from = 0; from < replications; from += size) {
            ChunkData chunk = new ChunkData(runId, from, Math.min(replications, from + size));
            chunks.add(TASK.instance(chunk.instanceId()).data(chunk).build());
        }
        client.scheduleBatch(chunks, Instant.now());
    }

    static int chunkSize(int replications) {
        return Math.min(LARGEST, (replications + CHUNKS - 1) / CHUNKS);
    }

    /** Takes out the chunks of a run that nobody has begun. */
    static void drop(Connection connection, long runId) throws SQLException {
        Jdbc.update(
                connection,
                "delete from scheduled_tasks where task_name = ? and task_instance like ? and not picked",
                List.of(TASK.getTaskName(), ChunkData.instancePrefix(runId) + "%"));
    }
}
