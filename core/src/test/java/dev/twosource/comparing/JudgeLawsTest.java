package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.document.Span;
import dev.twosource.index.Entry;
import dev.twosource.index.Profile;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Standing;
import dev.twosource.kinds.claim.Value;
import dev.twosource.linking.Link;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Voice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What no verdict may be, whatever the claims say. */
class JudgeLawsTest {
  private static final Instant NOON = Instant.parse("2024-05-05T12:00:00Z");
  private static final Link.Same SURE = new Link.Same(List.of("both tell of a fire"), 5);

  /** What a claim says, but for its document and place in it. */
  record Said(String detail, int number, Modality modality, @Nullable String change) {}

  @Provide
  Arbitrary<Said> said() {
    return Combinators.combine(
            Arbitraries.of("count.killed", "count.people", "event.duration", "money.amount"),
            Arbitraries.integers().between(1, 500),
            Arbitraries.of(Modality.values()),
            Arbitraries.of("rose", "revised", "postponed", "new").injectNull(0.7))
        .as(Said::new);
  }

  private static Entry entry(String document, int at, Said said, @Nullable Voice voice) {
    Slot slot = new Slot("", "person", "", null, false, Set.of(), Set.of(), Set.of(), Set.of());
    Claim claim =
        new Claim(
            document,
            said.detail(),
            new Span(at, at + 5),
            new Span(0, 100),
            new Value.Amount(Interval.exactly(said.number()), said.number(), 0, "1", Hedge.NONE),
            slot,
            null,
            true,
            Standing.ONLY,
            voice,
            said.modality(),
            said.change(),
            null);
    return new Entry(
        claim,
        new Profile(document, null, null, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
  }

  private static @Nullable Verdict verdict(Entry a, Entry b, long minutes, boolean canceled) {
    SourceDocument first =
        SourceDocument.builder("a", "text")
            .published(Published.at(NOON))
            .status(canceled ? SourceDocument.Status.CANCELED : SourceDocument.Status.USABLE)
            .build();
    SourceDocument second =
        SourceDocument.builder("b", "text")
            .published(Published.at(NOON.plusSeconds(minutes * 60)))
            .build();
    Judgement judgement = new Judge(Map.of("a", first, "b", second)).judge(a, b, SURE);
    return judgement == null ? null : judgement.verdict();
  }

  private static Voice voice(String key, Voice.Kind kind) {
    return new Voice(new Span(0, 100), key, key, kind);
  }

  private static Said like(Said other, Said said) {
    return new Said(other.detail(), said.number(), said.modality(), said.change());
  }

  @Property
  void oneDocumentIsInNoConflictWithItself(@ForAll("said") Said one, @ForAll("said") Said other) {
    Entry a = entry("a", 0, one, null);
    Entry b = entry("a", 50, like(one, other), null);
    assertThat(verdict(a, b, 0, false)).isNotEqualTo(Verdict.CONFLICT);
  }

  @Property
  void partiesAtOddsAreInDispute(
      @ForAll("said") Said one,
      @ForAll("said") Said other,
      @ForAll @IntRange(max = 5_000) int minutes) {
    for (Voice.Kind kind : new Voice.Kind[] {Voice.Kind.REPORTED, Voice.Kind.QUOTED}) {
      Entry a = entry("a", 0, one, voice("union:dockers", kind));
      Entry b = entry("b", 0, like(one, other), voice("employers", Voice.Kind.REPORTED));
      assertThat(verdict(a, b, minutes, false)).isNotEqualTo(Verdict.CONFLICT);
    }
  }

  @Property
  void aWithdrawnDocumentIsNoEvidence(
      @ForAll("said") Said one,
      @ForAll("said") Said other,
      @ForAll @IntRange(max = 5_000) int minutes) {
    Entry a = entry("a", 0, one, null);
    Entry b = entry("b", 0, like(one, other), null);
    assertThat(verdict(a, b, minutes, true)).isNotEqualTo(Verdict.CONFLICT);
  }

  @Property
  void theOrderMakesNoDifference(
      @ForAll("said") Said one,
      @ForAll("said") Said other,
      @ForAll @IntRange(max = 5_000) int minutes) {
    Entry a = entry("a", 0, one, null);
    Entry b = entry("b", 0, like(one, other), null);
    assertThat(verdict(a, b, minutes, false)).isEqualTo(verdict(b, a, minutes, false));
  }

  @Property
  void whatIsNotLinkedIsNotJudged(@ForAll("said") Said one, @ForAll("said") Said other) {
    Judgement judgement =
        new Judge(Map.<String, SourceDocument>of())
            .judge(entry("a", 0, one, null), entry("b", 0, other, null), new Link.Unknown());
    assertThat(judgement).isNull();
  }

  @Property
  void whatTwoNarratorsTellAtOneTimeIsAConflictOrLeftAlone(
      @ForAll @IntRange(min = 1, max = 500) int one,
      @ForAll @IntRange(min = 501, max = 900) int other) {
    Entry a = entry("a", 0, new Said("count.killed", one, Modality.ACTUAL, null), null);
    Entry b = entry("b", 0, new Said("count.killed", other, Modality.ACTUAL, null), null);
    assertThat(verdict(a, b, 10, false)).isIn(Verdict.CONFLICT, null);
  }
}
