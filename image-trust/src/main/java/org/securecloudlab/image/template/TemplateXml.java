package org.securecloudlab.image.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentType;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a template's XML: no entity, no reference to anything outside, bounded size and depth. */
final class TemplateXml {
    private static final int MAX_BYTES = 4 << 20;
    private static final String MAX_DEPTH = "200";

    private TemplateXml() {}

    static Parsed<Document> parse(byte[] xml) {
        if (xml.length > MAX_BYTES) {
            return refused(Problem.error("", "a template of more than 4 MiB", "a smaller one"));
        }
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            Document document = builder.parse(new ByteArrayInputStream(xml));
            return isBare(document.getDoctype())
                    ? Parsed.of(document, List.of())
                    : refused(Problem.error("", "a document type with declarations", "XML without entities"));
        } catch (SAXParseException e) {
            Problem problem =
                    Problem.error("", String.valueOf(e.getMessage()), "well-formed XML without a document type");
            return refused(e.getLineNumber() > 0 ? problem.at(e.getLineNumber()) : problem);
        } catch (SAXException | IOException e) {
            return refused(Problem.error("", String.valueOf(e.getMessage()), "well-formed XML"));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser can be told to be careful", e);
        }
    }

    /** Absent, or a mere name: nothing declared and nothing outside. */
    private static boolean isBare(@Nullable DocumentType type) {
        return type == null
                || (type.getInternalSubset() == null && type.getSystemId() == null && type.getPublicId() == null);
    }

    private static Parsed<Document> refused(Problem problem) {
        return Parsed.refused(List.of(problem));
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", MAX_DEPTH);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        factory.setIgnoringComments(true);
        return factory;
    }

    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // The JDK warns of nothing that matters here.
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }

    /** Whether a template pulls other files in. */
    static Optional<org.w3c.dom.Element> include(Document document) {
        org.w3c.dom.NodeList includes = document.getElementsByTagNameNS("http://www.w3.org/2001/XInclude", "*");
        return includes.getLength() == 0 ? Optional.empty() : Optional.of((org.w3c.dom.Element) includes.item(0));
    }
}
