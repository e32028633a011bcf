import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Imports a file into Gephi with its defaults; prints a line for each node and edge, with texts in Base64. */
public class ReadWithGephi {
  public static void main(String[] files) throws Exception {
    // Its libraries print to standard output too.
    PrintStream out = System.out;
    System.setOut(System.err);
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(files[0]));
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
    for (Node node : graph.getNodes().toArray()) out.println(String.join("\t", "node", text(node.getId()), of(node, "name")));
    for (Edge edge : graph.getEdges().toArray())
      out.println(String.join("\t", "edge", text(edge.getId()), of(edge, "statement"), of(edge, "number"), of(edge, "source_ids"), of(edge, "part"), text(edge.getWeight()), of(edge, "about_id"), start(edge)));
    System.exit(0);
  }

  /** The day on which an edge enters the timeline; of formats without one, what their column says. */
  private static String start(Edge edge) {
    Interval[] intervals = edge.getIntervals();
    if (intervals.length == 0) return of(edge, "start");
    double low = intervals[0].getLow();
    return Double.isInfinite(low) ? "" : text(Instant.ofEpochMilli((long) low).toString().substring(0, 10));
  }

  /** The value in the column of a title; ids of columns differ between formats. */
  private static String of(Element element, String title) {
    for (Column column : element.getTable()) if (title.equals(column.getTitle())) return text(element.getAttribute(column));
    return "";
  }

  private static String text(Object value) {
    return value == null ? "" : Base64.getEncoder().encodeToString(value.toString().getBytes(StandardCharsets.UTF_8));
  }
}
