package vn.giaoban.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. */
final class Ports {

    private Ports() {}

    /** @return the wished port where it is free, else another one */
    static int free(int wished) {
        try {
            return bound(wished);
        } catch (IOException taken) {
            try {
                return bound(0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static int bound(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        }
    }
}
