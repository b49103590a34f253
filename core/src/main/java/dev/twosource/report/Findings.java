package dev.twosource.report;

import com.google.common.base.Strings;
import dev.twosource.comparing.Judgement;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Entry;
import dev.twosource.kinds.Kinds;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Displays;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Spoken;
import dev.twosource.reading.event.Occurrence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gathers judgements on pairs of claims into findings: one for each subject, detail and verdict, by
 * value. Not safe for use by several threads.
 */
public final class Findings {
  private final Map<String, SourceDocument> documents;
  private final Map<String, String> origins;

  /** Each claim is quoted once, however many findings it has a part in. */
  private final Map<Entry, Quotation> quotations = new HashMap<>();

  /**
   * Findings about these documents.
   *
   * @param documents the documents by id
   * @param origins for each document's id the id of its copy group
   */
  public Findings(Map<String, SourceDocument> documents, Map<String, String> origins) {
    this.documents = Map.copyOf(documents);
    this.origins = Map.copyOf(origins);
  }

  /** The findings that the judgements make, gravest verdict first. */
  public List<Finding> of(Collection<Judgement> judgements) {
    Groups<Entry> subjects = new Groups<>();
    Groups<Entry> values = new Groups<>();
    Set<Entry> agreeing = new TreeSet<>();
    for (Judgement judgement : judgements) {
      if (judgement.verdict() != Verdict.DIFFERENT_EVENT
          && judgement.verdict() != Verdict.COMPATIBLE) {
        subjects.join(judgement.a(), judgement.b());
      }
      if (judgement.verdict() == Verdict.AGREES) {
        values.join(judgement.a(), judgement.b());
        agreeing.add(judgement.a());
        agreeing.add(judgement.b());
      }
    }
    Map<Entry, List<Entry>> sides = new HashMap<>();
    agreeing.forEach(
        entry -> sides.computeIfAbsent(values.root(entry), k -> new ArrayList<>()).add(entry));
    Map<String, Map<Verdict, List<Judgement>>> bySubject = new TreeMap<>();
    for (Judgement judgement : judgements) {
      String key =
          judgement.verdict() == Verdict.DIFFERENT_EVENT
              ? "different " + key(subjects.root(judgement.a())) + key(subjects.root(judgement.b()))
              : key(subjects.root(judgement.a()));
      bySubject
          .computeIfAbsent(key, k -> new EnumMap<>(Verdict.class))
          .computeIfAbsent(judgement.verdict(), k -> new ArrayList<>())
          .add(judgement);
    }
    List<Finding> findings = new ArrayList<>();
    for (String subject : retold(bySubject)) {
      bySubject.get(subject).remove(Verdict.DISPUTED);
    }
    for (Map<Verdict, List<Judgement>> verdicts : bySubject.values()) {
      for (List<Judgement> same : verdicts.values()) {
        if (same.get(0).verdict() == Verdict.AGREES) {
          agreements(same, values).forEach(group -> findings.add(finding(group, values, Map.of())));
        } else {
          findings.add(finding(same, values, sides));
        }
      }
    }
    findings.sort(
        Comparator.comparing(Finding::verdict)
            .thenComparing(Comparator.comparing(Finding::severity).reversed())
            .thenComparing(Finding::detail)
            .thenComparing(finding -> finding.values().get(0).claims().get(0).document())
            .thenComparing(finding -> finding.values().get(0).claims().get(0).start())
            .thenComparing(Finding::id));
    return findings;
  }

  /**
   * The subjects whose quarrel another one tells as well: what two parties say of each other is
   * read in several ways, and an editor needs it once.
   */
  private static Set<String> retold(Map<String, Map<Verdict, List<Judgement>>> bySubject) {
    Map<String, Set<String>> quarrels = new TreeMap<>();
    Map<String, List<String>> tellers = new HashMap<>();
    Map<String, Integer> ranks = new HashMap<>();
    bySubject.forEach(
        (subject, verdicts) -> {
          List<Judgement> disputes = verdicts.getOrDefault(Verdict.DISPUTED, List.of());
          if (!disputes.isEmpty() && Spoken.is(disputes.get(0).a().claim())) {
            Set<String> pairs = new TreeSet<>();
            disputes.forEach(judgement -> pairs.add(passages(judgement)));
            quarrels.put(subject, pairs);
            pairs.forEach(
                pair -> tellers.computeIfAbsent(pair, k -> new ArrayList<>()).add(subject));
            String measure = disputes.get(0).a().claim().slot().measure();
            ranks.put(subject, READINGS.indexOf(measure));
          }
        });
    Set<String> retold = new TreeSet<>();
    quarrels.forEach(
        (subject, pairs) -> {
          // who tells them all tells any one of them
          for (String other : tellers.get(pairs.iterator().next())) {
            Set<String> all = quarrels.get(other);
            boolean more =
                all.size() > pairs.size()
                    || all.size() == pairs.size() && ranks.get(other) > ranks.get(subject);
            if (more && all.containsAll(pairs)) {
              retold.add(subject);
            }
          }
        });
    return retold;
  }

  /** How what parties say is read, the reading that says most last. */
  private static final List<String> READINGS = List.of("account", "said", "quarrel", "cause");

  /** The two sentences that a judgement is on. */
  private static String passages(Judgement judgement) {
    Claim a = judgement.a().claim();
    Claim b = judgement.b().claim();
    String left = a.document() + ":" + a.sentence().start();
    String right = b.document() + ":" + b.sentence().start();
    return left.compareTo(right) <= 0 ? left + " " + right : right + " " + left;
  }

  /** Agreements of one subject, apart by value. Those within one document say nothing. */
  private List<List<Judgement>> agreements(List<Judgement> judgements, Groups<Entry> values) {
    Map<String, List<Judgement>> groups = new TreeMap<>();
    for (Judgement judgement : judgements) {
      if (!judgement.a().claim().document().equals(judgement.b().claim().document())) {
        groups
            .computeIfAbsent(key(values.root(judgement.a())), k -> new ArrayList<>())
            .add(judgement);
      }
    }
    return List.copyOf(groups.values());
  }

  private static String key(Entry entry) {
    Claim claim = entry.claim();
    return claim.detail()
        + " "
        + claim.document()
        + " "
        + Strings.padStart(String.valueOf(claim.span().start()), 9, '0')
        + claim.value().normal();
  }

  private Finding finding(
      List<Judgement> judgements, Groups<Entry> values, Map<Entry, List<Entry>> sides) {
    List<Judgement> sorted =
        judgements.stream()
            .sorted(Comparator.comparing(Judgement::a).thenComparing(Judgement::b))
            .toList();
    Judgement first =
        sorted.stream().filter(judgement -> !judgement.minor()).findFirst().orElse(sorted.get(0));
    Verdict verdict = first.verdict();
    TreeSet<Entry> entries = new TreeSet<>();
    sorted.forEach(
        judgement -> {
          entries.add(judgement.a());
          entries.add(judgement.b());
        });
    if (verdict == Verdict.DISPUTED) {
      // whoever has the value of one side stands on that side, whomever he was compared with
      for (Entry entry : List.copyOf(entries)) {
        entries.addAll(sides.getOrDefault(values.root(entry), List.of()));
      }
    }
    List<ReportedValue> reported =
        groups(sorted, entries, values).stream().map(this::value).toList();
    String detail = detail(entries);
    DetailKind kind = Kinds.of(detail);
    boolean minor = kind != null && kind.minor() || sorted.stream().allMatch(Judgement::minor);
    Severity severity =
        switch (verdict) {
          case CONFLICT -> minor ? Severity.WARNING : Severity.ERROR;
          case DISPUTED -> Severity.WARNING;
          default -> Severity.NOTE;
        };
    Set<String> evidence = new LinkedHashSet<>(first.evidence());
    return new Finding(
        id(verdict, detail, entries),
        verdict,
        severity,
        detail,
        subject(detail, entries, verdict),
        reported,
        why(first, verdict, reported),
        new Evidence(List.copyOf(evidence), first.rule(), first.wouldAgreeIf()));
  }

  /**
   * The claims by value. What parties say differs in its words from one to the next: there the two
   * sides are what an editor looks for.
   */
  private static Collection<List<Entry>> groups(
      List<Judgement> judgements, SortedSet<Entry> entries, Groups<Entry> values) {
    if (judgements.get(0).verdict() == Verdict.DISPUTED
        && entries.stream().allMatch(entry -> Spoken.is(entry.claim()))) {
      long alike =
          judgements.stream()
              .filter(
                  judgement ->
                      Displays.of(judgement.a().claim().value())
                          .equals(Displays.of(judgement.b().claim().value())))
              .count();
      if (2 * alike < judgements.size()) {
        Map<String, List<Entry>> sides = new LinkedHashMap<>();
        for (Entry entry : entries) {
          sides
              .computeIfAbsent(Displays.of(entry.claim().value()), k -> new ArrayList<>())
              .add(entry);
        }
        return sides.values();
      }
    }
    Map<Entry, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      groups.computeIfAbsent(values.root(entry), k -> new ArrayList<>()).add(entry);
    }
    return groups.values();
  }

  /** The details of a look-alike may be two; the more general one names it. */
  private static String detail(Set<Entry> entries) {
    Set<String> details =
        entries.stream()
            .map(entry -> entry.claim().detail())
            .collect(Collectors.toCollection(TreeSet::new));
    return details.contains("event.duration") ? "event.duration" : details.iterator().next();
  }

  private ReportedValue value(List<Entry> entries) {
    Set<String> voices = new TreeSet<>();
    List<Quotation> quoted = new ArrayList<>();
    for (Entry entry : entries) {
      voices.add(origins.getOrDefault(entry.claim().document(), entry.claim().document()));
      quoted.add(quotations.computeIfAbsent(entry, key -> quotation(key.claim())));
    }
    Claim first = entries.get(0).claim();
    return new ReportedValue(
        first.value().normal(), Displays.of(first.value()), voices.size(), quoted);
  }

  /** A claim as a report shows it. */
  public Quotation quotation(Claim claim) {
    String text = documents.get(claim.document()).text();
    return new Quotation(
        claim.document(),
        claim.span().start(),
        claim.span().end(),
        claim.span().of(text),
        claim.sentence().of(text),
        claim.voice() == null ? null : claim.voice().speaker(),
        claim.modality(),
        claim.asOf());
  }

  /** The outlet where it is known and tells the two apart, else the document. */
  private String called(Claim claim, Claim other) {
    String source = documents.get(claim.document()).source();
    String otherSource = documents.get(other.document()).source();
    return source == null || source.equals(otherSource) ? claim.document() : source;
  }

  private String why(Judgement judgement, Verdict verdict, List<ReportedValue> values) {
    String left = Displays.of(judgement.a().claim().value());
    String right = Displays.of(judgement.b().claim().value());
    Claim a = judgement.a().claim();
    Claim b = judgement.b().claim();
    String documents =
        a.document().equals(b.document())
            ? a.document() + " has " + left + " and " + right
            : called(a, b) + " has " + left + ", " + called(b, a) + " has " + right;
    String reason = judgement.why();
    return switch (verdict) {
      case CONFLICT -> documents + ": " + reason + ", and nothing in either explains it.";
      case DISPUTED -> documents + ": " + reason + ".";
      case UPDATED -> documents + ": " + reason + ".";
      case DIFFERENT_EVENT -> documents + ", but these are two: " + reason + ".";
      case COMPATIBLE -> documents + ": " + reason + ".";
      case AGREES, UNDECIDED ->
          values.get(0).independentSources()
              + " independent "
              + (values.get(0).independentSources() == 1 ? "source has " : "sources have ")
              + left
              + ": "
              + reason
              + ".";
    };
  }

  private FindingSubject subject(String detail, SortedSet<Entry> entries, Verdict verdict) {
    DetailKind kind = Kinds.of(detail);
    String sort = kind == null ? "event" : kind.subjectKind();
    Claim best = entries.first().claim();
    Function<String, String> named = entries.first().profile()::named;
    for (Entry entry : entries) {
      Occurrence event = entry.claim().event();
      if (event != null
          && event.when() != null
          && (best.event() == null || best.event().when() == null)) {
        best = entry.claim();
        named = entry.profile()::named;
      }
    }
    if (sort.equals("person")) {
      return new FindingSubject(sort, named.apply(best.slot().owner().replace("~", "the ")));
    }
    Occurrence event = best.event();
    if (event == null) {
      String label =
          best.slot().names().stream()
              .sorted()
              .limit(2)
              .map(named::apply)
              .collect(Collectors.joining(", "));
      return new FindingSubject(sort, label.isEmpty() ? titled(best) : label);
    }
    boolean people = event.type().equals("call") || event.type().equals("meeting");
    Collection<String> who =
        people && !event.people().isEmpty()
            ? event.people()
            : event.places().isEmpty() ? event.organisations() : event.places();
    String names =
        who.stream()
            .sorted()
            .limit(2)
            .map(named::apply)
            .collect(Collectors.joining(people ? "–" : ", "));
    String when =
        verdict == Verdict.DIFFERENT_EVENT || detail.equals("event.date") || event.when() == null
            ? ""
            : ", " + event.when().firstDay();
    return new FindingSubject(sort, (names.isEmpty() ? "" : names + " ") + event.type() + when);
  }

  /** What a claim without a name or an event is about: its document, by its headline. */
  private String titled(Claim claim) {
    String title = documents.get(claim.document()).title();
    return title == null ? claim.document() : "“" + title + "”";
  }

  private static String id(Verdict verdict, String detail, Set<Entry> entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((verdict + " " + detail).getBytes(StandardCharsets.UTF_8));
      for (Entry entry : entries) {
        Claim claim = entry.claim();
        digest.update(
            (" "
                    + claim.document()
                    + ":"
                    + claim.span().start()
                    + "-"
                    + claim.span().end()
                    + "="
                    + claim.value().normal())
                .getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
