package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who heads a delegation, and who is on it. */
final class DelegationKind implements DetailKind {
  private static final Set<String> BODY =
      Set.of(
          "delegation",
          "team",
          "party",
          "mission",
          "delegates",
          "negotiators",
          "side",
          "contingent",
          "group",
          "delegations");

  /** Bodies that are delegations whatever stands with them. */
  private static final Set<String> SURE =
      Set.of("delegation", "delegations", "delegates", "negotiators", "contingent");

  private static final Set<String> NEGOTIATING =
      Set.of("negotiating", "peace", "trade", "talks", "government", "official", "visiting");

  private static final Set<String> LEAD = Set.of("lead", "head", "chair");

  private final boolean head;

  DelegationKind(boolean head) {
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
  public void find(Context context, Consumer<Claim> out) {
    boolean talked = false;
    int lastBody = -1;
    String lastOwner = "";
    for (Sentence sentence : context.sentences()) {
      int body =
          body(
              context,
              sentence,
              sentence.firstToken(),
              sentence.endToken(),
              talked && sentence.index() - lastBody <= 8);
      if (body >= 0) {
        String owner = ownerOf(context, sentence, body);
        lastOwner =
            owner != null ? owner : talked && sentence.index() - lastBody <= 2 ? lastOwner : "";
        lastBody = sentence.index();
        talked = true;
      }
      if (talked && sentence.index() - lastBody <= 2) {
        if (head) {
          heads(context, sentence, lastOwner, out);
        } else {
          members(context, sentence, lastOwner, out);
        }
      }
      boolean meets =
          context.events().mainOccurrence() != null
              && Set.of("meeting", "visit").contains(context.events().mainOccurrence().type());
      if (head) {
        sent(context, sentence, out);
        if (meets
            && !(talked && sentence.index() - lastBody <= 2)
            && context.tokens().is(sentence.firstToken(), "leading", "heading")) {
          heads(context, sentence, lastOwner, out);
        }
      } else if (meets
          && !(talked && sentence.index() - lastBody <= 2)
          && context.find(sentence.firstToken(), sentence.firstToken() + 5, w -> w.equals("party"))
              >= 0) {
        members(context, sentence, lastOwner, out);
      }
    }
  }

  /**
   * The first word for a delegation between two tokens, or -1: "delegation", "negotiating team",
   * "Kenya's team".
   */
  private static int body(Context context, Sentence sentence, int from, int end, boolean talked) {
    for (int i = Math.max(from, sentence.firstToken());
        i < Math.min(end, sentence.endToken());
        i++) {
      String word = context.tokens().lower(i);
      if (SURE.contains(word)
          || BODY.contains(word)
              && (talked
                  || NEGOTIATING.contains(context.tokens().lower(i - 1))
                  || ownerOf(context, sentence, i) != null)) {
        return i;
      }
    }
    return -1;
  }

  /** "sent his defence minister, Rustem Umerov": the one who is sent to talks heads the party. */
  private void sent(Context context, Sentence sentence, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int verb =
        context.find(
            sentence.firstToken(),
            sentence.endToken(),
            word -> word.equals("sent") || word.equals("sending"));
    if (verb < 0
        || context.find(verb, Math.min(verb + 6, sentence.endToken()), BODY::contains) >= 0) {
      return;
    }
    Occurrence meeting = context.eventNear(sentence, verb, type -> type.equals("meeting"));
    Name person =
        context.names(verb + 1, Math.min(verb + 9, sentence.endToken())).stream()
            .filter(name -> name.type() == Name.Type.PERSON && name.proper())
            .findFirst()
            .orElse(null);
    if (meeting == null
        || person == null
        || context.find(
                verb + 1, person.firstToken(), word -> word.equals("to") || word.equals("and"))
            >= 0
        || !tokens.is(
            verb + 1, "his", "her", "its", "their", "defence", "defense", "foreign", "the",
            "deputy", "prime")) {
      return;
    }
    List<Name> before = context.names(sentence.firstToken(), verb);
    String owner = before.isEmpty() ? "" : ownerKey(context, before.get(before.size() - 1));
    emit(context, sentence, List.of(person), verb, person.endToken(), owner, true, false, out);
  }

  private void heads(Context context, Sentence sentence, String owner, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String verb = context.verb(i);
      if (turnOfPhrase(context, sentence, i, owner, out)
          || !LEAD.contains(verb)
          || context.nameAt(i) != null) {
        continue;
      }
      boolean passive = tokens.is(i + 1, "by");
      boolean front = tokens.is(i, "leading", "heading") && tokens.is(i + 1, "them", "it");
      if (passive || front) {
        int from = tokens.is(i + 2, "is", "was", "are", "were") ? i + 3 : i + 2;
        List<Name> people = list(context, sentence, from, front ? 8 : 9, true);
        int body = bodyBefore(context, sentence, i);
        if (!people.isEmpty()
            && (body >= 0
                || i - sentence.firstToken() <= 1
                || front
                || tokens.is(i - 1, "is", "was", "and"))) {
          String own =
              body >= 0 && ownerOf(context, sentence, body) != null
                  ? ownerOf(context, sentence, body)
                  : ownerAfter(context, sentence, i, owner);
          emit(
              context,
              sentence,
              people,
              body >= 0 && i - body <= 8 ? body : i,
              people.get(people.size() - 1).endToken(),
              own,
              true,
              false,
              out);
        }
        continue;
      }
      // "Pham Duc Long heads the delegation", "sending Umerov to lead Ukraine's team"
      int body = context.find(i + 1, Math.min(i + 7, sentence.endToken()), BODY::contains);
      if (body < 0
          || context.find(i + 1, body, word -> word.equals(",") || word.equals(".")) >= 0) {
        continue;
      }
      List<Name> before =
          context.names(Math.max(sentence.firstToken(), i - 12), i).stream()
              .filter(name -> name.type() == Name.Type.PERSON)
              .toList();
      if (!before.isEmpty()) {
        Name person = before.get(before.size() - 1);
        String own = ownerOf(context, sentence, body);
        emit(
            context,
            sentence,
            List.of(person),
            person.firstToken(),
            body + 1,
            own == null ? owner : own,
            true,
            false,
            out);
      }
    }
  }

  /**
   * "at the head of the team is A", "A is in charge of the team", "with A at its head", "the team,
   * under A".
   */
  private boolean turnOfPhrase(
      Context context, Sentence sentence, int i, String owner, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    Name person = null;
    int body = -1;
    boolean of =
        tokens.sequence(i, "at", "the", "head", "of")
            || tokens.sequence(i, "in", "charge", "of")
            || tokens.sequence(i, "at", "the", "helm", "of");
    boolean heading = tokens.is(i, "heading", "leading") && i == sentence.firstToken();
    if (of || heading) {
      body = context.find(i + 1, Math.min(i + 10, sentence.endToken()), BODY::contains);
      if (body < 0) {
        return false;
      }
      if (i - sentence.firstToken() <= 1) {
        int is =
            context.find(
                body,
                Math.min(body + 16, sentence.endToken()),
                w -> w.equals("is") || w.equals("was") || w.equals("will"));
        List<Name> after = is < 0 ? List.of() : list(context, sentence, is + 1, 9, true);
        person = after.isEmpty() ? null : after.get(0);
      } else {
        person = lastPerson(context, sentence, i);
        if (person != null && i - person.endToken() > 6) {
          person = null;
        }
      }
    } else if (tokens.is(i, "at")
        && tokens.is(i + 1, "its", "their")
        && tokens.is(i + 2, "head", "helm")) {
      body = bodyBefore(context, sentence, i);
      person = lastPerson(context, sentence, i);
      if (person != null && !tokens.is(tokens.tokenAt(person.whole().start()) - 1, "with")) {
        person = null;
      }
    } else if (tokens.is(i, "under")) {
      body = bodyBefore(context, sentence, i);
      int from = tokens.sequence(i + 1, "the", "leadership", "of") ? i + 4 : i + 1;
      List<Name> after = list(context, sentence, from, 4, true);
      person = after.isEmpty() ? null : after.get(0);
    }
    if (person == null || body < 0) {
      return false;
    }
    String own = ownerOf(context, sentence, body);
    int first = Math.min(i, Math.min(body, person.firstToken()));
    int end = Math.max(body + 1, Math.max(person.endToken(), i + 1));
    emit(
        context,
        sentence,
        List.of(person),
        first,
        end,
        own == null ? owner : own,
        true,
        false,
        out);
    return true;
  }

  private void members(Context context, Sentence sentence, String owner, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String word = tokens.lower(i);
      boolean include =
          word.equals("includes")
              || word.equals("included")
              || word.equals("include")
              || word.equals("including")
              || word.equals("comprised")
              || word.equals("comprises")
              || word.equals("comprising");
      boolean were = word.equals("were") && tokens.is(i - 1, "members", "delegates", "negotiators");
      boolean among =
          (word.equals("among") || word.equals("also"))
                  && context.find(i, i + 8, BODY::contains) >= 0
              || word.equals("among") && tokens.sequence(i + 1, "the", "visitors");
      boolean up =
          (word.equals("made") || word.equals("make") || word.equals("makes"))
              && tokens.is(i + 1, "up")
              && context.find(i + 2, Math.min(i + 6, sentence.endToken()), BODY::contains) >= 0;
      if (up) {
        List<Name> people =
            context.names(sentence.firstToken(), i).stream()
                .filter(name -> name.type() == Name.Type.PERSON)
                .toList();
        if (people.size() >= 2) {
          emitMembers(
              context, sentence, people, people.get(0).firstToken(), i + 2, owner, true, true, out);
        }
        continue;
      }
      boolean sent = word.equals("sent") || word.equals("sends");
      if (include || were || sent) {
        int body = bodyBefore(context, sentence, i);
        boolean planned =
            context.find(
                    sentence.firstToken(),
                    i,
                    w -> w.equals("planned") || w.equals("initially") || w.equals("originally"))
                >= 0;
        if (!sent && body < 0 && !pronounBefore(tokens, sentence, i)
            || planned && context.find(i, sentence.endToken(), w -> w.equals("but")) >= 0) {
          continue;
        }
        List<Name> people = list(context, sentence, i + 1, 14, false);
        if (sent && people.size() < 2) {
          continue;
        }
        if (!people.isEmpty()) {
          String own = body >= 0 ? ownerOf(context, sentence, body) : null;
          if (own == null && sent) {
            List<Name> before = context.names(sentence.firstToken(), i);
            own = before.isEmpty() ? null : ownerKey(context, before.get(before.size() - 1));
          }
          boolean closed = were || word.startsWith("compris");
          int end = people.get(people.size() - 1).endToken();
          emitMembers(
              context,
              sentence,
              people,
              i,
              Math.max(end, people.get(people.size() - 1).endToken()),
              own == null ? owner : own,
              true,
              closed,
              out);
        }
      } else if (among) {
        int are =
            context.find(
                i + 1,
                Math.min(i + 17, sentence.endToken()),
                w -> w.equals("are") || w.equals("is") || w.equals("were") || w.equals("was"));
        List<Name> people = list(context, sentence, are < 0 ? i + 2 : are + 1, 14, false);
        if (!people.isEmpty()) {
          emitMembers(
              context,
              sentence,
              people,
              i,
              people.get(people.size() - 1).endToken(),
              owner,
              true,
              false,
              out);
        }
      } else if (word.equals("led")
          && tokens.is(i + 1, "by")
          && bodyBefore(context, sentence, i) >= 0) {
        List<Name> people = list(context, sentence, i + 2, 9, true);
        String own = ownerOf(context, sentence, bodyBefore(context, sentence, i));
        if (!people.isEmpty()) {
          emitMembers(
              context,
              sentence,
              people,
              bodyBefore(context, sentence, i),
              people.get(people.size() - 1).endToken(),
              own == null ? owner : own,
              true,
              false,
              out);
        }
      } else if (TRAVELLING.contains(word) && !absence(tokens, i)) {
        travelling(context, sentence, i, owner, out);
      } else if (absence(tokens, i)) {
        absent(context, sentence, i, owner, out);
      } else if ((word.equals("remained")
              || word.equals("remains")
              || word.equals("is")
              || word.equals("was"))
          && context.find(i + 1, Math.min(i + 9, sentence.endToken()), BODY::contains) >= 0
          && context.find(
                  i + 1,
                  Math.min(i + 9, sentence.endToken()),
                  w -> w.equals("part") || w.equals("member") || w.equals("on"))
              >= 0) {
        Name person = lastPerson(context, sentence, i);
        if (person != null) {
          int body = context.find(i + 1, Math.min(i + 9, sentence.endToken()), BODY::contains);
          boolean not = tokens.is(i + 1, "not") || tokens.sequence(i + 1, "no", "longer");
          String own = ownerOf(context, sentence, body);
          emitMembers(
              context,
              sentence,
              List.of(person),
              person.firstToken(),
              body + 1,
              own == null ? owner : own,
              !not,
              false,
              out);
        }
      }
    }
  }

  private static final Set<String> TRAVELLING =
      Set.of("flew", "travelled", "traveled", "arrived", "came", "left", "went", "departed");

  /** "A flew in with the delegation"; "the delegation left without A". */
  private void travelling(
      Context context, Sentence sentence, int verb, String owner, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int end = Math.min(sentence.endToken(), verb + 14);
    int with = context.find(verb, end, w -> w.equals("with") || w.equals("without"));
    if (with < 0) {
      return;
    }
    boolean without = tokens.is(with, "without");
    int body =
        without
            ? bodyBefore(context, sentence, verb)
            : context.find(with, Math.min(with + 6, sentence.endToken()), BODY::contains);
    Name person = null;
    if (without) {
      List<Name> after = list(context, sentence, with + 1, 5, true);
      person = after.isEmpty() ? null : after.get(0);
    } else {
      person = lastPerson(context, sentence, verb);
      person = person != null && verb - person.endToken() <= 3 ? person : null;
    }
    if (body >= 0 && person != null) {
      String own = ownerOf(context, sentence, body);
      int first = Math.min(body, person.firstToken());
      int last = Math.max(body + 1, person.endToken());
      emitMembers(
          context,
          sentence,
          List.of(person),
          first,
          last,
          own == null ? owner : own,
          !without,
          false,
          out);
    }
  }

  private static boolean pronounBefore(Tokens tokens, Sentence sentence, int i) {
    return tokens.is(i - 1, "and", "members", "whose", "also", "also,")
        || i - sentence.firstToken() <= 2;
  }

  private static boolean absence(Tokens tokens, int i) {
    return tokens.is(i, "absent") && tokens.is(i + 1, "from")
        || tokens.is(i, "join") && tokens.is(i - 1, "not", "didn't")
        || tokens.is(i, "dropped", "excluded", "left") && tokens.is(i + 1, "from", "off", "out");
  }

  private void absent(
      Context context, Sentence sentence, int i, String owner, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int stop = Math.min(sentence.endToken(), i + 14);
    boolean body =
        context.find(
                i, stop, word -> BODY.contains(word) || word.equals("list") || word.equals("talks"))
            >= 0;
    if (!body) {
      return;
    }
    Name person = lastPerson(context, sentence, i);
    if (person == null
        || context.find(i, stop, word -> word.equals("was") || word.equals("were")) >= 0) {
      person =
          context.names(i, Math.min(sentence.endToken(), i + 14)).stream()
              .filter(name -> name.type() == Name.Type.PERSON)
              .findFirst()
              .orElse(person);
    }
    if (person != null) {
      int named = context.find(i, stop, BODY::contains);
      String own = named < 0 ? null : ownerOf(context, sentence, named);
      emitMembers(
          context,
          sentence,
          List.of(person),
          Math.min(i, person.firstToken()),
          Math.max(i + 1, person.endToken()),
          own == null ? owner : own,
          false,
          false,
          out);
    }
  }

  private static @Nullable Name lastPerson(Context context, Sentence sentence, int before) {
    List<Name> people =
        context.names(sentence.firstToken(), before).stream()
            .filter(name -> name.type() == Name.Type.PERSON)
            .toList();
    return people.isEmpty() ? null : people.get(people.size() - 1);
  }

  private static int bodyBefore(Context context, Sentence sentence, int i) {
    return context.findLast(Math.max(sentence.firstToken(), i - 14), i, BODY::contains);
  }

  /** The people of a list that begins near a token: "A, head of B, and C". */
  private static List<Name> list(
      Context context, Sentence sentence, int from, int reach, boolean heads) {
    Tokens tokens = context.tokens();
    List<Name> people = new ArrayList<>();
    int limit = Math.min(sentence.endToken(), from + reach);
    for (int i = from; i < limit; i++) {
      Name name = context.nameAt(i);
      if (name != null && name.type() == Name.Type.PERSON && name.proper()) {
        people.add(name);
        i = name.endToken() - 1;
        limit = Math.min(sentence.endToken(), name.endToken() + 12);
        if (heads && !joined(context, sentence, name)) {
          break;
        }
        continue;
      }
      boolean office = heads && people.isEmpty() && tokens.is(i, "in", "at");
      if (!office && ENDING.contains(tokens.lower(i))
          || name == null
              && Verbs.past(context, i)
              && !tokens.is(i, "retired", "elected", "appointed")) {
        // a verb or a relative clause about the last person ends the list
        break;
      }
    }
    return people;
  }

  private static final Set<String> ENDING =
      Set.of(
          ";",
          "—",
          "–",
          "who",
          "that",
          "but",
          "will",
          "would",
          "had",
          "have",
          "has",
          "is",
          "are",
          "were",
          "was",
          "said",
          "while",
          "before",
          "after",
          "includes",
          "include",
          "including",
          "in",
          "at",
          "when",
          "whose",
          "which",
          "(");

  /**
   * Whether the next person belongs to the same head of a delegation: "A and B", "A and the
   * minister B".
   */
  private static boolean joined(Context context, Sentence sentence, Name name) {
    Tokens tokens = context.tokens();
    int next = name.endToken();
    return tokens.is(next, "and")
        || tokens.is(next, ",") && tokens.is(next + 1, "and") && next + 2 < sentence.endToken();
  }

  /**
   * Whose delegation it is: the nearest country, body or nationality before the word, or the
   * country of "his".
   */
  private static @Nullable String ownerOf(Context context, Sentence sentence, int body) {
    for (int i = body - 1; i >= Math.max(sentence.firstToken(), body - 5); i--) {
      if (context.tokens().is(i, ",", ";", ":", "that", "and", "with", "by", "as")) {
        break;
      }
      Name name = context.nameAt(i);
      if (name != null && name.type() != Name.Type.PERSON) {
        return ownerKey(context, name);
      }
      if (context.tokens().is(i, "government", "rebel", "opposition", "union")) {
        return context.tokens().lower(i);
      }
      String country = Demonyms.country(context, i);
      if (country != null) {
        return country;
      }
      if (context.tokens().is(i, "his", "her")) {
        Name person = lastPerson(context, sentence, i);
        return person == null ? null : Demonyms.countryOf(context, person.entity());
      }
    }
    return null;
  }

  private static String ownerAfter(Context context, Sentence sentence, int i, String otherwise) {
    int body = context.find(i, sentence.endToken(), BODY::contains);
    String owner = body < 0 ? null : ownerOf(context, sentence, body);
    return owner == null ? otherwise : owner;
  }

  private static String ownerKey(Context context, Name name) {
    Entity entity = context.entity(name);
    if (name.type() == Name.Type.PERSON) {
      return "";
    }
    if (entity.country()) {
      return entity.key();
    }
    for (String whole : entity.within()) {
      var place = Lexicon.get().place(whole);
      if (place != null && place.country()) {
        return whole;
      }
    }
    return entity.key();
  }

  private void emit(
      Context context,
      Sentence sentence,
      List<Name> people,
      int first,
      int end,
      String owner,
      boolean present,
      boolean closed,
      Consumer<Claim> out) {
    Set<String> keys =
        people.stream()
            .map(name -> context.entity(name).key())
            .collect(Collectors.toCollection(TreeSet::new));
    String display =
        people.stream()
            .map(name -> context.entity(name).canonical())
            .collect(Collectors.joining(" and "));
    Slot slot =
        context.slot(
            sentence, first, end, closed ? "closed" : "", "delegation", owner, null, false);
    Occurrence event =
        context.eventNear(sentence, first, type -> type.equals("meeting") || type.equals("visit"));
    out.accept(
        context.claim(
            id(),
            sentence,
            Math.min(first, people.get(0).firstToken()),
            end,
            new Value.Who(keys, display),
            slot,
            event,
            context.modality(first)));
  }

  private void emitMembers(
      Context context,
      Sentence sentence,
      List<Name> people,
      int first,
      int end,
      String owner,
      boolean present,
      boolean closed,
      Consumer<Claim> out) {
    Occurrence event =
        context.eventNear(sentence, first, type -> type.equals("meeting") || type.equals("visit"));
    if (closed && people.size() >= 2) {
      Set<String> keys =
          people.stream()
              .map(name -> context.entity(name).key())
              .collect(Collectors.toCollection(TreeSet::new));
      String display =
          people.stream()
              .map(name -> context.entity(name).canonical())
              .collect(Collectors.joining(", "));
      Slot list =
          context.slot(sentence, first, end, "closed", "the whole list", owner, null, false);
      out.accept(
          context.claim(
              id(),
              sentence,
              Math.min(first, people.get(0).firstToken()),
              Math.max(end, people.get(people.size() - 1).endToken()),
              new Value.Who(keys, display),
              list,
              event,
              context.modality(first)));
    }
    for (Name person : people) {
      Entity entity = context.entity(person);
      Slot slot =
          context.slot(
              sentence, first, end, closed ? "closed" : "", entity.key(), owner, null, false);
      Value.Presence value =
          new Value.Presence(
              entity.key(),
              entity.canonical(),
              present ? Value.Presence.State.PRESENT : Value.Presence.State.ABSENT);
      Modality modality = present ? context.modality(first) : Modality.ACTUAL;
      out.accept(
          context.claim(
              id(),
              sentence,
              Math.min(first, person.firstToken()),
              Math.max(end, person.endToken()),
              value,
              slot,
              event,
              modality));
    }
  }
}
