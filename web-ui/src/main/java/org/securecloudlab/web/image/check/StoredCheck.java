package org.securecloudlab.web.image.check;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.image.examine.Examination;
import org.securecloudlab.image.report.ExaminationAnswer;

/**
 * A question, and its answer once the image has come.
 *
 * @param name what its sender calls the image
 */
public record StoredCheck(
        long id, String name, Instant createdAt, CheckQuestion question, Optional<Examination> examination) {

    StoredCheck with(Examination answer) {
        return new StoredCheck(id, name, createdAt, question, Optional.of(answer));
    }

    /** As REST gives it. */
    Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("name", name);
        answer.put("createdAt", createdAt);
        answer.put("state", examination.isPresent() ? "checked" : "waiting");
        examination.ifPresent(done -> answer.putAll(ExaminationAnswer.of(done)));
        return answer;
    }
}
