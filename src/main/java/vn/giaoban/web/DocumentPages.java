package vn.giaoban.web;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Documents that reports cite. */
@Pages
class DocumentPages {

    private final DocumentReading documents;

    DocumentPages(DocumentReading documents) {
        this.documents = documents;
    }

    @OfTheArchive
    @GetMapping("/van-ban/{id:\\d{1,18}}")
    String show(
            @PathVariable("id") long id,
            @RequestParam(name = MeetingFilter.PAGE, required = false) @Nullable String page,
            Model model) {
        model.addAttribute("page", documents.of(id, MeetingFilter.page(page)));
        return "documents/show";
    }
}
