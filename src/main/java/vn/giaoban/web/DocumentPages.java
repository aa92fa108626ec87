package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.giaoban.archive.Citation;
import vn.giaoban.archive.Document;
import vn.giaoban.archive.Documents;
import vn.giaoban.archive.Meeting;
import vn.giaoban.text.ReportText;

/** Documents that reports cite. */
@Pages
class DocumentPages {

    private final EntityManager entities;
    private final Documents documents;

    DocumentPages(EntityManager entities, Documents documents) {
        this.entities = entities;
        this.documents = documents;
    }

    @GetMapping("/van-ban/{id:\\d{1,18}}")
    @Transactional(readOnly = true)
    String show(@PathVariable("id") long id, Model model) {
        Document document = documents.findById(id).orElseThrow(() -> new UnknownPage("document", id));
        var place = document.place();
        model.addAttribute(
                "page",
                new DocumentPage(
                        document.id(),
                        document.kind(),
                        document.number(),
                        document.issuer(),
                        document.dated(),
                        place == null ? null : place.name(),
                        document.term(),
                        citations(document),
                        sameNumber(document)));
        return "documents/show";
    }

    private List<DocumentPage.CitedIn> citations(Document document) {
        return entities.createQuery(
                        "select c, m, r.text from Citation c join c.report r join r.meeting m where c.document = :document"
                                + " order by coalesce(m.quarter, m.period) desc nulls last, m.heldOn desc nulls last, c.id",
                        Object[].class)
                .setParameter("document", document)
                .getResultStream()
                .map(row -> citedIn((Citation) row[0], (Meeting) row[1], ReportText.of((String) row[2])))
                .toList();
    }

    private static DocumentPage.CitedIn citedIn(Citation citation, Meeting meeting, ReportText text) {
        return new DocumentPage.CitedIn(
                meeting.id(),
                meeting.title(),
                new PersonPage.When(
                        meeting.heldOn(), meeting.period().or(meeting::quarter).orElse(null)),
                citation.ordinal(),
                citation.quote(),
                text.sentenceAt(citation.anchor().start()).number());
    }

    private List<DocumentPage.Other> sameNumber(Document document) {
        return entities.createQuery(
                        "select d from Document d where d.kind = :kind and d.number = :number and d <> :document order by d.id",
                        Document.class)
                .setParameter("kind", document.kind())
                .setParameter("number", document.number())
                .setParameter("document", document)
                .getResultStream()
                .map(d -> new DocumentPage.Other(d.id(), d.issuer(), d.dated()))
                .toList();
    }
}
