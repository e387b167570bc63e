package org.securecloudlab.web.entropy.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.entropy.assessment.AnswerShape;
import org.securecloudlab.entropy.assessment.QualityAssessment;
import org.securecloudlab.entropy.assessment.SamplePicture;
import org.securecloudlab.web.problem.ProblemItem;

/**
 * A result that can be looked at again.
 *
 * @param name what its sender calls the source
 * @param warnings about the samples
 */
public record StoredAssessment(
        long id,
        String name,
        Instant createdAt,
        QualityAssessment quality,
        SamplePicture picture,
        List<Problem> warnings) {
    public StoredAssessment {
        warnings = List.copyOf(warnings);
    }

    /** As REST gives it: the answer of the command line, and where it came from. */
    Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("name", name);
        answer.put("createdAt", createdAt);
        answer.putAll(AnswerShape.of(quality));
        answer.put("autocorrelation", picture.autocorrelations());
        answer.put("problems", ProblemItem.of(warnings));
        return answer;
    }
}
