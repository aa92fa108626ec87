package vn.giaoban.account;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param reading who may read the archive
 * @param administrator name of the account that the first start makes
 * @param newPassword true to give the administrator a new generated password at this start, for whoever lost it
 * @param passwordFile where the generated password stands until it is changed, readable by its owner only
 * @param idle a login ends when nothing was asked with it for so long
 * @param longestLogin and after so long in any case
 * @param invitation how long a link opens
 * @param addressTries wrong passwords from one address before it has to wait
 * @param accountTries wrong passwords for one account, from anywhere, before everybody has to wait
 * @param firstWait the first wait; each further wrong password doubles it
 * @param longestWait where the doubling ends
 */
@ConfigurationProperties("giaoban.account")
record AccountSettings(
        @DefaultValue("open") Reading reading,
        @DefaultValue("quantri") String administrator,
        @DefaultValue("false") boolean newPassword,
        @DefaultValue("data/mat-khau-quan-tri.txt") Path passwordFile,
        @DefaultValue("8h") Duration idle,
        @DefaultValue("7d") Duration longestLogin,
        @DefaultValue("7d") Duration invitation,
        @DefaultValue("4") int addressTries,
        @DefaultValue("20") int accountTries,
        @DefaultValue("15s") Duration firstWait,
        @DefaultValue("15m") Duration longestWait) {}
