package vn.giaoban.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What an importer knows besides the text, as typed; empty where nothing was. */
record GivenForm(
        @BindParam("tinh") String place,
        @BindParam("ngay") String day,
        @BindParam("nguon") String source) {

    static final GivenForm NOTHING = new GivenForm("", "", "");

    GivenForm(@Nullable String place, @Nullable String day, @Nullable String source) {
        this.place = place == null ? "" : place.strip();
        this.day = day == null ? "" : day.strip();
        this.source = source == null ? "" : source.strip();
    }
}
