package vn.giaoban.summary;

import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The way from what stands on a page to its tag (ISO 32000-1, 14.7.4.4). The printer writes one list of it, which a reader may go through
 * for every single link; in leaves it goes through one of them.
 */
final class ParentTree {

    /** Numbers and objects in turn. */
    private static final int ENTRIES_OF_LEAF = 2 * 128;

    private ParentTree() {}

    static void divide(PDDocument document) {
        COSDictionary tree = document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getCOSObject()
                .getCOSDictionary(COSName.PARENT_TREE);
        COSArray all = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        if (all == null || all.size() <= ENTRIES_OF_LEAF) {
            return;
        }
        var leaves = new COSArray();
        for (int from = 0; from < all.size(); from += ENTRIES_OF_LEAF) {
            leaves.add(leaf(all, from, Math.min(from + ENTRIES_OF_LEAF, all.size())));
        }
        Objects.requireNonNull(tree).removeItem(COSName.NUMS);
        tree.setItem(COSName.KIDS, leaves);
    }

    private static COSDictionary leaf(COSArray all, int from, int until) {
        var entries = new COSArray();
        for (int i = from; i < until; i++) {
            entries.add(all.get(i));
        }
        var limits = new COSArray();
        limits.add(all.get(from));
        limits.add(all.get(until - 2));
        var leaf = new COSDictionary();
        leaf.setItem(COSName.LIMITS, limits);
        leaf.setItem(COSName.NUMS, entries);
        return leaf;
    }
}
