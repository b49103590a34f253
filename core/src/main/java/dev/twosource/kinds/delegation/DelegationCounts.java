package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.kinds.presence.Cast;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads delegations that are told by a number of people rather than by a word for them: "three
 * people spoke for Kenya: A, B and C", "a visit by three guests from Oslo, A, B and C", "A came
 * with two others, B and C", "they flew in with five negotiators".
 */
final class DelegationCounts {
  /** Those who are sent or received, by what they are called. */
  private static final WordSet SENT =
      WordList.probed(
          """
              guest visitor envoy delegate negotiator emissary representative member""");

  /** Those who go with somebody. */
  private static final WordSet COMPANIONS =
      WordList.probed(
          """
              other companion colleague aide adviser advisor official deputy assistant""");

  /** What people who are sent do. */
  private static final WordSet GOING =
      WordList.probed(
          """
              speak negotiate represent sit travel come go fly visit arrive attend send meet talk
              journey sail drive appear receive welcome host""");

  private static final WordSet MAKING = WordSet.of("trip", "journey", "visit", "flight", "voyage");

  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final Sentence sentence;
  private final DelegationBodies bodies;
  private final DelegationRolls.Found out;

  DelegationCounts(Context context, Cast cast, DelegationBodies bodies, DelegationRolls.Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.sentence = cast.sentence();
    this.bodies = bodies;
    this.out = out;
  }

  /** Whether a sentence tells a small number, so that a closer look may pay. */
  static boolean may(Context context, Sentence sentence) {
    if (context.tokens().is(sentence.firstToken(), "representing")) {
      return true;
    }
    boolean told = false;
    boolean few = context.quantities(sentence).stream().anyMatch(DelegationCounts::few);
    for (int i = sentence.firstToken(); few && i < sentence.endToken() && !told; i++) {
      String noun = context.noun(i);
      told = SENT.contains(noun) || COMPANIONS.contains(noun) || GOING.contains(context.verb(i));
      told |= MAKING.contains(noun);
    }
    return told;
  }

  private static boolean few(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.COUNT
        && quantity.interval().isExact()
        && quantity.stated() >= 2
        && quantity.stated() <= 12
        && quantity.stated() % 1 == 0;
  }

  void read() {
    for (Quantity quantity : context.quantities(sentence)) {
      if (few(quantity)) {
        counted(quantity);
        companions(quantity);
      }
    }
    represents();
    cast.clauses().forEach(this::brought);
  }

  /** "Representing Fiji at the talks were A, B and C". */
  private void represents() {
    int from = sentence.firstToken();
    Name side = tokens.is(from, "representing") ? name(from + 1) : null;
    int be =
        side == null
            ? -1
            : context.find(
                side.endToken(), Math.min(from + 14, sentence.endToken()), w -> w.equals("were"));
    List<Persons.Mention> people = be < 0 ? List.of() : cast.list(be + 1);
    if (people.size() > 1) {
      String owner = Delegations.key(context, side);
      out.members(people, from, people.get(people.size() - 1).end(), owner, true, false);
      out.size(people.size(), true, from, be, owner);
    }
  }

  /** "the visitors from Oslo", "four people made the trip for Norway". */
  private boolean mission(int noun, String owner) {
    boolean named = !owner.isEmpty() && !owner.equals(bodies.owner(-1));
    return named
        && (group(noun)
            || context.find(
                    sentence.firstToken(),
                    sentence.endToken(),
                    w -> w.equals("trip") || w.equals("represented") || w.equals("negotiated"))
                >= 0);
  }

  /** Whether a noun stands for people who are sent, whoever they are members of. */
  private boolean group(int noun) {
    return SENT.contains(context.noun(noun)) && !context.noun(noun).equals("member");
  }

  private @Nullable Name name(int token) {
    Name name = context.nameAt(token);
    return name == null || name.type() == Name.Type.PERSON || !name.proper() ? null : name;
  }

  // ---- so many people, and who they are

  private void counted(Quantity quantity) {
    int number = (int) quantity.stated();
    int noun = noun(quantity);
    boolean after = noun >= quantity.endToken();
    if (noun < 0 || tokens.is(quantity.firstToken() - 1, "another", "other")) {
      return;
    }
    Clause clause = context.clauses(sentence).clauseAt(Math.min(noun, quantity.firstToken()));
    boolean sent = SENT.contains(context.noun(noun)) || goes(clause) || goes(quantity, noun);
    if (!sent) {
      return;
    }
    String owner = owner(quantity, noun);
    int from = Math.min(noun, quantity.firstToken());
    int until = Math.max(noun + 1, quantity.endToken());
    int mark = after ? mark(until) : quantity.endToken();
    List<Persons.Mention> people = mark < 0 ? List.of() : listed(mark + 1);
    boolean whole = people.size() == number;
    // where nothing tells of talks or a visit, only those whom the words send
    boolean told = bodies.talks() || mission(noun, owner);
    if (owner.isEmpty() && !whole || !told) {
      return;
    }
    if (whole) {
      out.members(people, from, people.get(people.size() - 1).end(), owner, true, true);
    }
    if (whole
        || group(noun)
        || tokens.is(until, "spoke", "negotiated", "sat", "travelled", "traveled")) {
      out.size(number, false, from, until, owner);
    }
  }

  /** The noun that a number counts: people, by any word for them; or -1. */
  private int noun(Quantity quantity) {
    int end = quantity.endToken();
    for (int i = end; i < Math.min(end + 4, sentence.endToken()); i++) {
      if (people(i)) {
        return i;
      }
      if (!tokens.isWord(i) || Stopwords.contains(tokens.lower(i)) || Verbs.finite(tokens, i)) {
        break;
      }
    }
    // "the visitors from Oslo were just two: A and B"
    boolean alone = tokens.is(end, ":", ",", "—", "–");
    int be =
        alone
            ? context.findLast(Math.max(sentence.firstToken(), end - 5), end, w -> w.equals("were"))
            : -1;
    for (int i = be - 1; be > 0 && i > Math.max(sentence.firstToken(), be - 16); i--) {
      if (people(i) && tokens.is(i - 1, "the", "its", "their")) {
        return i;
      }
    }
    return -1;
  }

  private boolean people(int i) {
    String noun = context.noun(i);
    return tokens.isWord(i)
        && context.nameAt(i) == null
        && (tokens.is(i, "people", "men", "women")
            || tokens.lower(i).endsWith("s") && Lexicon.get().nounClass(noun) == NounClass.PERSON);
  }

  private boolean goes(@Nullable Clause clause) {
    if (clause == null || clause.negated()) {
      return false;
    }
    String verb = context.verb(clause.verb());
    return GOING.contains(verb)
        || verb.equals("make")
            && clause.objects().stream().anyMatch(o -> MAKING.contains(context.noun(o.head())));
  }

  /** Whether the verb behind the people, or "a visit by" before them, tells that they go. */
  private boolean goes(Quantity quantity, int noun) {
    for (Clause clause : cast.clauses()) {
      boolean own =
          clause.subjects().stream().anyMatch(subject -> subject.covers(noun))
              || clause.objects().stream().anyMatch(object -> object.covers(noun))
              || clause.behind(tokens, "by", "with").stream().anyMatch(p -> p.covers(noun));
      if (own && goes(clause)) {
        return true;
      }
    }
    return tokens.is(quantity.firstToken() - 1, "by", "from", "with", "of")
        && MAKING.contains(context.noun(quantity.firstToken() - 2));
  }

  /** The mark behind which a list may stand: ":" anywhere near, or "," right there; or -1. */
  private int mark(int from) {
    int limit = Math.min(from + 14, sentence.endToken());
    int colon = context.find(from, limit, w -> w.equals(":"));
    if (colon >= 0) {
      return colon;
    }
    for (int i = from; i < Math.min(from + 5, limit); i++) {
      if (tokens.is(i, ",", "—", "–", "-", "(")) {
        return i;
      }
    }
    return tokens.is(from, "were") ? from : -1;
  }

  private List<Persons.Mention> listed(int from) {
    List<Persons.Mention> people = cast.list(from);
    return people.stream().allMatch(Persons.Mention::named) ? people : List.of();
  }

  /** Whose the people are: from or for whom they come; empty where nothing tells. */
  private String owner(Quantity quantity, int noun) {
    int end = Math.min(Math.max(noun, quantity.endToken()) + 12, sentence.endToken());
    for (int i = noun + 1; i < end && !tokens.is(i, ":"); i++) {
      Name side = tokens.is(i, "from", "for", "of") ? name(i + 1) : null;
      side = side == null && tokens.is(i, "from", "for", "of") ? name(i + 2) : side;
      if (side != null) {
        return Delegations.key(context, side);
      }
    }
    String owner = Delegations.owner(context, sentence, noun);
    if (owner != null) {
      return owner;
    }
    for (Clause clause : cast.clauses()) {
      // "Fiji was represented by three people"
      boolean by =
          context.verb(clause.verb()).equals("represent")
              && clause.passive()
              && clause.subjects().size() == 1;
      Name side = by ? name(clause.subjects().get(0).head()) : null;
      // "the rebels came with five negotiators"
      boolean with =
          !by
              && clause.subjects().size() == 1
              && clause.behind(tokens, "with").stream().anyMatch(p -> p.covers(noun));
      int head = with ? clause.subjects().get(0).head() : -1;
      if (side != null || with && name(head) != null) {
        return Delegations.key(context, side != null ? side : name(head));
      }
      if (with && Delegations.side(context.noun(head))) {
        return context.noun(head);
      }
    }
    return bodies.owner(-1);
  }

  // ---- one person and so many others

  /** "A came with two others, B and C", "A and his three companions". */
  private void companions(Quantity quantity) {
    int noun = quantity.endToken();
    if (!COMPANIONS.contains(context.noun(noun)) || !tokens.lower(noun).endsWith("s")) {
      return;
    }
    int before = quantity.firstToken() - 1;
    boolean own = tokens.is(before, "his", "her");
    int at = own ? before - 1 : before;
    Persons.Mention leader = null;
    if (own && tokens.is(at, "and")) {
      leader = Persons.ending(cast.mentions(), at);
    } else if (tokens.is(at, "with", "by")) {
      for (Clause clause : cast.clauses()) {
        List<Persons.Mention> subject = cast.people(clause.subjects());
        boolean here = clause.behind(tokens, "with", "by").stream().anyMatch(p -> p.covers(noun));
        leader = here && subject.size() == 1 && goes(clause) ? subject.get(0) : leader;
      }
    }
    if (leader == null || !leader.named() || !bodies.talks()) {
      return;
    }
    int number = (int) quantity.stated();
    String owner = bodies.owner(-1);
    int mark = mark(noun + 1);
    List<Persons.Mention> people = mark < 0 ? List.of() : listed(mark + 1);
    if (people.size() == number) {
      List<Persons.Mention> all = new ArrayList<>();
      all.add(leader);
      all.addAll(people);
      out.members(all, leader.first(), people.get(people.size() - 1).end(), owner, true, true);
    } else if (own) {
      out.size(number + 1, false, before, noun + 1, owner);
    }
  }

  // ---- one who brings others

  /** "A had brought along the envoy B": both are on the delegation that the text tells of. */
  private void brought(Clause clause) {
    String verb = context.verb(clause.verb());
    boolean carried = verb.equals("bring") || verb.equals("take");
    boolean along =
        carried
            && context.find(
                    clause.verb() + 1,
                    Math.min(clause.end() + 3, sentence.endToken()),
                    w -> w.equals("along"))
                >= 0;
    List<Persons.Mention> people = new ArrayList<>(cast.people(clause.subjects()));
    if (!along
        || people.size() != 1
        || clause.passive()
        || clause.negated()
        || context.modality(clause.verb()) == Modality.POSSIBLE) {
      return;
    }
    List<Persons.Mention> brought = new ArrayList<>(cast.people(clause.objects()));
    brought.addAll(cast.people(clause.behind(tokens, "along")));
    if (!brought.isEmpty() && !bodies.owner(-1).isEmpty()) {
      people.addAll(brought);
      out.members(people, clause.verb(), clause.end(), bodies.owner(-1), true, false);
    }
  }
}
