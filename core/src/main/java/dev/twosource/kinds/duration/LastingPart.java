package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all parts of the search for what takes a length of time share. */
abstract class LastingPart {

  final Context context;
  final Tokens tokens;
  final Sentence sentence;
  final Clauses clauses;
  final int first;
  final int end;

  LastingPart(Context context, Sentence sentence, int first, int end) {
    this.context = context;
    this.tokens = context.tokens();
    this.sentence = sentence;
    this.clauses = context.clauses(sentence);
    this.first = first;
    this.end = end;
  }

  /** Verbs with which something ends, by itself or by somebody's hand. */
  static final Set<String> ENDING =
      WordList.set(
          """
              end wind conclude finish break close adjourn collapse wrap fail stop abandon halt
              fizzle settle rise hang emerge part disperse lift call suspend drop leave peter die
              quell clear give""");

  /** "came to an end". */
  boolean closing(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      Phrase phrase = adjunct.phrases().get(0);
      if (tokens.is(adjunct.preposition(), "to")
          && tokens.is(phrase.head(), "end", "close", "halt", "conclusion", "standstill")) {
        return true;
      }
    }
    return false;
  }

  /** Verbs whose "for five years" is a penalty, a term or a price and not how long they took. */
  static final Set<String> BINDING =
      WordList.set(
          """
              jail sentence imprison ban suspend elect appoint hire lease sign rent disqualify bar
              banish exile lend loan extend renew guarantee license book know live work serve marry
              own govern rule lead teach employ forecast predict send give get make say tell ask
              call charge pay cost want hope plan expect store publish report use commit agree be
              have do remand fine spend lock condemn seem appear become see show require allow offer
              set put wed date play act study train lag smoke fish farm drive coach manage chair
              sell buy believe try urge demand warn campaign lobby return go come leave move rise
              fall grow need head draw win lose keep hold remain stay read sit stand lie save
              decline increase remember think recall turn look""");

  /** Verbs of which not even some hours are how long they took: a penalty, a price, a forecast. */
  static final Set<String> TERMS =
      WordList.set(
          """
              jail sentence imprison ban suspend elect appoint hire lease sign rent disqualify bar
              banish exile lend loan extend renew guarantee license book know live marry own govern
              employ forecast predict send get make say tell ask call charge pay cost want hope plan
              expect store publish report use commit agree be have do fine spend lock condemn seem
              appear become see show require allow offer set put wed date sell buy believe try urge
              demand warn return come leave move rise grow need lose save decline increase
              remember think recall turn look last continue run occur happen""");

  /** The token before the length and its small words. */
  int before() {
    int i = first - 1;
    while (i > sentence.firstToken()) {
      if (tokens.is(i, "than") && tokens.is(i - 1, "more", "less")) {
        i -= 2;
      } else if (tokens.is(i, "to") && tokens.is(i - 1, "up", "close")) {
        i -= 2;
      } else if (tokens.is(i, "of")
          && tokens.is(i - 1, "all", "upwards", "excess", "total", "space", "course")) {
        i -= 2;
      } else if (tokens.is(i, "under", "over", "above")
          && tokens.is(
              i - 1,
              "in",
              "for",
              "after",
              "within",
              "just",
              "well",
              "little",
              "slightly",
              "took",
              "lasted",
              "to")) {
        i--;
      } else if (tokens.is(
          i,
          "little",
          "slightly",
          "just",
          "only",
          "barely",
          "scarcely",
          "hardly",
          "some",
          "fully",
          "almost",
          "nearly",
          "roughly",
          "perhaps",
          "still",
          "another",
          "well",
          "around",
          "about",
          "a",
          "an",
          "full",
          "mere",
          "further",
          "additional",
          "solid",
          "good",
          "long",
          "whole",
          "entire",
          "the",
          "his",
          "her",
          "its",
          "their")) {
        i--;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Whether the length is one of hours or minutes. */
  boolean hours() {
    return context.find(first, end, w -> w.startsWith("hour") || w.startsWith("minute")) >= 0;
  }

  /** The key of the person or body that does what a clause says, or the empty string. */
  String who(Clause clause) {
    for (Phrase subject : clause.subjects()) {
      for (Name name : context.names(subject.first(), subject.whole())) {
        if (name.type() != Name.Type.PLACE) {
          return context.entity(name).key();
        }
      }
    }
    return "";
  }

  @Nullable Activity main(Clause clause) {
    Occurrence main = context.events().mainOccurrence();
    int verb = clause.verb();
    return main == null
        ? null
        : new Activity(main.type(), "", verb, Math.max(end, verb + 1), verb, main);
  }

  /** An activity by its head, with the event of the document that it belongs to. */
  Activity made(String name, int token, int to) {
    return made(context, sentence, name, token, to);
  }

  static Activity made(Context context, Sentence sentence, String head, int token, int end) {
    if (head.equals("talk")) {
      // a chat or an exchange is by telephone where the report tells of a call
      Occurrence talks =
          context.eventNear(sentence, token, t -> t.equals("call") || t.equals("meeting"));
      String type = talks == null ? "debate" : talks.type();
      return new Activity(type, "", token, Math.max(end, token + 1), token, talks);
    }
    Occurrence event =
        context.eventNear(
            sentence, token, type -> type.equals(head) || EventTypes.compatible(type, head));
    if (event == null) {
      event = context.events().mainOccurrence();
    }
    return new Activity(head, "", token, Math.max(end, token + 1), token, event);
  }

  /** The event or activity that a token tells of, or null. */
  static @Nullable Activity at(Context context, Sentence sentence, int i, boolean nounOnly) {
    int m = context.firstMention(sentence);
    for (EventMention mention : context.mentions(sentence)) {
      // "jailed for 18 months" is no trial of 18 months
      boolean verdict =
          mention.verb() && mention.type().equals("trial") && !context.verb(i).equals("try");
      if (mention.firstToken() <= i
          && i < mention.endToken()
          && !(nounOnly && mention.verb())
          && !verdict) {
        if (mention.type().equals("war") && context.tokens().is(i - 1, "bidding")) {
          return made(context, sentence, "debate", i, i + 1);
        }
        String noun = DurationWords.noun(context, i);
        boolean held = "kidnapping".equals(noun) && mention.type().equals("attack");
        if ("truce".equals(noun) || held) {
          // a truce is kept for as long as it is told, whichever treaty it was agreed in
          return new Activity(noun, "", i, i + 1, i, context.events().of(m));
        }
        Occurrence occurrence = context.events().of(m);
        return new Activity(
            mention.type(), "", mention.firstToken(), mention.endToken(), i, occurrence);
      }
      m++;
    }
    if (!context.tokens().isWord(i)) {
      return null;
    }
    String verb = nounOnly ? null : DurationWords.verb(context, i);
    String name = verb != null ? verb : DurationWords.noun(context, i);
    return name == null ? null : made(context, sentence, name, i, i + 1);
  }

  /** Whether a noun stands for somebody. */
  static boolean person(Context context, int i) {
    return Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON;
  }
}
