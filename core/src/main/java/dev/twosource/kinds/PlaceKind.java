package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where something happened. */
final class PlaceKind implements DetailKind {
  /** Types of event that are in one place, for which a second place is a contradiction. */
  static final Set<String> SITED =
      Set.of(
          "meeting",
          "attack",
          "blast",
          "crash",
          "sinking",
          "fire",
          "collapse",
          "theft",
          "murder",
          "match",
          "concert",
          "protest",
          "launch",
          "opening",
          "ceremony",
          "trial",
          "sale",
          "leak",
          "quake",
          "visit",
          "treaty");

  private static final Set<String> IN = Set.of("in", "at", "near", "outside");

  /** What is done to an event elsewhere: "the attack was condemned in Paris". */
  private static final Set<String> SPOKEN_OF =
      Set.of(
          "condemned",
          "denounced",
          "mourned",
          "welcomed",
          "praised",
          "criticised",
          "criticized",
          "discussed",
          "announced");

  @Override
  public String id() {
    return "event.place";
  }

  @Override
  public String summary() {
    return "Where something happened or is to happen.";
  }

  @Override
  public String explanation() {
    return """
        Where an event took place or is due: the first place that is named with it after "in", \
        "at", "near" or "outside". Only events that are in one place have one, such as a meeting, \
        a crash, a fire, a match or a trial. What is told apart: places that people come from or \
        go to, places where an event is only spoken of, and places that name somebody ("Geneva's \
        mayor"). Two places agree where they are the same under any of their names, or where one \
        lies in the other; two that are known to lie apart contradict each other; where it is not \
        known what one of them lies in, nothing is said.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        Geneva | The talks were held in Geneva on Tuesday.
        Vienna | The concert will take place in Vienna next week.
        Kandahar | A bomb exploded near Kandahar on Monday, police said.
        Lyon | The trial of the banker opened in Lyon.
        Rotterdam | A fire at a warehouse in Rotterdam burned through the night.
        Toledo | A passenger train crashed outside Toledo.
        Nairobi | The opening ceremony was held in Nairobi.
        Nairobi | The ministers met in the Kenyan capital.
        Toronto | The contract was signed in Toronto late on Monday.
        Podilskyi district | The missile struck a printing works in the Podilskyi district.
        Northgate Arena | The singer performed at the Northgate Arena.
        Hotel Bellevue | The summit took place at the Hotel Bellevue in Bern.
        Geneva | The ministers met at a Geneva hotel.
        Ierapetra | The survivors were put ashore at Ierapetra.
        Lyon | The banker was convicted in Lyon.
        Denmark | The freighter ran aground in Danish waters.
        Kourou | The rocket was launched from Kourou.
        Geneva | In Geneva on Tuesday, the two ministers held talks.
        Warsaw | Warsaw hosts the summit next month.
        Rotterdam | The fire tore through a warehouse in Rotterdam.
        Zagreb | Two trams collided in the centre of Zagreb.
        Antwerp | Four suspects were arrested in Antwerp.
        London | The painting was sold in London.
        Toledo | The bus veered off the road near Toledo.
        Apia | The secretariat goes to Apia.
        Toledo | A bakery in Toledo was destroyed by an explosion.
        Toledo | Police in Toledo arrested two men.
        Toledo | Two people were killed in Toledo when a wall collapsed.
        Toledo | The blast shook a suburb of Toledo.
        Toledo | Robbers broke into a bank in Toledo.
        Toledo | The handover took place in Toledo.
        Toledo | Thousands marched through Toledo on Saturday.
        Toledo | Elephants trampled a tea garden at Toledo on Monday.
        Lyon | A foundation handed the prize to the poet in Lyon.
        Lyon | The mayors moved their meeting from Toledo to Lyon.
        Toledo | Police found the stolen violin in a locker in Toledo.
        - | Two men were arrested at the request of Kenya.
        - | Bread is expected to cost more in Toledo.
        Innsbruck | A landslide has forced the mayors to move their annual meeting from Bolzano to \
        Innsbruck.
        Lyon | The summit on 4 March has been moved to Lyon.
        Lyon | Organisers relocated the concert from a flooded arena to Lyon.
        - | The meeting moved on to other business.
        - | After the meeting the minister moved to Lyon.
        - | Officials in Toledo denied the report of an attack.
        - | She told reporters in Zurich that the talks were useful.
        - | He was born in Lyon and lives in Bern.
        - | The delegation travelled from Geneva to Vienna after the talks.
        - | The minister, who was born in Oslo, praised the talks.
        - | Geneva's mayor said the talks were useful.
        - | Bread prices rose in Vienna.
        - | The attack was condemned in Paris.
        """);
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (Sentence sentence : context.sentences()) {
      Set<Integer> claimed = new HashSet<>();
      for (int k = 0; k < context.mentions(sentence).size(); k++) {
        EventMention mention = context.mentions(sentence).get(k);
        if (!SITED.contains(mention.type()) || attributive(context, mention)) {
          continue;
        }
        Occurrence occurrence = context.events().of(context.firstMention(sentence) + k);
        int end = Math.min(sentence.endToken(), mention.endToken() + 14);
        boolean comma = false;
        boolean clause = false;
        boolean found = false;
        for (int i = mention.endToken(); i < end && !found; i++) {
          comma |= tokens.is(i, ",");
          clause |= tokens.is(i, "that");
          // "After the meeting, she spoke to reporters in Zurich": another verb has another place
          boolean other =
              comma && Verbs.past(context, i) && !LIGHT.contains(tokens.lower(i))
                  || clause && tokens.is(i, "may", "will", "could", "would", "might", "can")
                  || comma && tokens.is(i, "and");
          if (other
              || tokens.is(
                  i, ";", "which", "who", "when", "while", "but", "said", "after", "before", "from",
                  "where")
              || SPOKEN_OF.contains(tokens.lower(i))
              || EventStop.at(context, sentence, i, mention)) {
            break;
          }
          PlaceSites.Site site =
              IN.contains(tokens.lower(i)) ? PlaceSites.at(context, sentence, i + 1) : null;
          if (site == null) {
            continue;
          }
          if (tokens.is(i, "near", "outside") && site.bare()) {
            site = site.vague();
          }
          emit(context, sentence, mention, site, occurrence, claimed, out);
          found = true;
        }
        Name before = found ? null : before(context, sentence, mention);
        if (before != null) {
          PlaceSites.Site near = PlaceSites.at(context, sentence, before.firstToken());
          boolean capital = near != null && tokens.is(near.end() - 1, "capital");
          PlaceSites.Site site = capital ? near : PlaceSites.site(context, before);
          emit(context, sentence, mention, site, occurrence, claimed, out);
        }
      }
      PlaceMoves.find(context, sentence, claimed, out);
      PlaceScenes.find(context, sentence, claimed, out);
    }
  }

  /** "found the stolen violin": what was done to a thing before is not what is told of it. */
  static boolean attributive(Context context, EventMention mention) {
    Tokens tokens = context.tokens();
    int first = mention.firstToken();
    return Verbs.past(context, first)
        && tokens.is(first - 1, "the", "a", "his", "her", "its", "their", "'s")
        && tokens.isWord(mention.endToken())
        && !tokens.is(mention.endToken(), "in", "at", "on", "by", "of");
  }

  /** Verbs that only say that the event was. */
  private static final Set<String> LIGHT =
      Set.of(
          "held",
          "took",
          "happened",
          "occurred",
          "began",
          "opened",
          "started",
          "ended",
          "scheduled",
          "planned",
          "hosted",
          "staged",
          "convened",
          "set",
          "met",
          "gathered",
          "organised",
          "organized");

  private static final Set<String> TRAVEL =
      Set.of("fly", "travel", "arrive", "go", "come", "jet", "head");

  /**
   * A place that stands before the event: "Warsaw hosts the summit", "flew to Prague for talks",
   * "In Bonn, they met".
   */
  private static @Nullable Name before(Context context, Sentence sentence, EventMention mention) {
    Tokens tokens = context.tokens();
    int event = mention.firstToken();
    int from = Math.max(sentence.firstToken(), event - 12);
    for (int i = event - 1; i > from; i--) {
      if (tokens.is(i, ";", "which", "who", "but", "where", "after", "before", "while")
          || EventStop.at(context, sentence, i, mention)) {
        return null;
      }
      Name place = context.nameAt(i - 1);
      boolean hosting =
          (context.verb(i).equals("host")
                  || tokens.is(i + 1, "the") && tokens.is(i + 2, "venue", "setting", "scene"))
              && !tokens.is(i - 1, "not");
      if (hosting) {
        place = tokens.is(i - 1, "will", "would", "to") ? context.nameAt(i - 2) : place;
        if (tokens.is(i - 1, "capital") && context.nameAt(i - 2) != null) {
          return context.nameAt(i - 2); // "the Kenyan capital hosted the talks"
        }
        return place != null && place.type() == Name.Type.PLACE && !context.entity(place).country()
            ? place
            : null;
      }
      if (tokens.is(i, "for") && !mention.verb() && event - i <= 4) {
        for (int k = i - 1; k > Math.max(from, i - 8); k--) {
          Name goal = context.nameAt(k);
          if (goal != null
              && goal.type() == Name.Type.PLACE
              && tokens.is(goal.firstToken() - 1, "to", "in")
              && context.findLast(
                      goal.firstToken() - 5,
                      goal.firstToken(),
                      w -> TRAVEL.contains(Lexicon.get().lemma(w, true)))
                  >= 0) {
            return goal;
          }
        }
      }
    }
    // "In Geneva on Tuesday, the two held talks"
    Name first =
        tokens.is(sentence.firstToken(), "in") ? context.nameAt(sentence.firstToken() + 1) : null;
    if (first == null
        || first.type() != Name.Type.PLACE
        || event - sentence.firstToken() > 14
        || context.mentions(sentence).size() != 1) {
      return null;
    }
    int comma =
        context.find(first.endToken(), Math.min(first.endToken() + 5, event), w -> w.equals(","));
    boolean held =
        mention.verb()
            || context.find(
                    first.endToken(),
                    event,
                    w -> w.equals("held") || w.equals("had") || w.equals("began"))
                >= 0;
    return comma >= 0 && held ? first : null;
  }

  private void emit(
      Context context,
      Sentence sentence,
      EventMention mention,
      PlaceSites.Site place,
      Occurrence occurrence,
      Set<Integer> claimed,
      Consumer<Claim> out) {
    if (place.where().key().isEmpty() || context.tokens().is(place.end(), "'s", "-")) {
      return;
    }
    int from = Math.min(place.first(), mention.firstToken());
    int to = Math.max(place.end(), mention.endToken());
    String window = PlaceScenes.window(context, sentence, mention.firstToken());
    Slot slot = context.slot(sentence, from, to, "", mention.type(), "", window, false);
    claimed.add(place.first());
    out.accept(
        context.claim(
            id(),
            sentence,
            from,
            to,
            place.where(),
            slot,
            occurrence,
            context.modality(mention.firstToken())));
  }

  /** Stops a look-ahead at the next event of the sentence. */
  private static final class EventStop {
    static boolean at(Context context, Sentence sentence, int token, EventMention own) {
      for (EventMention other : context.mentions(sentence)) {
        if (other != own && other.firstToken() == token) {
          return true;
        }
      }
      return false;
    }
  }
}
