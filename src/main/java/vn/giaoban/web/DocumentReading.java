package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Citation;
import vn.giaoban.archive.Document;
import vn.giaoban.archive.Documents;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.ToldApart;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** Puts a cited document's page together: a fixed number of statements, whatever the number of citations. */
@Service
class DocumentReading {

    private final EntityManager entities;
    private final Documents documents;
    private final SentenceNumbers sentences;
    private final DocumentNamesakes namesakes;

    DocumentReading(
            EntityManager entities, Documents documents, SentenceNumbers sentences, DocumentNamesakes namesakes) {
        this.entities = entities;
        this.documents = documents;
        this.sentences = sentences;
        this.namesakes = namesakes;
    }

    @Transactional(readOnly = true)
    public DocumentPage of(long id, int page) {
        Document document = documents.findById(id).orElseThrow(() -> new UnknownPage("document", id));
        ToldApart told = document.toldApart().orElse(null);
        List<DocumentPage.Other> others = namesakes.of(document);
        var place = document.place();
        return new DocumentPage(
                document.id(),
                document.kind(),
                document.number(),
                document.issuer(),
                document.dated(),
                place == null ? null : place.id(),
                place == null ? null : place.name(),
                document.term(),
                fullest(document),
                told,
                entities.createQuery("select count(c) from Citation c where c.document = :document", Long.class)
                        .setParameter("document", document)
                        .getSingleResult(),
                page,
                cited(document, page),
                others.stream().limit(DocumentNamesakes.MOST).toList(),
                others.size() > DocumentNamesakes.MOST);
    }

    private DocumentPage.@Nullable Fullest fullest(Document document) {
        Object[] row = entities.createQuery(
                        "select c, r.id, m from Citation c join c.report r join r.meeting m where c.document = :document"
                                + " order by length(c.quote) desc, c.id",
                        Object[].class)
                .setParameter("document", document)
                .setMaxResults(1)
                .getSingleResultOrNull();
        if (row == null) {
            return null;
        }
        var citation = (Citation) row[0];
        var report = (Long) row[1];
        var meeting = (Meeting) row[2];
        return new DocumentPage.Fullest(
                citation.quote(),
                new PersonPage.Cited(
                        meeting.id(),
                        PersonPage.When.of(meeting),
                        sentences
                                .of(Set.of(report))
                                .at(report, citation.anchor().start())));
    }

    private List<DocumentPage.CitedIn> cited(Document document, int page) {
        return entities
                .createQuery(
                        "select c, m, r.text from Citation c join c.report r join r.meeting m left join fetch m.place"
                                + " where c.document = :document"
                                + " order by coalesce(m.quarter, m.period) desc nulls last, m.heldOn desc nulls last, c.id",
                        Object[].class)
                .setParameter("document", document)
                .setFirstResult((page - 1) * DocumentPage.SIZE)
                .setMaxResults(DocumentPage.SIZE)
                .getResultList()
                .stream()
                .map(row -> citedIn((Citation) row[0], (Meeting) row[1], ReportText.of((String) row[2])))
                .toList();
    }

    private static DocumentPage.CitedIn citedIn(Citation citation, Meeting meeting, ReportText text) {
        List<FactMark> marks = Stream.concat(
                        Stream.of(citation.anchor().span()),
                        citation.mentions().stream().map(m -> m.span()))
                .distinct()
                .map(span -> new FactMark(FactKind.DOCUMENT, citation.ordinal(), span))
                .toList();
        var cited = marks.stream()
                .map(mark -> text.sentenceAt(mark.span().start()))
                .collect(Collectors.toMap(s -> s.number(), s -> s.span(), (one, same) -> one, TreeMap::new));
        return new DocumentPage.CitedIn(
                meeting.id(),
                meeting.title(),
                PersonPage.When.of(meeting),
                meeting.placeName().orElse(null),
                citation.ordinal(),
                cited.entrySet().stream()
                        .map(e -> new DocumentPage.Mention(e.getKey(), pieces(text, e.getValue(), marks)))
                        .toList());
    }

    private static List<Piece> pieces(ReportText text, Span sentence, List<FactMark> marks) {
        return Passages.of(text.text(), sentence, marks);
    }
}
