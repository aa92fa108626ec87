package vn.giaoban.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The time that a processor spent on this thread: what others do on the same machine hardly counts. */
final class Processor {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Processor() {}

    static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
