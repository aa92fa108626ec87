package vn.giaoban.account;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
 * @param oidc what a provider of OpenID Connect decides, where one is configured
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
        @DefaultValue("15m") Duration longestWait,
        @DefaultValue Oidc oidc) {

    /**
     * The role of an account that is made at somebody's first login at a provider; a reader where nothing fits.
     *
     * @param roleClaim claim that says it, a word or a list of words; dots lead into it ({@code realm_access.roles})
     * @param editors,administrators words that make one
     */
    record Oidc(
            @DefaultValue("") String roleClaim,
            @DefaultValue Set<String> editors,
            @DefaultValue Set<String> administrators) {

        AccountRole role(Map<String, Object> claims) {
            Set<String> said = new HashSet<>();
            Object claim = claims;
            for (String step : roleClaim.split("\\.", -1)) {
                claim = claim instanceof Map<?, ?> inner ? inner.get(step) : null;
            }
            if (claim instanceof Collection<?> words) {
                words.forEach(word -> said.add(String.valueOf(word)));
            } else if (claim instanceof String word) {
                said.add(word);
            }
            return !Collections.disjoint(said, administrators)
                    ? AccountRole.ADMINISTRATOR
                    : !Collections.disjoint(said, editors) ? AccountRole.EDITOR : AccountRole.READER;
        }
    }
}
