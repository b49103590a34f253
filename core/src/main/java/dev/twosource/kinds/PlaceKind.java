package dev.twosource.kinds;

import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where something happened. */
final class PlaceKind implements DetailKind {
  /** Types of event that are in one place, for which a second place is a contradiction. */
  private static final Set<String> SITED =
      Set.of(
          "meeting", "attack", "blast", "crash", "sinking", "fire", "collapse", "theft", "murder", "match", "concert",
          "protest", "launch", "opening", "ceremony", "trial", "sale", "leak", "quake", "visit", "treaty");

  private static final Set<String> IN = Set.of("in", "at", "near", "outside");

  /** What is done to an event elsewhere: "the attack was condemned in Paris". */
  private static final Set<String> SPOKEN_OF =
      Set.of("condemned", "denounced", "mourned", "welcomed", "praised", "criticised", "criticized", "discussed", "announced");

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
        - | The delegation travelled from Geneva to Vienna after the talks.
        - | The minister, who was born in Oslo, praised the talks.
        - | Geneva's mayor said the talks were useful.
        - | Bread prices rose in Vienna.
        - | The attack was condemned in Paris.
        """);
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (Sentence sentence : context.sentences()) {
      for (int k = 0; k < context.mentions(sentence).size(); k++) {
        EventMention mention = context.mentions(sentence).get(k);
        if (!SITED.contains(mention.type())) {
          continue;
        }
        Occurrence occurrence = context.events().of(context.firstMention(sentence) + k);
        int end = Math.min(sentence.endToken(), mention.endToken() + 14);
        for (int i = mention.endToken(); i < end; i++) {
          if (tokens.is(i, ";", "which", "who", "when", "while", "but", "said", "after", "before", "from", "where")
              || SPOKEN_OF.contains(tokens.lower(i))
              || EventStop.at(context, sentence, i, mention)) {
            break;
          }
          Name place = context.nameAt(i + 1);
          if (IN.contains(tokens.lower(i)) && place == null && tokens.is(i + 1, "the")) {
            place = context.nameAt(i + 2);
          }
          if (!IN.contains(tokens.lower(i)) || place == null || place.type() != Name.Type.PLACE) {
            continue;
          }
          Entity entity = context.entity(place);
          if (entity.key().isEmpty() || tokens.is(place.endToken(), "'s", "-")) {
            break;
          }
          Slot slot = context.slot(sentence, mention.firstToken(), place.endToken(), "", mention.type(), "", null, false);
          out.accept(
              context.claim(
                  id(),
                  sentence,
                  mention.firstToken(),
                  place.endToken(),
                  new Value.Where(entity.key(), entity.canonical(), entity.within()),
                  slot,
                  occurrence,
                  context.modality(mention.firstToken())));
          break;
        }
      }
    }
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
