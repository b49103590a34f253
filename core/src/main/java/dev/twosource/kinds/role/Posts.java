package dev.twosource.kinds.role;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Demonyms;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordMap;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads an office out of the words that name it: "Norland's deputy minister of finance". */
final class Posts {
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
              Map.entry("attaché", "attaché"),
              Map.entry("attache", "attaché"),
              Map.entry("consul", "consul"),
              Map.entry("commissioner", "commissioner"),
              Map.entry("officer", "officer"),
              Map.entry("ceo", "officer"),
              Map.entry("cfo", "officer"),
              Map.entry("coo", "officer"),
              Map.entry("executive", "officer"),
              Map.entry("coach", "coach"),
              Map.entry("manager", "manager"),
              Map.entry("director", "director"),
              Map.entry("chairman", "chair"),
              Map.entry("chairwoman", "chair"),
              Map.entry("chair", "chair"),
              Map.entry("chairperson", "chair"),
              Map.entry("convener", "chair"),
              Map.entry("convenor", "chair"),
              Map.entry("chief", "head"),
              Map.entry("head", "head"),
              Map.entry("leader", "head"),
              Map.entry("boss", "head"),
              Map.entry("captain", "captain"),
              Map.entry("skipper", "captain"),
              Map.entry("mate", "mate"),
              Map.entry("engineer", "engineer"),
              Map.entry("pilot", "pilot"),
              Map.entry("copilot", "co-pilot"),
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
              Map.entry("referee", "referee"),
              Map.entry("judge", "judge"),
              Map.entry("justice", "judge"),
              Map.entry("prosecutor", "prosecutor"),
              Map.entry("superintendent", "superintendent"),
              Map.entry("envoy", "envoy"),
              Map.entry("whip", "whip"),
              Map.entry("ombudsman", "ombudsman"),
              Map.entry("ombudswoman", "ombudsman"),
              Map.entry("spokesman", "spokesperson"),
              Map.entry("spokeswoman", "spokesperson"),
              Map.entry("treasurer", "treasurer"),
              Map.entry("commander", "commander"),
              Map.entry("inspector", "inspector"),
              Map.entry("editor", "editor"),
              Map.entry("principal", "principal"),
              Map.entry("headteacher", "principal"),
              Map.entry("headmaster", "principal"),
              Map.entry("headmistress", "principal"),
              Map.entry("bishop", "bishop"),
              Map.entry("archbishop", "archbishop"),
              Map.entry("abbot", "abbot"),
              Map.entry("dean", "dean"),
              Map.entry("rector", "rector"),
              Map.entry("registrar", "registrar"),
              Map.entry("bursar", "bursar"),
              Map.entry("provost", "provost"),
              Map.entry("librarian", "librarian"),
              Map.entry("curator", "curator"),
              Map.entry("surgeon", "surgeon"),
              Map.entry("sheriff", "sheriff"),
              Map.entry("chaplain", "chaplain"),
              Map.entry("conductor", "conductor"),
              Map.entry("concertmaster", "player"),
              Map.entry("violinist", "player"),
              Map.entry("violist", "player"),
              Map.entry("cellist", "player"),
              Map.entry("flautist", "player"),
              Map.entry("flutist", "player"),
              Map.entry("oboist", "player"),
              Map.entry("clarinettist", "player"),
              Map.entry("clarinetist", "player"),
              Map.entry("bassoonist", "player"),
              Map.entry("trumpeter", "player"),
              Map.entry("trombonist", "player"),
              Map.entry("harpist", "player"),
              Map.entry("timpanist", "player"),
              Map.entry("drummer", "player"),
              Map.entry("bassist", "player"),
              Map.entry("guitarist", "player"),
              Map.entry("keyboardist", "player")));

  private static final Set<String> BELOW =
      Set.of("deputy", "vice", "assistant", "junior", "associate", "sub", "under");

  /** Words before an office that tell of another time than now. */
  private static final Set<String> NOT_NOW =
      WordList.set(
          """
              former ex then designate elect future late ousted shadow once formerly previously
              onetime retired nominee would candidate fellow aspiring honorary
              self-proclaimed first-ever emeritus rival opposite no any another every""");

  /** Words before the office of somebody who fills it for a time. */
  private static final Set<String> FOR_NOW = Set.of("acting", "interim", "caretaker");

  /** Words before an office that do not tell it from another. */
  private static final Set<String> PLAIN =
      WordList.set(
          """
              country government longtime veteran outgoing senior local national federal state
              regional current embattled popular union group campaign company club town city party
              general new long young old year man woman region province provincial side team""");

  private static final Map<String, String> FOLDED =
      Map.ofEntries(
          Map.entry("defense", "defence"),
          Map.entry("home", "interior"),
          Map.entry("external", "foreign"),
          Map.entry("affairs", ""),
          Map.entry("affair", ""),
          Map.entry("treasury", "finance"),
          Map.entry("economic", "economy"),
          Map.entry("financial", "finance"),
          Map.entry("environmental", "environment"),
          Map.entry("agricultural", "agriculture"),
          Map.entry("labor", "labour"),
          Map.entry("operation", "operating"),
          Map.entry("operations", "operating"),
          Map.entry("technology", "technical"));

  private static final Map<String, Set<String>> SHORT =
      Map.of(
          "ceo", Set.of("chief", "executive"),
          "cfo", Set.of("chief", "finance"),
          "coo", Set.of("chief", "operating"));

  /** Offices of which the words before or behind tell nothing. */
  private static final Set<String> BARE =
      Set.of(
          "goalkeeper",
          "forward",
          "defender",
          "midfielder",
          "referee",
          "defender in court",
          "mayor",
          "ambassador",
          "premier",
          "captain",
          "mate",
          "pilot",
          "co-pilot",
          "bishop",
          "archbishop",
          "abbot",
          "judge",
          "prosecutor",
          "attorney general",
          "sheriff",
          "lawyer",
          "rector");

  /** Offices that are told from others by where they are held. */
  private static final Set<String> ABROAD = Set.of("ambassador", "envoy", "consul");

  private static final Set<String> ORDINAL =
      WordList.set(
          """
              second third fourth fifth sixth seventh eighth ninth tenth latest youngest oldest
              longest best last only""");

  private static final Set<String> SERVICES =
      Set.of("army", "navy", "police", "airforce", "coastguard");

  /** Fields of the directors who are chief officers by another name. */
  private static final Set<String> CHIEFS = Set.of("finance", "operating", "technical", "managing");

  /**
   * An office.
   *
   * @param office what it is
   * @param body the keys of what is named of its body: its country, company, club
   * @param fresh whether it is called a new one
   * @param first its first token
   * @param end the token after its last one
   */
  record Post(Value.Office office, Set<String> body, boolean fresh, int first, int end) {}

  private Posts() {}

  /** What somebody is in the news only, which is neither an office nor a living. */
  private static final WordSet PASSING =
      WordList.probed(
          """
              colonel brigadier lieutenant corporal marshal duke earl king queen prince
              accomplice amateur assassin bachelor bidder boxer caller candidate champ champion classic
              colleague communist commuter companion competitor conspirator contractor creator
              criminal critic deputy democrat dissident employee employer extra familiar fan fellow
              fighter finalist foe foreigner freak fugitive general genius gentleman ghost goat
              graduate guest hand help herald hero holder hopper immigrant import initiate
              intellectual juror lady loser lord madam man marine medallist member migrant militant
              minor murderer neighbour nominee official opponent opposite outlaw outsider owner
              participant performer picket pioneer player professional promoter protagonist pursued
              racist rapist rebel recruit refugee regular representative reserve resident rival ruler
              runner saver sensation slave socialist sovereign specialist sponsor standby star starter
              stranger substitute super superior suspect talent target tenderer terrorist thief
              tourist traveller unknown veteran victim visitor voluntary volunteer winner witness
              worker expert""");

  /** Whether an office may be read at a token. */
  static boolean may(Context context, int i) {
    return known(context, i) || calling(context, i) != null;
  }

  /** Whether one of the offices that are known as such may be read at a token. */
  static boolean known(Context context, int i) {
    Tokens tokens = context.tokens();
    return HEADS.containsKey(context.noun(i))
        && (!tokens.is(i, "justice") || tokens.is(i - 1, "chief"));
  }

  /** What somebody does for a living, or is in a body, by any other noun; or null. */
  private static @Nullable String calling(Context context, int i) {
    String noun = context.noun(i);
    Lexicon lexicon = Lexicon.get();
    boolean person =
        lexicon.isRole(noun)
            && (lexicon.nounClass(noun) == NounClass.PERSON || noun.equals("founder"));
    // "the bass player": a player of what stands before it
    if (noun.equals("player") && INSTRUMENTS.contains(context.tokens().lower(i - 1))) {
      return noun;
    }
    return person && !PASSING.contains(noun) || MORE.contains(noun) ? noun : null;
  }

  private static final Set<String> INSTRUMENTS =
      WordList.set(
          """
              bass keyboard keyboards piano guitar drum drums horn trumpet trombone tuba flute oboe
              clarinet bassoon saxophone sax violin viola cello harp organ accordion banjo fiddle
              mandolin sitar tabla harmonica percussion""");

  /** What players are called by, and the one word for it. */
  private static final Map<String, String> PLAYED =
      Map.of(
          "concertmaster", "violinist",
          "drummer", "drum",
          "drums", "drum",
          "bassist", "bass",
          "guitarist", "guitar",
          "keyboardist", "keyboard",
          "keyboards", "keyboard");

  /** Those who may yet come into an office. */
  private static final Set<String> HOPEFUL =
      Set.of(
          "favourite", "favorite", "contender", "hopeful", "frontrunner", "outsider", "underdog");

  /** Callings that the lexicon does not have as such. */
  private static final Set<String> MORE =
      WordList.set(
          """
              archivist auditor brewer broadcaster caretaker councilman councilwoman developer filmmaker
              harbourmaster harbormaster medic producer programmer publisher strategist trustee
              zookeeper volcanologist seismologist glaciologist tenor""");

  /**
   * The office that the words of a phrase tell, or null where they tell none, or one of another
   * time.
   *
   * @param phrase the first token of the phrase
   * @param last its head, or the last word before a name
   */
  static @Nullable Post read(Context context, int phrase, int last) {
    int first = phrase;
    Tokens tokens = context.tokens();
    int head = last;
    if (tokens.is(head, "general", "designate", "elect") && head > first) {
      if (!tokens.is(head, "general")) {
        return null;
      }
      head--;
    }
    boolean law = tokens.is(head, "attorney") && tokens.is(head + 1, "general");
    if (tokens.is(head, "-") && head > first) {
      head--; // "editor-in-chief"
    }
    if (HOPEFUL.contains(context.noun(head))) {
      return null; // "the bookmakers' favourite" has no office yet
    }
    String kind = law ? "attorney general" : HEADS.get(context.noun(head));
    if (kind == null) {
      kind = calling(context, head);
    }
    boolean many = tokens.lower(head).endsWith("s") && !tokens.is(head, context.noun(head));
    if ("defender in court".equals(kind) && !said(tokens, first, head)) {
      boolean state =
          tokens.is(head - 1, "district", "state", "county", "commonwealth", "city", "federal")
              || tokens.is(head - 1, "u.s", "u.s.", "us")
              || tokens.is(head - 2, "state") && tokens.is(head - 1, "'s", "’s");
      kind = tokens.is(head, "attorney") && state && !law ? "prosecutor" : "lawyer";
    } else if (kind != null && tokens.is(head, "engineer") && !said(tokens, first, head)) {
      kind = "engineer by trade"; // and no ship's
    } else if (kind == null || !law && !said(tokens, first, head)) {
      return null;
    }
    boolean soldier = tokens.is(head, "captain") && MilitaryRanks.unit(context, head + 1);
    if (many || soldier) {
      return null; // the rank of a captain is read as such
    }
    while (first > 0
        && (BELOW.contains(tokens.lower(first - 1))
            || FOR_NOW.contains(tokens.lower(first - 1))
            || NOT_NOW.contains(tokens.lower(first - 1)))) {
      first--; // "the deputy" of "the deputy chief vet" may stand before the phrase
    }
    int from = first;
    Set<String> body = new TreeSet<>();
    boolean below = false;
    boolean fresh = false;
    Set<String> field = new TreeSet<>(SHORT.getOrDefault(tokens.lower(head), Set.of()));
    for (int i = first; i < head; i++) {
      if (tokens.is(i, "'s", "'")) {
        from = i + 1;
        if (SERVICES.contains(tokens.lower(i - 1))) {
          field.add(tokens.lower(i - 1)); // "the army's chief of staff"
        }
        if (kind.equals("governor") && tokens.is(i - 1, "bank")) {
          field.add("bank"); // "the central bank's deputy governor"
        }
      }
      name(context, i, body);
    }
    for (int i = first; i < head; i++) {
      String word = tokens.lower(i);
      if (NOT_NOW.contains(word)) {
        return null;
      }
      fresh |= tokens.is(i, "new", "next", "incoming") && i >= from;
      if (i >= from) {
        department(context, i, head, field);
        below |= BELOW.contains(word) && (!word.equals("under") || !tokens.isWord(i + 1));
        add(context, i, field);
      }
    }
    boolean elected =
        tokens.is(head + 1, "-") && tokens.is(head + 2, "elect", "designate", "nominate");
    // "coach of the year", "the fifth coach to go"
    boolean prize = tokens.is(head + 1, "of") && tokens.is(head + 3, "year", "season", "month");
    boolean counted = field.removeIf(ORDINAL::contains) && !kind.equals("officer");
    if (elected || prize || counted) {
      return null;
    }
    Set<String> more = new TreeSet<>();
    int end = Math.max(last + 1, behind(context, head + 1, kind, more, body));
    if (kind.equals("officer") && tokens.is(head, "executive")) {
      field.add("executive");
    }
    if (tokens.is(head, "diplomat")) {
      field.clear();
      field.add("foreign");
    }
    if (tokens.is(head, "secretary") && tokens.is(head - 1, "state")) {
      kind = "minister"; // a state secretary is a minister's deputy
      below = true;
    }
    if (kind.equals("player")) {
      field.clear();
      String plays = tokens.is(head, "player") ? tokens.lower(head - 1) : tokens.lower(head);
      field.add(PLAYED.getOrDefault(plays, plays));
    }
    more.addAll(field);
    if (kind.equals("director") && !below && more.stream().anyMatch(CHIEFS::contains)) {
      kind = "officer";
      field.addAll(more);
      field.removeIf(word -> !CHIEFS.contains(word));
      if (field.remove("managing")) {
        field.add("executive");
      }
      field.add("chief");
    }
    if (!kind.equals("officer") && !kind.equals("player") && !tokens.is(head, "diplomat")) {
      field.addAll(more);
    }
    boolean numbered = tokens.is(head - 1, "second", "third");
    if (kind.equals("officer")
        && tokens.is(head, "officer")
        && (field.remove("first") || numbered)) {
      kind = "mate";
    }
    if (kind.equals("pilot") && tokens.is(head - 1, "-") && tokens.is(head - 2, "co")) {
      kind = "co-pilot";
    }
    boolean acting = field.removeIf(FOR_NOW::contains);
    if (BARE.contains(kind)) {
      // "the chief pilot of the operator" is one of its staff
      boolean chief = tokens.is(head, "pilot") && field.contains("chief");
      field.clear();
      if (chief) {
        field.add("chief");
      }
    }
    if (acting) {
      field.add(Value.Office.ACTING);
    }
    Name accredited = tokens.is(head + 1, "to", "in") ? named(context, head + 2) : null;
    if (ABROAD.contains(kind) && accredited != null && accredited.type() == Name.Type.PLACE) {
      field.add("to " + context.entity(accredited).key());
    }
    if (kind.equals("premier")) {
      kind = "minister";
      field.add("prime");
    }
    String own = own(context, kind, from, head);
    if (own != null) {
      field.add(Value.Office.OWN + own);
    }
    return new Post(
        new Value.Office(kind, below, field, words(tokens, from, end)), body, fresh, first, end);
  }

  /**
   * The country of one who plies a trade ("a Swiss skier"), or the town that an office is of ("the
   * mayor of Lyon"); null where a country's word tells whose office it is ("the Swiss president").
   */
  private static @Nullable String own(Context context, String kind, int from, int head) {
    Tokens tokens = context.tokens();
    if (SEATED.contains(kind)) {
      Name town = tokens.is(head + 1, "of") ? named(context, head + 2) : null;
      boolean whole = town != null && !tokens.is(town.endToken(), "'s", "-");
      return whole && town.type() == Name.Type.PLACE ? context.entity(town).canonical() : null;
    }
    if (!PLAYERS.contains(kind) && (HEADS.containsKey(kind) || calling(context, head) == null)) {
      return null;
    }
    String only = null;
    for (int i = from; i < head; i++) {
      String country = Demonyms.country(context, i);
      if (country != null && only != null || tokens.is(i, "born")) {
        return null; // "a Danish-born Swedish chef" is of two
      }
      only = country != null ? country : only;
    }
    return only;
  }

  /** Offices that are known by their town. */
  private static final Set<String> SEATED = Set.of("mayor", "bishop", "archbishop");

  private static final Set<String> PLAYERS =
      Set.of(
          "goalkeeper",
          "forward",
          "defender",
          "midfielder",
          "pilot",
          "surgeon",
          "engineer by trade");

  /** Whether a word that is an office only beside another one has it: "top diplomat". */
  private static boolean said(Tokens tokens, int first, int i) {
    return switch (tokens.lower(i)) {
      case "diplomat" -> tokens.is(i - 1, "top", "chief");
      case "counsel", "lawyer", "attorney", "barrister" ->
          tokens.is(i - 1, "defence", "defense", "defending");
      case "justice" -> tokens.is(i - 1, "chief");
      case "executive" -> tokens.is(i - 1, "chief");
      case "whip" ->
          tokens.is(i - 1, "chief", "party", "government", "opposition") || tokens.is(i + 1, "of");
      case "engineer" -> tokens.is(i - 1, "chief", "first", "second");
      case "mate" -> tokens.is(i - 1, "first", "second", "chief");
      case "defender" -> !tokens.is(i - 1, "public");
      case "officer" -> i > first;
      case "violinist",
          "violist",
          "cellist",
          "flautist",
          "flutist",
          "oboist",
          "clarinettist",
          "clarinetist",
          "bassoonist",
          "trumpeter",
          "trombonist",
          "harpist",
          "timpanist" ->
          tokens.is(i - 1, "principal", "first", "lead", "solo", "chief");
      default -> true;
    };
  }

  private static void name(Context context, int i, Set<String> body) {
    Name name = context.nameAt(i);
    if (name != null
        && name.firstToken() == i
        && name.type() != Name.Type.PERSON
        && !context.entity(name).key().isEmpty()) {
      String key = context.entity(name).key();
      body.add(key);
      for (String word : key.split(" ")) {
        if (name.type() == Name.Type.ORGANISATION && Lexicon.get().isPlace(word)) {
          body.add(word); // "the Bank of Ghana" is Ghana's
        }
      }
      if (!context.entity(name).country()) {
        body.addAll(context.entity(name).within());
      }
      return;
    }
    String country = name == null ? Demonyms.country(context, i) : null;
    if (country != null) {
      body.add(country);
    }
  }

  /** Reads what stands behind an office, "of the harbour board", and gives the token after it. */
  private static int behind(
      Context context, int from, String kind, Set<String> field, Set<String> body) {
    Tokens tokens = context.tokens();
    int end = from;
    int i = from;
    boolean fields = !kind.equals("officer") && !kind.equals("player");
    while (i < from + 14 && i < tokens.size()) {
      if (tokens.is(i, "of", "for", "at", "in", "to") && tokens.isWord(i + 1)
          || tokens.is(i, "on") && named(context, i + 1) != null // "on Lyon council"
          || tokens.is(i, "the", "a", "its", "his", "her", "'s", "'", "and", "-")) {
        if (tokens.is(i, "for", "in") && lasting(tokens, i + 1)) {
          break; // "for a decade" tells how long
        }
        // "minister for trade and industry", but not "minister for trade and a rival"
        if (tokens.is(i, "and") && !(named(context, i + 1) != null || modifier(context, i + 1))) {
          break;
        }
        fields &= !tokens.is(i, "at", "in");
        i++;
        continue;
      }
      Name name = named(context, i);
      if (name != null) {
        if (i == from || name.type() == Name.Type.PERSON) {
          break;
        }
        name(context, i, body);
        i = name.endToken();
        end = i;
        continue;
      }
      boolean other = Stopwords.contains(tokens.lower(i)); // "mayor of Lyon on Tuesday"
      if (i == from || other || !modifier(context, i) || Verbs.finite(tokens, i)) {
        break;
      }
      if (fields) {
        add(context, i, field);
      }
      i++;
      end = i;
    }
    return end;
  }

  /** Whether words tell how long something lasts: "a decade", "two years". */
  private static boolean lasting(Tokens tokens, int i) {
    for (int k = i; k < i + 3; k++) {
      if (tokens.is(k, "decade", "decades", "year", "years", "month", "months", "season", "seasons")
          && !tokens.isWord(k + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Reads a body that somebody runs: "the city's police force". */
  static @Nullable Post led(Context context, String kind, int first, int end) {
    Set<String> field = new TreeSet<>();
    Set<String> body = new TreeSet<>();
    int from = first;
    for (int i = first; i < end; i++) {
      if (tokens(context).is(i, "'s", "'")) {
        from = i + 1;
        field.clear();
      }
      name(context, i, body);
      add(context, i, field);
    }
    if (field.isEmpty()
        && body.isEmpty()
        && context.find(first, end, word -> PLAIN.contains(word) || word.equals("it")) < 0) {
      return null;
    }
    String head = kind;
    if (field.remove("ministry")) {
      head = "minister";
    }
    if (field.contains("prosecution")) {
      head = "prosecutor";
    }
    if (BARE.contains(head) || head.equals("manager")) {
      field.clear();
    }
    return new Post(
        new Value.Office(head, false, field, words(context.tokens(), from, end) + " " + head),
        body,
        false,
        first,
        end);
  }

  private static Tokens tokens(Context context) {
    return context.tokens();
  }

  /**
   * "Civil Aviation Minister": what looks like a body's name tells of what somebody is minister.
   */
  private static void department(Context context, int i, int head, Set<String> field) {
    Name name = context.nameAt(i);
    if (name == null
        || name.firstToken() != i
        || name.type() != Name.Type.ORGANISATION
        || name.endToken() != head
        || !context.tokens().is(head, "minister", "secretary")) {
      return;
    }
    for (int k = i; k < head; k++) {
      String word = context.tokens().lower(k);
      if (Lexicon.get().isNoun(context.noun(k)) || Lexicon.get().isAdjective(word)) {
        field.add(FOLDED.getOrDefault(word, word));
      }
    }
  }

  private static void add(Context context, int i, Set<String> field) {
    Tokens tokens = context.tokens();
    String word = tokens.lower(i);
    if (!tokens.isWord(i)
        || word.length() < 3
        || Stopwords.contains(word) && !word.equals("first")
        || PLAIN.contains(word)
        || BELOW.contains(word)
        || named(context, i) != null
        || !modifier(context, i)
        || word.endsWith("ed")
        || Lexicon.get().demonym(word) != null) {
      return;
    }
    String folded = FOLDED.getOrDefault(word, word);
    if (!folded.isEmpty() && !word.equals("next") && !word.equals("incoming")) {
      field.add(folded);
    }
  }

  /** Whether a word may tell an office from others: a noun, or an adjective of a field. */
  private static boolean modifier(Context context, int i) {
    String word = context.tokens().lower(i);
    return context.tokens().isWord(i)
        && named(context, i) == null
        && (Lexicon.get().isNoun(context.noun(i))
            || Lexicon.get().isAdjective(word)
            || word.equals("prime")
            || word.equals("managing"));
  }

  private static @Nullable Name named(Context context, int token) {
    Name name = context.nameAt(token);
    return name == null || !name.proper() ? null : name;
  }

  private static String words(Tokens tokens, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (words.isEmpty() && tokens.is(i, "the", "a", "an", "its", "his", "her", "their")) {
        continue;
      }
      words.append(words.isEmpty() || tokens.glued(i) ? "" : " ").append(tokens.lower(i));
    }
    return words.toString();
  }

  static final List<String> RUNNING =
      List.of(
          "run", "lead", "head", "chair", "coach", "captain", "command", "manage", "edit",
          "skipper", "govern", "direct");

  /** The office of who does what a verb says: "chairs", "coaches". */
  static String doing(String verb) {
    return switch (verb) {
      case "chair" -> "chair";
      case "coach" -> "coach";
      case "captain", "skipper" -> "captain";
      case "manage" -> "manager";
      case "command" -> "commander";
      case "edit" -> "editor";
      case "govern" -> "governor";
      default -> "head";
    };
  }
}
