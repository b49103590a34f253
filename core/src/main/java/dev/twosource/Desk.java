package dev.twosource;

import dev.twosource.document.Origins;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Archive;
import dev.twosource.index.CandidateFinder;
import dev.twosource.index.Entry;
import dev.twosource.index.LuceneFinder;
import dev.twosource.index.MemoryShelf;
import dev.twosource.index.Remembering;
import dev.twosource.index.Shelf;
import dev.twosource.index.Snapshot;
import dev.twosource.index.Understood;
import dev.twosource.report.Changes;
import dev.twosource.report.Finding;
import dev.twosource.report.Findings;
import dev.twosource.report.Quotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Works out what a write to an index does to its findings. */
final class Desk {
  private Desk() {}

  /** The changes between the index before a write and after it. */
  static Changes changes(
      Archive.Written written, Collection<String> out, Collection<Understood> in) {
    Set<String> ids = new TreeSet<>(out);
    in.forEach(document -> ids.add(document.id()));
    List<Understood> old = new ArrayList<>();
    for (String id : ids) {
      Understood held = written.before().get(id);
      if (held != null) {
        old.add(held);
      }
    }
    // the two differ in these documents alone, so that one search does for both
    Shelf now = new Remembering(written.after(), ids);
    try (MemoryShelf then = new MemoryShelf(old)) {
      LuceneFinder before = new LuceneFinder(List.of(then, now), ids);
      LuceneFinder after = new LuceneFinder(List.of(now), Set.of());
      return changes(before, after, ids, entries(old), entries(in));
    }
  }

  private static Set<Entry> entries(Collection<Understood> documents) {
    Set<Entry> entries = new LinkedHashSet<>();
    documents.forEach(document -> entries.addAll(document.entries()));
    return entries;
  }

  private static Changes changes(
      LuceneFinder before, LuceneFinder after, Set<String> ids, Set<Entry> gone, Set<Entry> come) {
    // whose findings may change: the claims that were linked to what goes, or are to what comes
    Set<Entry> beside = new LinkedHashSet<>();
    Crossing.Remembered both = new Crossing.Remembered(ids);
    Crossing coming = new Crossing(id -> after.document(id).document(), both);
    coming.spread(come, after);
    Crossing going = new Crossing(id -> before.document(id).document(), both);
    going.spread(gone, before);
    for (Entry entry : coming.core()) {
      if (!ids.contains(entry.claim().document())) {
        beside.add(entry);
      }
    }
    Set<Entry> left = new LinkedHashSet<>();
    for (Entry entry : going.core()) {
      if (!ids.contains(entry.claim().document())) {
        left.add(entry);
      }
    }
    going.spread(beside, before);
    coming.spread(left, after);
    return difference(findings(going), findings(coming));
  }

  /** All findings of an index. */
  static List<Finding> all(Snapshot snapshot) {
    LuceneFinder finder = new LuceneFinder(List.of(snapshot), Set.of());
    Crossing crossing = new Crossing(id -> finder.document(id).document());
    List<String> ids = new ArrayList<>();
    snapshot.ids(ids::add);
    ids.sort(null);
    ids.forEach(id -> crossing.judge(finder.document(id).entries(), finder));
    return findings(crossing);
  }

  private static List<Finding> findings(Crossing crossing) {
    Map<String, SourceDocument> documents = crossing.judged();
    Map<String, String> origins = Origins.group(List.copyOf(documents.values()));
    Set<String> core = new HashSet<>();
    crossing.core().forEach(entry -> core.add(place(entry)));
    List<Finding> touched = new ArrayList<>();
    for (Finding finding : new Findings(documents, origins).of(crossing.settled(documents))) {
      if (places(finding).stream().anyMatch(core::contains)) {
        touched.add(finding);
      }
    }
    return touched;
  }

  private static String place(Entry entry) {
    var span = entry.claim().span();
    return place(entry.claim().detail(), span.start(), span.end(), entry.claim().document());
  }

  private static String place(String detail, int start, int end, String document) {
    return CandidateFinder.group(detail) + " " + start + "-" + end + " " + document;
  }

  private static Set<String> places(Finding finding) {
    Set<String> places = new TreeSet<>();
    finding
        .values()
        .forEach(
            value -> {
              for (Quotation claim : value.claims()) {
                places.add(place(finding.detail(), claim.start(), claim.end(), claim.document()));
              }
            });
    return places;
  }

  private static Changes difference(List<Finding> before, List<Finding> after) {
    Map<String, Finding> closed = byId(before);
    Map<String, Finding> opened = byId(after);
    List<Changes.Change> changed = new ArrayList<>();
    for (String id : List.copyOf(closed.keySet())) {
      Finding was = closed.get(id);
      Finding is = opened.get(id);
      if (is != null) {
        closed.remove(id);
        opened.remove(id);
        if (!was.equals(is)) {
          changed.add(new Changes.Change(was, is));
        }
      }
    }
    for (Finding was : List.copyOf(closed.values())) {
      Finding is = heir(was, opened.values());
      if (is != null) {
        closed.remove(was.id());
        opened.remove(is.id());
        changed.add(new Changes.Change(was, is));
      }
    }
    return new Changes(List.copyOf(opened.values()), List.copyOf(closed.values()), changed);
  }

  /** The finding of the same verdict and detail with the most passages in common, or null. */
  private static @Nullable Finding heir(Finding was, Collection<Finding> opened) {
    Set<String> places = places(was);
    Finding best = null;
    long most = 0;
    for (Finding is : opened) {
      if (is.verdict() == was.verdict() && is.detail().equals(was.detail())) {
        long common = places(is).stream().filter(places::contains).count();
        if (common > most) {
          most = common;
          best = is;
        }
      }
    }
    return best;
  }

  private static Map<String, Finding> byId(List<Finding> findings) {
    Map<String, Finding> byId = new LinkedHashMap<>();
    findings.forEach(finding -> byId.put(finding.id(), finding));
    return byId;
  }
}
