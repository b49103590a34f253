package dev.twosource.bench;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Makes news stories that never happened, of the length of real ones. Each story is told by one to
 * four outlets; some of them copy another, some differ on one number, some tell of an earlier
 * occurrence that looks the same, and some tell of something else. The same seed gives the same
 * corpus, and story n is the same however many there are.
 */
public final class Corpus {
  private static final Instant FIRST = Instant.parse("2019-01-07T06:00:00Z");
  private static final int WORDS = 200_000;
  private static final int PEOPLE = 200_000;
  private static final int TOWNS = 60_000;

  /** The numbers of stories that only lend their names to texts about something else. */
  private static final int ODD = 50_000_000;

  private final long seed;
  private final int wordsOfText;

  /**
   * A corpus.
   *
   * @param seed chooses one of many
   * @param wordsOfText how long a text is, in words; they vary by a third
   */
  public Corpus(long seed, int wordsOfText) {
    this.seed = seed;
    this.wordsOfText = wordsOfText;
  }

  /**
   * One story.
   *
   * @param documents what was written about it
   * @param conflict the ids of the two documents that differ, or an empty list
   */
  public record Story(List<SourceDocument> documents, List<String> conflict) {}

  /** Hands over stories until they have this many documents. */
  public void generate(int documents, Consumer<Story> out) {
    int done = 0;
    for (int n = 0; done < documents; n++) {
      Story story = story(n);
      done += story.documents().size();
      out.accept(story);
    }
  }

  /** The story of a number. */
  public Story story(int number) {
    Random random = new Random(seed * 1_000_003L + number * 7919L);
    Facts facts = Facts.of(random, number);
    // three stories an hour, for years
    Instant first = FIRST.plus(Duration.ofMinutes(20L * number));
    List<SourceDocument> documents = new ArrayList<>();
    List<String> conflict = new ArrayList<>();
    String id = "s" + number;
    int tellers = 1 + random.nextInt(4);
    boolean differs = tellers > 1 && random.nextInt(3) == 0;
    for (int t = 0; t < tellers; t++) {
      boolean copy = t == 2 && random.nextBoolean();
      Facts told = differs && t == 1 ? facts.otherwise() : facts;
      String text =
          copy
              ? documents.get(0).text().replace(" on the spot", " there")
              : told.lead(t, first)
                  + "\n\n"
                  + background(random, told, wordsOfText * (80 + random.nextInt(40)) / 100);
      documents.add(document(id + "-" + t, first.plus(Duration.ofMinutes(11L * t)), text, t));
    }
    if (differs) {
      conflict.add(id + "-0");
      conflict.add(id + "-1");
    }
    if (random.nextInt(5) == 0) {
      Instant before = first.minus(Duration.ofDays(300));
      documents.add(
          document(
              id + "-earlier",
              before,
              facts.otherwise().lead(0, before) + "\n\n" + background(random, facts, wordsOfText),
              5));
    }
    if (random.nextInt(3) == 0) {
      documents.add(
          document(
              id + "-noise",
              first,
              background(random, Facts.of(random, ODD + number), wordsOfText).strip(),
              6));
    }
    return new Story(documents, conflict);
  }

  private static SourceDocument document(String id, Instant published, String text, int outlet) {
    return SourceDocument.builder(id, text)
        .source("Outlet " + (char) ('A' + outlet))
        .title("Report " + id)
        .published(Published.at(published))
        .build();
  }

  /** Sentences without a number that matters, with words as they come up in real text. */
  private static String background(Random random, Facts facts, int words) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    String[] cast = {facts.person(), facts.other(), someone(random), someone(random)};
    String[] towns = {facts.town(), Invented.town(Invented.name(random, TOWNS))};
    while (count < words) {
      int before = text.length();
      if (random.nextInt(5) == 0) {
        text.append("\n\n");
      }
      String who = cast[random.nextInt(cast.length)];
      switch (random.nextInt(6)) {
        case 0 ->
            add(text, "The %s of the %s had been a %s for the %s and its %s.", words(random, 5));
        case 1 ->
            add(
                text,
                who + " said that the %s was no %s, but that every %s needs a %s.",
                words(random, 4));
        case 2 ->
            add(
                text,
                "In the old %s, where a %s was a %s, there was no word of the %s or of the %s.",
                words(random, 5));
        case 3 ->
            add(
                text,
                who + ", who keeps a %s behind the %s, took it for a %s and not for a %s.",
                words(random, 4));
        case 4 ->
            add(
                text,
                "From "
                    + towns[random.nextInt(towns.length)]
                    + " came a %s with a %s, and with it the %s of a %s.",
                words(random, 4));
        default ->
            add(
                text,
                "A %s in the %s can make the %s of a %s look like a %s to the %s.",
                words(random, 6));
      }
      for (int i = before; i < text.length(); i++) {
        count += text.charAt(i) == ' ' ? 1 : 0;
      }
    }
    return text.toString();
  }

  private static String someone(Random random) {
    return Invented.person(Invented.name(random, PEOPLE));
  }

  private static void add(StringBuilder text, String form, Object[] words) {
    text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : " ")
        .append(String.format(Locale.ROOT, form, words));
  }

  private static Object[] words(Random random, int count) {
    Object[] words = new Object[count];
    for (int i = 0; i < count; i++) {
      words[i] = Invented.word(random, WORDS);
    }
    return words;
  }

  /** What happened. */
  private record Facts(
      int type,
      String town,
      String person,
      String other,
      String first,
      String second,
      int small,
      int large) {
    static Facts of(Random random, int story) {
      return new Facts(
          random.nextInt(4),
          // whom a story is about stands in no other story's lead
          Invented.town(TOWNS + story),
          Invented.person(PEOPLE + 2 * story),
          Invented.person(PEOPLE + 2 * story + 1),
          Invented.country(random.nextInt(60)),
          Invented.country(60 + random.nextInt(60)),
          12 + random.nextInt(30),
          110 + random.nextInt(800));
    }

    /** The same with other numbers. */
    Facts otherwise() {
      return new Facts(type, town, person, other, first, second, small * 2 + 7, large * 2 + 35);
    }

    /** How an outlet tells it. */
    String lead(int teller, Instant when) {
      String day =
          when.atZone(java.time.ZoneOffset.UTC)
              .getDayOfWeek()
              .getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
      String him = teller == 3 ? Invented.variant(other) : other;
      boolean plain = teller % 2 == 0;
      return switch (type) {
        case 0 ->
            plain
                ? "President "
                    + person
                    + " of "
                    + first
                    + " and President "
                    + him
                    + " of "
                    + second
                    + " spoke by telephone on "
                    + day
                    + ". The call lasted "
                    + small
                    + " minutes. Photographers were on the spot."
                : "In a telephone call on "
                    + day
                    + ", President "
                    + person
                    + " of "
                    + first
                    + " talked to President "
                    + him
                    + " of "
                    + second
                    + ". The call lasted "
                    + small
                    + " minutes.";
        case 1 ->
            plain
                ? "A fire in "
                    + town
                    + " killed "
                    + small
                    + " people on "
                    + day
                    + ". Another "
                    + large
                    + " people were injured in the fire. Mayor "
                    + person
                    + " was on the spot."
                : small
                    + " people were killed in a fire in "
                    + town
                    + " on "
                    + day
                    + ", and "
                    + large
                    + " people were injured in the fire. Mayor "
                    + person
                    + " came at noon.";
        case 2 ->
            plain
                ? "The court in "
                    + town
                    + " sentenced "
                    + person
                    + " to "
                    + small
                    + " years in prison on "
                    + day
                    + ". Judge "
                    + him
                    + " read the verdict on the spot."
                : person
                    + " was sentenced to "
                    + small
                    + " years in prison on "
                    + day
                    + " by the court in "
                    + town
                    + ", where judge "
                    + him
                    + " presided.";
        default ->
            plain
                ? "Police in "
                    + town
                    + " arrested "
                    + small
                    + " people at a protest on "
                    + day
                    + ". Protest leader "
                    + person
                    + " was on the spot."
                : "At a protest in "
                    + town
                    + " on "
                    + day
                    + " "
                    + small
                    + " people were arrested. Its leader is "
                    + person
                    + ".";
      };
    }
  }
}
