package dev.twosource.kinds;

import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** How old a person is. */
final class AgeKind implements DetailKind {
  @Override
  public String id() {
    return "person.age";
  }

  @Override
  public String summary() {
    return "How old a person is.";
  }

  @Override
  public String explanation() {
    return """
        How old a person is, by name, on the day of the report: behind the name, before it, \
        with "aged", or of "the left-hander" in the sentence after the one that names him. What is told apart: the age of somebody else in the sentence, years of work, \
        ages of things, and points. Two ages of one person agree where they are the same; \
        somebody who turns an age soon is compatible with the year below it; otherwise two ages \
        contradict each other.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        52 a | Police named the driver as Henrik Solberg, 52, from Drammen.
        38 a | The climber was Alan Quill, a 38-year-old father of two.
        17 a | The winner was 17-year-old Mirela Banu.
        64 a | Dr Petra Novak, aged 64, opened the hall.
        52 a | Henrik Solberg (52) has run the bakery since 1998.
        71 a | Singer Marta Lind, who is 71, will retire in May.
        52 a | Nora Tveit, who's 52, kept the books.
        46 a | Marta Lind, who turned 46 in November, grew up in Brno.
        58 a | Alan Quill, who is fifty-eight, ran the shop.
        24 a | Marek Sobol, now 24, stepped up.
        34 a | The crowd rose for Marek Sobol. The left-hander, who is 34, had just won.
        61 a | Alan Quill pleaded guilty. The 61-year-old was sent to prison.
<<<<<<< HEAD
        21 a | Prosecutors say that the sailor Alan Quill, raised in Oslo, is 21.
        17 a | Sprinter Marta Lind is 17, according to her club.
        11 a | Marta Lind, who was found on the ferry, is eleven, not as was first reported.
        27 a | The report gave the age of the hiker, Marta Lind, as 27.
        - | Her mother, also called Marta, is 62 and taught Marta Lind.
        - | The passengers, 49 of them, described Alan Quill.
        - | Novak is 3 up with five to play.
        - | Marta Lind was 12th, and the fastest time is 21.
=======
        90 a | At ninety, Nora Tveit is the oldest to climb it.
        70..79 a | Nora Tveit, in her seventies, swam the strait.
        79 a | Alan Quill, two months short of his 80th birthday, ran on.
        53..54 a | Alan Quill, born in 1971, ran the shop.
        81 a | Alan Quill died on Monday, aged 81, his agent said.
        54 a | The driver, 54, was arrested after the crash.
        - | The mother of Alan Quill, 54, wept.
        - | At the age of 12, Nora Tveit began to play the flute.
>>>>>>> work
        - | Alan Quill said the driver was unhurt. The pensioner, 72, was taken home.
        - | A 38-year-old record of Novak fell on Sunday.
        55 a | The 55-year-old baker will replace Marta Lind.
        - | Marta Lind has sung for 52 years.
        - | Henrik Solberg scored 52 points.
        """);
  }

  @Override
  public String subjectKind() {
    return "person";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Persons persons = new Persons(context);
    AgePhrases phrases = new AgePhrases(context);
    AgeOwners owners = new AgeOwners(context, persons);
    Map<String, List<Claim>> unnamed = new HashMap<>();
    for (Sentence sentence : context.sentences()) {
      List<AgePhrases.Age> ages = phrases.in(sentence);
      List<Persons.Mention> mentions = ages.isEmpty() ? List.of() : persons.in(sentence);
      for (AgePhrases.Age age : ages) {
        AgeOwners.Owner owner = owners.of(sentence, mentions, age);
        if (owner == null) {
          continue;
        }
        Claim claim = claim(context, sentence, owner, age);
        if (owner.entity() != null) {
          out.accept(claim);
        } else {
          String noun = owner.noun().substring(owner.noun().lastIndexOf(' ') + 1);
          unnamed.computeIfAbsent(noun, key -> new ArrayList<>()).add(claim);
        }
      }
    }
    // "the driver" is one person only where the text has one driver
    unnamed.forEach(
        (noun, claims) -> {
          if (claims.size() == 1 && only(context, noun)) {
            out.accept(claims.get(0));
          }
        });
  }

<<<<<<< HEAD
  /** "Declan Hourigan, 49," and "Hourigan (49)", where the number was not read as an age. */
  private static boolean bare(Tokens tokens, Quantity quantity) {
    int at = quantity.firstToken();
    boolean plain =
        quantity.kind() == Quantity.Kind.COUNT || quantity.kind() == Quantity.Kind.LABEL;
    int end = quantity.endToken();
    if (plain && quantity.stated() == Math.rint(quantity.stated()) && stated(tokens, at, end)) {
      return quantity.stated() >= 8 && quantity.stated() < 115 && quantity.head() < 0;
    }
    boolean words =
        !tokens.isNumber(at)
            && quantity.stated() >= 11
            && (tokens.is(at - 1, ",") && tokens.is(end, ",", ".")
                || tokens.is(at - 1, "is", "was")
                    && tokens.is(at - 2, "who")
                    && !tokens.isWord(end));
    if (plain
        && words
        && quantity.head() < 0
        && quantity.interval().isExact()
        && quantity.stated() < 115) {
      return true;
    }
    if (!plain
        || quantity.endToken() != at + 1
        || !tokens.isNumber(at)
        || quantity.stated() != Math.rint(quantity.stated())) {
      return false;
    }
    boolean framed =
        tokens.is(at - 1, ",", "(")
                && tokens.is(at + 1, ",", ")", ".", ";", "of", "from", "and", "who")
                && !(tokens.is(at + 1, "of") && tokens.is(at + 2, "them", "whom", "the", "those"))
            || tokens.is(at - 1, "turns", "turn", "aged", "turned", "now")
            || tokens.is(at - 1, "'s") && tokens.is(at - 2, "who", "he", "she")
            || tokens.is(at - 1, "is", "was") && tokens.is(at - 2, "who") && !tokens.isWord(at + 1);
    return framed && quantity.stated() >= 1 && quantity.stated() < 115;
  }

  /** The token behind which a bare age is told: "is", "is only", "age as"; or -1. */
  private static int copula(Tokens tokens, int at) {
    int k = at - 1;
    while (k > at - 4
        && tokens.is(k, "only", "just", "still", "at", "least", "now", "about", "already")) {
      k--;
    }
    return tokens.is(k, "is", "was") ? k : -1;
  }

  /** "is 21.", "gives his age as 21": a number that nothing follows. */
  private static boolean stated(Tokens tokens, int at, int end) {
    boolean closed =
        !tokens.isWord(end) && !tokens.isNumber(end) && !tokens.is(end, "-", "/", "%", "\u2013")
            || tokens.is(end, "and", "but", "while", "according", "rather", "not");
    return closed && (copula(tokens, at) >= 0 || ageAs(tokens, at) >= 0);
  }

  /** Where "the age of Marta Lind as" has its "age", or -1. */
  private static int ageAs(Tokens tokens, int at) {
    if (!tokens.is(at - 1, "as", "at")) {
      return -1;
    }
    for (int k = at - 2; k > at - 12 && k >= 0 && !tokens.is(k, ".", ";"); k--) {
      if (tokens.is(k, "age")) {
        return k;
      }
    }
    return -1;
  }

  /** Whose age a bare number is, or null. */
  private static @Nullable Name aged(Context context, Sentence sentence, int at) {
    Tokens tokens = context.tokens();
    int age = ageAs(tokens, at);
    if (age >= 0) {
      Name owner = named(context, age - 1);
      for (int k = age + 1; owner == null && k < at; k++) {
        owner = named(context, k);
      }
      return owner;
    }
    int is = copula(tokens, at);
    if (is < 0) {
      return null;
    }
    if (!tokens.is(is - 1, ",")) {
      return named(context, is - 1);
    }
    // "the sailor Alan Quill, raised in Oslo, is 21"
    for (int k = is - 2; k > Math.max(sentence.firstToken(), is - 16); k--) {
      if (tokens.is(k, ",")) {
        Name name = named(context, k - 1);
        return name != null && name.proper() ? name : null; // not "her mother, also Marta, is 62"
      }
    }
    return null;
  }

  private static @Nullable Name person(Context context, Sentence sentence, int at, int end) {
    Tokens tokens = context.tokens();
    boolean contracted = tokens.is(at - 1, "'s") && tokens.is(at - 2, "he", "she", "who");
    boolean old = tokens.is(end - 1, "old") || tokens.is(end - 1, "olds");
    Name stated = old ? null : aged(context, sentence, at);
    if (stated != null) {
      return stated;
    }
    boolean attribute = old && tokens.is(end - 2, "-");
    if (!attribute && (contracted || tokens.is(at - 1, "is", "was", "turned", "turns", "turn"))) {
      int before = tokens.is(at - 2, "who", "will") ? at - 3 : at - 2;
      if (tokens.is(before, ",") && before == at - 2) {
        return null; // "her mother, also called Marta, is 62"
      }
      int noun = tokens.is(before, ",") ? before - 1 : before;
      Name name = named(context, noun);
      return name != null || !tokens.is(at - 2, "who") ? name : described(context, sentence, noun);
    }
    if (tokens.is(at - 1, "now") && tokens.is(at - 2, ",")) {
      return named(context, at - 3);
    }
    if (tokens.is(at - 1, ",", "(")) {
      Name name = named(context, at - 2);
      return name != null ? name : described(context, sentence, at - 2);
    }
    // "Kiptanui, a boy of nineteen"
    boolean of =
        tokens.is(at - 1, "of")
                && tokens.is(
                    at - 2, "man", "woman", "boy", "girl", "lad", "widow", "widower", "youth")
                && tokens.is(at - 3, "a", "young")
                && !tokens.isWord(end)
            || tokens.is(at - 1, "of")
                && tokens.is(at - 2, "boy", "girl", "man", "woman")
                && tokens.is(end, "who");
    if (of) {
      int article = tokens.is(at - 3, "young") ? at - 4 : at - 3;
      return tokens.is(article - 1, ",") ? named(context, article - 2) : null;
    }
    boolean aged = tokens.is(at - 1, "aged", "age");
    if (aged && tokens.is(at - 2, ",")) {
      return named(context, at - 3);
    }
    if (aged && context.nameAt(at - 2) != null) {
      return named(context, at - 2);
    }
    // "The 58-year-old was sent to prison"
    if (old
        && tokens.is(at - 1, "the")
        && at - 1 == sentence.firstToken()
        && (Verbs.finite(tokens, end) || tokens.is(end, ",", "from", "who"))) {
      return told(context, sentence);
    }
    // "17-year-old Noa Perkovic", "the 54-year-old mine foreman Piet Botha"
    if (!old) {
      return null;
    }
    for (int k = end; k < Math.min(end + 5, sentence.endToken()); k++) {
      Name name = context.nameAt(k);
      if (name != null && name.type() == Name.Type.PERSON) {
        int after = name.endToken();
        boolean thing =
            context.entity(name).given() == null
                && tokens.isWord(after)
                && !tokens.isCapitalised(after)
                && Lexicon.get().nounClass(context.noun(after)) == NounClass.PERSON;
        return name.proper() && !thing ? name : null;
      }
      boolean noun =
          tokens.isCapitalised(k)
              || Lexicon.get().isNoun(context.noun(k))
              || Lexicon.get().isAdjective(tokens.lower(k));
      if (name == null && !noun
          || Verbs.finite(tokens, k)
          || tokens.is(k, "also", "will", "would", "then", "later")) {
        break;
      }
      if (name == null && !tokens.isWord(k)
          || tokens.is(
              k, "was", "who", "is", "of", "from", "in", "has", "had", "and", "with", "by", "told",
              "said")) {
        break;
      }
    }
    // "Alan Quill, a 38-year-old father of two", "Imogen Adair, the home side's 19-year-old winger"
    for (int k = at - 1; k > Math.max(sentence.firstToken(), at - REACH); k--) {
      if (tokens.is(k, ",")) {
        return named(context, k - 1);
      }
      if (tokens.is(k, "and", "of", "by", "with", "who", "that", "to", "was")) {
        return tokens.is(k, "was") ? named(context, k - 1) : null;
      }
      Name name = context.nameAt(k);
      if (name != null && name.type() == Name.Type.PERSON) {
        return null;
      }
    }
    return null;
  }

  /**
   * Whom "the Australian" or "the left-hander" means: the one person of the sentence before, where
   * that is one who is told of and not one who speaks.
   */
  private static @Nullable Name described(Context context, Sentence sentence, int noun) {
    Tokens tokens = context.tokens();
    String country = Lexicon.get().demonym(tokens.lower(noun));
    boolean person =
        country != null
            || Lexicon.get().nounClass(context.noun(noun)) == NounClass.PERSON
            || tokens.lower(noun).endsWith("er") && tokens.is(noun - 1, "-");
    int the =
        context.findLast(Math.max(sentence.firstToken(), noun - 5), noun, w -> w.equals("the"));
    if (!person || the != sentence.firstToken() || sentence.index() == 0) {
      return null;
    }
    for (int k = the + 1; k < noun; k++) {
      Name name = context.nameAt(k);
      if (!tokens.isWord(k) && !tokens.is(k, "-")
          || name != null && name.type() == Name.Type.PERSON) {
        return null;
      }
    }
    return told(context, sentence);
  }

  /** The one person whom the sentence before tells of, and who does not speak there. */
  private static @Nullable Name told(Context context, Sentence sentence) {
    if (sentence.index() == 0) {
      return null;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - 4); s--) {
      before = context.sentences().get(s);
      boolean named =
          context.names(before.firstToken(), before.endToken()).stream()
              .anyMatch(name -> name.type() == Name.Type.PERSON);
      if (named) {
        break;
      }
    }
    Name found = null;
    for (Name name : context.names(before.firstToken(), before.endToken())) {
      if (name.type() != Name.Type.PERSON) {
=======
  /** Whether a text speaks of one person of a sort, and not of several. */
  private static boolean only(Context context, String noun) {
    var tokens = context.tokens();
    Set<String> kinds = new TreeSet<>();
    int indefinite = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isWord(i) || !Objects.equals(context.noun(i), noun)) {
>>>>>>> work
        continue;
      }
      boolean modified = tokens.isWord(i - 1) && !Stopwords.contains(tokens.lower(i - 1));
      if (!tokens.lower(i).equals(noun) || tokens.is(i - 1, "another", "other", "second")) {
        return false;
      }
      if (modified) {
        kinds.add(context.noun(i - 1));
      }
      indefinite += tokens.is(i - 1, "a", "an") || tokens.is(i - 2, "a", "an") ? 1 : 0;
    }
    return kinds.size() <= 1 && indefinite <= 1;
  }

  private Claim claim(
      Context context, Sentence sentence, AgeOwners.Owner owner, AgePhrases.Age age) {
    Entity entity = owner.entity();
    // of a person named in the sentence before only the age is quoted
    boolean far =
        owner.first() < sentence.firstToken()
            || Math.max(owner.end(), age.end()) - Math.min(owner.first(), age.first()) > 16;
    int first = far ? age.first() : Math.min(age.first(), owner.first());
    int end = far ? age.end() : Math.max(age.end(), owner.end());
    Slot slot =
        context.slot(
            sentence,
            first,
            end,
            "",
            entity == null || entity.given() == null ? "" : entity.given(),
            entity == null ? "~" + owner.noun() : entity.key(),
            null,
            false);
    Value.Amount value = new Value.Amount(age.interval(), age.stated(), 0, "a", age.hedge());
    Claim claim = context.claim(id(), sentence, first, end, value, slot, null, Modality.ACTUAL);
    // "the union said the driver, 54, was tired": the age is the reporter's
    return age.frame() == AgePhrases.Frame.SAID ? claim : claim.told();
  }
}
