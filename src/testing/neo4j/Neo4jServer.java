import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j Community server for tests: `Neo4jServer FOLDER PORT`, without passwords, on this machine only. It prints
 * READY when it answers. It ends, and takes its folder with it, when its standard input ends: so it never outlives the
 * process that started it, however that one dies.
 */
public class Neo4jServer {
  public static void main(String[] args) throws Exception {
    var folder = Path.of(args[0]);
    new DatabaseManagementServiceBuilder(folder)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    System.out.println("READY");
    while (System.in.read() != -1) {}
    System.exit(0);
  }

  private static void delete(Path folder) {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    } catch (IOException | UncheckedIOException stillWritten) {
      // What is left lies in the system's folder for temporary files.
    }
  }
}
