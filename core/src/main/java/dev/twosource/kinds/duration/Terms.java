package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For how long a rule, a paper or an order binds: "bans new farms for ten years", "a lease of 30
 * years", "extended the emergency by six months", "must pay within six months".
 */
final class Terms extends LastingPart {
  static final String BAN = "ban";
  static final String LEASE = "lease";
  static final String EXTENSION = "extension";

  private static final Set<String> BANNING =
      WordList.set("ban bar prohibit outlaw forbid disqualify");

  private static final Set<String> LEASING = Set.of("lease", "rent");

  private static final Set<String> EXTENDING = Set.of("extend", "prolong", "renew", "lengthen");

  private static final Set<String> BANS = Set.of("ban", "disqualification");

  private static final Set<String> LEASES = Set.of("lease", "tenancy", "leasehold");

  private static final Set<String> EXTENSIONS = Set.of("extension", "prolongation", "renewal");

  /** What somebody has so long for who only may do it: "may appeal within 30 days". */
  private static final Set<String> RIGHTS =
      Set.of("appeal", "object", "apply", "lodge", "claim", "challenge", "contest", "file");

  /** What is no deed that is done by then. */
  private static final Set<String> OPEN = WordList.set("be have stay remain live get go do keep");

  Terms(Context context, Sentence sentence, int first, int end) {
    super(context, sentence, first, end);
  }

  /** What binds for a length, with the token before it and its small words; or null. */
  @Nullable Activity find(int before) {
    if (tokens.is(before, "within", "inside")) {
      return due(before);
    }
    if (hours()) {
      return null;
    }
    String noun = noun(before);
    if (BAN.equals(noun) && named(clauses.clauseAt(first))) {
      return null;
    }
    if (noun != null) {
      return made(noun, Math.min(first, of(before) ? before - 1 : first), end);
    }
    for (Clause clause : clauses.clauses()) {
      boolean reaches =
          clause.verb() < first
              && (clause.end() >= before
                  || BANNING.contains(context.verb(clause.verb())) && ahead(clause));
      String name = reaches && !clause.negated() ? verb(clause, before) : null;
      if (name != null && !(name.equals(BAN) && named(clause))) {
        int from = Math.min(first, clause.verb());
        return made(name, from, end).spanning(from, end, clause.verb());
      }
    }
    return null;
  }

  /** "banned him from commanding any vessel for ten years": no other verb of its own between. */
  private boolean ahead(Clause ban) {
    return clauses.clauses().stream()
        .noneMatch(
            c -> c.verb() > ban.verb() && c.verb() < first && c.form() == Clause.Form.FINITE);
  }

  /** Whether it is somebody named who is banned, which is a sentence and told as one. */
  private boolean named(@Nullable Clause clause) {
    if (clause == null) {
      return false;
    }
    for (Phrase phrase : clause.passive() ? clause.subjects() : clause.objects()) {
      for (Name name : context.names(phrase.first(), phrase.whole())) {
        if (name.type() == Name.Type.PERSON) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable String verb(Clause clause, int before) {
    String verb = context.verb(clause.verb());
    boolean lasts = tokens.is(before, "for");
    if (EXTENDING.contains(verb)) {
      return lasts || tokens.is(before, "by") ? EXTENSION : null;
    }
    if (!lasts) {
      return null;
    }
    return BANNING.contains(verb) ? BAN : LEASING.contains(verb) ? LEASE : null;
  }

  /** "a ten-year ban", "a lease of 30 years". */
  private @Nullable String noun(int before) {
    int head = of(before) ? before - 1 : head();
    String noun = head < 0 ? "" : context.noun(head);
    return BANS.contains(noun)
        ? BAN
        : LEASES.contains(noun) ? LEASE : EXTENSIONS.contains(noun) ? EXTENSION : null;
  }

  private boolean of(int before) {
    return tokens.is(before, "of");
  }

  /** The noun that a length is an attribute of, or -1. */
  private int head() {
    boolean attributive = tokens.text(first).contains("-") || tokens.is(end - 2, "-");
    Phrase phrase = attributive ? clauses.phraseAt(end) : null;
    return phrase == null ? -1 : phrase.head();
  }

  /** "must pay the fine within six months": what is to be done by then. */
  private @Nullable Activity due(int before) {
    if (tokens.is(end, "of") && context.nameAt(end + 1) != null) {
      return null; // "within two hours of Leeds"
    }
    if (end - first == 1 && tokens.lower(first).endsWith("s")) {
      return null; // "must be read within minutes"
    }
    for (Clause clause : clauses.clauses()) {
      boolean reaches = clause.verb() < before && clause.end() >= before && !clause.negated();
      String verb = context.verb(clause.verb());
      if (reaches && owed(clause, verb) && verb.length() > 2 && !OPEN.contains(verb)) {
        return made("~" + verb, clause.verb(), end).spanning(clause.verb(), end, Activity.TOLD);
      }
    }
    return null;
  }

  /** Whether a clause says that something has to be done, or that somebody has the right to it. */
  private boolean owed(Clause clause, String verb) {
    boolean must =
        context.find(clause.first(), clause.verb(), w -> w.equals("must") || w.equals("shall"))
            >= 0;
    boolean may =
        RIGHTS.contains(verb)
            && context.find(clause.first(), clause.verb(), w -> w.equals("may") || w.equals("can"))
                >= 0;
    boolean told =
        tokens.is(clause.verb() - 1, "to")
            && tokens.is(clause.verb() - 2, "has", "have", "ordered", "required", "told");
    return must || may || told;
  }
}
