package vn.giaoban.web;

import vn.giaoban.summary.Territory;

/** The addresses of a summary's page, of the page where it is printed, and of the file. */
record SummaryPrintingPage(String place, String period, String territory) {

    public String summary() {
        return address("", "");
    }

    public String again() {
        return address("/pdf", "");
    }

    public String standing() {
        return address("/pdf", "dung=1");
    }

    public String file() {
        return address(".pdf", "");
    }

    private String address(String ending, String more) {
        String ofToday = territory.isEmpty() ? "" : Territory.PARAMETER + "=" + territory;
        String query = ofToday.isEmpty() || more.isEmpty() ? ofToday + more : ofToday + "&" + more;
        return "/tong-hop/" + place + "/" + period + ending + (query.isEmpty() ? "" : "?" + query);
    }
}
