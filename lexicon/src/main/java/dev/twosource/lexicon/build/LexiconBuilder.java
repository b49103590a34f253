package dev.twosource.lexicon.build;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes {@code lexicon.bin}, whose layout {@code dev.twosource.lexicon.Lexicon} documents and
 * reads.
 */
public final class LexiconBuilder {
  private static final int MAGIC = 0x54534C33;

  // word flags
  private static final int NOUN = 1;
  private static final int VERB = 2;
  private static final int ADJECTIVE = 4;
  private static final int ADVERB = 8;
  private static final int ROLE = 16;
  private static final int KIN = 32;

  // proper flags; the lowest four are those of GivenNames
  private static final int PLACE = 16;
  private static final int PLACE_START = 32;
  private static final int ORGANISATION = 64;
  private static final int ORGANISATION_START = 128;
  private static final int OTHER = 256;
  private static final int DEMONYM = 512;
  private static final int DEMONYM_START = 1024;

  private static final List<String> ROLE_ROOTS =
      List.of(
          "leader",
          "worker",
          "professional",
          "expert",
          "creator",
          "entertainer",
          "contestant",
          "communicator",
          "representative",
          "negotiator",
          "intellectual",
          "ruler",
          "adjudicator",
          "scientist",
          "religious_person",
          "serviceman",
          "adviser",
          "head",
          "official",
          "executive",
          "controller",
          "guardian",
          "technician",
          "aristocrat",
          "colleague",
          "candidate",
          "spokesperson",
          "traveler",
          "learner",
          "capitalist",
          "owner",
          "volunteer",
          "defender",
          "advocate",
          "reformer",
          "victim",
          "criminal",
          "combatant",
          "authority",
          "founder",
          "organizer",
          "champion");

  /** Words that lead people and bodies though most of their senses do something else. */
  private static final List<String> MORE_ROLES =
      List.of(
          "chair",
          "chief",
          "head",
          "secretary",
          "general",
          "chancellor",
          "speaker",
          "marshal",
          "captain",
          "major",
          "sheriff",
          "premier",
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "councilwoman",
          "policewoman",
          "chairperson",
          "spokesperson",
          "envoy",
          "deputy",
          "constable",
          "whip",
          "coach",
          "manager",
          "striker",
          "midfielder",
          "defender",
          "goalkeeper",
          "winger",
          "keeper",
          "skipper",
          "ceo",
          "cfo",
          "coo",
          "mp",
          "md",
          "boss",
          "aide",
          "counsel",
          "fellow",
          "frontman",
          "showrunner",
          "influencer",
          "youtuber",
          "taoiseach",
          "ombudsman",
          "commissioner",
          "superintendent",
          "inspector",
          "councillor",
          "councilor",
          "senator",
          "representative",
          "governor",
          "mayor",
          "ambassador",
          "attache");

  private final WordNet net = new WordNet();

  private LexiconBuilder() {}

  /** Takes the folder to write to. */
  public static void main(String[] args) throws Exception {
    new LexiconBuilder().write(Path.of(args[0]));
  }

  private void write(Path folder) throws Exception {
    Files.createDirectories(folder);
    Path file = folder.resolve("lexicon.bin");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(MAGIC);
      List<String> lemmas = words(out);
      exceptions(out, lemmas);
      propers(out, new HashSet<>(lemmas));
    }
    System.out.println(file + " " + Files.size(file));
  }

  private static void keys(DataOutputStream out, Collection<String> keys) throws IOException {
    out.writeInt(keys.size());
    int length = 0;
    for (String key : keys) {
      length += key.length();
    }
    out.writeInt(length);
    for (String key : keys) {
      out.writeByte(key.length());
    }
    for (String key : keys) {
      out.write(key.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static final class Word {
    int flags;
    int count;
    final double[] classes = new double[NounClasses.NAMES.size()];
    final Relations.Concepts concepts;
    final Set<String> antonyms = new TreeSet<>();

    Word(Relations.Concepts concepts) {
      this.concepts = concepts;
    }
  }

  private List<String> words(DataOutputStream out) throws IOException {
    Relations related = new Relations(net);
    Set<String> roles = below(ROLE_ROOTS);
    Set<String> kin = below(List.of("relative", "spouse"));
    NounClasses classes = new NounClasses(net);
    TreeMap<String, Word> words = new TreeMap<>();
    for (Map.Entry<String, List<WordNet.Sense>> entry : net.senses.entrySet()) {
      char pos = entry.getKey().charAt(0);
      String lemma = entry.getKey().substring(2);
      if (lemma.indexOf('_') >= 0
          || !lemma.chars().allMatch(c -> c < 128 && (Character.isLetter(c) || c == '-'))) {
        continue;
      }
      int total = 0;
      for (WordNet.Sense sense : entry.getValue()) {
        total += sense.count();
      }
      for (WordNet.Sense sense : entry.getValue()) {
        WordNet.Synset synset = sense.synset();
        int index = index(synset, lemma);
        if (index < 0) {
          continue; // written with a capital: a name
        }
        Word word = words.computeIfAbsent(lemma, key -> new Word(related.of(key)));
        word.flags |= pos == 'n' ? NOUN : pos == 'v' ? VERB : pos == 'a' ? ADJECTIVE : ADVERB;
        word.count += sense.count();
        if (pos == 'n') {
          word.classes[classes.of(synset)] += (sense.count() + 0.5) / Math.sqrt(sense.number());
          boolean leading = sense.number() <= 2 || sense.count() * 5 >= total && sense.count() > 0;
          if (leading && roles.contains(synset.id())) {
            word.flags |= ROLE;
          }
          if (leading && kin.contains(synset.id())) {
            word.flags |= KIN;
          }
          if (leading) {
            related.widen(word.concepts, synset);
          }
        }
        if (sense.number() <= 2 || sense.number() <= 5 && sense.count() > 1) {
          related.add(word.concepts, synset, index, sense.number() <= 2);
          antonyms(synset, index, word);
        }
      }
    }
    for (String role : MORE_ROLES) {
      words.computeIfAbsent(role, key -> new Word(related.of(key))).flags |= ROLE | NOUN;
    }
    List<String> lemmas = new ArrayList<>(words.keySet());
    keys(out, lemmas);
    for (Word word : words.values()) {
      out.writeByte(word.flags);
    }
    for (Word word : words.values()) {
      int best = 0;
      for (int i = 1; i < word.classes.length; i++) {
        best = word.classes[i] > word.classes[best] ? i : best;
      }
      out.writeByte((word.flags & ROLE) != 0 && best == 0 ? NounClasses.PERSON : best);
    }
    for (Word word : words.values()) {
      out.writeByte(word.count == 0 ? 1 : 34 - Integer.numberOfLeadingZeros(word.count));
    }
    WordRanks ranks = new WordRanks();
    for (String lemma : lemmas) {
      out.writeByte(ranks.level(lemma));
    }
    List<int[]> relations = new ArrayList<>();
    List<int[]> antonyms = new ArrayList<>();
    List<int[]> wider = new ArrayList<>();
    Map<String, Integer> lemmaNumber = new HashMap<>();
    lemmas.forEach(lemma -> lemmaNumber.put(lemma, lemmaNumber.size()));
    for (Word word : words.values()) {
      relations.add(word.concepts.numbers());
      wider.add(word.concepts.wider());
      antonyms.add(
          word.antonyms.stream()
              .filter(lemmaNumber::containsKey)
              .mapToInt(lemmaNumber::get)
              .toArray());
    }
    lists(out, relations);
    lists(out, antonyms);
    lists(out, wider);
    return lemmas;
  }

  private static void lists(DataOutputStream out, List<int[]> lists) throws IOException {
    int total = 0;
    for (int[] list : lists) {
      total += list.length;
    }
    out.writeInt(total);
    for (int[] list : lists) {
      out.writeByte(list.length);
    }
    for (int[] list : lists) {
      for (int value : list) {
        out.writeByte(value >> 16);
        out.writeShort(value);
      }
    }
  }

  private void antonyms(WordNet.Synset synset, int index, Word word) {
    for (WordNet.Link link : synset.links()) {
      if (link.sourceWord() == index + 1 && link.type().equals("!")) {
        word.antonyms.add(net.synsets.get(link.target()).words().get(link.targetWord() - 1));
      }
    }
  }

  private static int index(WordNet.Synset synset, String lemma) {
    for (int i = 0; i < synset.words().size(); i++) {
      if (synset.words().get(i).equals(lemma)) {
        return i;
      }
    }
    return -1;
  }

  private Set<String> below(List<String> roots) {
    Set<String> result = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (String root : roots) {
      for (WordNet.Sense sense : net.senses.getOrDefault("n:" + root, List.of())) {
        if (sense.synset().file() == 18 && result.add(sense.synset().id())) {
          open.add(sense.synset().id());
        }
      }
    }
    while (!open.isEmpty()) {
      for (WordNet.Link link : net.synsets.get(open.poll()).links()) {
        if (link.type().equals("~") && result.add(link.target())) {
          open.add(link.target());
        }
      }
    }
    return result;
  }

  private void exceptions(DataOutputStream out, List<String> lemmas) throws IOException {
    Map<String, Integer> number = new HashMap<>();
    lemmas.forEach(lemma -> number.put(lemma, number.size()));
    for (String part : List.of("noun", "verb", "adj")) {
      TreeMap<String, Integer> forms = new TreeMap<>();
      net.exceptions(part)
          .forEach(
              (form, lemma) -> {
                if (number.containsKey(lemma)) {
                  forms.put(form, number.get(lemma));
                }
              });
      keys(out, forms.keySet());
      for (int lemma : forms.values()) {
        out.writeInt(lemma);
      }
    }
  }

  private void propers(DataOutputStream out, Set<String> common) throws Exception {
    GivenNames given = new GivenNames();
    given.build();
    Set<String> words = new HashSet<>(common);
    words.addAll(given.flags.keySet());
    Places places = new Places(net, words);
    places.build();
    TreeMap<String, Integer> flags = new TreeMap<>(given.flags);
    places.byName.keySet().forEach(key -> mark(flags, key, PLACE, PLACE_START));
    places.demonyms.keySet().forEach(key -> mark(flags, key, DEMONYM, DEMONYM_START));
    Map<String, Integer> first = new HashMap<>();
    for (WordNet.Synset synset : net.synsets.values()) {
      for (String word : synset.words()) {
        if (Character.isUpperCase(word.charAt(0))) {
          other(synset, word, flags, first, common);
        }
      }
    }
    first.forEach(
        (key, count) -> {
          if (count >= 4 && !common.contains(key)) {
            flags.merge(key, GivenNames.GIVEN, (a, b) -> a | b);
          }
        });
    flags.keySet().removeIf(key -> key.isEmpty() || key.length() > 60);
    Map<Places.Place, Integer> number = new LinkedHashMap<>();
    for (Places.Place place : places.places) {
      number.put(place, number.size());
    }
    keys(out, flags.keySet());
    for (int flag : flags.values()) {
      out.writeShort(flag);
    }
    for (String key : flags.keySet()) {
      out.writeShort(number.getOrDefault(places.byName.get(key), -1));
    }
    for (String key : flags.keySet()) {
      out.writeShort(number.getOrDefault(places.demonyms.get(key), -1));
    }
    keys(out, number.keySet().stream().map(place -> place.canonical).toList());
    for (Places.Place place : number.keySet()) {
      out.writeShort(place.parent == null ? -1 : number.get(place.parent));
      out.writeByte(place.kind);
      out.writeByte((place.country ? 1 : 0) | (place.capital ? 2 : 0));
    }
  }

  private static void mark(Map<String, Integer> flags, String key, int whole, int start) {
    flags.merge(key, whole, (a, b) -> a | b);
    int space = key.indexOf(' ');
    if (space > 0) {
      flags.merge(key.substring(0, space), start, (a, b) -> a | b);
    }
  }

  private static void other(
      WordNet.Synset synset,
      String word,
      Map<String, Integer> flags,
      Map<String, Integer> first,
      Set<String> common) {
    String key = Text.key(word);
    if (key.length() < 2) {
      return;
    }
    if (synset.pos() == 'n' && synset.file() == 18 && synset.instance()) {
      int space = key.indexOf(' ');
      if (space > 1) {
        first.merge(key.substring(0, space), 1, Integer::sum);
      }
      return;
    }
    int known = flags.getOrDefault(key, 0);
    if ((known & (PLACE | DEMONYM)) != 0) {
      return;
    }
    boolean capitals = true;
    for (String part : word.split("_")) {
      capitals &=
          Character.isUpperCase(part.charAt(0))
              || List.of("of", "the", "and", "for").contains(part);
    }
    if (synset.pos() == 'n'
        && synset.file() == 14
        && capitals
        && !(key.length() < 3 && !word.equals("UN") && !word.equals("EU"))) {
      mark(flags, key, ORGANISATION, ORGANISATION_START);
    } else if (key.indexOf(' ') < 0 && !common.contains(word.toLowerCase(Locale.ROOT))) {
      flags.merge(key, OTHER, (a, b) -> a | b);
    }
  }
}
