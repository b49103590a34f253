package dev.twosource.kinds.place;

import dev.twosource.kinds.act.PlaceActs;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads which place gets what is to be held or built: "the final goes to Cardiff", "Toledo gets the
 * plant", "Lyon was home to the congress".
 */
final class Hosts {
  /** What goes to a place and not to whoever wins it: no cup and no medal does. */
  private static final Set<String> GOING =
      WordList.set(
          """
              final semi-final semifinal summit conference congress championship games game olympics
              tournament forum festival convention meeting expo exhibition fair match assembly
              gathering""");

  /** What somebody may have won: "the final went to Lyon". */
  private static final Set<String> WON =
      WordList.set("final semi-final semifinal match game games championship tournament");

  private static final Set<String> GETTING = Set.of("get", "land");

  private static final Set<String> INVESTED = Set.of("plant", "factory", "headquarters", "works");

  private Hosts() {}

  /** What a place gets, in a clause that tells of it. */
  record Told(PlaceActs.Act act, PlaceSites.Site site) {}

  /** Whether a verb may tell what a place gets. */
  static boolean verb(String verb) {
    return verb.equals("go") || verb.equals("home") || GETTING.contains(verb);
  }

  /** "The final goes to Cardiff" is to come, unless it went there. */
  static Modality mood(Context context, Clause clause) {
    Modality mood = context.modality(clause.verb());
    boolean coming =
        !context.verb(clause.verb()).equals("be")
            && !context.tokens().is(clause.verb(), "went", "gone");
    return coming && mood == Modality.ACTUAL ? Modality.PLANNED : mood;
  }

  /** "chose Leuna for its new plant": a name that no atlas has behind a verb of choosing, or -1. */
  static int unheard(Context context, Sentence sentence) {
    for (int i = sentence.firstToken() + 1; i < sentence.endToken() - 1; i++) {
      if (PlaceActs.SITING.contains(context.verb(i - 1)) && unheard(context, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean unheard(Context context, int token) {
    Name name = context.nameAt(token);
    boolean free =
        name == null
            || name.type() != Name.Type.PLACE
                && name.endToken() == name.firstToken() + 1
                && name.role() == null
                && context.entity(name).roles().isEmpty();
    return free
        && context.tokens().isCapitalised(token)
        && Lexicon.get().commonness(context.tokens().lower(token)) == 0
        && !Lexicon.get().isOtherProper(context.tokens().lower(token));
  }

  /** The town by a name that no atlas has, where what is built in it tells that it is one. */
  static PlaceSites.@Nullable Site unheard(Context context, Phrase phrase) {
    boolean name = phrase.end() == phrase.first() + 1 && unheard(context, phrase.first());
    return name ? PlaceSites.town(context, phrase.first()) : null;
  }

  /** What a clause says that a place gets, or null. */
  static @Nullable Told of(Context context, Sentence sentence, Clause clause) {
    if (clause.passive() || clause.negated() || clause.subjects().size() != 1) {
      return null;
    }
    String verb = context.verb(clause.verb());
    if (verb.equals("go")) {
      return goes(context, sentence, clause);
    }
    if (GETTING.contains(verb)) {
      return gets(context, sentence, clause);
    }
    return verb.equals("be") ? home(context, sentence, clause) : null;
  }

  /** "The final goes to Cardiff", "the 2030 games will go to Lyon". */
  private static @Nullable Told goes(Context context, Sentence sentence, Clause clause) {
    Tokens tokens = context.tokens();
    Phrase what = clause.subjects().get(0);
    List<Phrase> to = clause.behind(tokens, "to");
    boolean won = tokens.is(clause.verb(), "went", "gone") && WON.contains(head(context, what));
    if (!GOING.contains(head(context, what)) || won || to.isEmpty()) {
      return null;
    }
    PlaceSites.Site site = PlaceSites.at(context, sentence, to.get(0).first());
    PlaceActs.Act act = act(context, sentence, what);
    return site == null || site.first() >= to.get(0).whole() || !placed(context, site)
        ? null
        : new Told(act, site);
  }

  /** "Toledo gets the plant", "Lyon has landed the congress". */
  private static @Nullable Told gets(Context context, Sentence sentence, Clause clause) {
    Tokens tokens = context.tokens();
    PlaceSites.Site site = town(context, sentence, clause.subjects().get(0));
    boolean ahead = tokens.is(clause.first(), "will", "would", "may", "could");
    boolean told = ahead || !tokens.is(clause.verb(), "get", "land");
    if (clause.objects().isEmpty() || site == null || !told) {
      return null;
    }
    Phrase what = clause.objects().get(0);
    String head = head(context, what);
    boolean last =
        !tokens.is(what.end(), "under", "underway", "going", "off", "started", "to", "back");
    boolean built =
        INVESTED.contains(head)
            || Lexicon.get().nounClass(head) == NounClass.BUILDING && !head.equals("house");
    if (!last || !tokens.is(what.first(), "the", "a", "an", "its")) {
      return null;
    }
    if (built) {
      return new Told(new PlaceActs.Act("~build", what.head(), null), site);
    }
    return GOING.contains(head) ? new Told(act(context, sentence, what), site) : null;
  }

  /** "Lyon was home to the congress", "Lyon was host to the five ministers". */
  private static @Nullable Told home(Context context, Sentence sentence, Clause clause) {
    Tokens tokens = context.tokens();
    PlaceSites.Site site = town(context, sentence, clause.subjects().get(0));
    int home = clause.verb() + 1;
    home = tokens.is(home, "the", "again") ? home + 1 : home;
    if (site == null || !tokens.is(home, "home", "host") || !tokens.is(home + 1, "to")) {
      return null;
    }
    Clauses clauses = context.clauses(sentence);
    Phrase guests = clauses.phraseAt(home + 2);
    if (guests == null) {
      return null;
    }
    if (GOING.contains(head(context, guests))) {
      return new Told(act(context, sentence, guests), site);
    }
    // those who meet somewhere for some days have a host
    boolean people =
        tokens.is(home, "host")
            && !tokens.is(clause.verb(), "is", "are")
            && Lexicon.get().isRole(context.noun(guests.head()))
            && !tokens.lower(guests.head()).equals(context.noun(guests.head()));
    return people
        ? new Told(
            new PlaceActs.Act(
                "meeting",
                clause.verb(),
                PlaceActs.near(context, sentence, clause.verb(), "meeting")),
            site)
        : null;
  }

  /** The happening that a noun or the name of a gathering tells of. */
  private static PlaceActs.Act act(Context context, Sentence sentence, Phrase what) {
    PlaceActs.Act act = PlaceActs.happening(context, sentence, what);
    return act != null ? act : new PlaceActs.Act("~" + head(context, what), what.head(), null);
  }

  /** The noun of a phrase, or the one that a name ends with: "the European Championships". */
  private static String head(Context context, Phrase phrase) {
    Name name = context.nameAt(phrase.head());
    return context.noun(name == null ? phrase.head() : name.endToken() - 1);
  }

  /** The town that a phrase is the name of, or null. */
  private static PlaceSites.@Nullable Site town(Context context, Sentence sentence, Phrase phrase) {
    PlaceSites.Site site = PlaceSites.at(context, sentence, phrase.first());
    Name name = context.nameAt(phrase.head());
    boolean town =
        site != null
            && name != null
            && placed(context, site)
            && !context.entity(name).country()
            && site.end() >= phrase.end()
            && !context.tokens().is(site.end(), "'s", "-");
    return town ? site : null;
  }

  /** Whether a place is known to be one, and no name that may be a person's or a team's. */
  private static boolean placed(Context context, PlaceSites.Site site) {
    Name name = context.nameAt(site.first());
    return name != null && name.type() == Name.Type.PLACE && !name.demonym()
        || site.where().sort() != null
            && !"~town".equals(site.where().sort())
            && !Venues.unnamed(site.where());
  }

  /**
   * "Split was the scene of a fire": the town whose name is a word as well, where a sentence opens
   * with it and goes on with what it is or hosts; or null.
   */
  static PlaceSites.@Nullable Site opening(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int first = sentence.firstToken();
    Place place = Lexicon.get().place(tokens.lower(first));
    boolean goes =
        tokens.is(first + 1, "was", "is", "hosts", "hosted")
            || tokens.is(first + 1, "will") && tokens.is(first + 2, "be", "host");
    return goes && place != null && place.kind() == Place.Kind.CITY
        ? PlaceSites.town(context, place, first)
        : null;
  }
}
