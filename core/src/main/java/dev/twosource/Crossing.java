package dev.twosource;

import dev.twosource.comparing.Judge;
import dev.twosource.comparing.Judgement;
import dev.twosource.comparing.Notice;
import dev.twosource.comparing.Settlement;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.CandidateFinder;
import dev.twosource.index.Entry;
import dev.twosource.linking.Common;
import dev.twosource.linking.Linker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds claims against their candidates, and goes on with the claims that these are linked to,
 * until nothing new turns up: a finding is about all claims of one subject, so that all of them
 * must be known before one is told. Not safe for use by several threads.
 */
final class Crossing {
  private final Function<String, SourceDocument> documents;
  private final Judge judge;
  private final Common.Memory memory = new Common.Memory();
  private final List<Judgement> judgements = new ArrayList<>();
  private final Set<Pair> seen = new HashSet<>();
  private final Map<Entry, List<Judgement>> of = new HashMap<>();
  private final Set<Entry> done = new HashSet<>();
  private final Set<Entry> core = new HashSet<>();

  /**
   * Every claim that was looked at: a claim's candidates are all those of its kind in the documents
   * of its story.
   */
  private final Set<Entry> met = new HashSet<>();

  private long comparisons;

  private final @Nullable Remembered remembered;

  private record Pair(Entry a, Entry b) {}

  /**
   * Judgements on claims of documents that stand in two indexes as they are, for the crossings of
   * both. Not safe for use by several threads.
   */
  static final class Remembered {
    private final Set<String> written;
    private final Map<Pair, Optional<Judgement>> judgements = new HashMap<>();

    /**
     * Remembers nothing yet.
     *
     * @param written the ids of the documents that differ
     */
    Remembered(Set<String> written) {
      this.written = written;
    }

    private boolean holds(Entry entry) {
      return !written.contains(entry.claim().document());
    }
  }

  /** A crossing of documents that are asked for by their ids. */
  Crossing(Function<String, SourceDocument> documents) {
    this(documents, null);
  }

  /** A crossing that takes judgements that another made, and leaves its own to that one. */
  Crossing(Function<String, SourceDocument> documents, @Nullable Remembered remembered) {
    this.documents = documents;
    this.judge = new Judge(documents::apply);
    this.remembered = remembered;
  }

  /**
   * Judges these claims against their candidates, and goes no further.
   *
   * @return whether others were linked to them
   */
  boolean judge(Collection<Entry> entries, CandidateFinder finder) {
    core.addAll(entries);
    entries.forEach(entry -> against(entry, finder));
    return !core.containsAll(of.keySet());
  }

  /**
   * Judges these claims, all claims of the same subjects, and all claims of those other subjects
   * that they may be taken for. What was judged before is not judged again, and its candidates are
   * not asked for.
   */
  void spread(Collection<Entry> seeds, CandidateFinder finder) {
    ArrayDeque<Entry> open = new ArrayDeque<>(seeds);
    core.addAll(open);
    Set<Entry> beyond = new LinkedHashSet<>();
    walk(open, core, beyond, finder);
    beyond.removeAll(core);
    Set<Entry> outer = new HashSet<>(core);
    outer.addAll(beyond);
    walk(new ArrayDeque<>(beyond), outer, new HashSet<>(), finder);
  }

  private void walk(
      ArrayDeque<Entry> open, Set<Entry> reached, Set<Entry> others, CandidateFinder finder) {
    while (!open.isEmpty()) {
      Entry entry = open.poll();
      for (Judgement judgement : against(entry, finder)) {
        Entry other = judgement.a().equals(entry) ? judgement.b() : judgement.a();
        if (judgement.verdict() == Verdict.DIFFERENT_EVENT) {
          others.add(other);
        } else if (reached.add(other)) {
          open.add(other);
        }
      }
    }
  }

  /** All judgements on a claim. */
  private List<Judgement> against(Entry entry, CandidateFinder finder) {
    List<Judgement> found = of.computeIfAbsent(entry, key -> new ArrayList<>());
    if (!done.add(entry)) {
      return found;
    }
    met.add(entry);
    for (Entry other : finder.candidates(entry)) {
      met.add(other);
      int order = entry.compareTo(other);
      Entry a = order < 0 ? entry : other;
      Entry b = order < 0 ? other : entry;
      Pair pair = new Pair(a, b);
      if (order == 0 || !seen.add(pair)) {
        continue;
      }
      comparisons++;
      Judgement judgement = judged(pair);
      if (judgement != null) {
        judgements.add(judgement);
        found.add(judgement);
        of.computeIfAbsent(other, key -> new ArrayList<>()).add(judgement);
      }
    }
    return found;
  }

  private @Nullable Judgement judged(Pair pair) {
    if (remembered == null || !remembered.holds(pair.a()) || !remembered.holds(pair.b())) {
      return judge(pair);
    }
    return remembered
        .judgements
        .computeIfAbsent(pair, key -> Optional.ofNullable(judge(key)))
        .orElse(null);
  }

  private @Nullable Judgement judge(Pair pair) {
    Judgement judgement = judge.judge(pair.a(), pair.b(), Linker.link(pair.a(), pair.b(), memory));
    return judgement == null || Notice.worth(judgement) ? judgement : null;
  }

  /** The claims that were started from and those of the same subjects. */
  Set<Entry> core() {
    return core;
  }

  /** How many pairs of claims were compared. */
  long comparisons() {
    return comparisons;
  }

  /** The documents that the judgements speak of that matter. */
  Map<String, SourceDocument> judged() {
    Map<String, SourceDocument> judged = new TreeMap<>();
    for (Judgement judgement : mattering()) {
      for (Entry entry : List.of(judgement.a(), judgement.b())) {
        judged.computeIfAbsent(entry.claim().document(), documents);
      }
    }
    return judged;
  }

  /** What stands of the judgements that matter. */
  List<Judgement> settled(Map<String, SourceDocument> known) {
    return Settlement.settle(mattering(), known, met);
  }

  /**
   * The judgements without those that tell the other subjects from others still: a subject may be
   * taken for a hundred, and each of these for a hundred more, of which nothing is to be told.
   */
  private List<Judgement> mattering() {
    return judgements.stream()
        .filter(
            judgement ->
                judgement.verdict() != Verdict.DIFFERENT_EVENT
                    || core.contains(judgement.a())
                    || core.contains(judgement.b()))
        .toList();
  }
}
