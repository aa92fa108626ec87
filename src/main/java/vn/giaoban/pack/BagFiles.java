package vn.giaoban.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedSet;

/** The files of a bag, wherever they are kept. */
interface BagFiles extends Closeable {

    /** Paths from the bag's own folder, with slashes, none of them leading out of it; without folders. */
    SortedSet<String> names();

    /** @throws OversizedBag where more was read of the bag than any true one holds */
    InputStream open(String name) throws IOException;

    /** What is wrong with the container itself. */
    List<Finding> oddities();

    @Override
    void close() throws IOException;
}
