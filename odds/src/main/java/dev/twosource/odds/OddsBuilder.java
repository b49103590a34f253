package dev.twosource.odds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Grows the trees from the table of examples and writes them as the library reads them; first says
 * how well trees do that are grown from nine tenths of the stories on the tenth that they have not
 * seen.
 */
public final class OddsBuilder {
  private static final int ROUNDS = 120;

  /** So many forests are grown, each from another part of the pairs and signs, and averaged. */
  private static final int FORESTS = 8;

  private static final int FOLDS = 10;

  /** Signs of the values themselves, which may only speak against two claims being of one thing. */
  private static final Set<String> AGAINST = Set.of("SIZE", "DAYS", "HELD");

  private final List<String> names;
  private final List<String> stories = new ArrayList<>();
  private final List<Float> labels = new ArrayList<>();
  private final List<float[]> rows = new ArrayList<>();

  private OddsBuilder(List<String> lines) {
    String[] head = lines.get(0).split("\t");
    names = List.of(head).subList(2, head.length);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      stories.add(cells[0]);
      labels.add(Float.parseFloat(cells[1]));
      float[] row = new float[names.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = Float.parseFloat(cells[i + 2]);
      }
      rows.add(row);
    }
  }

  /** Reads the table that is named first and writes the trees to the file that is named second. */
  public static void main(String[] args) throws IOException, XGBoostError {
    OddsBuilder builder = new OddsBuilder(Files.readAllLines(Path.of(args[0])));
    builder.check();
    List<String> out = new ArrayList<>();
    out.add("# Trees that estimate whether two claims are of one thing; made by the odds build.");
    for (int forest = 0; forest < FORESTS; forest++) {
      Booster trees = builder.grow(row -> true, forest);
      for (String tree : trees.getModelDump(builder.features(), true, "json")) {
        StringBuilder line = new StringBuilder();
        builder.write(new ObjectMapper().readTree(tree), line);
        out.add(line.toString().trim());
      }
    }
    Files.createDirectories(Path.of(args[1]).getParent());
    Files.write(Path.of(args[1]), out);
    System.out.println(out.size() - 1 + " trees");
  }

  private DMatrix matrix(List<Integer> chosen) throws XGBoostError {
    float[] cells = new float[chosen.size() * names.size()];
    float[] wanted = new float[chosen.size()];
    for (int i = 0; i < chosen.size(); i++) {
      System.arraycopy(rows.get(chosen.get(i)), 0, cells, i * names.size(), names.size());
      wanted[i] = labels.get(chosen.get(i));
    }
    DMatrix matrix = new DMatrix(cells, chosen.size(), names.size(), Float.NaN);
    matrix.setLabel(wanted);
    return matrix;
  }

  private List<Integer> chosen(IntPredicate choice) {
    List<Integer> chosen = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (choice.test(row)) {
        chosen.add(row);
      }
    }
    return chosen;
  }

  private Booster grow(IntPredicate choice, int seed) throws XGBoostError {
    StringBuilder monotone = new StringBuilder("(");
    for (String name : names) {
      monotone.append(monotone.length() > 1 ? "," : "").append(AGAINST.contains(name) ? -1 : 0);
    }
    Map<String, Object> settings = new HashMap<>();
    settings.put("objective", "binary:logistic");
    settings.put("base_score", 0.5);
    settings.put("tree_method", "exact");
    settings.put("max_depth", 3);
    settings.put("eta", 0.12);
    settings.put("subsample", 0.7);
    settings.put("colsample_bytree", 0.7);
    settings.put("lambda", 3);
    settings.put("min_child_weight", 4);
    settings.put("monotone_constraints", monotone.append(')').toString());
    settings.put("nthread", 1);
    settings.put("seed", seed);
    return XGBoost.train(matrix(chosen(choice)), settings, ROUNDS, Map.of(), null, null);
  }

  /** Prints how many of the pairs above each bound are right, each told by trees that lack it. */
  private void check() throws XGBoostError {
    List<String> order = new ArrayList<>(new TreeSet<>(stories));
    Map<String, Integer> folds = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      folds.put(order.get(i), i % FOLDS);
    }
    double[] told = new double[rows.size()];
    for (int f = 0; f < FOLDS; f++) {
      int fold = f;
      List<Integer> rest = chosen(row -> folds.get(stories.get(row)) == fold);
      for (int forest = 0; forest < FORESTS; forest++) {
        Booster trees = grow(row -> folds.get(stories.get(row)) != fold, forest);
        float[][] answers = trees.predict(matrix(rest), true);
        for (int i = 0; i < rest.size(); i++) {
          told[rest.get(i)] += answers[i][0] / FORESTS;
        }
      }
    }
    for (int row = 0; row < told.length; row++) {
      told[row] = 1 / (1 + Math.exp(-told[row]));
    }
    for (double bound = 0.1; bound < 0.95; bound += 0.1) {
      int right = 0;
      int wrong = 0;
      for (int row = 0; row < told.length; row++) {
        right += told[row] >= bound && labels.get(row) > 0.5 ? 1 : 0;
        wrong += told[row] >= bound && labels.get(row) < 0.5 ? 1 : 0;
      }
      System.out.printf("from %.1f on %d of one thing, %d not%n", bound, right, wrong);
    }
  }

  private String[] features() {
    return names.toArray(String[]::new);
  }

  private void write(JsonNode node, StringBuilder line) {
    if (node.has("leaf")) {
      line.append("= ").append((float) (node.get("leaf").asDouble() / FORESTS)).append(' ');
      return;
    }
    JsonNode yes = child(node, "yes");
    JsonNode no = child(node, "no");
    line.append("? ")
        .append(node.get("split").asText())
        .append(' ')
        .append((float) node.get("split_condition").asDouble())
        .append(' ')
        .append((float) (mean(node) / FORESTS))
        .append(' ');
    write(yes, line);
    write(no, line);
  }

  private static JsonNode child(JsonNode node, String answer) {
    int id = node.get(answer).asInt();
    for (JsonNode child : node.get("children")) {
      if (child.get("nodeid").asInt() == id) {
        return child;
      }
    }
    throw new IllegalStateException("a question without its answer: " + node);
  }

  /** What the leaves below a question say on average. */
  private static double mean(JsonNode node) {
    if (node.has("leaf")) {
      return node.get("leaf").asDouble();
    }
    JsonNode yes = child(node, "yes");
    JsonNode no = child(node, "no");
    double p = yes.get("cover").asDouble();
    double q = no.get("cover").asDouble();
    return (p * mean(yes) + q * mean(no)) / (p + q);
  }
}
