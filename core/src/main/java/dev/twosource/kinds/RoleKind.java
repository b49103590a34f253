package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordMap;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which office a person holds: "interior minister", "deputy chief veterinary officer", "head of the
 * union".
 */
final class RoleKind implements DetailKind {
  /** The words that an office ends in, and the one that stands for all that mean the same. */
  private static final WordMap<String> HEADS =
      WordMap.of(
          Map.ofEntries(
              Map.entry("minister", "minister"),
              Map.entry("secretary", "secretary"),
              Map.entry("president", "president"),
              Map.entry("chancellor", "chancellor"),
              Map.entry("premier", "premier"),
              Map.entry("governor", "governor"),
              Map.entry("mayor", "mayor"),
              Map.entry("ambassador", "ambassador"),
              Map.entry("commissioner", "commissioner"),
              Map.entry("officer", "officer"),
              Map.entry("ceo", "officer"),
              Map.entry("cfo", "officer"),
              Map.entry("coo", "officer"),
              Map.entry("coach", "coach"),
              Map.entry("manager", "manager"),
              Map.entry("director", "director"),
              Map.entry("chairman", "chair"),
              Map.entry("chairwoman", "chair"),
              Map.entry("chair", "chair"),
              Map.entry("chairperson", "chair"),
              Map.entry("chief", "head"),
              Map.entry("head", "head"),
              Map.entry("leader", "head"),
              Map.entry("boss", "head"),
              Map.entry("captain", "captain"),
              Map.entry("skipper", "captain"),
              Map.entry("diplomat", "minister"),
              Map.entry("counsel", "defender in court"),
              Map.entry("lawyer", "defender in court"),
              Map.entry("attorney", "defender in court"),
              Map.entry("barrister", "defender in court"),
              Map.entry("goalkeeper", "goalkeeper"),
              Map.entry("forward", "forward"),
              Map.entry("striker", "forward"),
              Map.entry("defender", "defender"),
              Map.entry("midfielder", "midfielder"),
              Map.entry("judge", "judge"),
              Map.entry("prosecutor", "prosecutor"),
              Map.entry("superintendent", "superintendent"),
              Map.entry("envoy", "envoy"),
              Map.entry("spokesman", "spokesperson"),
              Map.entry("spokeswoman", "spokesperson"),
              Map.entry("treasurer", "treasurer"),
              Map.entry("commander", "commander"),
              Map.entry("inspector", "inspector"),
              Map.entry("editor", "editor"),
              Map.entry("principal", "principal"),
              Map.entry("dean", "dean"),
              Map.entry("rector", "rector")));

  private static final Set<String> BELOW =
      Set.of("deputy", "vice", "assistant", "junior", "associate", "sub");

  /** Words before an office that tell of another time than now. */
  private static final Set<String> NOT_NOW =
      Set.of(
          "former",
          "ex",
          "then",
          "designate",
          "elect",
          "incoming",
          "future",
          "late",
          "ousted",
          "acting",
          "interim",
          "shadow",
          "onetime",
          "retired",
          "nominee",
          "would",
          "candidate",
          "caretaker",
          "fellow",
          "aspiring",
          "new",
          "next");

  /** Words before an office that do not tell it from another. */
  private static final WordSet PLAIN =
      WordSet.of(
          "the",
          "a",
          "an",
          "its",
          "his",
          "her",
          "their",
          "our",
          "country",
          "government",
          "longtime",
          "veteran",
          "outgoing",
          "senior",
          "local",
          "national",
          "federal",
          "state",
          "regional",
          "and",
          "current",
          "embattled",
          "popular",
          "union",
          "group",
          "campaign",
          "company",
          "club",
          "town",
          "city",
          "party",
          "of",
          "s",
          "'s",
          "general",
          "honorary",
          "long");

  private static final Map<String, String> FOLDED =
      Map.ofEntries(
          Map.entry("defense", "defence"),
          Map.entry("home", "interior"),
          Map.entry("external", "foreign"),
          Map.entry("affairs", ""),
          Map.entry("treasury", "finance"),
          Map.entry("economic", "economy"),
          Map.entry("financial", "finance"),
          Map.entry("environmental", "environment"),
          Map.entry("agricultural", "agriculture"),
          Map.entry("veterinary", "veterinary"));

  @Override
  public String id() {
    return "person.role";
  }

  @Override
  public String summary() {
    return "Which office a person holds.";
  }

  @Override
  public String explanation() {
    return """
        The office that a named person holds now: minister, mayor, coach, head. What is told \
        apart: former, acting and future offices, candidates, and the office of somebody else in \
        the sentence. An office has a word for its holder, a field ("interior") and a rank \
        (deputy or not). Offices are compared only within one hierarchy: two ministers of \
        different fields or two ranks in one field contradict each other, and so do two of the posts in one \
        body that nobody holds at once (treasurer, chief financial officer), while a chairman who \
        is also a director does not.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        interior minister | Interior Minister Jana Kralova resigned.
        interior minister | The bill was signed by Jana Kralova, the interior minister.
        deputy chief medical officer | The deputy chief medical officer, Tom Ashby, spoke.
        head | Lena Brandt, who leads the union, welcomed the offer.
        coach | Halden Rovers coach Marek Sobol praised his players.
        mayor | Ruth Okafor, the city's mayor, cut the ribbon.
        chief finance officer | Tom Ashby, 46, at present the company's chief financial officer, \
        will retire.
        chief executive officer | Lena Brandt will be chief executive of the combined bank.
        treasurer | Lena Brandt serves as treasurer of the club.
        interior minister | Jana Kralova was appointed interior minister.
        deputy minister | State secretary Bram Visser took the floor.
        treasurer | Pavel Hruska was treasurer when the money went.
        head coach | Rovers fired head coach Marek Sobol.
        chief executive officer | Lena Brandt, the CEO of the bank, will retire.
        board harbour head | Lena Brandt, head of the harbour board, opened the bridge.
        board harbour chair | Lena Brandt chairs the harbour board.
        finance minister | Lena Brandt took over as finance minister on Monday.
        - | Lena Brandt was captain of the team in 1998.
        - | Lena Brandt wants to be president.
        - | Former interior minister Jana Kralova was there.
        - | The interior minister met Jana Kralova.
        - | Jana Kralova, a candidate for president, spoke in Brno.
        - | Tom Ashby spoke to an officer.
        """);
  }

  @Override
  public String subjectKind() {
    return "person";
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    Persons persons = context.persons();
    for (Sentence sentence : context.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (HEADS.containsKey(context.noun(i)) && !tokens.lower(i).endsWith("s") && said(tokens, i)
            || tokens.is(i, "ministry", "department") && runs(tokens, i)) {
          at(context, persons, sentence, i, out);
        } else if (tokens.is(i, "heads", "chairs") && tokens.is(i + 1, "the", "its", "a")) {
          led(context, sentence, i, out);
        } else if (tokens.is(
                i, "runs", "leads", "heads", "chairs", "captains", "manages", "commands")
            && tokens.is(i - 1, "who", ",")) {
          led(context, sentence, i, out);
        }
      }
    }
  }

  /** Whether a word that is an office only beside another one has it: "top diplomat". */
  private static boolean said(Tokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "diplomat" -> tokens.is(i - 1, "top", "chief");
      case "counsel", "lawyer", "attorney", "barrister" ->
          tokens.is(i - 1, "defence", "defense", "defending");
      case "forward" -> tokens.is(i - 1, "centre", "center") || tokens.isCapitalised(i + 1);
      case "defender" -> !tokens.is(i - 1, "public");
      default -> true;
    };
  }

  private static boolean runs(Tokens tokens, int i) {
    for (int k = i - 1; k > i - 6; k--) {
      if (tokens.is(k, "runs", "heads", "leads")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date near an office tells of a time long before the report. */
  private static boolean past(Context context, Sentence sentence, int at) {
    // who was appointed in January is it still
    boolean began =
        context.findLast(Math.max(sentence.firstToken(), at - 8), at, BEGAN::contains) >= 0;
    int limit = began ? 400 : 20;
    var published = context.reading().document().published();
    for (Timex timex : context.timexes(sentence)) {
      int first = context.tokens().tokenAt(timex.span().start());
      int distance = context.tokens().is(first - 1, "since") ? 99 : Math.abs(first - at);
      boolean old =
          distance < 9
              && timex.interval() != null
              && published != null
              && timex.type() != Timex.Type.DURATION
              && timex.interval().lastDay().isBefore(published.day().minusDays(limit));
      if (old) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet BEGAN =
      WordSet.of("became", "become", "appointed", "elected", "named", "sworn", "chosen", "took");

  /** "who leads the group": an office in a verb. */
  private void led(Context context, Sentence sentence, int verb, Consumer<Claim> out) {
    Name name = before(context, sentence, verb - 1);
    if (name == null) {
      return;
    }
    String head =
        context.tokens().is(verb, "chairs")
            ? "chair"
            : context.tokens().is(verb, "captains")
                ? "captain"
                : context.tokens().is(verb, "manages")
                    ? "manager"
                    : context.tokens().is(verb, "commands") ? "commander" : "head";
    Set<String> portfolio = new TreeSet<>();
    int end = head.equals("manager") ? verb + 1 : body(context, sentence, verb + 1, portfolio);
    emit(
        context,
        sentence,
        name,
        verb,
        end,
        new Value.Office(head, false, portfolio, words(context.tokens(), verb, end)),
        "",
        out);
  }

  /** Reads what is led, "the city's police force", and gives the token after it. */
  private static int body(Context context, Sentence sentence, int from, Set<String> portfolio) {
    Tokens tokens = context.tokens();
    int end = from;
    for (int i = from; i < Math.min(from + 6, sentence.endToken()); i++) {
      boolean owns = tokens.is(i + 1, "'s", "'");
      boolean small =
          tokens.is(i, "the", "a", "its", "'s", "'", "his", "her", "own")
              || named(context, i) != null;
      if (!small && (!modifier(context, i) || Verbs.finite(tokens, i))) {
        break;
      }
      if (!small && !owns) {
        add(context, i, portfolio);
        end = i + 1;
      }
    }
    return end;
  }

  private static String words(Tokens tokens, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(words.isEmpty() || tokens.glued(i) ? "" : " ").append(tokens.lower(i));
    }
    return words.toString();
  }

  private static @Nullable Name before(Context context, Sentence sentence, int at) {
    Tokens tokens = context.tokens();
    for (int i = at; i >= Math.max(sentence.firstToken(), at - 2); i--) {
      Name name = named(context, i);
      if (name != null) {
        return name.type() == Name.Type.PERSON && name.proper() ? name : null;
      }
      if (!tokens.is(i, ",", "who")) {
        return null;
      }
    }
    return null;
  }

  /** An office named by a noun: before the name, behind it, or where somebody leaves it. */
  private void at(
      Context context, Persons persons, Sentence sentence, int head, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    if (past(context, sentence, head)) {
      return;
    }
    if (tokens.is(head, "head", "chief", "deputy") && HEADS.containsKey(context.noun(head + 1))) {
      return; // "head coach" is read at its last word
    }
    boolean executive = tokens.is(head, "chief") && tokens.is(head + 1, "executive");
    int first = head;
    while (first > sentence.firstToken() && modifier(context, first - 1)) {
      first--;
    }
    for (int i = first - 3; i < head; i++) {
      if (i >= sentence.firstToken()
          && NOT_NOW.contains(tokens.lower(i))
          && !(i < first && !tokens.is(i + 1, "-"))) {
        return;
      }
    }
    if (tokens.is(head + 1, "-", "designate", "elect", "nominee", "candidate", "of")
        && !tokens.is(head + 1, "of")) {
      return;
    }
    int end = executive ? head + 2 : head + 1;
    if (executive && tokens.is(end, "officer")) {
      return; // read at its last word
    }
    boolean below = false;
    Set<String> portfolio = new TreeSet<>();
    if (executive) {
      portfolio.addAll(List.of("chief", "executive"));
    }
    portfolio.addAll(SHORT.getOrDefault(tokens.lower(head), Set.of()));
    for (int i = first; i < head; i++) {
      below |=
          BELOW.contains(tokens.lower(i))
              // "elected under President Berg" is no office of its own
              && (!tokens.is(i, "under") || tokens.is(i + 1, "-", "secretary"));
      add(context, i, portfolio);
    }
    switch (tokens.lower(head)) {
      case "diplomat" -> {
        portfolio.clear();
        portfolio.add("foreign");
      }
      default -> {}
    }
    boolean post = HEADS.get(context.noun(head)) != null && PLAYING.contains(tokens.lower(head));
    if (post) {
      portfolio.clear();
    }
    boolean officer = executive || SHORT.containsKey(tokens.lower(head)) || post;
    if (tokens.is(end, "of", "for") && !officer && !tokens.is(first - 1, "state")) {
      int reach = body(context, sentence, end + 1, portfolio);
      end = reach > end + 1 ? reach : end;
      if (tokens.is(head, "mayor", "ambassador")) {
        portfolio.clear();
      }
    }
    // "head of the harbour board": the name may stand behind the whole of it
    int whole = end;
    while (end > head + 1
        && whole < Math.min(sentence.endToken(), end + 3)
        && tokens.isWord(whole)
        && named(context, whole) == null
        && !Verbs.finite(tokens, whole)
        && Lexicon.get().isNoun(context.noun(whole))) {
      whole++;
    }
    String measure = "";
    Name name = holder(context, sentence, first, head, executive ? end : whole);
    boolean counted =
        context.find(first - 1, head, ORDINAL::contains) >= 0; // "the fifth coach to go"
    int verb = name == null && !counted ? copula(context, sentence, first) : -1;
    if (verb >= 0) {
      boolean was = tokens.is(verb, "was", "were");
      boolean then =
          was && context.find(end, Math.min(end + 6, sentence.endToken()), THEN::contains) >= 0;
      Modality mood = context.modality(verb);
      if (was && !then || mood == Modality.NEGATED || mood == Modality.POSSIBLE) {
        return;
      }
      boolean next =
          tokens.is(
              verb,
              "becomes",
              "became",
              "become",
              "be",
              "appointed",
              "elected",
              "named",
              "made",
              "sworn",
              "takes",
              "returns");
      measure = then ? "then" : next ? "next" : "";
      List<Persons.Mention> subject = persons.subject(sentence, persons.in(sentence), verb);
      name = subject.size() == 1 ? mention(context, subject.get(0)) : null;
    }
    if (name == null) {
      return;
    }
    // a state secretary is a minister's deputy
    boolean state = tokens.is(head, "secretary") && tokens.is(head - 1, "state");
    below |= state;
    String kind =
        executive
            ? "officer"
            : tokens.is(head, "ministry") || state
                ? "minister"
                : tokens.is(head, "department") ? "head" : HEADS.get(context.noun(head));
    emit(
        context,
        sentence,
        name,
        first,
        end,
        new Value.Office(kind, below, portfolio, words(tokens, first, end)),
        measure,
        out);
  }

  /** Words for those who play in a team or plead in court: what stands before tells nothing. */
  private static final Set<String> PLAYING =
      Set.of(
          "goalkeeper",
          "forward",
          "striker",
          "defender",
          "midfielder",
          "counsel",
          "lawyer",
          "attorney",
          "barrister");

  private static final Map<String, Set<String>> SHORT =
      Map.of(
          "ceo", Set.of("chief", "executive"),
          "cfo", Set.of("chief", "finance"),
          "coo", Set.of("chief", "operating"));

  private static final Set<String> ORDINAL =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "only",
          "most",
          "best",
          "last",
          "latest",
          "youngest",
          "oldest",
          "longest");

  private static final Set<String> THEN = Set.of("when", "while", "throughout", "during", "at");

  /** The person of a mention, as the name that it holds. */
  private static @Nullable Name mention(Context context, Persons.Mention mention) {
    for (int i = mention.first(); i < mention.end(); i++) {
      Name name = context.nameAt(i);
      if (name != null && name.type() == Name.Type.PERSON) {
        return name;
      }
    }
    return null;
  }

  /** The verb that makes somebody the holder of an office whose words begin here, or -1. */
  private static int copula(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    int at = first - 1;
    int limit = Math.max(sentence.firstToken(), first - 6);
    while (at > limit
        && (tokens.is(
                at,
                "the",
                "a",
                "an",
                "its",
                "his",
                "her",
                "'s",
                "'",
                "currently",
                "now",
                "also",
                "still",
                "government",
                "country",
                "company",
                "charity",
                "club",
                "city")
            || tokens.is(at + 1, "'s") && tokens.isWord(at)
            || named(context, at) != null && named(context, at).type() != Name.Type.PERSON)) {
      at--;
    }
    if (tokens.is(at, "is", "was", "becomes", "became", "remains", "appointed", "elected")
        || tokens.is(at, "become")
        || tokens.is(at, "be") && tokens.is(at - 1, "will", "'ll", "to")
        || tokens.is(at, "named", "made") && tokens.is(at - 1, "was", "been")) {
      return at;
    }
    if (!tokens.is(at, "as")) {
      return -1;
    }
    int verb = tokens.is(at - 1, "on", "in", "over") ? at - 2 : at - 1;
    return tokens.is(
            verb,
            "serves",
            "stays",
            "stay",
            "continues",
            "remains",
            "acts",
            "works",
            "sworn",
            "takes",
            "took",
            "taken",
            "chosen",
            "appointed",
            "named",
            "elected",
            "take",
            "installed",
            "confirmed",
            "returns")
        ? verb
        : -1;
  }

  private static void add(Context context, int i, Set<String> portfolio) {
    Tokens tokens = context.tokens();
    String word = tokens.lower(i);
    if (!tokens.isWord(i)
        || PLAIN.contains(word)
        || BELOW.contains(word)
        || named(context, i) != null
        || Lexicon.get().demonym(word) != null) {
      return;
    }
    String folded = FOLDED.getOrDefault(word, word);
    if (!folded.isEmpty()) {
      portfolio.add(folded);
    }
  }

  private static boolean modifier(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.isWord(i)
        || named(context, i) != null
        || tokens.is(
            i,
            "the",
            "a",
            "an",
            "as",
            "by",
            "of",
            "to",
            "and",
            "is",
            "was",
            "with",
            "said",
            "told",
            "for",
            "from",
            "in",
            "at",
            "on",
            "that",
            "who",
            "his",
            "her",
            "its",
            "their",
            "become",
            "became",
            "appointed",
            "named",
            "when",
            "while",
            "but",
            "because",
            "after",
            "before",
            "or",
            "if",
            "though",
            "against",
            "mr",
            "ms",
            "dr",
            "included",
            "includes",
            "including",
            "include",
            "currently",
            "now",
            "present",
            "also")) {
      return false;
    }
    String word = tokens.lower(i);
    boolean verb =
        Verbs.finite(tokens, i)
            || word.length() > 4
                && word.endsWith("ing")
                && !tokens.isCapitalised(i)
                && !Lexicon.get().isAdjective(word)
                && Lexicon.get().isVerb(context.verb(i))
                && !tokens.is(
                    i,
                    "operating",
                    "marketing",
                    "planning",
                    "housing",
                    "building",
                    "banking",
                    "shipping",
                    "engineering",
                    "training",
                    "policing",
                    "farming",
                    "mining",
                    "fishing",
                    "advertising",
                    "managing",
                    "playing");
    if (verb
        && !tokens.is(i, "united", "elected", "appointed", "retired")
        && i + 1 < tokens.size()) {
      return false;
    }
    return Lexicon.get().isNoun(context.noun(i))
        || Lexicon.get().isAdjective(word)
        || BELOW.contains(word)
        || NOT_NOW.contains(word)
        || word.equals("prime");
  }

  private static @Nullable Name holder(
      Context context, Sentence sentence, int first, int head, int end) {
    Tokens tokens = context.tokens();
    // "Interior Minister Jan Dolezal", "the deputy chief veterinary officer, Harriet Osei-Lunn"
    Name next = named(context, tokens.is(end, ",") ? end + 1 : end);
    boolean title =
        next != null
            && next.type() == Name.Type.PERSON
            && next.proper()
            && next.firstToken() == (tokens.is(end, ",") ? end + 1 : end)
            && (!tokens.is(end, ",")
                || tokens.is(next.endToken(), ",", ".") && !listed(tokens, first));
    if (title) {
      return next;
    }
    // "the finance minister is Jana Kralova"
    if (tokens.is(end, "is") && tokens.is(first - 1, "the", "new")) {
      Name is = named(context, end + 1);
      boolean whole =
          is != null && (!tokens.isWord(is.endToken()) || tokens.is(is.endToken(), "and"));
      return whole && is.type() == Name.Type.PERSON ? is : null;
    }
    int at = first - 1;
    if (tokens.is(at, "(") && tokens.is(end, ")", ",")) {
      Name name = named(context, at - 1);
      return name != null && name.type() == Name.Type.PERSON && name.proper() ? name : null;
    }
    // "the city's mayor", "the company's chief executive"
    while (at > sentence.firstToken()
        && (tokens.is(at + 1, "'s") && tokens.isWord(at) && named(context, at) == null
            || tokens.is(at, "the", "a", "its", "his", "her", "'s", "government", "country", "of")
            || named(context, at) != null && named(context, at).type() != Name.Type.PERSON)) {
      at--;
    }
    // "A, at present the company's ...", "A, 46, now ..."
    if (tokens.is(at, "currently", "now", "presently")) {
      at--;
    } else if (tokens.is(at, "present", "moment") && tokens.is(at - 1, "at", "the")) {
      at -= tokens.is(at - 1, "the") ? 3 : 2;
    }
    if (tokens.is(at, ",") && tokens.isNumber(at - 1) && tokens.is(at - 2, ",")) {
      at -= 2;
    }
    // "Harriet Osei-Lunn, the government's chief veterinary officer"
    if (tokens.is(at, ",")
        && tokens.is(
            end, ",", ".", "of", "and", "said", ";", "", "at", "for", "in", "since", "who", "on")) {
      Name name = named(context, at - 1);
      return name != null
              && name.type() == Name.Type.PERSON
              && name.proper()
              && !tokens.is(end, "and")
          ? name
          : null;
    }
    // "appointed A as interior minister", "named A interior minister"
    int object = tokens.is(at, "as") ? at - 1 : at;
    Name chosen = named(context, object);
    boolean made =
        chosen != null
            && chosen.type() == Name.Type.PERSON
            && (tokens.is(at, "as") || at == first - 1)
            && tokens.is(
                chosen.firstToken() - 1,
                "appointed",
                "named",
                "chose",
                "made",
                "elected",
                "picked");
    if (made) {
      return chosen;
    }
    // "As interior minister, A opened the hall"
    if (tokens.is(at, "as") && at == sentence.firstToken() && tokens.is(end, ",")) {
      Name name = named(context, end + 1);
      return name != null && name.type() == Name.Type.PERSON ? name : null;
    }
    // "who runs the foreign ministry"
    if (tokens.is(at, "runs", "heads", "leads") && tokens.is(at - 1, "who")) {
      return before(context, sentence, at - 1);
    }
    // "X resigned as interior minister", "his resignation as ...", "the defence minister, as X was
    // until today"
    if (tokens.is(at, "as")) {
      int left =
          context.findLast(
              Math.max(sentence.firstToken(), at - 6),
              at,
              word -> word.startsWith("resign") || word.equals("quit") || word.equals("stepped"));
      return left < 0 ? null : subject(context, sentence, left);
    }
    if (tokens.is(end, ",") && tokens.is(end + 1, "as")) {
      Name name = named(context, end + 2);
      boolean until =
          name != null
              && tokens.is(name.endToken(), "was")
              && tokens.is(name.endToken() + 1, "until");
      return until && name.type() == Name.Type.PERSON ? name : null;
    }
    return null;
  }

  /** Whether an office with a comma behind it is one in a list of people. */
  private static boolean listed(Tokens tokens, int first) {
    return tokens.is(first - 1, "and", "or");
  }

  private static @Nullable Name subject(Context context, Sentence sentence, int before) {
    for (int i = before - 1; i >= sentence.firstToken(); i--) {
      Name name = named(context, i);
      if (name != null && name.type() == Name.Type.PERSON) {
        return name;
      }
    }
    return null;
  }

  private void emit(
      Context context,
      Sentence sentence,
      Name name,
      int first,
      int end,
      Value value,
      String measure,
      Consumer<Claim> out) {
    Entity entity = context.entity(name);
    int from = Math.min(first, name.firstToken());
    int to = Math.max(end, name.endToken());
    if (to - from > 14) {
      from = first;
      to = end;
    }
    Slot slot =
        context.slot(
            sentence,
            first,
            end,
            measure,
            entity.given() == null ? "" : entity.given(),
            entity.key(),
            null,
            false);
    out.accept(context.claim(id(), sentence, from, to, value, slot, null, Modality.ACTUAL));
  }

  /** The name that a token is part of, or null; a title that stands for somebody is none. */
  private static @Nullable Name named(Context context, int token) {
    Name name = context.nameAt(token);
    return name == null || !name.proper() ? null : name;
  }
}
