package vn.giaoban.search;

/** How much there is of one type, in the tables or in the index. Equal contents are the same rows, but for one chance in millions. */
record Contents(long rows, long fingerprints) {}
