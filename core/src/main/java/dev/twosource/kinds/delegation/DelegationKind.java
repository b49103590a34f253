package dev.twosource.kinds.delegation;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.presence.Cast;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.event.Occurrence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who heads a delegation, and who is on it. */
public final class DelegationKind implements DetailKind {
  private final boolean head;

  public DelegationKind(boolean head) {
    this.head = head;
  }

  @Override
  public String id() {
    return head ? "delegation.head" : "delegation.member";
  }

  @Override
  public String summary() {
    return head ? "Who leads a delegation." : "Who is on a delegation and who is not.";
  }

  @Override
  public String explanation() {
    return DelegationTexts.explanation(id());
  }

  @Override
  public List<Example> examples() {
    return Example.list(DelegationTexts.examples(id()));
  }

  @Override
  public int version() {
    return 32;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    if (context.sentences().isEmpty()) {
      return;
    }
    boolean diplomatic = Delegations.diplomatic(context);
    Persons persons = Persons.of(context);
    DelegationHeads.Found lead = once(context, out);
    Set<String> known = new HashSet<>();
    DelegationMembers members =
        new DelegationMembers(
            context,
            persons,
            (sentence, people, first, end, owner, present, closed) ->
                rolls(context, sentence, known, out)
                    .members(people, first, end, owner, present, closed));
    Occurrence main = context.events().mainOccurrence();
    boolean meets = main != null && Set.of("meeting", "visit").contains(main.type());
    // elsewhere a team or a party is one that plays or stands for election
    boolean sends = diplomatic || meets || travellers(context);
    boolean talks = context.events().tells(Set.of("meeting"));
    boolean panel = head && PanelBodies.told(context);
    boolean panelNear = false;
    boolean talked = false;
    int lastBody = -1;
    int lastWord = -9;
    int lastParty = -9;
    int partyHead = -1;
    String lastOwner = "";
    String party = "";
    for (Sentence sentence : context.sentences()) {
      if (panel) {
        chairs(context, sentence, panelNear, lead);
        panelNear = PanelBodies.in(context, sentence);
      }
      int body =
          Delegations.body(
              context,
              sentence,
              sentence.firstToken(),
              sentence.endToken(),
              talked && sentence.index() - lastBody <= 8);
      int roster = head || body >= 0 ? -1 : Delegations.listed(context, sentence);
      body = Math.max(body, roster);
      String sender = body >= 0 ? null : sender(context, sentence, talks || talked);
      if (body >= 0 || sender != null) {
        String owner = body >= 0 ? Delegations.owner(context, sentence, body) : sender;
        owner = owner == null ? sending(context, sentence, body) : owner;
        lastOwner =
            owner != null ? owner : talked && sentence.index() - lastBody <= 2 ? lastOwner : "";
        lastBody = sentence.index();
        talked = true;
      }
      if (body >= 0 && context.tokens().is(body - 1, "no")) {
        continue; // "was in no delegation"
      }
      boolean near = talked && sentence.index() - lastBody <= 2;
      // "Ten growers from Murcia came to Brussels. They were led by A."
      boolean gone = !near && sentence.index() - lastParty <= 2;
      boolean next = lastParty == sentence.index() - 1;
      if (!head && next && partyHead >= 0 && DelegationParties.goesOn(context, sentence)) {
        counted(context, partyHead, party, known, out);
        partyHead = -1;
      }
      int going = body < 0 ? DelegationParties.sent(context, sentence) : -1;
      if (going >= 0) {
        String whose = DelegationParties.whose(context, sentence, going);
        party = whose == null ? "" : whose;
        lastParty = sentence.index();
        partyHead = going;
      }
      if (context.find(sentence.firstToken(), sentence.endToken(), Delegations.BODY::contains)
          >= 0) {
        lastWord = sentence.index();
      }
      boolean folk = false;
      for (int i = sentence.firstToken() + 1; head && !folk && i < sentence.endToken(); i++) {
        folk = Delegations.people(context, i);
      }
      // "A, the head of the mission," tells of one by itself
      boolean leader =
          head
              && lastWord == sentence.index()
              && context.find(sentence.firstToken(), sentence.endToken(), DelegationLeads::leader)
                  >= 0;
      // "three people negotiated for Kenya: A, B and C"
      leader |=
          !head
              && diplomatic
              && context.find(
                      sentence.firstToken(), sentence.endToken(), w -> w.equals("negotiated"))
                  >= 0;
      if (!head && DelegationPanels.told(context, sentence)) {
        Cast cast = new Cast(context, persons, sentence);
        new DelegationPanels(context, cast, rolls(context, sentence, known, out)).read();
      }
      // "three guests from Oslo: A, B and C"
      boolean few = !head && DelegationCounts.may(context, sentence);
      // "The president was accompanied by A"
      boolean company = !head && DelegationCompany.may(context, sentence);
      leader |=
          head
              && (DelegationLeads.named(context, sentence)
                  || DelegationLeads.party(context, sentence)
                  || DelegationLeads.team(context, sentence));
      leader |=
          head
              && diplomatic
              && context.find(
                      sentence.firstToken(), sentence.endToken(), w -> w.equals("negotiator"))
                  >= 0;
      boolean close = near || sentence.index() - lastWord == 1;
      // "A was not on the trip", soon after the words of a team
      boolean trip =
          sentence.index() - lastWord <= 3
              && context.find(sentence.firstToken(), sentence.endToken(), "trip"::equals) >= 0;
      if (!near
          && !gone
          && !trip
          && !meets
          && !folk
          && !leader
          && !few
          && !company
          && (head || sentence.index() - lastWord > 1)) {
        continue;
      }
      List<Persons.Mention> mentions = persons.in(sentence);
      if (mentions.isEmpty() && (head || context.quantities(sentence).isEmpty())) {
        continue;
      }
      Cast cast = new Cast(context, persons, sentence);
      String owner = near ? lastOwner : gone ? party : "";
      DelegationBodies bodies =
          new DelegationBodies(
              context,
              cast,
              sends || head && gone || roster >= 0,
              owner,
              close || trip || !head && gone);
      if (head) {
        new DelegationHeads(context, cast, bodies, lead).read();
      } else {
        DelegationRolls.Found on = rolls(context, sentence, known, out);
        new DelegationRolls(context, cast, bodies, on).read();
        new DelegationSeats(context, cast, bodies, on).read();
        new DelegationCompany(context, cast, bodies, on).read();
        if (few || near) {
          DelegationRolls.Found found = rolls(context, sentence, known, out);
          new DelegationCounts(context, cast, bodies, found).read();
        }
        members.read(sentence, mentions, owner, close);
      }
    }
  }

  /** "Twelve judges from Japan landed. The delegation will": how many are on it. */
  private void counted(
      Context context, int head, String owner, Set<String> known, Consumer<Claim> out) {
    Sentence sentence = context.sentences().get(context.tokens().sentenceOf(head));
    int number = DelegationParties.number(context, sentence, head);
    if (number > 1 && number <= DelegationSizes.MOST) {
      int first = Math.max(sentence.firstToken(), head - 2);
      rolls(context, sentence, known, out).size(number, false, first, head + 1, owner);
    }
  }

  /** "A will chair it": who heads the one panel of which a text tells; who is named does so. */
  private static void chairs(
      Context context, Sentence sentence, boolean near, DelegationHeads.Found out) {
    if (!near && !PanelBodies.in(context, sentence) || Persons.of(context).in(sentence).isEmpty()) {
      return;
    }
    Cast cast = new Cast(context, Persons.of(context), sentence);
    DelegationHeads.Found found =
        (where, people, first, end, owner, mood) -> {
          if (owner.equals(DelegationPanels.OWNER)) {
            Modality told = mood == Modality.PLANNED ? Modality.ACTUAL : mood;
            out.head(where, people, first, end, owner, told);
          }
        };
    new DelegationHeads(context, cast, new PanelBodies(context, cast, near), found).read();
  }

  /** What a claim of the members is about that names all of them, or tells how many they are. */
  private static final String LIST = "the whole list";

  /** Each of the heads that a sentence names in two ways is one claim. */
  private DelegationHeads.Found once(Context context, Consumer<Claim> out) {
    Set<String> known = new HashSet<>();
    return (sentence, people, first, end, owner, mood) -> {
      String names = people.stream().map(Persons.Mention::key).collect(Collectors.joining("+"));
      if (known.add(sentence.index() + " " + names)) {
        emit(context, sentence, people, first, end, owner, mood, out);
      }
    };
  }

  /** Whether a text tells of people by where they are from, and of no match of theirs. */
  private static boolean travellers(Context context) {
    boolean match =
        context.reading().quantities().stream().anyMatch(q -> q.kind() == Quantity.Kind.SCORE)
            || context.events().occurrences().stream().anyMatch(e -> e.type().equals("match"));
    for (int i = 1; i < context.tokens().size() && !match; i++) {
      if (Delegations.people(context, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Kenya sent a delegation": whose it is that somebody sends, or null. */
  private static @Nullable String sending(Context context, Sentence sentence, int body) {
    int verb = context.find(Math.max(sentence.firstToken(), body - 8), body, SENDING::contains);
    List<Name> before = verb < 0 ? List.of() : context.names(sentence.firstToken(), verb);
    Name last = before.isEmpty() ? null : before.get(before.size() - 1);
    String key =
        last == null || last.type() == Name.Type.PERSON ? "" : Delegations.key(context, last);
    return key.isEmpty() ? null : key;
  }

  private static final Set<String> SENDING =
      Set.of("sent", "sends", "dispatched", "fielded", "brought", "sending");

  /** Who sends people to talks without a word for them: "The rebels sent three men". */
  private static @Nullable String sender(Context context, Sentence sentence, boolean talks) {
    int verb =
        !talks
            ? -1
            : context.find(
                sentence.firstToken(),
                sentence.endToken(),
                w ->
                    w.equals("sent")
                        || w.equals("fielded")
                        || w.equals("sends")
                        || w.equals("spoke"));
    if (verb < 0
        || context.quantities(sentence).stream()
                .noneMatch(q -> Math.abs(q.firstToken() - verb) <= 4)
            && !carries(context, sentence, verb)) {
      return null;
    }
    List<Name> before = context.names(sentence.firstToken(), verb);
    return before.isEmpty() ? "" : Delegations.key(context, before.get(before.size() - 1));
  }

  /** "The rebels sent A and B to the talks": whether somebody named is sent. */
  private static boolean carries(Context context, Sentence sentence, int verb) {
    int to = context.find(verb, Math.min(sentence.endToken(), verb + 14), "to"::equals);
    return to > 0
        && context.names(verb, to).stream().anyMatch(n -> n.type() == Name.Type.PERSON)
        && context.find(to, Math.min(sentence.endToken(), to + 6), TALKS::contains) > 0;
  }

  private static final Set<String> TALKS =
      Set.of("talks", "summit", "negotiations", "meeting", "conference");

  private void emit(
      Context context,
      Sentence sentence,
      List<Persons.Mention> people,
      int first,
      int end,
      String owner,
      Modality modality,
      Consumer<Claim> out) {
    Set<String> keys =
        people.stream().map(Persons.Mention::key).collect(Collectors.toCollection(TreeSet::new));
    String display =
        people.stream().map(Persons.Mention::display).collect(Collectors.joining(" and "));
    Slot slot = context.slot(sentence, first, end, "", "delegation", owner, null, false);
    Occurrence event = gathering(context, sentence, first);
    out.accept(
        context.claim(
            id(),
            sentence,
            Math.min(first, people.get(0).first()),
            end,
            new Value.Who(keys, display),
            slot,
            event,
            modality));
  }

  /** Takes what a sentence tells of members, each of them once. */
  private DelegationRolls.Found rolls(
      Context context, Sentence sentence, Set<String> known, Consumer<Claim> out) {
    return new DelegationRolls.Found() {
      @Override
      public void members(
          List<Persons.Mention> people,
          int first,
          int end,
          String owner,
          boolean present,
          boolean closed) {
        String names = people.stream().map(Persons.Mention::key).collect(Collectors.joining("+"));
        List<Persons.Mention> unknown =
            people.stream()
                .filter(person -> known.add(sentence.index() + " " + person.key()))
                .toList();
        boolean whole = closed && known.add(sentence.index() + " all " + names);
        if (whole || !unknown.isEmpty()) {
          emitMembers(
              context, sentence, people, unknown, first, end, owner, present, whole, closed, out);
        }
      }

      @Override
      public void size(int number, boolean atLeast, int first, int end, String owner) {
        int to = Math.max(end, first + 1);
        Interval interval = atLeast ? Interval.atLeast(number) : Interval.exactly(number);
        Slot slot = context.slot(sentence, first, to, "size", LIST, owner, null, false);
        out.accept(
            context.claim(
                id(),
                sentence,
                first,
                to,
                new Value.Amount(interval, number, 0, "1", atLeast ? Hedge.AT_LEAST : Hedge.NONE),
                slot,
                gathering(context, sentence, first),
                context.modality(first)));
      }
    };
  }

  private static @Nullable Occurrence gathering(Context context, Sentence sentence, int at) {
    return context.eventNear(sentence, at, type -> type.equals("meeting") || type.equals("visit"));
  }

  private void emitMembers(
      Context context,
      Sentence sentence,
      List<Persons.Mention> people,
      List<Persons.Mention> each,
      int first,
      int end,
      String owner,
      boolean present,
      boolean whole,
      boolean closed,
      Consumer<Claim> out) {
    Occurrence event = gathering(context, sentence, first);
    if (whole && people.size() >= 2) {
      Set<String> keys =
          people.stream().map(Persons.Mention::key).collect(Collectors.toCollection(TreeSet::new));
      String display =
          people.stream().map(Persons.Mention::display).collect(Collectors.joining(", "));
      Slot list = context.slot(sentence, first, end, "closed", LIST, owner, null, false);
      out.accept(
          context.claim(
              id(),
              sentence,
              Math.min(first, people.get(0).first()),
              Math.max(end, people.get(people.size() - 1).end()),
              new Value.Who(keys, display),
              list,
              event,
              context.modality(first)));
    }
    for (Persons.Mention person : each) {
      Slot slot =
          context.slot(
              sentence, first, end, closed ? "closed" : "", person.key(), owner, null, false);
      Value.Presence value =
          new Value.Presence(
              person.key(),
              person.display(),
              present ? Value.Presence.State.PRESENT : Value.Presence.State.ABSENT);
      Modality modality = present ? context.modality(first) : Modality.ACTUAL;
      out.accept(
          context.claim(
              id(),
              sentence,
              Math.min(first, person.first()),
              Math.max(end, person.end()),
              value,
              slot,
              event,
              modality));
    }
  }
}
