package dev.twosource.kinds.presence;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.voice.ModalityReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the gatherings that one sentence names, and the one that it is about without naming it. */
final class Occasions {
  private final Context context;
  private final Tokens tokens;
  private final Sentence sentence;
  private boolean apart;

  /**
   * A gathering.
   *
   * @param event the event of the document, or null where it is none of the table
   * @param beside what stands beside the main event with guests of its own ("dinner"), or the empty
   *     string
   */
  record Occasion(@Nullable Occurrence event, String beside) {}

  Occasions(Context context, Sentence sentence) {
    this.context = context;
    this.tokens = context.tokens();
    this.sentence = sentence;
  }

  /** The gathering that a phrase names: "the opening of the motor show", or null. */
  @Nullable Occasion in(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.whole(); i++) {
      Name name = context.nameAt(i);
      if (name != null && name.type() == Name.Type.PERSON || !head(i, phrase.whole())) {
        continue;
      }
      Occurrence event = event(i);
      if (event != null) {
        return new Occasion(event, "");
      }
      String noun = noun(i);
      if (PresenceVerbs.SIDE.contains(noun)) {
        return new Occasion(null, noun);
      }
      String type = EventTypes.noun(noun);
      if (PresenceVerbs.OCCASION.contains(noun)
          || type != null && PresenceVerbs.GATHERING.contains(type)) {
        return new Occasion(null, definite(phrase) ? "" : noun);
      }
    }
    return null;
  }

  /** The lemma of a noun, "weigh-in" and "round table" as a whole. */
  private String noun(int i) {
    if (tokens.is(i - 1, "-") && tokens.is(i, "in", "off", "giving", "conference")) {
      return tokens.lower(i - 2) + "-" + tokens.lower(i);
    }
    // "the ribbon cutting", "the wreath-laying"
    int before = tokens.is(i - 1, "-") ? i - 2 : i - 1;
    if (tokens.is(i, "cutting", "laying", "taking", "giving")
        && tokens.is(before, "ribbon", "wreath", "stone", "tape", "oath", "prize")) {
      return "unveiling";
    }
    return tokens.is(i, "table") && tokens.is(i - 1, "round") ? "roundtable" : context.noun(i);
  }

  /** Whether a token ends a noun phrase rather than standing before its head. */
  private boolean head(int i, int end) {
    int next = i + 1;
    return tokens.isWord(i)
        && (next >= end
            || !tokens.isWord(next)
            || tokens.isCapitalised(next)
            || tokens.is(next, "of")
            || !Lexicon.get().isNoun(context.noun(next)));
  }

  /** Whether a phrase is about one known thing: "the talks", "Sunday's match", "Yalta talks". */
  boolean definite(Phrase phrase) {
    if (tokens.is(phrase.first(), "the", "this", "that", "his", "her", "their", "its")) {
      return true;
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (tokens.is(i, "'s", "'") || i < phrase.head() && tokens.isCapitalised(i)) {
        return true;
      }
    }
    return tokens.isCapitalised(phrase.head());
  }

  private @Nullable Occurrence event(int token) {
    List<EventMention> here = context.mentions(sentence);
    for (int k = 0; k < here.size(); k++) {
      EventMention mention = here.get(k);
      if (mention.firstToken() <= token
          && token < mention.endToken()
          && !mention.verb()
          && (PresenceVerbs.GATHERING.contains(mention.type()) || mention.type().equals("call"))) {
        return context.events().of(context.firstMention(sentence) + k);
      }
    }
    return null;
  }

  /**
   * The gathering that a passage is about without naming it: one that its sentence or those before
   * tell of, or what the document is about; null where that is still to come or of another day.
   */
  @Nullable Occurrence near(int token) {
    apart = false;
    Occurrence main = context.events().mainOccurrence();
    boolean call =
        main != null && main.type().equals("call")
            || context.find(token, token + 5, w -> w.equals("line") || w.equals("call")) >= 0;
    Occurrence event =
        context.eventNear(
            sentence,
            token,
            type -> PresenceVerbs.GATHERING.contains(type) || call && type.equals("call"));
    boolean other = event != null && (main == null || event.id() != main.id());
    boolean once = event != null && event.mentions().size() == 1;
    if (event != null && (other || once) && anyOne(event)) {
      event = other(event); // "sent his minister, citing a vote"
    }
    if (event == null || event.when() == null) {
      return event;
    }
    var published = context.reading().document().published();
    boolean future =
        published != null
            && event.when().firstDay().isAfter(published.day())
            && !ModalityReader.planned(tokens, token);
    apart = otherDay(event.when());
    return future || apart ? null : event;
  }

  /** The gathering that a document tells of beside one that is named in passing. */
  private @Nullable Occurrence other(Occurrence passing) {
    Occurrence main = context.events().mainOccurrence();
    if (main != null && main != passing && PresenceVerbs.GATHERING.contains(main.type())) {
      return main;
    }
    for (Occurrence occurrence : context.events().occurrences()) {
      if (occurrence != passing
          && !occurrence.background()
          && PresenceVerbs.GATHERING.contains(occurrence.type())) {
        return occurrence;
      }
    }
    return null; // "was not there: she was on a trip to Japan"
  }

  /** Whether the sentence tells of an event as of one among many: "a vote in parliament". */
  private boolean anyOne(Occurrence event) {
    List<EventMention> here = context.mentions(sentence);
    for (int k = 0; k < here.size(); k++) {
      int at = here.get(k).firstToken();
      if (context.events().of(context.firstMention(sentence) + k) == event
          && (tokens.is(at - 1, "a", "an") || tokens.is(at - 2, "a", "an"))) {
        return true;
      }
    }
    return false;
  }

  /** A gathering that any phrase of the sentence names, the court that sits included; or null. */
  @Nullable Occasion told(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      Occasion found = in(phrase);
      if (found != null && (found.event() != null || definite(phrase))) {
        return found;
      }
    }
    if (rite(sentence)) {
      return new Occasion(null, "");
    }
    boolean court =
        context.find(
                sentence.firstToken(),
                sentence.endToken(),
                w -> w.equals("court") || w.equals("courtroom") || w.equals("hearing"))
            >= 0;
    return court ? new Occasion(null, "") : null;
  }

  /** The gathering that the sentence before tells of: "celebrated mass", "the feast"; or null. */
  @Nullable Occasion before() {
    Sentence last = sentence.index() == 0 ? null : context.sentences().get(sentence.index() - 1);
    if (last == null || sentence.block() - last.block() > 1) {
      return null;
    }
    if (rite(last) || prize(last)) {
      return new Occasion(null, "");
    }
    Occasions there = new Occasions(context, last);
    for (Phrase phrase : context.clauses(last).phrases()) {
      Occasion found = there.in(phrase);
      String word = tokens.lower(phrase.head());
      boolean bare =
          phrase.first() == phrase.head() && (!word.endsWith("s") || word.endsWith("ss"));
      boolean one = bare || definite(phrase);
      if (found != null
          && found.event() == null
          && one
          && !PresenceVerbs.SIDE.contains(found.beside())) {
        return new Occasion(null, "");
      }
    }
    return null;
  }

  /** What is done to somebody or something before guests. */
  private static final WordSet RITES =
      WordSet.of(
          "bury",
          "cremate",
          "inter",
          "marry",
          "wed",
          "crown",
          "inaugurate",
          "unveil",
          "enthrone",
          "ordain",
          "consecrate",
          "christen",
          "canonise",
          "canonize");

  /**
   * Whether a sentence tells who is given a prize: "the award went to A", "was handed the prize".
   */
  private boolean prize(Sentence where) {
    for (int i = where.firstToken(); i < where.endToken(); i++) {
      boolean prize =
          PresenceVerbs.PRIZE.contains(context.noun(i)) && !tokens.is(i, "cup", "shield");
      int from = Math.max(where.firstToken(), i - 6);
      if (prize
          && tokens.is(i - 1, "the", "'s", "this")
          && context.find(from, Math.min(i + 4, where.endToken()), GIVEN::contains) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet GIVEN =
      WordSet.of(
          "announced",
          "awarded",
          "presented",
          "handed",
          "won",
          "went",
          "given",
          "goes",
          "wins",
          "received",
          "conferred",
          "bestowed",
          "accepted",
          "collected");

  /** Whether a sentence tells a rite by its verb: "was buried", "was laid to rest", "wed". */
  private boolean rite(Sentence where) {
    for (int i = where.firstToken(); i < where.endToken(); i++) {
      boolean rest =
          tokens.is(i, "laid", "carried", "borne") && (tokens.is(i + 2, "rest", "grave"));
      rest |= tokens.is(i, "carried", "borne", "taken") && tokens.is(i + 3, "grave");
      rest |= tokens.is(i, "sworn") && tokens.is(i + 1, "in");
      rest |= tokens.is(i, "ribbon") && context.find(i + 1, i + 4, "cut"::equals) >= 0;
      // "buried under snow" is no burial
      boolean done =
          RITES.contains(context.verb(i))
                  && Verbs.past(context, i)
                  && !tokens.is(i + 1, "under", "beneath", "by", "alive", "in")
              || tokens.is(i, "buried")
                  && tokens.is(i + 1, "in", "at")
                  && tokens.isCapitalised(i + 2);
      if (rest || done) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last one looked for was of another day than the sentence. */
  boolean apart() {
    return apart;
  }

  /** Whether the sentence tells of one day, and that is none of the event's. */
  private boolean otherDay(TimeSpan when) {
    boolean found = false;
    for (Timex timex : context.timexes(sentence)) {
      TimeSpan span = timex.interval();
      if (span == null || !span.withinOneDay() || timex.relation() != Timex.Relation.AT) {
        continue;
      }
      if (span.overlaps(when)
          || !span.firstDay().isBefore(when.firstDay())
              && !span.lastDay().isAfter(when.lastDay())) {
        return false;
      }
      found = true;
    }
    return found;
  }
}
