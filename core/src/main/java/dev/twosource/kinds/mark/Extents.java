package dev.twosource.kinds.mark;

import com.google.common.collect.ImmutableSet;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Months;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Lemmas;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.kinds.outcome.OutcomeMatter;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.quantity.Numeral;
import dev.twosource.reading.quantity.Numerals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Marks how far what a claim tells of reaches, where its sentence says so: a stage of what is
 * built, one plant or the whole world, the second day of a strike, a quarter or a half-year, one of
 * the two houses of a parliament, a part of those who are counted.
 */
public final class Extents {
  /**
   * How many words before a claim's and behind them are looked at: a text may have no full stop.
   */
  private static final int REACH = 80;

  private Extents() {}

  /** The same claims, in order, with what their sentences say of their extent. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims.size());
    Sentences said = new Sentences(context.tokens());
    for (Claim claim : claims) {
      Claim known = claim.marked(said.marks(claim));
      marked.add(said.under(claim) ? known.with(known.slot().asPart()) : known);
    }
    return marked;
  }

  /** What sentences say; of one document. */
  private static final class Sentences {
    private final Tokens tokens;
    private final Map<Integer, Boolean> telling = new HashMap<>();

    Sentences(Tokens tokens) {
      this.tokens = tokens;
    }

    Set<String> marks(Claim claim) {
      int first = tokens.tokenAt(claim.sentence().start());
      int end = tokens.tokenAt(claim.sentence().end() - 1) + 1;
      int from = tokens.tokenAt(claim.span().start());
      int to = tokens.tokenAt(claim.span().end() - 1) + 1;
      Set<String> marks = new TreeSet<>();
      boolean counted =
          claim.detail().startsWith("count.") || claim.detail().equals("event.attendance");
      if (counted && claim.value() instanceof Value.Amount all) {
        addends(from, to, all, marks);
      }
      boolean sum = claim.detail().equals("money.amount") || claim.detail().equals("percent");
      boolean acts = claim.detail().equals("event.outcome") || claim.detail().equals("vote.tally");
      if (acts && oneOfAmendments(first)) {
        marks.add(Marks.AMENDMENT);
      }
      if (telling.computeIfAbsent(first, key -> tells(first, end))) {
        told(claim, first, end, marks);
      }
      if (sum && reckoned(first, end) && !has(marks, Marks.PERIOD)) {
        before(first, marks);
      }
      return marks;
    }

    /** What the words of a claim's own sentence say. */
    private void told(Claim claim, int first, int end, Set<String> marks) {
      int from = tokens.tokenAt(claim.span().start());
      int to = tokens.tokenAt(claim.span().end() - 1) + 1;
      if (beside(first, from)) {
        marks.add(Marks.BESIDE);
      }
      boolean number = claim.value() instanceof Value.Amount;
      String detail = claim.detail();
      boolean count = detail.startsWith("count.") || detail.equals("event.attendance");
      boolean sum = detail.equals("money.amount") || detail.equals("percent");
      boolean acts = detail.equals("event.outcome") || detail.equals("vote.tally");
      boolean length = detail.endsWith(".duration");
      boolean days = detail.equals("event.date") || length;
      boolean presence = claim.value() instanceof Value.Presence;
      boolean head = detail.equals("delegation.head");
      if (number || detail.equals("event.time")) {
        field(first, end, marks);
      }
      if (detail.equals("count.other")
          && tokens.is(from - 1, "to")
          && tokens.is(from - 2, "down")) {
        marks.add(Marks.LEFT);
      }
      for (int i = Math.max(first, from - REACH); i < Math.min(end, to + REACH); i++) {
        if (number && (sum || count || detail.equals("distance"))) {
          stage(i, from, marks);
          reach(i, from, to, marks);
        }
        if (length) {
          stage(i, end, marks);
        }
        if (length || detail.equals("event.time")) {
          sitting(i, marks);
        }
        if (number || head) {
          alone(i, first, from, to, detail, marks);
        }
        if (detail.equals("count.people")
            && i <= to
            && i > from
            && passengers(i)
            && !(tokens.is(i + 3, "crew") && i + 3 <= to)) {
          marks.add(Marks.PASSENGERS);
        }
        if (detail.equals("count.other")
            && number
            && i >= from - 1
            && i <= to
            && !(tokens.is(i, "standing") && kept(from))
            && left(i, from, to)) {
          marks.add(Marks.LEFT);
        }
        if (number && count) {
          part(i, end, (Value.Amount) claim.value(), marks);
          with(i, to, detail, marks);
        }
        if (number && count || days || head) {
          day(i, head, marks);
        }
        if (number && sum) {
          period(i, marks);
          fund(i, marks);
          span(i, marks);
        }
        if (detail.equals("percent")) {
          base(i, marks);
        }
        if (acts) {
          house(i, marks);
          matter(i, from, to, marks);
        }
        if (presence && i >= from - 3 && i <= to + 6) {
          step(i, marks);
        }
      }
    }

    /** Whether a sentence tells what a company has reckoned up. */
    private boolean reckoned(int first, int end) {
      for (int i = first; i < Math.min(end, first + REACH); i++) {
        if (RESULTS.contains(tokens.lower(i))) {
          return true;
        }
      }
      return false;
    }

    private static boolean has(Set<String> marks, String sort) {
      return marks.stream().anyMatch(mark -> mark.startsWith(sort));
    }

    /** The stretch of which the sentences before told, which goes on until another is named. */
    private void before(int first, Set<String> marks) {
      int sentence = tokens.sentenceOf(first);
      Set<String> told = new TreeSet<>();
      for (int s = sentence - 1; s >= Math.max(0, sentence - FURTHER) && told.isEmpty(); s--) {
        Sentence earlier = tokens.sentences().get(s);
        int end = Math.min(earlier.endToken(), earlier.firstToken() + REACH);
        for (int i = earlier.firstToken(); i < end; i++) {
          period(i, told);
        }
      }
      marks.addAll(told);
    }

    /** How many sentences before a sum the stretch may be told that it is of. */
    private static final int FURTHER = 3;

    /**
     * "In a separate incident, a patrol took 112 people off a boat", "an aftershock brought down".
     */
    private boolean beside(int first, int from) {
      // "A smaller pool in the next town cost 21 million": not the one of the report
      boolean compared =
          tokens.is(first, "a", "an", "the")
              && tokens.is(
                  first + 1, "smaller", "larger", "bigger", "similar", "comparable", "nearby")
              && from > first + 2;
      if (compared) {
        return true;
      }
      for (int i = first; i < Math.min(from, first + 4); i++) {
        boolean other = tokens.is(i, "separate", "unrelated", "another", "similar", "different");
        boolean happening =
            tokens.is(
                i + 1,
                "incident",
                "attack",
                "case",
                "accident",
                "strike",
                "shooting",
                "raid",
                "clash",
                "operation",
                "blast",
                "explosion",
                "crash",
                "trial",
                "rally",
                "protest");
        if (other && happening && tokens.is(first, "in", "at", "during")
            || i == first && tokens.is(i, "separately")) {
          return true;
        }
      }
      return aftershock(first, from) || another(first, from) || goesOn(first);
    }

    /**
     * "On the same night another boat, with 61 people aboard, was brought in": not the one that
     * sank.
     */
    private boolean another(int first, int from) {
      // "A second boat, sighted by an aircraft, was still 30 miles out"
      if (tokens.is(first, "a")
          && tokens.is(first + 1, "second", "third", "further")
          && Lexicon.get().nounClass(tokens.noun(first + 2)) == NounClass.VEHICLE) {
        return true;
      }
      for (int i = Math.max(first, from - OTHER); i < from; i++) {
        if (tokens.is(i, "another")
            && !tokens.is(i - 1, "yet", "with", "in", "by", "from", "hit", "struck", "into", "to")
            && Lexicon.get().nounClass(tokens.noun(i + 1)) == NounClass.VEHICLE) {
          return true;
        }
      }
      return false;
    }

    /** How far before a number the vehicle may stand that it is of. */
    private static final int OTHER = 6;

    private boolean aftershock(int first, int from) {
      boolean after = false;
      for (int i = first; i < from; i++) {
        after |= tokens.is(i, "aftershock", "aftershocks", "foreshock");
        // "a second, weaker shock"
        boolean second =
            tokens.is(i, "second", "weaker", "further", "later")
                && !tokens.is(i - 1, "for", "of")
                && tokens.is(i + 1, "shock", "tremor", "quake", "earthquake");
        after |= second && i <= first + 2;
        // "the strongest of the aftershocks since the earthquake, whose death toll has gone up"
        after &= !(tokens.is(i, "earthquake", "quake") && tokens.is(i - 1, "the"));
      }
      return after;
    }

    /** "It brought down rocks", behind a sentence about an aftershock. */
    private boolean goesOn(int first) {
      if (first == 0 || !tokens.is(first, "it", "they")) {
        return false;
      }
      int last = first - 1;
      int before = tokens.sentences().get(tokens.sentenceOf(last)).firstToken();
      return aftershock(before, Math.min(last, before + 4));
    }

    /** Whether a sentence has any word that tells an extent: most have none. */
    private boolean tells(int first, int end) {
      for (int i = first; i < end; i++) {
        if (TELLING.contains(tokens.lower(i))
            || tokens.lower(i).indexOf('-') > 0
            || tokens.is(i, "from") && month(i + 1) > 0) {
          return true;
        }
      }
      return goesOn(first);
    }

    /** "The first stage of the bridge", told before its length or its price. */
    private void stage(int i, int from, Set<String> marks) {
      if (i < from
          && STAGES.contains(tokens.lower(i))
          && tokens.is(i + 1, "of")
          && ORDER.contains(tokens.lower(i - 1))) {
        marks.add(Marks.STAGE + tokens.lower(i - 1));
      }
    }

    /** "The women's javelin": among whom, where a sentence tells of one of the two. */
    private void field(int first, int end, Set<String> marks) {
      Set<String> fields = new TreeSet<>();
      for (int i = first; i < end - 1; i++) {
        boolean whose = tokens.is(i + 1, "'s", "’s", "'", "’");
        boolean riders =
            tokens.is(i, "women")
                && Lexicon.get().nounClass(tokens.noun(i + 1)) == NounClass.PERSON
                && tokens.lower(i + 1).endsWith("s");
        if (tokens.is(i, "women", "men", "girls", "boys") && (whose || riders)) {
          fields.add(Marks.FIELD + (tokens.is(i, "women", "girls") ? "women" : "men"));
        }
      }
      if (fields.size() == 1) {
        marks.addAll(fields);
      }
    }

    private void reach(int i, int from, int to, Set<String> marks) {
      boolean across = tokens.is(i, "across", "throughout") && whole(i + 1);
      if (across
          || tokens.is(i, "worldwide", "nationwide", "globally", "countrywide", "statewide")
          || tokens.sequence(i, "around", "the", "world")) {
        marks.add(Marks.WIDE);
      }
      if (tokens.is(i, "alone")
          && i > from
          && i <= to + 8
          && !LONELY.contains(tokens.lower(i - 1))) {
        marks.add(Marks.ALONE);
      }
    }

    /** "The country", "its network", "Ukraine". */
    private boolean whole(int i) {
      if (tokens.is(i, "its", "the", "their")) {
        return WHOLES.contains(tokens.lower(i + 1));
      }
      Place place = tokens.isCapitalised(i) ? Lexicon.get().place(tokens.lower(i)) : null;
      return place != null && place.country();
    }

    /**
     * What says that a number is of one of several: a family of five, a builder's share, a town.
     */
    private void alone(int i, int first, int from, int to, String detail, Set<String> marks) {
      if (distribution(i, from)) {
        marks.add(Marks.ALONE);
        return;
      }
      boolean one =
          switch (detail) {
            case "count.killed", "count.injured", "count.people" ->
                i >= from && i < to && tokens.is(i, "family", "couple") && tokens.is(i + 1, "of")
                    || town(i, first);
            case "percent" -> town(i, first);
            case "money.amount" ->
                tokens.is(i, "share")
                    && tokens.is(i - 1, "its", "his", "her", "their")
                    && tokens.is(i + 1, "of", "in")
                    && Math.abs(i - from) <= REMOTE;
            case "distance" ->
                tokens.is(i, "completed", "finished", "built", "laid", "reopened", "cleared")
                    && i < to
                    && i >= from - 3
                    && tokens.is(to, "of")
                    && tokens.is(to + 1, "its", "the", "their");
            case "delegation.head" ->
                tokens.is(i, "advance", "technical", "working-level")
                        && tokens.is(i + 1, "party", "team", "group", "delegation")
                    || tokens.is(i, "delegation", "team")
                        && (tokens.is(i + 1, "into")
                            || tokens.is(i + 1, "of")
                                && tokens.isNumber(i + 2)
                                && tokens.is(i + 3, "companies", "firms", "businesses"))
                    || tokens.is(i, "group", "section", "arm", "part", "wing", "panel", "half")
                        && tokens.is(i + 1, "of")
                        && tokens.is(i + 2, "the", "its", "their")
                    // "so his deputy headed it for the day", "in her absence"
                    || tokens.is(i, "for")
                        && tokens.is(i + 1, "the")
                        && tokens.is(i + 2, "day", "session", "morning", "afternoon", "evening")
                    || tokens.is(i, "in")
                        && tokens.is(i + 1, "his", "her")
                        && tokens.is(i + 2, "absence", "place", "stead");
            default -> false;
          };
      if (one) {
        marks.add(Marks.ALONE);
      }
    }

    /** "Their masses range from 4 to 31 kilograms": each has its own. */
    private boolean distribution(int i, int from) {
      return tokens.is(i, "range", "ranged", "ranging", "vary", "varied", "varying")
          && tokens.is(i + 1, "from", "between")
          && i < from
          && i >= from - 3
          && !tokens.is(i - 1, "estimates", "figures", "counts", "tolls", "reports", "claims");
    }

    /** "Eight libraries left", "eight remain in the city", "the remaining eight". */
    private boolean left(int i, int from, int to) {
      if (tokens.is(i, "remaining")) {
        return i < to;
      }
      return i > from
          && tokens.is(i, "left", "remain", "remains", "remained", "standing")
          && (!tokens.isWord(i + 1) && !tokens.isNumber(i + 1)
              || tokens.is(
                  i + 1, "in", "at", "on", "after", "for", "to", "of", "when", "once", "from",
                  "today", "now"));
    }

    /** "The strike left 185 buses standing in the garages": as many as it befell. */
    private boolean kept(int from) {
      return tokens.is(from, "left", "leaving", "leaves", "kept", "keeping")
          || tokens.is(from - 1, "left", "leaving", "leaves", "kept", "keeping");
    }

    /** "Sixteen died, counting the driver": others may leave him out. */
    private void with(int i, int to, String detail, Set<String> marks) {
      boolean toll = detail.equals("count.killed") || detail.equals("count.injured");
      boolean counted = tokens.is(i, "counting") || tokens.is(i, "including") && i >= to;
      if (toll && counted && tokens.is(i + 1, "the", "his", "her", "its", "their", "both")) {
        marks.add(Marks.WITH);
      }
    }

    /** "246 passengers and a crew of 11", but not "257 passengers and crew". */
    private boolean passengers(int i) {
      return tokens.is(i, "passengers", "travellers", "travelers")
          && tokens.isNumber(i - 1)
          && !(tokens.is(i + 1, "and") && tokens.is(i + 2, "crew", "staff"));
    }

    /** "In the town of Villach" at the head of a sentence: of that town, and of no wider place. */
    private boolean town(int i, int first) {
      return i <= first + 1
          && tokens.is(i, "in")
          && tokens.is(i + 1, "the")
          && TOWNS.contains(tokens.lower(i + 2))
          && tokens.is(i + 3, "of")
          && tokens.isCapitalised(i + 4);
    }

    /** "Their closed session", "the afternoon session"; "three hours in two calls". */
    private void sitting(int i, Set<String> marks) {
      if (tokens.is(i, "session", "meeting", "round") && SITTINGS.contains(tokens.lower(i - 1))) {
        marks.add(Marks.SITTING + tokens.lower(i - 1));
      }
      if (tokens.is(i - 2, "in", "over", "during", "across")
          && tokens.is(i, "calls", "sessions", "meetings", "rounds", "sittings")) {
        Numeral count = Numerals.at(tokens, i - 1);
        if (count != null && count.value() > 1) {
          marks.add(Marks.SUM);
        }
      }
    }

    /**
     * The "of" before the charge: "acquitted the mayor of Halden of fraud"; -1 for none. What
     * somebody is convicted of is told in many ways.
     */
    private int charged(int from) {
      boolean whom = tokens.is(from - 1, "acquitted", "cleared", "absolved", "convicted");
      if (tokens.is(from, "of") || !whom) {
        return tokens.is(from, "of") ? from : -1;
      }
      for (int i = from; i < from + 7 && tokens.isWord(i); i++) {
        // "cleared the head of catering of theft", "cleared him of laundering money"
        boolean named =
            tokens.isCapitalised(i - 1) || tokens.is(i - 1, "him", "her", "them", "both");
        if (tokens.is(i, "of")
            && !tokens.isCapitalised(i + 1)
            && (named || !tokens.lower(i + 1).endsWith("ing"))) {
          return i;
        }
        if (tokens.is(i, "that", "who", "which", "and", "but", "in", "on", "by", "after")) {
          return -1;
        }
      }
      return -1;
    }

    /** "Convicted on Thursday of": the token behind the day, where one stands there. */
    private int behindDay(int i) {
      int day = tokens.is(i, "on") ? i + 1 : i;
      boolean told =
          tokens.is(day, "today", "yesterday")
              || tokens.isCapitalised(day) && tokens.lower(day).endsWith("day");
      int behind = told ? day + 1 : i;
      // "convicted at Maidstone of manslaughter"
      boolean town = tokens.is(behind, "at", "in") && tokens.isCapitalised(behind + 1);
      return town && behind == i ? behindDay(behind + 2) : behind;
    }

    /** "Acquitted of bribery", "convicted of tax evasion"; "an amendment to the bill". */
    private void matter(int i, int from, int to, Set<String> marks) {
      boolean verdict = VERDICTS.contains(tokens.lower(i)) && i >= from && i < to + 4;
      int of = verdict ? charged(behindDay(i + 1)) : -1;
      if (of >= 0) {
        int noun = tokens.is(of + 1, "the", "a", "an") ? of + 2 : of + 1;
        while (tokens.isWord(noun + 1)
            && Lexicon.get().isNoun(Lemmas.fold(Lexicon.get(), tokens.lower(noun + 1)))
            && !Stopwords.contains(tokens.lower(noun + 1))) {
          noun++;
        }
        boolean named =
            tokens.isWord(noun)
                && !tokens.is(noun, "all", "both", "charges", "the", "any")
                && !tokens.is(noun, "killing", "death", "taking", "causing", "crime", "crimes");
        // "convicted of forging rest records", "of having forged them"
        boolean deed =
            tokens.lower(of + 1).endsWith("ing") && noun > of + 1 && !tokens.is(of + 1, "having");
        if (named || deed) {
          deed |= noun == of + 1 && tokens.lower(noun).endsWith("ing");
          String word = tokens.lower(deed ? of + 1 : noun);
          marks.add(Marks.CHARGE + (deed ? tokens.verb(of + 1) : Lemmas.fold(Lexicon.get(), word)));
        }
      }
      boolean beside = i >= from - 4 && i <= to + 4;
      // "voted to strike the fuel levy from the finance bill"
      boolean struck =
          tokens.is(i, "strike", "remove", "delete", "drop", "cut")
              && tokens.is(i - 1, "to")
              && from(i + 1);
      if (struck) {
        marks.add(Marks.AMENDMENT);
      }
      boolean piece = tokens.is(i, "paragraph", "clause") && i < from;
      // "an amendment that would have spared small firms was defeated by 66 votes to 51"
      boolean proposed =
          tokens.is(i, "amendment")
              && tokens.is(i + 1, "that", "which")
              && tokens.is(i + 2, "would", "sought")
              && i < from
              && from - i < REACH
              && tokens.is(from, "was", "were", "fell", "failed", "lost");
      if (proposed) {
        marks.add(Marks.AMENDMENT);
      }
      if (piece
          || tokens.is(i, "amendment", "amendments") && (beside || i < from && subject(i, from))) {
        marks.add(Marks.AMENDMENT);
      }
    }

    /** "... from the finance bill", within a few words. */
    private boolean from(int first) {
      for (int i = first; i < first + 8 && tokens.isWord(i); i++) {
        if (tokens.is(i, "from")) {
          return tokens.is(i + 2, "bill", "law", "text", "draft")
              || tokens.is(i + 3, "bill", "law", "text", "draft");
        }
      }
      return false;
    }

    /**
     * "Members spent an hour on the amendments. The one on ferries was lost": what a sentence tells
     * of is named in the one before.
     */
    private boolean oneOfAmendments(int first) {
      int sentence = tokens.sentenceOf(first);
      boolean referring =
          tokens.is(first, "the", "that")
                  && tokens.is(first + 1, "one", "other", "first", "second", "third", "last")
                  && tokens.is(first + 2, "on", "for", "about", "was", "to", "by", "from")
              || tokens.is(first, "another", "one", "both")
                  && tokens.is(first + 1, ",", "on", "for", "about", "was", "were", "to", "by");
      if (!referring || sentence == 0) {
        return false;
      }
      Sentence earlier = tokens.sentences().get(sentence - 1);
      for (int i = earlier.endToken() - 1; i >= earlier.firstToken(); i--) {
        if (OutcomeMatter.paper(Lemmas.fold(Lexicon.get(), tokens.lower(i)))) {
          return tokens.is(i, "amendments");
        }
      }
      return false;
    }

    /** "The amendment to the law on the central bank, was passed": what is between adds to it. */
    private boolean subject(int noun, int verb) {
      if (!tokens.is(noun + 1, "to", "of", "on") || verb - noun > LONG) {
        return false;
      }
      for (int i = noun + 1; i < verb; i++) {
        if (Verbs.finite(tokens, i) || tokens.is(i, ";", "that", "which", "who", "and", "but")) {
          return false;
        }
      }
      return true;
    }

    private static final int LONG = 14;

    /** "Three of them firefighters", "among them three firefighters", "including two children". */
    private void part(int i, int end, Value.Amount all, Set<String> marks) {
      boolean of = tokens.is(i + 1, "of") && tokens.is(i + 2, "them", "whom", "these", "those");
      boolean among =
          tokens.is(i - 1, "including") || tokens.is(i - 1, "them") && tokens.is(i - 2, "among");
      Numeral some = of || among ? Numerals.at(tokens, i) : null;
      if (some == null
          || some.vague()
          || some.endToken() != i + 1
          || some.value() >= all.interval().low()) {
        return;
      }
      for (int k = of ? i + 3 : i + 1; k < Math.min(end, i + 7); k++) {
        if (tokens.lower(k).length() > 3) {
          marks.add(Marks.PART + some.value() + "=" + Lemmas.fold(Lexicon.get(), tokens.lower(k)));
        }
      }
    }

    /** "Five officers and two marchers were hurt": each group that a sum was added up from. */
    private void addends(int from, int to, Value.Amount all, Set<String> marks) {
      for (int i = from; i < to; i++) {
        Numeral some = Numerals.at(tokens, i);
        boolean second = tokens.is(i - 1, "-"); // "forty-six passengers"
        if (some == null || second || some.vague() || some.value() >= all.interval().low()) {
          i = some == null ? i : Math.max(i, some.endToken() - 1); // "2.3 million" is one number
          continue;
        }
        int noun = some.endToken();
        for (; noun < to && tokens.isWord(noun) && !tokens.is(noun, "and", "were", "was"); noun++) {
          String group = Lemmas.fold(Lexicon.get(), tokens.lower(noun));
          if (Lexicon.get().nounClass(group) == NounClass.PERSON) {
            marks.add(Marks.PART + some.value() + "=" + group);
          }
        }
        i = Math.max(i, noun - 1);
      }
    }

    /** "The second day of the strike", "on the final day". */
    private void day(int i, boolean weeks, Set<String> marks) {
      if ((tokens.is(i + 1, "day") || weeks && tokens.is(i + 1, "week"))
          && tokens.is(i - 1, "the", "its")
          && (NTH.contains(tokens.lower(i)) || tokens.is(i, "closing"))) {
        marks.add(Marks.DAY + tokens.lower(i));
      }
      // "on the Wednesday it opened"
      if (tokens.is(i, "opened")
          && tokens.is(i - 1, "it")
          && tokens.isCapitalised(i - 2)
          && tokens.lower(i - 2).endsWith("day")) {
        marks.add(Marks.DAY + "opening");
      }
    }

    /** "Set aside 30 million for fines", "the order book has grown to two billion". */
    private void fund(int i, Set<String> marks) {
      boolean aside = tokens.sequence(i, "set", "aside") && !spent(i + 2);
      if (aside || tokens.is(i, "provision", "provisions") && !because(i)) {
        marks.add(Marks.FUND + "provision");
      } else if (tokens.is(i, "backlog")
          || tokens.is(i, "order") && tokens.is(i + 1, "book", "books")) {
        marks.add(Marks.FUND + "orders");
      } else if (tokens.is(i, "towards", "toward")
          && tokens.is(i + 1, "the", "a", "its", "their")) {
        marks.add(Marks.FUND + "share");
      } else if (tokens.is(i, "fund", "pot") && tokens.is(i + 1, "of", "worth")) {
        marks.add(Marks.FUND + "fund");
      }
    }

    /** "Helped by lower provisions": why a sum is what it is, and not what it was put aside for. */
    private boolean because(int noun) {
      for (int i = noun - 1; i > Math.max(0, noun - CAUSE) && !tokens.is(i, ".", ";"); i--) {
        if (tokens.is(i, "by", "thanks", "despite", "because", "owing", "due")) {
          return true;
        }
      }
      return false;
    }

    /** Within how many words before a noun its cause may begin. */
    private static final int CAUSE = 7;

    /** "Set aside 30 million for barriers", "to repair the roof": what is to be spent on it. */
    private boolean spent(int from) {
      for (int i = from; i < from + REMOTE && !tokens.is(i, ",", ".", ";", "and"); i++) {
        boolean works = WORKS.contains(tokens.lower(i + 1)) && !tokens.lower(i + 1).endsWith("ing");
        if (tokens.is(i, "to") && works) {
          return true;
        }
        for (int k = i + 1; tokens.is(i, "for") && k < i + 5 && tokens.isWord(k); k++) {
          if (tokens.is(k, "to", "of", "from", "after")) {
            break;
          }
          String noun = Lemmas.fold(Lexicon.get(), tokens.lower(k));
          if (BUILT.contains(Lexicon.get().nounClass(noun))
              || WORKS.contains(tokens.lower(k))
              || STRUCTURES.contains(noun)) {
            return true;
          }
        }
      }
      return false;
    }

    /** "Eight percent over three years", "in the first six months the antibody cut cases". */
    private void span(int i, Set<String> marks) {
      boolean years =
          tokens.is(i, "over") && tokens.is(i + 2, "years", "months") && !tokens.is(i + 1, "the");
      if (years) {
        marks.add(Marks.SPAN + tokens.lower(i + 1) + " " + tokens.lower(i + 2));
      }
      boolean first =
          tokens.is(i, "in", "over", "during", "within")
              && tokens.is(i + 1, "the", "its", "their")
              && tokens.is(i + 2, "first")
              && tokens.is(i + 4, "years", "months", "weeks");
      if (first) {
        marks.add(Marks.SPAN + "first " + tokens.lower(i + 3) + " " + tokens.lower(i + 4));
        Numeral months = tokens.is(i + 4, "months") ? Numerals.at(tokens, i + 3) : null;
        if (months != null && !months.vague()) {
          marks.add(Marks.PERIOD + (int) months.value());
        }
      }
    }

    /** What a company reckons up for a stretch of time. */
    private static final Set<String> RESULTS =
        Set.of(
            "profit",
            "profits",
            "loss",
            "losses",
            "revenue",
            "revenues",
            "sales",
            "turnover",
            "earnings",
            "income",
            "result",
            "results");

    /**
     * "In the second quarter", "first-half profit", "full-year profit", "the nine months to June":
     * how many months are reckoned up, and which of the like stretches of a year it is.
     */
    private void period(int i, Set<String> marks) {
      String word = tokens.lower(i);
      int before = tokens.is(i - 1, "-") ? i - 2 : i - 1;
      boolean year =
          word.equals("year") && tokens.is(before, "full", "financial", "fiscal", "business")
              || word.equals("annual") && RESULTS.contains(tokens.lower(i + 1))
              || word.equals("annual") && RESULTS.contains(tokens.lower(i + 2));
      // "the fourth quarter of its financial year" is no year
      boolean part = tokens.is(before - 1, "of") || tokens.is(before - 2, "of");
      if (year && !part) {
        marks.add(Marks.PERIOD + "12");
      }
      for (String stretch : STRETCHES) {
        String months = stretch.equals("quarter") ? "3 " : "6 ";
        String which =
            word.equals(stretch)
                ? tokens.lower(before)
                : word.endsWith("-" + stretch) ? word.substring(0, word.indexOf('-')) : "";
        if (QUARTERS.contains(which)) {
          // the last one may be any of them
          marks.add(Marks.PERIOD + months + (LAST.contains(which) ? "" : which));
        }
      }
      if (word.equals("half") && tokens.is(tokens.is(i + 1, "-") ? i + 2 : i + 1, "year")) {
        marks.add(Marks.PERIOD + "6");
      }
      if (word.equals("quarterly")) {
        marks.add(Marks.PERIOD + "3");
      }
      Numeral months =
          word.equals("months") && tokens.is(i + 1, "to", "ended", "ending", "through", "until")
              ? Numerals.at(tokens, i - 1)
              : null;
      if (months != null && !months.vague()) {
        marks.add(Marks.PERIOD + (int) months.value());
      }
      int from = word.equals("between") ? month(i + 1) : -1;
      int to = from > 0 && tokens.is(i + 2, "and") ? month(i + 3) : -1;
      if (word.equals("from") && tokens.is(i + 2, "to", "through", "until")) {
        from = month(i + 1); // "from January to September"
        to = from > 0 ? month(i + 3) : -1;
      }
      if (to > 0) {
        marks.add(Marks.PERIOD + (to >= from ? to - from + 1 : to - from + 13));
      }
      // "wants to close 2025 with a profit of"
      if (tokens.is(i, "close", "closing", "finish", "finishing")
          && tokens.isNumber(i + 1)
          && wholeYear(i + 1)) {
        marks.add(Marks.PERIOD + "12");
      }
      // "its forecast for 2025"
      if (OUTLOOKS.contains(word) && tokens.is(i + 1, "for") && wholeYear(i + 2)) {
        marks.add(Marks.PERIOD + "12");
      }
    }

    private boolean wholeYear(int i) {
      return tokens.isNumber(i) && tokens.text(i).length() == 4
          || tokens.is(i, "the", "this") && tokens.is(i + 1, "year");
    }

    /** The number of a month that is named, or -1. */
    private int month(int i) {
      return tokens.isCapitalised(i) ? Months.number(tokens.lower(i)) : -1;
    }

    private static final Set<String> OUTLOOKS =
        Set.of("forecast", "outlook", "guidance", "projection", "target");

    /** "Than a year earlier", "year on year"; "from the month before", "month on month". */
    private void base(int i, Set<String> marks) {
      boolean earlier =
          tokens.is(i - 1, "a", "the", "one", "previous")
              && tokens.is(i + 1, "earlier", "ago", "before");
      boolean on = tokens.is(i + 1, "on") && tokens.lower(i).equals(tokens.lower(i + 2));
      boolean previous = tokens.is(i - 1, "previous") && tokens.is(i - 2, "the");
      for (String stretch : List.of("year", "month")) {
        if (tokens.is(i, stretch) && (earlier || on || previous)
            || tokens.lower(i).equals(stretch + "-on-" + stretch)) {
          marks.add(Marks.BASE + stretch);
        }
      }
      boolean twelve =
          tokens.is(i, "months")
              && tokens.is(i - 1, "12", "twelve")
              && tokens.is(i - 2, "over", "on", "across")
              && tokens.is(i - 3, "measured", "rose", "fell", "increase", "change", "rise");
      if (tokens.is(i, "annual", "annually") || twelve) {
        marks.add(Marks.BASE + "year");
      } else if (tokens.is(i, "monthly")) {
        marks.add(Marks.BASE + "month");
      }
    }

    private void house(int i, Set<String> marks) {
      boolean body = tokens.is(i + 1, "house", "chamber");
      if (tokens.is(i, "senate", "senators") || tokens.is(i, "upper") && body) {
        marks.add(Marks.HOUSE + "upper");
      } else if (tokens.is(i, "lower") && body
          || tokens.sequence(i, "house", "of", "representatives")
          || tokens.sequence(i, "chamber", "of", "deputies")) {
        marks.add(Marks.HOUSE + "lower");
      } else if (tokens.is(i, "committee", "subcommittee")) {
        marks.add(Marks.HOUSE + "committee");
      } else if (tokens.is(i, "plenary")
          || tokens.is(i, "full")
              && tokens.is(i + 1, "session", "house", "council", "parliament", "chamber")) {
        marks.add(Marks.HOUSE + "full");
      } else if (tokens.is(i, "shareholders", "investors")) {
        marks.add(Marks.HOUSE + "owners");
      } else if (tokens.is(i, "watchdog", "regulator", "regulators", "antitrust")
          || tokens.is(i, "competition", "cartel", "merger")
              && tokens.is(
                  i + 1, "authority", "office", "commission", "regulator", "authorities")) {
        marks.add(Marks.HOUSE + "regulator");
      }
    }

    /** "Missed the opening of the summit". */
    private void step(int i, Set<String> marks) {
      if (STEPS.contains(tokens.lower(i)) && tokens.is(i - 1, "the") && tokens.is(i + 1, "of")) {
        marks.add(Marks.STEP + tokens.lower(i));
      }
    }

    /** "Twelve pupils were among those who died": some of them. */
    private boolean among(Claim claim) {
      int first = tokens.tokenAt(claim.span().start());
      int end = Math.min(tokens.tokenAt(claim.sentence().end() - 1) + 1, first + REACH);
      for (int i = first; i < end; i++) {
        if (tokens.is(i, "was", "were", "are", "is") && tokens.is(i + 1, "among")) {
          return tokens.is(i + 2, "the", "those");
        }
      }
      return false;
    }

    /**
     * Whether a number is of some only, or was taken before all was counted: "turnout stood at 34
     * percent by noon".
     */
    boolean under(Claim claim) {
      if (claim.toll()) {
        return among(claim);
      }
      if (!claim.detail().equals("percent") || !claim.slot().context().contains("turnout")) {
        return false;
      }
      int to = tokens.tokenAt(claim.span().end() - 1) + 1;
      int start = tokens.tokenAt(claim.sentence().start());
      int from = tokens.tokenAt(claim.span().start());
      for (int i = Math.max(start, from - REMOTE); i < to + 4; i++) {
        boolean hour =
            tokens.is(i + 1, "noon", "midday", "mid-morning", "mid-afternoon")
                || tokens.isNumber(i + 1)
                    && tokens.is(i + 2, "a.m.", "p.m.", "am", "pm", "o'clock");
        if (tokens.is(i, "by", "at") && hour) {
          return true;
        }
      }
      return false;
    }
  }

  private static final Set<String> WORKS =
      WordList.set(
          """
              build building buy buying repair repairing repairs replace replacing renovate renovating
              renovation restore restoring restoration widen widening construct construction extend
              rebuild rebuilding upgrade upgrading plant planting""");

  private static final Set<NounClass> BUILT = Set.of(NounClass.BUILDING, NounClass.VEHICLE);

  private static final Set<String> STRUCTURES =
      WordList.set(
          """
              barrier bridge road dyke dike levee dam tunnel track line pipe sewer pump wall fence
              shelter defence defense footpath playground hospital school clinic""");

  private static final Set<String> STAGES =
      WordList.set(
          "stage phase section segment stretch tranche instalment installment batch lot leg");

  /** How far from its sum the word may stand that says whose share it is. */
  private static final int REMOTE = 8;

  private static final Set<String> TOWNS =
      WordList.set(
          """
              town city village district suburb constituency county borough municipality commune
              neighbourhood neighborhood parish ward""");

  private static final Set<String> SITTINGS =
      WordList.set(
          """
              closed plenary afternoon morning evening working closing opening second third separate
              preparatory private""");

  private static final Set<String> VERDICTS =
      WordList.set("acquitted convicted cleared guilty absolved");

  private static final Set<String> ORDER =
      WordList.set(
          """
              first second third fourth fifth sixth initial final last next opening northern southern
              eastern western central new""");

  private static final Set<String> NTH =
      WordList.set("first second third fourth fifth sixth seventh opening last final");

  private static final Set<String> QUARTERS =
      WordList.set("first second third fourth last final closing");

  private static final Set<String> LAST = Set.of("last", "final", "closing");

  private static final List<String> STRETCHES = List.of("quarter", "half");

  private static final Set<String> WHOLES =
      WordList.set(
          "network country world region group state nation whole continent globe industry");

  /** Words after which "alone" says that somebody was by himself. */
  private static final Set<String> LONELY =
      WordList.set(
          """
              in home clear away out up off and let leave left it him her them me us was were is be
              been being came come lived live living died met talked spoke worked working acted acting
              flew sat stood travelled traveled went go finished arrived""");

  private static final Set<String> STEPS =
      WordList.set("opening start beginning close closing end launch");

  /** One of these stands in every sentence that tells of an extent. */
  private static final Set<String> TELLING =
      ImmutableSet.<String>builder()
          .addAll(STAGES)
          .addAll(STEPS)
          .addAll(STRETCHES)
          .addAll(TOWNS)
          .addAll(VERDICTS)
          .addAll(
              WordList.set(
                  """
                      across throughout women men girls boys down strike remove delete plenary full
                      opened paragraph clause technical advance companies firms
                      worldwide nationwide globally countrywide statewide world
                      alone including them whom these those day year month annual annually monthly
                      senate senators shareholders investors watchdog regulator regulators antitrust
                      competition cartel merger house chamber committee subcommittee aside provision
                      provisions backlog order over close closing finish finishing fund pot towards
                      toward family couple share group arm wing
                      panel completed finished built laid reopened cleared counting session meeting
                      round calls sessions meetings rounds sittings amendment amendments week part
                      separate separately unrelated another similar different aftershock smaller
                      larger bigger comparable nearby second third further
                      aftershocks foreshock passengers months quarterly between range ranged ranging
                      vary varied varying left remain remains remained remaining standing"""))
          .build();
}
