package dev.twosource.kinds.sentencing;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a clause punishes with a length of time: "was put away for two years", "drew ten months for
 * the theft", "the theft cost her ten months in prison", "nine years was the punishment for him".
 */
final class Punishments {
  /** Verbs that tell of prison by themselves: their object, or passive subject, goes there. */
  private static final Set<String> SHUTTING =
      WordList.set("jail imprison sentence condemn incarcerate");

  /** Verbs that shut somebody in together with "away", "up" or "down". */
  private static final Set<String> ASIDE = Set.of("put", "lock", "send");

  /** Verbs whose object, or passive subject, is given what follows. */
  private static final Set<String> GIVING =
      WordList.set("give hand send order punish slap hit cost earn bring deal award deprive rob");

  /** Verbs whose subject has what follows. */
  private static final Set<String> GETTING =
      WordList.set("get receive draw collect earn land serve spend go lose pay do take");

  /** Verbs whose subject gets a length of time as hardly anything but a punishment. */
  private static final Set<String> DRAWING =
      Set.of("get", "receive", "draw", "collect", "earn", "hand");

  /** What may come to somebody: "a term of two years awaits him". */
  private static final Set<String> COMING = Set.of("await", "be", "impose", "pass", "mete", "hand");

  private static final Set<String> PUNISHMENT =
      WordList.set("sentence term punishment penalty stretch imprisonment tariff price ruling");

  private static final WordSet CELLS =
      WordList.probed(
          """
              prison jail jails cell cells bars imprisonment custody colony penitentiary penal
              imprisoned jailed sentence detention confinement incarceration freedom liberty dungeon
              lock dock""");

  private final Context context;
  private final Tokens tokens;
  private final List<Persons.Mention> mentions;
  private final Sentence sentence;
  private final boolean court;
  private int word = -1;

  /**
   * A reader of one sentence.
   *
   * @param court whether the document speaks of a court or a crime
   */
  Punishments(Context context, List<Persons.Mention> mentions, Sentence sentence, boolean court) {
    this.context = context;
    this.tokens = context.tokens();
    this.mentions = mentions;
    this.sentence = sentence;
    this.court = court;
  }

  /** The token of the word that punished, once somebody was found. */
  int word() {
    return word;
  }

  /** Whom a clause punishes with the length between two tokens, or null. */
  Persons.@Nullable Mention convict(int first, int end) {
    Clause clause = context.clauses(sentence).clauseAt(first);
    Persons.Mention found = null;
    if (clause != null && !clause.negated() && first >= clause.verb()) {
      found = behind(clause, first, end);
    }
    if (found == null) {
      found = ahead(first);
    }
    return found == null || !found.named() || SentenceKind.judge(found.entity()) ? null : found;
  }

  /** Where the length follows the verb. */
  private Persons.@Nullable Mention behind(Clause clause, int first, int end) {
    String verb = context.verb(clause.verb());
    boolean cells = cells(clause, end);
    boolean crime = tokens.is(first - 1, "for") || charged(clause, end);
    boolean lent = tokens.is(first - 1, "for", "to");
    boolean particle = lent && tokens.is(first - 2, "away", "up", "down");
    if (SHUTTING.contains(verb) && lent || ASIDE.contains(verb) && particle) {
      return told(clause, clause.passive() ? clause.subjects() : clause.objects());
    }
    if (GIVING.contains(verb) && (cells || court)) {
      List<Phrase> whom = clause.passive() ? clause.subjects() : clause.objects();
      Persons.Mention object = Bans.named(mentions, whom);
      boolean given = cells || verb.equals("give") || verb.equals("hand");
      if (object != null && given) {
        word = clause.verb();
        return object;
      }
      if (object == null && given && !clause.passive()) {
        return told(clause, clause.behind(tokens, "to", "on"));
      }
    }
    boolean served =
        (verb.equals("serve") || verb.equals("do")) && court && first <= clause.verbEnd() + 1;
    boolean drawn = DRAWING.contains(verb) && (court || charged(clause, end)) && !lent;
    if (!clause.passive()
        && GETTING.contains(verb)
        && (cells && (crime || !lent) || served || drawn)) {
      return told(clause, clause.subjects());
    }
    boolean it = verb.equals("be") && court && first <= clause.verbEnd() + 1;
    return it && tokens.is(clause.first() - 1, "it") && tokens.is(end, "for")
        ? told(clause, clause.behind(tokens, "for"))
        : null;
  }

  /** Where the length is in the subject: "A term of nine years awaits A". */
  private Persons.@Nullable Mention ahead(int first) {
    boolean taken = takenUp(first);
    for (Clause clause : context.clauses(sentence).clauses()) {
      boolean subject = taken;
      boolean punishment = false;
      for (Phrase phrase : clause.subjects()) {
        subject |= phrase.first() <= first && first < phrase.whole();
        punishment |= PUNISHMENT.contains(context.noun(phrase.head()));
      }
      if (!subject || clause.negated() || !COMING.contains(context.verb(clause.verb()))) {
        continue;
      }
      for (Phrase phrase : clause.objects()) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
          punishment |= PUNISHMENT.contains(context.noun(i));
        }
      }
      if (punishment) {
        Persons.Mention object = told(clause, clause.objects());
        object = object != null ? object : told(clause, clause.behind(tokens, "to", "on", "for"));
        if (object != null || !taken) {
          return object;
        }
      }
    }
    return null;
  }

  /** "Four years in jail: that was the penalty": whether "that" takes up what opens a sentence. */
  private boolean takenUp(int first) {
    int stop = context.find(first, Math.min(sentence.endToken(), first + 8), MARKS::contains);
    if (stop < 0 || first - sentence.firstToken() > 2 || !tokens.is(stop + 1, "that", "this")) {
      return false;
    }
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (clause.verb() < stop || clause.negated()) {
        return false;
      }
    }
    return tokens.is(stop + 2, "was", "is") && PUNISHMENT.contains(context.noun(stop + 4));
  }

  private static final Set<String> MARKS = Set.of(":", "-", "\u2013", "\u2014");

  private static final Set<String> SPARING = Set.of("spare", "escape", "avoid", "dodge", "elude");

  private static final Set<String> GOING = Set.of("go", "face", "have", "be", "serve", "spend");

  private static final WordSet PRISON =
      WordList.probed("prison jail imprisonment custody gaol jailed imprisoned");

  /** Whether a sentence may say that somebody need not go to prison. */
  static boolean maySpare(Context context, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (PRISON.contains(context.tokens().lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Who need not go to prison: "was spared jail", "will not go to prison"; or null. */
  Persons.@Nullable Mention spared() {
    for (Clause clause : context.clauses(sentence).clauses()) {
      String verb = context.verb(clause.verb());
      // "escaped from the prison in a cook's jacket" was spared nothing
      boolean fled = verb.equals("escape") && !clause.behind(tokens, "from").isEmpty();
      boolean spared = SPARING.contains(verb) && !fled && !clause.negated() && prison(clause);
      boolean stays =
          verb.equals("stay") && tokens.sequence(clause.verb() + 1, "out", "of") && prison(clause);
      boolean not = clause.negated() && GOING.contains(verb) && !clause.passive() && prison(clause);
      boolean without =
          !clause.negated()
              && verb.equals("let")
              && !clause.behind(tokens, "without").isEmpty()
              && prison(clause);
      boolean told =
          (spared || stays || not || without)
              && context.modality(clause.verb()) != Modality.POSSIBLE
              && (clause.form() == Clause.Form.FINITE || spared && clause.passive())
              && !tokens.is(clause.first(), "could", "may", "might", "would", "should");
      if (told) {
        boolean whom = verb.equals("spare") || verb.equals("let");
        Persons.Mention found =
            told(clause, whom && !clause.passive() ? clause.objects() : clause.subjects());
        if (found == null) {
          found = told(clause, clause.subjects()); // "was fined and spared jail"
        }
        if (found != null && found.named() && !SentenceKind.judge(found.entity())) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether a clause names prison as such: no longer term, no single jail, no length of time. */
  private boolean prison(Clause clause) {
    for (int i = clause.verb(); i < clause.end(); i++) {
      if (!PRISON.contains(tokens.lower(i))) {
        continue;
      }
      boolean term = tokens.is(i + 1, "term", "sentence", "time");
      boolean bare =
          !tokens.isCapitalised(i)
                  && tokens.is(
                      i - 1,
                      "to",
                      "of",
                      "from",
                      "a",
                      "any",
                      "no",
                      "spared",
                      "spare",
                      "spares",
                      "escaped",
                      "escapes",
                      "escape",
                      "avoided",
                      "avoids",
                      "avoid",
                      "dodged",
                      "dodges",
                      "immediate",
                      "face",
                      "serve",
                      "in")
              || context.nameAt(i - 1) != null;
      boolean longer = tokens.is(i - 1, "a", "any") && !term;
      return bare && !longer && (term || !nounish(i + 1));
    }
    return false;
  }

  private boolean nounish(int i) {
    return tokens.isWord(i) && tokens.isNoun(i) && !Stopwords.contains(tokens.lower(i));
  }

  private Persons.@Nullable Mention told(Clause clause, List<Phrase> phrases) {
    word = clause.verb();
    return Bans.named(mentions, phrases);
  }

  /** Whether a clause speaks of prison. */
  private boolean cells(Clause clause, int end) {
    int stop = Math.min(sentence.endToken(), Math.max(clause.end(), end + 4));
    for (int i = clause.verb(); i < stop; i++) {
      if (CELLS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "for the raid on a bank": whether what it was for follows the length. */
  private boolean charged(Clause clause, int end) {
    for (Phrase phrase : clause.behind(tokens, "for", "over")) {
      if (phrase.first() > end && Bans.named(mentions, List.of(phrase)) == null) {
        return true;
      }
    }
    return tokens.is(end, "for") && tokens.lower(end + 1).endsWith("ing");
  }
}
