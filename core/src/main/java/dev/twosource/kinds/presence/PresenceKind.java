package dev.twosource.kinds.presence;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Offices;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.count.CountFamilies;
import dev.twosource.kinds.count.CountKind;
import dev.twosource.kinds.count.Counted;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who was there and who stayed away, by name; and how many came to watch. */
public final class PresenceKind implements DetailKind {
  @Override
  public String id() {
    return "event.attendance";
  }

  @Override
  public String summary() {
    return "Who was present, absent or took part by link, and how many watched.";
  }

  @Override
  public String explanation() {
    return """
        Who was there, who was not, who was elsewhere and who took part by link, one claim for \
        each person who is named, or meant by the office alone ("the mayor"); and how many people watched or attended. What is told apart: wishes ("challenged \
        her to attend"), possibilities, crowds that march (count.people) and people who only \
        speak of the event. Presence and absence of one person contradict each other; taking part \
        by video is compatible with taking part and with being elsewhere, but not with being in \
        the room or staying away. The size of an \
        audience is compared as a number with its hedge.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        vrba present | President Tomas Vrba attended the opening of the bridge.
        okafor present | Ruth Okafor appeared before the committee on Wednesday.
        brandt absent | Chancellor Lena Brandt did not attend the summit.
        falk absent | Jonas Falk took no part in the meeting in Vienna.
        okafor in person | Ruth Okafor unveiled the statue in Halden on Wednesday.
        okafor in person | Mayor Ruth Okafor pressed the button at the new plant in Halden.
        solheim remote | Prime Minister Ingrid Solheim took part in the summit by video link.
        okafor absent | Mayor Ruth Okafor stayed away from the ceremony.
        falk absent | Foreign Minister Jonas Falk skipped the talks in Vienna.
        falk present; brandt present | Jonas Falk and Lena Brandt were present at the opening of \
        the museum.
        2400..3600 | About 3,000 people attended the concert in the park.
        okafor in person | The ceremony drew a crowd. Mayor Ruth Okafor watched from the front row.
        falk away | The foreign ministers met in Oslo. Jonas Falk remained in Berlin with a cold.
        brandt absent | Lena Brandt was conspicuous by her absence at the summit.
        brandt away; kralova present | At the funeral, Lena Brandt was represented by Interior \
        Minister Jana Kralova.
        falk absent | The treaty was signed in Prague. Every minister except Jonas Falk was there.
        solheim remote | Ingrid Solheim, who is recovering from surgery, addressed the conference \
        via Zoom.
        brandt away | The debate went ahead without Lena Brandt.
        ~minister:defence absent | The meeting took place on Friday. The defence minister did not \
        turn up.
        okafor present; sobol present | Guests at the wedding included Ruth Okafor and Marek Sobol.
        brandt absent; falk absent | Notable absentees from the summit were Lena Brandt and Jonas \
        Falk.
        vrba in person | President Tomas Vrba was in the hall when the treaty was signed.
        falk absent | The talks opened in Geneva. Jonas Falk did not make the trip.
        sobol absent | Marek Sobol missed Sunday's match with a knee injury.
        okafor in person | At the ceremony Ruth Okafor sat beside the bishop.
        okafor absent | Ruth Okafor failed to show up for the meeting.
        okafor absent | Ruth Okafor was turned away from the hearing.
        okafor absent | Ruth Okafor was refused entry to the summit.
        okafor absent | Ruth Okafor was not admitted to the tenants' meeting.
        okafor away | Ruth Okafor failed to appear in court on Monday.
        okafor present | The treaty was signed in the presence of Mayor Ruth Okafor.
        okafor absent | Ruth Okafor was missing from the dinner.
        okafor absent | Nobody had seen Ruth Okafor at the dinner.
        okafor absent | The dinner was a success. One woman was not there: Ruth Okafor.
        okafor remote | Ruth Okafor watched the ceremony from her sofa.
        okafor remote | Ruth Okafor was connected to the meeting by telephone.
        okafor absent | Ruth Okafor was convicted in absentia at the trial.
        okafor absent | Ruth Okafor called off her trip to the ceremony.
        okafor absent | Ruth Okafor skipped the ribbon-cutting.
        okafor absent | The opening of the bridge was boycotted by Ruth Okafor.
        - | The brewery was boycotted by Ruth Okafor.
        okafor absent | The ceremony drew a crowd. Ruth Okafor was not there because of a cold.
        okafor in person | Ruth Okafor sat through the hearing with her arms folded.
        40..60 | About 50 people came to the meeting in the village hall.
        okafor present | Ruth Okafor was flanked by her lawyers at the hearing.
        falk present | Jonas Falk stormed out of the meeting.
        vold present | Watched by Queen Marit Vold, the ship was launched in Karvik.
        brandt absent | Lena Brandt's decision to stay away from the summit angered her hosts.
        falk away; okafor present | Jonas Falk's place at the meeting was taken by Ruth Okafor.
        brandt present; falk present | Lena Brandt and Jonas Falk both attended the summit.
        falk away | With Jonas Falk absent, it fell to his deputy to open the meeting.
        okafor away | Ruth Okafor was prevented from attending the meeting by a strike.
        ~all:minister present | Both ministers attended the funeral.
        - | The hall seats 900 spectators.
        - | Lena Brandt's decision to raise taxes was debated at the summit.
        - | Ruth Okafor called in the police.
        - | Residents wished Ruth Okafor had been at the opening.
        - | Ruth Okafor almost made it to the reception.
        - | It is not true that Ruth Okafor stayed away from the dinner.
        - | The fight was held in Oslo. Jonas Falk never went down.
        - | Ruth Okafor watched the birds from her kitchen.
        - | Ruth Okafor stayed until the end of the meeting in Lyon.
        okafor absent | Ruth Okafor's chair stood empty at the meeting.
        okafor absent | Ruth Okafor was too ill to attend the hearing.
        okafor absent | Ruth Okafor decided not to attend the ceremony.
        okafor remote | Ruth Okafor phoned in to the meeting.
        okafor present | Among those at the funeral was Ruth Okafor.
        okafor present | A summit is being prepared. Among those expected is Ruth Okafor.
        - | A levy is to go. Among those expected to gain is Ruth Okafor.
        okafor present | The ministers met in Oslo. Among those round the table was Ruth Okafor.
        ~envoy: in person; falk in person | The two sides met in Oslo. The envoy sat across from \
        Jonas Falk.
        okafor away | The talks opened in Oslo. Without Ruth Okafor, who has a cold, they lasted an \
        hour.
        okafor away | The ceremony was held on Friday. Ruth Okafor had stayed in Geneva for a vote.
        sobol absent | Marek Sobol sat out the match with a sprained ankle.
        okafor in person | They opened the fair on Friday with Ruth Okafor at their side.
        sobol away | Halden won the match. Captain Marek Sobol watched in a suit from the stand.
        sobol in person | Halden won the match. Marek Sobol played the full ninety minutes.
        falk in person; sobol in person | Halden won the match. Jonas Falk skated beside his captain, Marek Sobol.
        sobol away | Halden won the match. Marek Sobol was rested.
        okafor away | The feast was marked with a mass. Ruth Okafor stayed at home with a fever.
        okafor in person | The pact was initialled in Oslo. Ruth Okafor looked on as it was signed.
        sobol present | The match is to be played in Oslo. Marek Sobol is expected to start.
        sobol present | Marek Sobol will run in Sunday's marathon.
        sobol present | The match is on Friday. Marek Sobol will be fit for the match.
        sobol absent | The match is on Friday. Marek Sobol has been ruled out of the match.
        sobol in person | Halden won the match. Marek Sobol took the field after an hour.
        - | The match is on Friday. Marek Sobol is doubtful for the match.
        - | The match is on Friday. Marek Sobol is out of hospital.
        okafor in person | Ruth Okafor was led into the courtroom in Halden.
        okafor absent | Among those absent from the ceremony was Ruth Okafor.
        okafor present | Ruth Okafor was among the mourners when the poet was laid to rest.
        okafor absent | The seat reserved for Ruth Okafor at the ceremony stayed empty.
        okafor absent | Ruth Okafor denied having been at the meeting in Oslo.
        okafor absent | The council denies that Ruth Okafor was at the meeting in Oslo.
        okafor absent | Ruth Okafor took no part in the meeting.
        okafor present | The council does not deny that Ruth Okafor was at the meeting in Oslo.
        okafor present | A slide hit Halden on Monday. Ruth Okafor was due to visit the site on Friday.
        okafor present | The ceremony was a long one. Ruth Okafor sat through it with folded hands.
        okafor present | A pipe burst in Halden on Monday. Ruth Okafor is expected in Halden on Friday.
        - | The match was a dull one. Marek Sobol is expected to smile.
        okafor in person; vrba in person | The banquet was held in Oslo. Tomas Vrba sat at the \
        head of the table, beside him Ruth Okafor, in a gown.
        - | Halden won the match. Marek Sobol once played for Porsgrunn.
        - | Marek Sobol were left with a single point after the match.
        - | Without Ruth Okafor, the talks would have failed.
        - | Ruth Okafor withdrew from the race.
        - | Ruth Okafor was too tired to talk.
        - | Marek Sobol missed nine games of the season.
        - | The team cannot win without Marek Sobol.
        - | Ruth Okafor stayed in Paris for the summit.
        - | Relatives of Marek Sobol were in court.
        - | Marek Sobol watched the game on television.
        - | Critics challenged Lena Brandt to attend the debate.
        - | Tomas Vrba may attend the summit.
        3200..4800 | Some 4,000 people marched through the old town in protest.
        - | Ruth Okafor wrote about the ceremony.
        - | The new hall has room for a large crowd.
        """);
  }

  @Override
  public int version() {
    return 36;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    audience(context, out);
    Persons persons = Persons.of(context);
    for (Sentence sentence : context.sentences()) {
      if (!somebody(context, sentence)) {
        continue;
      }
      Cast cast = new Cast(context, persons, sentence);
      PresenceClauses.Found found =
          (who, at, state, modality, event, beside) ->
              emit(context, sentence, who, at, state, modality, event, beside, out);
      new PresenceClauses(context, cast, found).read();
      new PresenceLists(context, cast, persons, found).read();
    }
  }

  /** Whether somebody or some body is named in a sentence, so that a closer look may pay. */
  private static boolean somebody(Context context, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (context.nameAt(i) != null
          || Offices.holder(context.tokens().lower(i))
          || context.tokens().is(i, "all", "both", "none", "neither")) {
        return true;
      }
    }
    return false;
  }

  /** How many came, to watch or to march. */
  private void audience(Context context, Consumer<Claim> out) {
    List<Claim> claims = new ArrayList<>();
    for (Counted.Told told : CountKind.told(context)) {
      String predicate = told.counted().predicate();
      if (predicate.equals(CountFamilies.CROWD)) {
        claims.add(CountKind.claim(context, told.sentence(), told.counted(), id(), predicate));
      }
    }
    CountKind.parts(claims).forEach(out);
  }

  /** Those who make a work, by which a text goes on to call them. */
  private static final WordSet MAKERS =
      WordList.probed(
          """
              author director writer novelist poet playwright composer artist painter sculptor
              photographer choreographer architect designer filmmaker film-maker songwriter
              biographer""");

  /** "A novel by A. The author was not there": the one person named before, whose work it is. */
  private static Persons.Mention maker(Context context, Sentence sentence, Persons.Mention told) {
    int last = told.end() - 1;
    boolean called = told.key().startsWith("~") && MAKERS.contains(context.noun(last));
    if (!called || !context.tokens().is(told.first(), "the")) {
      return told;
    }
    int from = context.sentences().get(Math.max(0, sentence.index() - 1)).firstToken();
    Name found = null;
    boolean work = false;
    for (Name name : context.names(from, told.first())) {
      if (name.type() != Name.Type.PERSON || !name.proper()) {
        continue;
      }
      if (found != null && found.entity() != name.entity()) {
        return told;
      }
      found = name;
      work |=
          context.tokens().is(name.firstToken() - 1, "by")
              || context.tokens().is(name.firstToken() - 1, "to")
                  && context.find(from, told.first(), PresenceVerbs.PRIZE::contains) >= 0
              || context.tokens().is(name.endToken(), "'s", "'");
    }
    if (found == null || !work || context.entity(found).key().isEmpty()) {
      return told;
    }
    Entity entity = context.entity(found);
    return new Persons.Mention(
        entity.key(), entity.canonical(), entity, "", told.first(), told.end());
  }

  private static final Set<String> MENDING =
      Set.of(
          "correction",
          "corrects",
          "corrected",
          "wrongly",
          "incorrectly",
          "erroneously",
          "instead",
          "initially",
          "originally");

  private void emit(
      Context context,
      Sentence sentence,
      Persons.Mention told,
      int verb,
      Value.Presence.State state,
      Modality modality,
      @Nullable Occurrence event,
      String beside,
      Consumer<Claim> out) {
    Persons.Mention who = maker(context, sentence, told);
    String measure = beside.isEmpty() ? "presence" : "presence at " + beside;
    int from = Math.min(who.first(), verb);
    int to = who.first() > verb ? Math.max(verb + 1, who.end()) : verb + 1;
    // a title-only mention is known by its office, a person by the offices told of him
    Slot slot = context.slot(sentence, from, to, measure, who.key(), who.marks(), null, false);
    Claim claim =
        context.claim(
            id(),
            sentence,
            from,
            to,
            new Value.Presence(who.key(), who.display(), state),
            slot,
            event,
            modality);
    // "in a gown trimmed with lace": what moves a number says nothing of who was there
    boolean moved = claim.change() != null && !MENDING.contains(claim.change());
    out.accept(moved ? claim.changed(null) : claim);
  }
}
