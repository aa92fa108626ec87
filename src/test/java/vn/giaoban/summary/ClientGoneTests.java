package vn.giaoban.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Over a real connection, as only that can be closed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Timeout(300)
class ClientGoneTests {

    private static final String ADDRESS = "/tong-hop/gia-lai/1997-Q1.pdf";

    @LocalServerPort
    int port;

    @Autowired
    EndlessPrinter printer;

    @Test
    void aPrintingStopsWhenItsOnlyClientHasGone() throws Exception {
        printer.endless = true;
        try (var client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.getOutputStream()
                    .write(("GET " + ADDRESS + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            printer.begun.await();
        }
        printer.stopped.await();

        printer.endless = false;
        HttpResponse<byte[]> next = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + ADDRESS))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.body()).startsWith('%', 'P', 'D', 'F');
    }

    static class EndlessPrinter extends PdfPrinter {

        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch stopped = new CountDownLatch(1);
        volatile boolean endless;

        @Override
        void print(String xhtml, LocalDate dated, OutputStream out, PrintingWatch watch) throws IOException {
            begun.countDown();
            try {
                while (endless) {
                    watch.stillWanted();
                    LockSupport.parkNanos(1_000_000);
                }
            } catch (CancellationException nobody) {
                stopped.countDown();
                throw nobody;
            }
            super.print(xhtml, dated, out, watch);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Endless {

        @Bean
        @Primary
        EndlessPrinter endlessPrinter() {
            return new EndlessPrinter();
        }
    }
}
