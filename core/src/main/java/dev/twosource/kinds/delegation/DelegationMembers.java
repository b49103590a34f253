package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Demonyms;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is on a delegation, who is not, and lists that name all of it. */
final class DelegationMembers {
  private static final Set<String> TRAVELLING =
      Set.of("flew", "travelled", "traveled", "arrived", "came", "left", "went", "departed");

  private static final Set<String> MEMBERS =
      WordList.set(
          """
              members delegates negotiators delegation team party panel side envoys emissaries duo
              trio""");

  private final Context context;
  private final Tokens tokens;
  private final Persons persons;
  private final Found out;

  /** Takes what is found. */
  interface Found {
    /** People between two tokens of a sentence who are on a delegation or not. */
    void members(
        Sentence sentence,
        List<Persons.Mention> people,
        int first,
        int end,
        String owner,
        boolean present,
        boolean closed);
  }

  private Sentence sentence;
  private List<Persons.Mention> mentions = List.of();
  private String told = "";
  private boolean near;

  DelegationMembers(Context context, Persons persons, Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.persons = persons;
    this.out = out;
    this.sentence = context.sentences().get(0);
  }

  /**
   * Reads one sentence.
   *
   * @param owner whose delegation was spoken of last, or the empty string
   * @param talking whether a delegation was spoken of in this sentence or just before
   */
  void read(Sentence in, List<Persons.Mention> people, String owner, boolean talking) {
    near = talking;
    sentence = in;
    mentions = people;
    told = owner;
    for (int i = in.firstToken(); i < in.endToken(); i++) {
      if (!without(i) && !lists(i) && !single(i) && absence(i)) {
        absent(i);
      }
    }
  }

  /** A list of people, whatever verb it hangs on. */
  private boolean lists(int i) {
    String verb = context.verb(i);
    int of = tokens.is(i + 1, "of") ? i + 2 : -1;
    int up = tokens.sequence(i + 1, "up", "of") ? i + 3 : -1;
    boolean include = tokens.is(i, "includes", "included", "include", "including");
    boolean comprise =
        verb.equals("comprise")
            || verb.equals("consist") && of > 0
            || tokens.is(i, "composed") && of > 0
            || tokens.is(i, "made") && up > 0;
    if ((include || comprise) && tokens.is(i + 1, "no", "nobody", "none", "neither")) {
      return true; // "included no one from A's party"
    }
    if (include || comprise) {
      int from = include ? i + 1 : tokens.is(i, "made") ? up : of > 0 ? of : i + 1;
      include(i, from, comprise);
      return true;
    }
    if (verb.equals("make")
        && tokens.is(i + 1, "up")
        && up < 0
        && context.find(i + 2, Math.min(i + 6, sentence.endToken()), Delegations.BODY::contains)
            >= 0) {
      List<Persons.Mention> people = persons.subject(sentence, mentions, i);
      if (people.size() < 2) {
        people = relative(i);
      }
      if (people.size() >= 2) {
        int body = context.find(i + 2, i + 6, Delegations.BODY::contains);
        boolean whole = whole(people, people.get(0).first()) && !behind(people.get(0).first());
        emit(people, people.get(0).first(), i + 2, owner(body), true, whole);
      }
      return true;
    }
    if (tokens.is(i, "were", "are", "was", "is") && (named(i) || handed(i))) {
      return true;
    }
    if (tokens.is(i, ":", "—", "–")) {
      return spoke(i) || colon(i) || aside(i);
    }
    if (tokens.is(i, "-", "(")) {
      return aside(i);
    }
    boolean came =
        tokens.is(i, "went", "came", "travelled", "traveled", "flew", "goes", "travels")
            && tokens.is(i - 1, "her", "him", "them")
            && tokens.is(i - 2, "with");
    if (came && near && i - 2 == sentence.firstToken()) {
      List<Persons.Mention> people = persons.list(sentence, mentions, i + 1);
      if (!people.isEmpty() && people.get(0).first() - i <= 6) {
        emit(people, i, end(people), told, true, false); // "With her went A and B"
      }
      return true;
    }
    if (tokens.is(i, ",") && near && companions(i)) {
      return true;
    }
    if (tokens.is(i, ",", "of") && near) {
      return apposed(i);
    }
    if (others(i)) {
      return true;
    }
    boolean sent =
        tokens.is(i, "sent", "sends", "fielded", "fields", "dispatched", "flew")
            && !tokens.is(i - 1, "a", "the");
    boolean brought =
        tokens.is(i, "brought", "brings", "took", "takes")
            && tokens.is(i + 1, "with", "along")
            && (tokens.is(i + 2, "him", "her", "them", "it") || tokens.is(i + 1, "along"));
    boolean counted =
        tokens.is(i, "brought", "brings", "led", "heads")
            && counted(i, Math.min(i + 3, sentence.endToken())) > 0
            && context.find(i, Math.min(i + 5, sentence.endToken()), w -> w.equals(":")) >= 0;
    boolean represented = tokens.is(i, "represented") && tokens.is(i + 1, "by") && side(i);
    boolean along =
        tokens.is(i, "accompanied", "joined", "flanked") && tokens.is(i + 1, "by")
            || tokens.is(i, "along", "together") && tokens.is(i + 1, "with")
            || tokens.is(i, "alongside");
    if (near && (sent || brought || along || counted) || represented) {
      return carried(
          i, sent || counted, tokens.is(i, "alongside") ? i + 1 : brought ? i + 3 : i + 1);
    }
    if (tokens.is(i, "led", "headed") && tokens.is(i + 1, "by")) {
      int body = Delegations.before(context, sentence, i);
      Persons.Mention person = starting(i + 2, 6);
      if (body >= 0 && person != null) {
        List<Persons.Mention> leaders = new ArrayList<>(List.of(person));
        Persons.Mention second =
            tokens.is(person.end(), "and") ? starting(person.end() + 1, 2) : null;
        if (second != null) {
          leaders.add(second); // "led by A and B"
        }
        emit(leaders, body, leaders.get(leaders.size() - 1).end(), owner(body), true, false);
      }
      return true;
    }
    return false;
  }

  /** "A, B and C, who together make up the mission": those whom a relative clause goes on from. */
  private List<Persons.Mention> relative(int verb) {
    int who = context.findLast(verb - 3, verb, w -> w.equals("who"));
    if (who < 0 || mentions.isEmpty()) {
      return List.of();
    }
    List<Persons.Mention> people = persons.list(sentence, mentions, sentence.firstToken());
    boolean ends = people.size() > 1 && (end(people) == who || end(people) == who - 1);
    return ends ? people : List.of();
  }

  /** "the two other members of the delegation, A and B": they are not all of it. */
  private boolean others(int i) {
    int of = tokens.is(i, "members", "delegates", "negotiators") ? i + 1 : -1;
    int other = of < 0 ? -1 : context.findLast(i - 3, i, w -> w.equals("other"));
    int body =
        other < 0 || !tokens.is(of, "of")
            ? -1
            : context.find(of, Math.min(of + 6, sentence.endToken()), Delegations.BODY::contains);
    if (body < 0 || !tokens.is(body + 1, ",", ":", "-", "–", "—", "(")) {
      return false;
    }
    List<Persons.Mention> people = persons.list(sentence, mentions, body + 2);
    if (people.isEmpty() || people.get(0).first() - body > 6) {
      return false;
    }
    emit(people, i, end(people), owner(body), true, false);
    return true;
  }

  /** "Kenya's delegation - A, B and C - arrived": an aside that names everybody. */
  private boolean aside(int i) {
    if (!near || !tokens.is(i, "-", "–", "—", "(") || i + 1 >= sentence.endToken()) {
      return false;
    }
    int body = Delegations.before(context, sentence, i);
    if (body < 0 || i - body > 3 || Verbs.finite(tokens, i - 1)) {
      return false;
    }
    List<Persons.Mention> people = persons.list(sentence, mentions, i + 1);
    if (people.size() < 2
        || people.get(0).first() - i > 4
        || !tokens.is(end(people), "-", "–", "—", ")")) {
      return false;
    }
    emit(people, body, end(people), owner(body), true, whole(people, body));
    return true;
  }

  /**
   * "A delegation of three trainers, A, B and C, arrived", "a team of A, B and C arrived": as many
   * names as it has members, or nothing but names.
   */
  private boolean apposed(int i) {
    int body = Delegations.before(context, sentence, i);
    boolean of = tokens.is(i, "of");
    if (body < 0 || (of ? body != i - 1 : i - body > 6) || Verbs.finite(tokens, i - 1)) {
      return false;
    }
    List<Persons.Mention> people = persons.list(sentence, mentions, i + 1);
    boolean begins = people.size() >= 2 && people.get(0).first() - i <= 4;
    int stated = begins ? counted(body - 4, i) : -1;
    boolean counted = stated == people.size();
    boolean ends =
        begins
            && (tokens.is(end(people), ",") || Verbs.finite(tokens, end(people)))
            && (of ? stated < 0 || counted : counted);
    if (!ends) {
      return false;
    }
    emit(people, body, end(people), owner(body), true, counted);
    return true;
  }

  /** "had come with two companions, A and B": as many names as are counted. */
  private boolean companions(int i) {
    int with = context.find(Math.max(sentence.firstToken(), i - 5), i, "with"::equals);
    boolean along = with >= 0 && COMPANIONS.contains(tokens.lower(i - 1));
    List<Persons.Mention> people =
        along ? persons.list(sentence, mentions, i + 1) : List.<Persons.Mention>of();
    boolean all = !people.isEmpty() && people.get(0).first() - i <= 5;
    if (!all || counted(with, i) != people.size()) {
      return false;
    }
    emit(people, with, end(people), told, true, false);
    return true;
  }

  private static final Set<String> COMPANIONS =
      Set.of("companions", "colleagues", "aides", "officials", "advisers", "advisors", "experts");

  /** "The delegation includes A and B", "the side was made up of three persons: A; B; and C". */
  private void include(int i, int from, boolean comprise) {
    int body = Delegations.before(context, sentence, i);
    boolean planned =
        context.find(
                sentence.firstToken(),
                i,
                w -> w.equals("planned") || w.equals("initially") || w.equals("originally"))
            >= 0;
    boolean dropped = planned && context.find(i, sentence.endToken(), w -> w.equals("but")) >= 0;
    boolean party =
        context.find(sentence.firstToken(), sentence.firstToken() + 5, w -> w.equals("party")) >= 0;
    boolean pronoun =
        (near || party)
            && (tokens.is(i - 1, "and", "members", "whose", "also", "it", "which")
                || i - sentence.firstToken() <= 2);
    if (body < 0 && !pronoun || body >= 0 && !near || dropped) {
      return;
    }
    int colon = context.find(from, Math.min(from + 5, sentence.endToken()), w -> w.equals(":"));
    List<Persons.Mention> people = persons.list(sentence, mentions, colon >= 0 ? colon + 1 : from);
    if (people.isEmpty()) {
      return;
    }
    boolean not =
        tokens.is(i - 1, "not", "longer", "n't", "didn't", "doesn't")
            || tokens.is(i - 2, "not") && tokens.is(i - 1, "even", "now");
    // "besides A it comprises B and C"
    boolean besides =
        tokens.is(sentence.firstToken(), "besides", "apart", "aside", "along", "with");
    boolean closed = comprise && !not && !besides && whole(people, from);
    emit(people, i, end(people), owner(body), !not, closed);
  }

  /** "without telling A": no absence of whom something is done to. */
  private boolean acts(int i) {
    return tokens.lower(i).endsWith("ing") && !tokens.isCapitalised(i);
  }

  /** "Without A the delegation set off", "the team had to do without A". */
  private boolean without(int i) {
    Persons.Mention person =
        near && tokens.is(i, "without") && !acts(i + 1) ? starting(i + 1, 2) : null;
    int body = person == null ? -1 : Delegations.before(context, sentence, i);
    if (body < 0 && person != null) {
      body = context.find(i, Math.min(i + 14, sentence.endToken()), Delegations.BODY::contains);
    }
    if (body < 0) {
      return false;
    }
    boolean unsure =
        context.find(
                sentence.firstToken(),
                i,
                w -> w.equals("cannot") || w.equals("could") || w.equals("would") || w.equals("if"))
            >= 0;
    if (unsure || tokens.is(person.end(), "'s")) {
      return false;
    }
    emit(List.of(person), i, person.end(), owner(body), false, false);
    return true;
  }

  /** "Three people spoke for Kenya at the talks: A, B and C". */
  private boolean spoke(int i) {
    int verb =
        context.findLast(
            sentence.firstToken(),
            i,
            w ->
                w.equals("spoke")
                    || w.equals("negotiated")
                    || w.equals("represented")
                    || w.equals("sat"));
    boolean talks = near || tokens.is(verb, "negotiated");
    int side = !talks || verb < 0 ? -1 : tokens.is(verb + 1, "for") ? verb + 2 : verb + 1;
    Name name = side < 0 ? null : context.nameAt(tokens.is(side, "the") ? side + 1 : side);
    if (name == null || name.type() == Name.Type.PERSON) {
      return false;
    }
    List<Persons.Mention> people = persons.list(sentence, mentions, i + 1);
    if (people.size() < 2 || counted(sentence.firstToken(), verb) != people.size()) {
      return false;
    }
    emit(people, i, end(people), Delegations.key(context, name), true, true);
    return true;
  }

  /** "Kenya's three-member delegation: A, B and C". */
  private boolean colon(int i) {
    int body = Delegations.before(context, sentence, i);
    // "Kenya's team for the talks: A, B and C", "a team of three had come from Nairobi: A, B and C"
    boolean stated = counted(Math.max(sentence.firstToken(), body - 6), i) > 1;
    int reach = tokens.is(body + 1, "for", "to", "at", "in") || stated ? 9 : 3;
    if (!near || body < 0 || i - body > reach || Verbs.finite(tokens, i - 1)) {
      return false;
    }
    List<Persons.Mention> people = persons.list(sentence, mentions, i + 1);
    int counted = counted(Math.max(sentence.firstToken(), body - 6), i);
    boolean counts = counted == people.size();
    if (people.size() < 2 || counted > 0 && !counts || people.get(0).first() - i > 5) {
      return false;
    }
    emit(people, body, end(people), owner(body), true, counts);
    return true;
  }

  /**
   * "The three who travelled were A, B and C", "the members are A and B", "also on the team are A".
   */
  private boolean named(int are) {
    int from = Math.max(sentence.firstToken(), are - 18);
    int opening = are;
    while (opening > from && !tokens.is(opening - 1, ",", ";", "—", ".")) {
      opening--;
    }
    List<Persons.Mention> people = persons.list(sentence, mentions, are + 1);
    if (people.isEmpty() || people.get(0).first() - are > 5) {
      return false;
    }
    int body = context.findLast(opening, are, Delegations.BODY::contains);
    boolean also =
        near
            && tokens.is(opening, "also", "among", "with", "alongside")
            && (body >= 0
                || context.find(
                        opening,
                        are,
                        w ->
                            w.equals("there")
                                || w.equals("those")
                                || w.equals("visitors")
                                || w.equals("her")
                                || w.equals("him")
                                || w.equals("them"))
                    >= 0);
    boolean all =
        !also
            && context.findLast(opening, are, MEMBERS::contains) >= 0
            && (tokens.is(are - 1, "members", "delegates", "negotiators")
                || counted(opening, are) > 0);
    boolean those =
        tokens.is(opening, "the", "its", "their", "those")
            && counted(opening, are) > 0
            && context.find(
                    opening,
                    are,
                    w ->
                        TRAVELLING.contains(w)
                            || w.equals("sent")
                            || w.equals("negotiating")
                            || w.equals("trip")
                            || w.equals("journey")
                            || near && w.equals("present"))
                >= 0;
    // "The three are A, B and C": of whom the sentence before told how many they are
    boolean few =
        near
            && are - opening <= 2
            && tokens.is(opening, "the", "they")
            && (tokens.is(opening, "they") ? preceding() : counted(opening, are)) == people.size();
    if (!also && !all && !those && !few) {
      return false;
    }
    boolean closed = also ? rest(opening, people) : whole(people, opening);
    boolean others = context.find(opening, are, w -> w.equals("other") || w.equals("others")) >= 0;
    if (closed && (also || others)) {
      // whoever they came with is on it as well
      Persons.Mention leader = leader(opening, are);
      closed = leader != null;
      if (leader != null) {
        people = new ArrayList<>(people);
        people.add(leader);
        people.sort(Comparator.comparingInt(Persons.Mention::first));
      }
    }
    emit(people, also ? opening : are, end(people), owner(body), true, closed);
    return true;
  }

  /** How many the team of the sentence before has, or -1. */
  private int preceding() {
    Sentence before = context.sentences().get(Math.max(0, sentence.index() - 1));
    for (Quantity quantity : context.quantities(before)) {
      int end = Math.min(quantity.endToken() + 5, before.endToken());
      if (context.find(quantity.endToken(), end, Delegations.BODY::contains) >= 0
          && quantity.interval().isExact()) {
        return (int) quantity.stated();
      }
    }
    return -1;
  }

  /** "The four Scots who handed it over were A, B, C and D": as many as are counted. */
  private boolean handed(int are) {
    int opening = sentence.firstToken();
    int who = context.find(opening, Math.min(opening + 6, are), w -> w.equals("who"));
    int number = counted(opening, Math.min(opening + 3, are));
    boolean folk =
        who > 0
            && (Delegations.people(context, who - 1) || Demonyms.country(context, who - 1) != null);
    if (!folk || !tokens.is(opening, "the") || context.find(who, are, VICTIMS::contains) >= 0) {
      return false;
    }
    List<Persons.Mention> people = persons.list(sentence, mentions, are + 1);
    if (people.size() != number || people.get(0).first() - are > 5) {
      return false;
    }
    emit(people, are, end(people), owner(who - 1), true, true);
    return true;
  }

  /** "The three Danes who died were A, B and C": no delegation. */
  private static final Set<String> VICTIMS =
      Set.of(
          "died",
          "killed",
          "injured",
          "hurt",
          "drowned",
          "arrested",
          "missing",
          "won",
          "charged",
          "convicted",
          "shot",
          "lost",
          "qualified",
          "scored");

  /** Whom "her" means in "with her are", "the other members of her team", or null. */
  private Persons.@Nullable Mention leader(int from, int end) {
    int at = context.find(from, end, w -> w.equals("her") || w.equals("him") || w.equals("his"));
    Name name = at < 0 ? null : context.nameAt(at);
    if (name == null || name.type() != Name.Type.PERSON) {
      return null;
    }
    Entity entity = context.entity(name);
    return new Persons.Mention(entity.key(), entity.canonical(), entity, "", at, at + 1);
  }

  /** "A four-member delegation, headed by her. With her are A, B and C": nobody is left out. */
  private boolean rest(int opening, List<Persons.Mention> people) {
    if (!tokens.is(opening, "with")
        || !tokens.is(opening + 1, "her", "him")
        || sentence.index() == 0) {
      return false;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    for (Quantity quantity : context.quantities(before)) {
      int body =
          context.find(
              quantity.endToken(),
              Math.min(quantity.endToken() + 5, before.endToken()),
              Delegations.BODY::contains);
      if (body >= 0 && quantity.interval().isExact()) {
        return (int) quantity.stated() == people.size() + 1;
      }
    }
    return false;
  }

  /** Whether a country or body is what somebody represents. */
  private boolean side(int represented) {
    var names = context.names(sentence.firstToken(), represented);
    return !names.isEmpty()
        && names.get(names.size() - 1).type() != Name.Type.PERSON
        && represented - names.get(names.size() - 1).endToken() <= 8;
  }

  /** "sent A and B", "sent three people: A, B and C", "brought with her A", "along with A". */
  private boolean carried(int i, boolean sent, int from) {
    int colon = context.find(from, Math.min(from + 9, sentence.endToken()), w -> w.equals(":"));
    List<Persons.Mention> people =
        persons.list(
            sentence,
            mentions,
            colon >= 0 && (sent || tokens.is(i, "represented")) ? colon + 1 : from);
    if (people.isEmpty()
        || people.get(0).first() - from > 9 && colon < 0
        || sent && people.size() < 2) {
      return false;
    }
    int body = Delegations.before(context, sentence, i);
    String owner = body < 0 ? null : Delegations.owner(context, sentence, body);
    if (owner == null && (sent || tokens.is(i, "represented"))) {
      var before = context.names(sentence.firstToken(), i);
      owner = before.isEmpty() ? null : Delegations.key(context, before.get(before.size() - 1));
    }
    boolean closed =
        (sent || tokens.is(i, "represented"))
            && colon >= 0
            && !tokens.is(i, "brought", "brings", "led", "heads") // who brings them is on it, too
            && counted(i, colon) == people.size();
    emit(people, i, end(people), owner == null ? told : owner, true, closed);
    return true;
  }

  /** "A is on the team", "A flew in with the delegation", "the delegation left without A". */
  private boolean single(int i) {
    if (TRAVELLING.contains(tokens.lower(i)) && !absence(i)) {
      travelling(i);
      return true;
    }
    if (!tokens.is(i, "remained", "remains", "is", "was")) {
      return false;
    }
    int stop = Math.min(i + 9, sentence.endToken());
    int body = context.find(i + 1, stop, Delegations.BODY::contains);
    int on =
        context.find(i + 1, stop, w -> w.equals("part") || w.equals("member") || w.equals("on"));
    if (body < 0 || on < 0 || on > body) {
      return false;
    }
    List<Persons.Mention> people = persons.subject(sentence, mentions, i);
    if (people.isEmpty()) {
      return false;
    }
    boolean not = tokens.is(i + 1, "not") || tokens.sequence(i + 1, "no", "longer");
    emit(people, people.get(0).first(), body + 1, owner(body), !not, false);
    return true;
  }

  private void travelling(int verb) {
    int end = Math.min(sentence.endToken(), verb + 14);
    int with = context.find(verb, end, w -> w.equals("with") || w.equals("without"));
    if (with < 0) {
      return;
    }
    boolean without = tokens.is(with, "without");
    int body =
        without
            ? Delegations.before(context, sentence, verb)
            : context.find(
                with, Math.min(with + 6, sentence.endToken()), Delegations.BODY::contains);
    if (body < 0) {
      return;
    }
    Persons.Mention person = null;
    if (without) {
      person = acts(with + 1) ? null : starting(with + 1, 3);
    } else {
      List<Persons.Mention> subject = persons.subject(sentence, mentions, verb);
      person = subject.isEmpty() ? null : subject.get(subject.size() - 1);
    }
    if (person != null) {
      int first = Math.min(body, person.first());
      int last = Math.max(body + 1, person.end());
      emit(List.of(person), first, last, owner(body), !without, false);
    }
  }

  private boolean absence(int i) {
    return tokens.is(i, "stayed", "kept") && tokens.sequence(i + 1, "out", "of")
        || tokens.is(i, "belong", "belonged") && tokens.is(i - 1, "not", "didn't", "never")
        || tokens.is(i, "absent") && tokens.is(i + 1, "from")
        || tokens.is(i, "join") && tokens.is(i - 1, "not", "didn't")
        || tokens.is(i, "dropped", "excluded", "left", "missing")
            && tokens.is(i + 1, "from", "off", "out");
  }

  private void absent(int i) {
    int stop = Math.min(sentence.endToken(), i + 14);
    boolean body =
        context.find(
                i, stop, w -> Delegations.BODY.contains(w) || w.equals("list") || w.equals("talks"))
            >= 0;
    if (!body) {
      return;
    }
    int is = context.find(i, stop, w -> w.equals("was") || w.equals("were") || w.equals("is"));
    Persons.Mention person = is < 0 ? null : starting(is + 1, 5);
    if (person == null) {
      List<Persons.Mention> subject = persons.subject(sentence, mentions, i);
      person = subject.isEmpty() ? null : subject.get(subject.size() - 1);
    }
    if (person == null) {
      return;
    }
    int named = context.find(i, stop, Delegations.BODY::contains);
    emit(
        List.of(person),
        Math.min(i, person.first()),
        Math.max(i + 1, person.end()),
        owner(named),
        false,
        false);
  }

  private Persons.@Nullable Mention starting(int from, int reach) {
    for (Persons.Mention mention : mentions) {
      if (mention.first() >= from && mention.first() <= from + reach) {
        return mention;
      }
    }
    return null;
  }

  /** The number of people that is stated between two tokens, or -1. */
  private int counted(int from, int end) {
    for (Quantity quantity : context.quantities(sentence)) {
      if (quantity.firstToken() >= from
          && quantity.firstToken() < end
          && quantity.interval().isExact()
          && quantity.stated() > 1
          && quantity.stated() < 30) {
        return (int) quantity.stated();
      }
    }
    return -1;
  }

  /** Whether a list leaves nobody out: it has as many names as are stated, or no nameless item. */
  private boolean whole(List<Persons.Mention> people, int from) {
    int counted = counted(from, people.get(0).first());
    if (counted > 0) {
      return counted == people.size();
    }
    int last = end(people);
    int and = tokens.is(last, ",") ? last + 1 : last;
    if (tokens.is(and, "and", "plus") && !Verbs.finite(tokens, and + 1)) {
      return false;
    }
    for (int i = people.get(0).first(); i < last; i++) {
      boolean inside = false;
      for (Persons.Mention person : people) {
        inside |= i >= person.first() && i < person.end();
      }
      boolean nameless =
          tokens.is(i, "two", "three", "four", "five", "several", "others", "aides", "some")
              || tokens.is(i, "representative", "representatives", "experts", "officials");
      if (!inside && nameless) {
        return false;
      }
    }
    return true;
  }

  /** Whether a list goes on before the first person that was found. */
  private boolean behind(int first) {
    return tokens.is(first - 1, "and", ",");
  }

  private static int end(List<Persons.Mention> people) {
    return people.get(people.size() - 1).end();
  }

  private String owner(int body) {
    String owner = body < 0 ? null : Delegations.owner(context, sentence, body);
    return owner == null ? told : owner;
  }

  private void emit(
      List<Persons.Mention> people,
      int first,
      int end,
      String owner,
      boolean present,
      boolean closed) {
    List<Persons.Mention> named = people.stream().filter(Persons.Mention::named).toList();
    if (!named.isEmpty()) {
      boolean all = closed && named.size() == people.size();
      out.members(sentence, named, first, end, owner, present, all);
    }
  }
}
