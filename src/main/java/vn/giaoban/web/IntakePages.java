package vn.giaoban.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.Origin;
import vn.giaoban.archive.Report;
import vn.giaoban.intake.GivenNotUnderstood;
import vn.giaoban.intake.GivenValues;
import vn.giaoban.intake.ImportFailed;
import vn.giaoban.intake.ImportRequest;
import vn.giaoban.intake.ImportRun;
import vn.giaoban.intake.Imports;
import vn.giaoban.intake.PastedReport;
import vn.giaoban.intake.ReportFile;
import vn.giaoban.intake.RunsUnderWay;

/** Reports come in: by upload, or pasted and looked at before anything is stored. */
@Pages
class IntakePages {

    private static final int SECONDS_TO_RELOAD = 5;

    private final Imports imports;
    private final RunsUnderWay underWay;
    private final PastedReport pasted;
    private final GivenValues givenValues;
    private final IntakeDesk desk;
    private final Wording wording;

    IntakePages(
            Imports imports,
            RunsUnderWay underWay,
            PastedReport pasted,
            GivenValues givenValues,
            IntakeDesk desk,
            Wording wording) {
        this.imports = imports;
        this.underWay = underWay;
        this.pasted = pasted;
        this.givenValues = givenValues;
        this.desk = desk;
        this.wording = wording;
    }

    @GetMapping("/nhap")
    String desk(Model model) {
        model.addAttribute("page", desk.page(GivenForm.NOTHING, null, "", ""));
        return "intake/desk";
    }

    @PostMapping("/nhap")
    String upload(
            @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> uploads,
            @ModelAttribute GivenForm form,
            Principal who,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var files = new ArrayList<ReportFile>();
        for (MultipartFile upload : uploads == null ? List.<MultipartFile>of() : uploads) {
            String name = upload.getOriginalFilename();
            if (name != null && !name.isEmpty()) {
                files.add(ReportFile.of(name, upload.getBytes()));
            }
        }
        if (files.isEmpty()) {
            return again(form, new IntakePage.Wrong("tep", wording.say("intake.upload.none")), "", "", model, response);
        }
        try {
            Given given = givenValues.read(form.place(), form.day(), form.source());
            return "redirect:/nhap/" + imports.start(new ImportRequest(files, given, Origin.UPLOAD, who.getName()));
        } catch (GivenNotUnderstood wrong) {
            return again(form, IntakePage.Wrong.of(wrong, wording), "", "", model, response);
        }
    }

    /** While the import runs the page is kept at its newest: by script, or else by reloading, unless {@code dung} asks it to stop. */
    @GetMapping("/nhap/{id:\\d{1,18}}")
    String run(
            @PathVariable("id") long id,
            @RequestParam(name = "dung", required = false) @Nullable String stay,
            Model model) {
        ImportRun run = imports.withItems(id).orElseThrow(() -> new UnknownPage("import", id));
        if (!run.isFinished() && stay == null) {
            model.addAttribute("reloadAfter", SECONDS_TO_RELOAD);
        }
        model.addAttribute("page", RunPage.of(run, underWay.of(id).orElse(null), wording));
        return "intake/run";
    }

    /** Shows what would be stored, and stores nothing. */
    @PostMapping("/nhap/xem-truoc")
    @Transactional(readOnly = true)
    String preview(
            @RequestParam(name = "van-ban", defaultValue = "") String text,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @ModelAttribute GivenForm form,
            Model model,
            HttpServletResponse response) {
        try {
            Given given = givenValues.read(form.place(), form.day(), form.source());
            Report report = pasted.preview(named(name), text, given);
            model.addAttribute("page", MeetingPage.of(report, wording));
            model.addAttribute("desk", desk.page(form, null, named(name), text));
            return "intake/preview";
        } catch (GivenNotUnderstood wrong) {
            return again(form, IntakePage.Wrong.of(wrong, wording), name, text, model, response);
        } catch (ImportFailed failed) {
            return again(form, failed(failed, name), name, text, model, response);
        }
    }

    @PostMapping("/nhap/dan")
    String paste(
            @RequestParam(name = "van-ban", defaultValue = "") String text,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @ModelAttribute GivenForm form,
            Principal who,
            Model model,
            HttpServletResponse response) {
        try {
            Given given = givenValues.read(form.place(), form.day(), form.source());
            List<ReportFile> files = List.of(ReportFile.pasted(named(name), text));
            ImportRun run = imports.run(new ImportRequest(files, given, Origin.PASTE, who.getName()), item -> {});
            return "redirect:/nhap/" + run.id();
        } catch (GivenNotUnderstood wrong) {
            return again(form, IntakePage.Wrong.of(wrong, wording), name, text, model, response);
        }
    }

    private String again(
            GivenForm form,
            IntakePage.Wrong wrong,
            String name,
            String text,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", desk.page(form, wrong, name, text));
        return "intake/desk";
    }

    private IntakePage.Wrong failed(ImportFailed failed, String name) {
        var arguments = new ArrayList<Object>();
        arguments.add(named(name));
        arguments.addAll(failed.detail());
        return new IntakePage.Wrong("van-ban", wording.say(failed.reason(), arguments.toArray()));
    }

    private String named(String name) {
        return name.isBlank() ? wording.say("intake.paste.file") : name.strip();
    }
}
