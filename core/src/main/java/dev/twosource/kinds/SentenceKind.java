package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How long a sentence a court gave. */
final class SentenceKind implements DetailKind {
  private static final Set<String> PASSED =
      Set.of(
          "jailed",
          "sentenced",
          "imprisoned",
          "sentence",
          "prison",
          "jail",
          "term",
          "behind",
          "custody",
          "sentences",
          "terms",
          "locked",
          "imprisonment",
          "detention",
          "incarceration");

  /** Words that give a sentence only where a court is spoken of. */
  private static final Set<String> GIVEN =
      Set.of(
          "given",
          "handed",
          "received",
          "got",
          "gets",
          "gave",
          "sent",
          "faces",
          "put",
          "serving",
          "serve");

  private static final Set<String> COURT =
      Set.of(
          "court",
          "judge",
          "trial",
          "guilty",
          "convicted",
          "jury",
          "magistrate",
          "magistrates",
          "tribunal",
          "sentenced",
          "sentence",
          "prosecution",
          "prosecutors",
          "conviction",
          "parole",
          "jailed",
          "prison");

  private static final Set<String> ASKED =
      Set.of(
          "asked",
          "sought",
          "demanded",
          "maximum",
          "faces",
          "pressed",
          "served",
          "serving",
          "facing",
          "recommended",
          "urged",
          "wanted",
          "called",
          "seek",
          "seeking",
          "face",
          "banned",
          "disqualified",
          "spent",
          "requested",
          "carries",
          "carry",
          "punishable",
          "previous",
          "previously",
          "remission");

  private static final Set<String> SEVERAL =
      Set.of(
          "brothers",
          "accomplices",
          "clerks",
          "others",
          "men",
          "women",
          "co-defendants",
          "defendants",
          "officers",
          "pair",
          "both",
          "all");

  @Override
  public String id() {
    return "sentence.length";
  }

  @Override
  public String summary() {
    return "How long a sentence somebody was given.";
  }

  @Override
  public String explanation() {
    return """
        How long a prison or other sentence a court gave to a person; minimum terms and suspended \
        parts are claims of their own. What is told apart: what the prosecution asked for, the \
        maximum that the law allows, time already served, and any other stretch of time. Lengths \
        are compared with the lengths of months and years left open, so that 18 months and a year \
        and a half agree.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        P5Y..P1830D | Viktor Hallan was sentenced to five years in prison for fraud.
        P3Y..P1098D | The court heard the case. The bookkeeper, Nora Tveit, was sent down for \
        three years.
        P504D..P558D | The judge jailed Dennis Crowe for 18 months.
        P2Y..P732D | Nora Tveit was given a two-year suspended sentence by the court.
        P12Y..P4392D | A court sentenced former banker Pavel Hruska to 12 years in prison.
        P9Y..P3294D; P6Y..P2196D | The jury found both guilty. Pavel Hruska received nine years and his partner, \
        Nora Tveit, six years.
        P840D..P930D | Viktor Hallan is serving 30 months for fraud, the court was told.
        P20Y..P7320D | Viktor Hallan received a life sentence with a minimum term of 20 years.
        - | Prosecutors had asked for five years in prison for Viktor Hallan.
        - | Viktor Hallan worked there for five years.
        - | The crime carries a maximum sentence of ten years.
        - | Nora Tveit spent three years in prison.
        """);
  }

  @Override
  public String subjectKind() {
    return "person";
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    boolean court = context.find(0, tokens.size(), COURT::contains) >= 0;
    Entity last = null;
    for (Sentence sentence : context.sentences()) {
      boolean passed = false;
      for (Timex timex : context.timexes(sentence)) {
        if (timex.type() != Timex.Type.DURATION
            || timex.minutes() == null
            || timex.minutes().low() < 60 * 24 * 5) {
          continue;
        }
        int first = tokens.tokenAt(timex.span().start());
        int end = tokens.tokenAt(timex.span().end() - 1) + 1;
        int word = nearest(context, sentence, first, end, court);
        Entity gapped = word < 0 && passed ? gapped(context, sentence, first) : null;
        if (gapped != null) {
          word = first;
        }
        boolean other =
            tokens.is(end, "ago", "old", "later", "earlier", "after", "before")
                || tokens.is(end - 1, "old");
        if (word < 0 || other || gapped == null && asked(context, sentence, first)) {
          continue;
        }
        passed = true;
        String owner = gapped != null ? gapped.key() : owner(context, sentence, first, word, last);
        if (owner == null) {
          continue;
        }
        int from = Math.min(first, word);
        int to = Math.max(end, word + 1);
        Slot slot =
            context.slot(
                sentence,
                from,
                to,
                measure(context, sentence, first, end),
                "sentence",
                owner,
                null,
                false);
        double stated = months(timex.minutes());
        Value.Amount value = new Value.Amount(timex.minutes(), stated, 0, "min", timex.hedge());
        Modality mood = context.modality(word);
        Occurrence event = context.eventNear(sentence, first, type -> type.equals("trial"));
        out.accept(
            context.claim(
                id(),
                sentence,
                from,
                to,
                value,
                slot,
                event,
                mood == Modality.NEGATED ? Modality.ACTUAL : mood));
      }
      for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
        if (name.type() == Name.Type.PERSON && !judge(context.entity(name))) {
          last = context.entity(name);
        }
      }
    }
  }

  /**
   * Minutes of the months that a length stands for, years of 365 days and months of 30; NaN where
   * it is vague.
   */
  private static double months(Interval minutes) {
    if (Double.isInfinite(minutes.high())
        || minutes.high() - minutes.low() > 0.12 * minutes.high()) {
      return Double.NaN;
    }
    double days = (minutes.low() + minutes.high()) / 2 / 1440;
    long said = Math.round(minutes.high() / 1440 / 31);
    // a length in months is read as 28 to 31 days for each
    boolean exact = said * 31 * 1440 == minutes.high() && said * 28 * 1440 == minutes.low();
    long months = exact ? said : Math.round(days / 30.4375);
    if (months < 1 || days < 45) {
      return Math.round(days) * 1440;
    }
    return months % 12 == 0 ? months / 12 * 365 * 1440 : months * 30 * 1440;
  }

  /** Whether a length is one that was asked for, allowed or is over. */
  private static boolean asked(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    int at = context.findLast(Math.max(sentence.firstToken(), first - 12), first, ASKED::contains);
    // "is serving 30 years" is a sentence that stands
    boolean stands =
        at >= 0
            && tokens.is(at, "serving")
            && tokens.is(at - 1, "is", "are", "was", "now", "already");
    return at >= 0 && !stands;
  }

  /**
   * Whose length it is that stands behind another sentence without a verb: "received 15 years and
   * his co-accused Yolanda Fick three years"; or null.
   */
  private static @Nullable Entity gapped(Context context, Sentence sentence, int first) {
    Name before = context.nameAt(first - 1);
    if (before == null && context.tokens().is(first - 1, ",")) {
      before = context.nameAt(first - 2);
    }
    return before != null
            && before.type() == Name.Type.PERSON
            && before.firstToken() > sentence.firstToken()
        ? context.entity(before)
        : null;
  }

  /** The word that makes a length of time a sentence, or -1. */
  private static int nearest(
      Context context, Sentence sentence, int first, int end, boolean court) {
    Tokens tokens = context.tokens();
    int after = context.find(end, Math.min(end + 4, sentence.endToken()), PASSED::contains);
    if (after >= 0) {
      return after;
    }
    int from = Math.max(sentence.firstToken(), first - 9);
    int before = context.findLast(from, first, PASSED::contains);
    if (before < 0 && court) {
      int given =
          context.findLast(Math.max(sentence.firstToken(), first - 4), first, GIVEN::contains);
      boolean down =
          given >= 0
              && (tokens.is(given, "serving")
                  || (tokens.is(given, "sent")
                      ? tokens.is(given + 1, "down") || tokens.is(given + 2, "down")
                      : tokens.is(first - 1, "given", "handed", "received", "got", "gets")
                          || tokens.is(given, "put") && tokens.is(given + 1, "away")));
      before = down ? given : -1;
    }
    return before >= 0
            && context.find(
                    before, first, w -> w.equals(";") || w.equals("after") || w.equals("until"))
                < 0
        ? before
        : -1;
  }

  /**
   * Which part of a sentence a length is of: the whole, what is suspended, what must be served at
   * least.
   */
  private static String measure(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    for (int i = Math.max(sentence.firstToken(), first - 5); i < first; i++) {
      if (tokens.is(i, "minimum", "least")) {
        return "minimum";
      }
      if (tokens.is(i, "suspended") && !tokens.is(i + 1, ",")) {
        return "suspended";
      }
    }
    for (int i = end; i < Math.min(sentence.endToken(), end + 10); i++) {
      if (tokens.is(i, "suspended")) {
        int other =
            context.find(
                end,
                i,
                word ->
                    word.equals("months")
                        || word.equals("years")
                        || word.equals("year")
                        || word.equals("half")
                        || word.equals("part"));
        return other >= 0 ? "partly suspended" : "suspended";
      }
      if (tokens.is(i, ".", ";")) {
        break;
      }
    }
    return "";
  }

  private static boolean judge(Entity entity) {
    for (String role : entity.roles()) {
      if (role.contains("judge")
          || role.contains("prosecut")
          || role.contains("lawyer")
          || role.contains("magistrate")
          || role.contains("detective")
          || role.contains("inspector")
          || role.contains("justice")
          || role.contains("counsel")
          || role.contains("barrister")
          || role.contains("attorney")
          || role.contains("solicitor")
          || role.contains("captain")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whose sentence it is: the key of a person, "~" and a noun for several without names, or null.
   */
  private static @Nullable String owner(
      Context context, Sentence sentence, int first, int word, @Nullable Entity last) {
    Tokens tokens = context.tokens();
    Entity subject = null;
    for (Name name : context.names(sentence.firstToken(), Math.max(first, word))) {
      if (name.type() != Name.Type.PERSON || judge(context.entity(name))) {
        continue;
      }
      boolean harmed =
          tokens.lower(name.firstToken() - 1).endsWith("ing")
              || tokens.is(
                  name.firstToken() - 1,
                  "of",
                  "for",
                  "against",
                  "with",
                  "killed",
                  "murdered",
                  "by");
      if (tokens.is(
          name.firstToken() - 1,
          "sentenced",
          "jailed",
          "imprisoned",
          "sent",
          "gave",
          "handed",
          "locked")) {
        return context.entity(name).key();
      }
      if (!harmed && subject == null) {
        subject = context.entity(name);
      }
    }
    int several = context.find(sentence.firstToken(), Math.max(first, word), SEVERAL::contains);
    if (several < 0 && subject == null) {
      several =
          context.find(first, Math.min(sentence.endToken(), first + 4), w -> w.equals("each"));
    }
    if (several >= 0 && subject == null || tokens.is(first + 2, "each")) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        String lemma = context.noun(i);
        if (tokens.lower(i).endsWith("s") && Lexicon.get().nounClass(lemma) == NounClass.PERSON) {
          return "~" + lemma;
        }
      }
      return null;
    }
    if (subject != null) {
      return subject.key();
    }
    if (last != null) {
      return last.key();
    }
    // "A coach driver was jailed. Declan Hourigan, 49, had pleaded guilty"
    if (sentence.index() + 1 < context.sentences().size()) {
      Sentence next = context.sentences().get(sentence.index() + 1);
      for (Name name : context.names(next.firstToken(), next.endToken())) {
        if (name.type() == Name.Type.PERSON && name.proper()) {
          return judge(context.entity(name)) ? null : context.entity(name).key();
        }
      }
    }
    return null;
  }
}
