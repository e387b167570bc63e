package org.securecloudlab.web.image;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.io.InputStream;
import org.securecloudlab.web.api.Bodies;
import org.securecloudlab.web.intake.Documents;
import org.securecloudlab.web.problem.ProblemException;

/** JSON bodies that carry texts of others, such as certificates: bounded before they are parsed. */
@ApplicationScoped
public class JsonBodies {
    private final Documents documents;
    private final ObjectMapper json;

    JsonBodies(Documents documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    /**
     * The body as a record.
     *
     * @throws ProblemException 413 when it is too large, 400 when it is missing or not UTF-8
     * @throws WebApplicationException when it is not the JSON that is expected, which is answered as such
     */
    public <T> T read(InputStream body, Class<T> type) {
        String text = documents.scenario(body);
        try {
            return Bodies.require(text.isBlank() ? null : json.readValue(text, type));
        } catch (JsonProcessingException e) {
            throw new WebApplicationException(e, 400);
        }
    }
}
