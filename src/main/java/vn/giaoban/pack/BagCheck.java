package vn.giaoban.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a bag is complete and valid (RFC 8493, 3), and what an evidence pack promises beyond that: its tag files are listed too,
 * and nothing is fetched from elsewhere. Files are read as streams.
 */
final class BagCheck {

    /** A manifest line has some hundred letters: enough for a hundred thousand files. */
    private static final int LONGEST_TAG_FILE = 16 << 20;

    private static final Pattern DECLARATION =
            Pattern.compile("BagIt-Version: (?:0\\.9[67]|1\\.0)\\r?\\n?Tag-File-Character-Encoding: UTF-8(?:\\r?\\n)?");
    private static final Pattern OXUM =
            Pattern.compile("(?m)^" + Bag.OXUM + "[ \\t]*:[ \\t]*(?<value>.*?)[ \\t]*\\r?$");

    private final BagFiles bag;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Manifest> manifests = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private int files;
    private long octets;

    private BagCheck(BagFiles bag) {
        this.bag = bag;
    }

    static CheckedBag of(BagFiles bag) {
        return new BagCheck(bag).check();
    }

    private CheckedBag check() {
        findings.addAll(bag.oddities());
        try {
            declaration();
            readManifests();
            missing();
            for (String name : bag.names()) {
                compare(name);
            }
            oxum();
        } catch (OversizedBag bomb) {
            findings.add(Finding.of("oversized"));
        }
        return new CheckedBag(findings, files, octets, ids.get("tagmanifest-sha256.txt"));
    }

    private void declaration() throws OversizedBag {
        if (!bag.names().contains(Bag.DECLARATION)) {
            findings.add(Finding.of("no-bag"));
            return;
        }
        String text = text(Bag.DECLARATION);
        if (text != null && !DECLARATION.matcher(text).matches()) {
            findings.add(Finding.of("declaration"));
        }
        if (bag.names().contains(Bag.FETCH)) {
            findings.add(Finding.of("fetch"));
        }
    }

    private void readManifests() throws OversizedBag {
        for (String name : bag.names()) {
            String text = Manifest.isOne(name) ? text(name) : null;
            if (text != null) {
                Manifest manifest = Manifest.read(name, text);
                findings.addAll(manifest.oddities());
                manifests.add(manifest);
            }
        }
        for (boolean ofTags : new boolean[] {false, true}) {
            if (manifests.stream().noneMatch(m -> m.isOfTags() == ofTags)) {
                findings.add(Finding.of(ofTags ? "no-tagmanifest" : "no-manifest"));
            }
        }
    }

    private void missing() {
        for (Manifest manifest : manifests) {
            manifest.hashes().keySet().stream()
                    .filter(path -> !bag.names().contains(path))
                    .forEach(path -> findings.add(Finding.of("missing", path, manifest.name())));
        }
    }

    private void compare(String name) throws OversizedBag {
        List<Manifest> covering = manifests.stream().filter(m -> m.covers(name)).toList();
        Map<String, MessageDigest> digests = new HashMap<>();
        digests.put("SHA-256", Bag.digest("SHA-256"));
        for (Manifest manifest : covering) {
            if (!manifest.hashes().containsKey(name)) {
                findings.add(Finding.of("additional", name, manifest.name()));
            }
            digest(manifest, digests);
        }
        try (InputStream in = bag.open(name)) {
            long length = read(in, digests);
            if (name.startsWith(Bag.PAYLOAD)) {
                files++;
                octets += length;
            }
        } catch (OversizedBag bomb) {
            throw bomb;
        } catch (IOException broken) {
            findings.add(Finding.of("unreadable", name));
            return;
        }
        Map<String, String> hashes = new HashMap<>();
        digests.forEach(
                (algorithm, digest) -> hashes.put(algorithm, HexFormat.of().formatHex(digest.digest())));
        ids.put(name, hashes.getOrDefault("SHA-256", ""));
        for (Manifest manifest : covering) {
            String listed = manifest.hashes().get(name);
            if (listed != null && !listed.equals(hashes.getOrDefault(manifest.algorithm(), listed))) {
                findings.add(Finding.of("changed", name, manifest.name()));
            }
        }
    }

    private void digest(Manifest manifest, Map<String, MessageDigest> digests) {
        try {
            digests.put(manifest.algorithm(), MessageDigest.getInstance(manifest.algorithm()));
        } catch (NoSuchAlgorithmException unknown) {
            Finding finding = Finding.of("algorithm", manifest.name());
            if (!findings.contains(finding)) {
                findings.add(finding);
            }
        }
    }

    private static long read(InputStream in, Map<String, MessageDigest> digests) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            for (MessageDigest digest : digests.values()) {
                digest.update(buffer, 0, got);
            }
            length += got;
        }
        return length;
    }

    private void oxum() throws OversizedBag {
        String info = bag.names().contains(Bag.INFO) ? text(Bag.INFO) : null;
        if (info == null) {
            return;
        }
        Matcher stated = OXUM.matcher(info);
        String counted = octets + "." + files;
        while (stated.find()) {
            if (!stated.group("value").equals(counted)) {
                findings.add(Finding.of("oxum", stated.group("value"), counted));
            }
        }
    }

    /** Null, and noted, where it is too long or not in UTF-8. */
    private @Nullable String text(String name) throws OversizedBag {
        try (InputStream in = bag.open(name)) {
            byte[] octetsRead = in.readNBytes(LONGEST_TAG_FILE + 1);
            if (octetsRead.length <= LONGEST_TAG_FILE) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(octetsRead))
                        .toString();
            }
            findings.add(Finding.of("tag.long", name));
        } catch (OversizedBag bomb) {
            throw bomb;
        } catch (CharacterCodingException garbled) {
            findings.add(Finding.of("tag.encoding", name));
        } catch (IOException broken) {
            findings.add(Finding.of("unreadable", name));
        }
        return null;
    }
}
