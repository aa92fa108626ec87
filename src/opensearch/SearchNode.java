import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * One node of OpenSearch for tests, on a free port of this machine. Run from its source by a JDK 21 or newer, with the directory of its
 * data as the one argument; prints the line {@code http://127.0.0.1:PORT} once it answers, and ends when its input does, that is with
 * the process that started it.
 */
final class SearchNode extends Node {

    private SearchNode(Environment environment) {
        super(environment, plugins(CommonAnalysisModulePlugin.class, ReindexModulePlugin.class, Netty4ModulePlugin.class), true);
    }

    public static void main(String[] arguments) throws Exception {
        try (var node = new SearchNode(environment(Path.of(arguments[0]).toAbsolutePath()))) {
            node.start();
            var address = node.injector()
                    .getInstance(HttpServerTransport.class)
                    .boundAddress()
                    .publishAddress();
            System.out.println("http://127.0.0.1:" + address.getPort());
            untilInputEnds();
        }
    }

    private static Environment environment(Path home) {
        var settings = Settings.builder()
                .put("path.home", home.toString())
                .put("cluster.name", "test")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", "0")
                .put("transport.port", "0")
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                // A full disk of the machine is no reason for a test to find nothing.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        return InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "test");
    }

    @SafeVarargs
    private static List<PluginInfo> plugins(Class<? extends Plugin>... types) {
        return Stream.of(types)
                .map(type -> new PluginInfo(
                        type.getName(), "", "", Version.CURRENT, "21", type.getName(), null, List.of(), false))
                .toList();
    }

    private static void untilInputEnds() throws IOException {
        while (System.in.read() >= 0) {}
    }
}
