package vn.giaoban.account;

import java.time.Instant;

/**
 * Somebody who is logged in somewhere.
 *
 * @param device browser and system, empty where unknown
 * @param lastSeen to the minute
 */
record OpenLogin(
        long id, String account, String shownName, String device, String address, Instant since, Instant lastSeen) {}
