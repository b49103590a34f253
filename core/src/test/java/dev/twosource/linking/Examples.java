package dev.twosource.linking;

import dev.twosource.comparing.Comparison;
import dev.twosource.comparing.Judge;
import dev.twosource.comparing.Judgement;
import dev.twosource.comparing.Values;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.SourceDocument;
import dev.twosource.document.Span;
import dev.twosource.index.CandidateFinder;
import dev.twosource.index.Entry;
import dev.twosource.index.Understood;
import dev.twosource.kinds.context.Spoken;
import dev.twosource.quality.ShortPair;
import dev.twosource.quality.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the pairs of claims from which the odds are learnt, with their {@link Sign signs} and
 * whether an editor takes them for one thing: a table, one pair a line, under a line of names.
 *
 * <p>Only the halves of the project's own stories and pairs that its rules are made on are read.
 * Where gold says nothing of two values that differ, they are of two things: it is complete for
 * what differs. Of two that agree it says too little to learn from.
 */
public final class Examples {
  private static final Set<String> ONE = Set.of("CONFLICT", "DISPUTED", "UPDATED", "AGREES");

  private static final String TOLD = "core/src/test/resources/dev/twosource/kinds/";

  private final List<String> lines = new ArrayList<>();

  private Examples() {
    StringBuilder names = new StringBuilder("STORY\tONE");
    for (Sign sign : Sign.values()) {
      names.append('\t').append(sign.name());
    }
    lines.add(names.toString());
  }

  /** Writes the table to the file that is named. */
  public static void main(String[] args) throws IOException {
    Examples examples = new Examples();
    for (String half : List.of("development", "wire")) {
      for (Story story : Story.folder(Story.half(half))) {
        examples.story(story);
      }
    }
    List<ShortPair> pairs = new ArrayList<>(ShortPair.folder(Story.half("pairs/development")));
    // not the lists of look-alikes: of what two reports tell, so much is seldom made to mislead
    for (String told : List.of("long", "plain")) {
      pairs.addAll(ShortPair.file(Story.half("pairs/agency").resolve(told + ".txt")));
    }
    for (String told :
        List.of("told", "told-amounts", "told-extents", "told-times", "told-plain", "told-alike")) {
      pairs.addAll(ShortPair.file(Path.of(TOLD + told + ".txt")));
    }
    for (int number = 0; number < pairs.size(); number++) {
      examples.pair("pair " + number, pairs.get(number));
    }
    Files.write(Path.of(args[0]), examples.lines);
    System.out.println(examples.lines.size() - 1 + " pairs of claims");
  }

  private void story(Story story) {
    List<Understood> read = new ArrayList<>();
    story.sources().forEach(document -> read.add(Understood.read(document)));
    Judge judge = judge(story.sources());
    for (int i = 0; i < read.size(); i++) {
      for (int k = i + 1; k < read.size(); k++) {
        for (Entry a : read.get(i).entries()) {
          for (Entry b : read.get(k).entries()) {
            if (!compared(a, b)) {
              continue;
            }
            boolean one = one(story, a, b);
            if (one || differ(a, b) && !open(judge, a, b)) {
              add(story.id(), one, a, b);
            }
          }
        }
      }
    }
  }

  /** Whether gold takes the two passages for one thing. */
  private static boolean one(Story story, Entry a, Entry b) {
    for (Story.Gold gold : story.gold()) {
      boolean kind =
          CandidateFinder.group(gold.detail()).equals(CandidateFinder.group(a.claim().detail()));
      if (kind
          && ONE.contains(gold.verdict())
          && gold.sides().stream().anyMatch(side -> at(side, a))
          && gold.sides().stream().anyMatch(side -> at(side, b))) {
        return true;
      }
    }
    return false;
  }

  private static boolean at(Story.Side side, Entry entry) {
    Span span = entry.claim().span();
    return side.meets(entry.claim().document(), span.start(), span.end());
  }

  /** What a pair says of one kind is known of no passage, so only where there is but one choice. */
  private void pair(String name, ShortPair pair) {
    List<SourceDocument> documents = pair.documents();
    boolean one = ONE.contains(pair.verdict());
    String detail = pair.detail().replace("? ", ""); // a known miss
    List<Entry[]> meant = new ArrayList<>();
    for (Entry a : Understood.read(documents.get(0)).entries()) {
      for (Entry b : Understood.read(documents.get(1)).entries()) {
        if (!compared(a, b) || !differ(a, b)) {
          continue;
        }
        boolean kind =
            CandidateFinder.group(detail).equals(CandidateFinder.group(a.claim().detail()));
        if (kind && one) {
          meant.add(new Entry[] {a, b});
        } else {
          add(name, false, a, b);
        }
      }
    }
    if (meant.size() == 1 && !pair.verdict().equals("AGREES")) {
      add(name, true, meant.get(0)[0], meant.get(0)[1]);
    }
  }

  private static Judge judge(List<SourceDocument> documents) {
    Map<String, SourceDocument> sources = new TreeMap<>();
    documents.forEach(document -> sources.put(document.id(), document));
    return new Judge(sources);
  }

  /**
   * Whether the rules hold two values for one that changed, is in dispute or is told loosely: gold
   * lists but some of these, so that its silence says nothing.
   */
  private static boolean open(Judge judge, Entry a, Entry b) {
    Link link = Linker.link(a, b);
    if (!(link instanceof Link.Same same) || same.strength() < 2 || Odds.made(link)) {
      return false;
    }
    Judgement judgement = judge.judge(a, b, link);
    return judgement != null && judgement.verdict() != Verdict.CONFLICT;
  }

  private static boolean compared(Entry a, Entry b) {
    return CandidateFinder.group(a.claim().detail())
            .equals(CandidateFinder.group(b.claim().detail()))
        && a.profile().sameStory(b.profile())
        && !Spoken.is(a.claim())
        && !Spoken.is(b.claim())
        && Signs.read(a.claim(), b.claim());
  }

  private static boolean differ(Entry a, Entry b) {
    return Values.compare(a.claim().value(), b.claim().value()) instanceof Comparison.Contradicts;
  }

  private void add(String story, boolean one, Entry a, Entry b) {
    StringBuilder line = new StringBuilder(story.replace('\t', ' ')).append(one ? "\t1" : "\t0");
    for (double sign : Signs.of(a, b, Common.of(a.profile(), b.profile()))) {
      line.append('\t').append((float) sign);
    }
    lines.add(line.toString());
  }
}
