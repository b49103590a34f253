package dev.twosource.kinds.role;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which office a person holds: "interior minister", "deputy chief veterinary officer", "head of the
 * union".
 */
public final class RoleKind implements DetailKind {
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
        is also a director does not. So do two ranks before a name ("Colonel", "Major"), two \
        countries of one who plies a trade ("a Swiss skier") and two seats ("mayor of Lyon").\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        interior minister | Interior Minister Jana Kralova resigned.
        acting fire head | Lena Brandt, the acting fire chief, praised the crews.
        communications head | Head of communications Lena Brandt spoke for the firm.
        interior minister | The appointment of Jana Kralova as interior minister was approved.
        lawyer | Barrister Lena Brandt spoke for the firm.
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
        coach | Rovers sacked Marek Sobol as coach on Tuesday.
        mayor; obale | Nkechi Obale, who is Halden's mayor, signed it.
        hospital director | Lena Brandt was until Tuesday the director of the hospital.
        chief finance officer | Lena Brandt had been the bank's chief financial officer since 2018.
        safety manager | Lena Brandt was the safety manager at the time.
        - | Lena Brandt had been a director.
        bank chair | Lena Brandt gave up her post as chair of the bank on Tuesday.
        science dean | Tom Ashby stepped down from his position as dean of science.
        - | Lena Brandt gave up her seat as a favour.
        chief executive officer | Lena Brandt, the CEO of the bank, will retire.
        board harbour head | Lena Brandt, head of the harbour board, opened the bridge.
        board harbour chair | Lena Brandt chairs the harbour board.
        finance minister | Lena Brandt took over as finance minister on Monday.
        justice minister; kralova | Jana Kralova, Moravia's justice minister, presented the bill.
        chief finance officer | Lena Brandt, finance director of the shipyard, gave figures.
        chief executive officer | The board named Lena Brandt as managing director.
        coach | Marek Sobol, who coaches the national side, was pleased.
        colonel (rank); navy commander | The mutiny is over, said Colonel Ilir Doda, who commands the navy.
        army staff head; colonel (rank) | Colonel Ilir Doda, the army's chief of staff, spoke.
        military attaché | Bram Visser, military attaché at the embassy, swam ashore.
        mayor; okafor | The new mayor of Halden is Ruth Okafor.
        mayor; okafor | Ruth Okafor, 51, mayor of Halden since May, cut the ribbon.
        fisheries minister; okafor | Ruth Okafor, Ireland's fisheries minister, thanked the crews.
        to poland ambassador | The ambassador to Poland, Rasa Vaitkute, was called home.
        bank central governor | The governor of the central bank, Rasa Vaitkute, resigned.
        traffic unit head | Rasa Vaitkute, who headed the traffic unit, was arrested.
        science minister | Ruth Okafor was sworn in as science minister on Wednesday.
        science minister | Ruth Okafor stood up to take the oath as science minister.
        cellist player | Lena Brandt, principal cellist of the orchestra, was hurt.
        coach | Marek Sobol no longer coaches the national side.
        science dean | The university appointed Tom Ashby as dean of science.
        registrar | Lena Brandt has been the university's registrar for six years.
        mate | Tom Ashby, first officer of the ferry, told the court of the fog.
        prime minister | Premier Jana Kralova spoke in Brno.
        chief executive officer; brandt | Lena Brandt is chief executive of Nordland Airways.
        chief executive officer; brandt | Nordland Airways has a new chief executive. Lena Brandt \
        takes over in May.
        chief executive officer | Lena Brandt is co-chief executive of Nordland Airways.
        president | Tom Ashby, a president of Nordland Airways, spoke.
        archdeacon | Marta Olsen, archdeacon of Halden, blessed the boats.
        collection feather keeper | Marta Olsen, keeper of the feather collection, signed for it.
        aviation civil minister | Civil Aviation Minister Jana Kralova praised the pilot.
        coroner | Marta Olsen holds the post of coroner.
        finance head | Lena Brandt, in charge of finance at the club, resigned.
        security head | Lena Brandt, who is responsible for security at the mine, spoke.
        to peru ambassador | Lena Brandt, ambassador to Peru, met miners.
        mate | First officer Tom Ashby told the court of the fog.
        sporting director | Tom Ashby, responsible as sporting director, is leaving.
        security head | As head of security, Tom Ashby will stay.
        prosecutor | Tom Ashby is leading the prosecution.
        baker | Tom Ashby, by trade a baker, won.
        security director | The port has suspended its director of security. Tom Ashby was told to \
        stay at home.
        head coach | Rovers have parted company with Marek Sobol. The head coach had a year left.
        pilot | Tom Ashby was employed as a harbour pilot.
        committee roads chair | Lena Brandt, convener of the roads committee, spoke.
        logistics manager | Lena Brandt held up a stone. The geologist from Lyon is the logistics \
        manager.
        chief finance officer | Lena Brandt left on Monday. The 52-year-old had been the bank's chief \
        financial officer since arriving from Lyon six years ago.
        opera conductor | Conductor of the opera for a decade, Lena Brandt leaves in May.
        mayor | Now in her third term as mayor, Ruth Okafor opened the bridge.
        mate | The first officer, named as Tom Ashby, was at the controls.
        science dean | Tom Ashby, who until now was dean of science, moves to Lyon.
        secretary | Tom Ashby leads the union as general secretary.
        captain | England captain Lena Brandt smiled.
        coach | Rovers coach Marek Sobol smiled.
        mayor | The town elected Ruth Okafor mayor on Sunday.
        treasurer | Lena Brandt will step up to the role of treasurer in April.
        coroner | The post of coroner goes to Lena Brandt.
        committee roads chair | The roads committee is chaired by Lena Brandt.
        mayor | Ruth Okafor, in her second year as mayor, signed it.
        mayor | Ruth Okafor, sworn in as mayor on Monday, signed it.
        coach | Marek Sobol's appointment as coach was announced on Monday.
        coach | Marek Sobol is to succeed Tom Ashby as coach.
        coach | Rovers have turned to Marek Sobol as their new coach.
        prosecutor | Tom Ashby, prosecuting, told the court of the fire.
        lawyer | Tom Ashby, for the defence, told the court of the fire.
        - | Marek Sobol, once coach of Rovers, watched.
        bass player | Tom Ashby, bass player of the band, sold the house.
        board harbour chair | The new owner, Lena Brandt, is to chair the harbour board.
        principal | Headteacher Lena Brandt wrote to parents.
        chief executive officer | "It was written off ten years ago," chief executive Lena Brandt said.
        chief finance officer | He will be succeeded by Lena Brandt, the bank's chief financial \
        officer, who joined in 2009.
        colonel (rank) | Lieutenant Colonel Ilir Doda spoke.
        teacher | Nora Tveit, a teacher aged 27, spoke.
        engineer by trade | The German engineer Tom Ashby was freed.
        tenor | The tenor Tom Ashby sang in Brno.
        to chile ambassador | Ambassador to Chile Marta Olsen met the miners.
        mayor; olsen | Mayor of Oslo Marta Olsen blessed the boats.
        captain (rank) | Captain Ilir Doda of the 4th Engineers was hurt.
        captain | Captain Tom Ashby brought the ferry into port.
        - | Captain Tom Ashby gave evidence.
        colonel (rank) | Ilir Doda, a lieutenant colonel in the presidential guard, was held.
        captain (rank) | Ilir Doda, a captain in the 2nd Regiment, was held.
        transport minister | Jana Kralova, who holds the transport portfolio, was not there.
        defence minister | Jana Kralova was given the portfolio of defence on Monday.
        - | Jana Kralova has a share portfolio.
        foreign minister | Jana Kralova signed the treaty as foreign minister.
        mayor | After six years as mayor, Ruth Okafor lost the vote.
        coach | Marek Sobol moves to Rovers as coach.
        nurse | A nurse from Halden, Nora Tveit, won the prize.
        security guard | Security guard Nora Tveit saw the smoke.
        tenant | The tenant, Nora Tveit, was in hospital.
        driver | Nora Tveit was driving the tram when the lights went out.
        - | Nora Tveit was driving to the harbour.
        mayor; okafor | Ruth Okafor was elected mayor of Halden on Tuesday.
        - | The mayor since May asked Lena Brandt to leave.
        - | Lena Brandt met Tom Ashby on Monday. The geologist is the director of the museum.
        - | The board replaced its finance director. Lena Brandt said the union was pleased.
        - | The police questioned Tom Ashby. The interior minister praised them.
        - | Marta Olsen, a witness to the crash, gave a statement.
        - | Jana Kralova, 49, delivered the letter to the prime minister.
        - | Marek Sobol was named coach of the year.
        - | Marek Sobol is the fifth coach to go.
        - | Lena Brandt runs marathons.
        - | Tom Ashby, a former ambassador to Peru, wrote a book.
        - | Lena Brandt was captain of the team in 1998.
        - | Lena Brandt wants to be president.
        - | Former interior minister Jana Kralova was there.
        - | The interior minister met Jana Kralova.
        - | Jana Kralova, a candidate for president, spoke in Brno.
        - | Tom Ashby spoke to an officer.
        - | Marta Olsen, 45, would be the first woman mayor of Halden.
        """);
  }

  @Override
  public String subjectKind() {
    return "person";
  }

  @Override
  public int version() {
    return 32;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    for (Sentence sentence : context.sentences()) {
      if (may(context, sentence)) {
        Set<String> told = new HashSet<>();
        PostHolders.find(
            context,
            sentence,
            (holder, post, time) -> emit(context, sentence, holder, post, time, told, out));
      }
    }
  }

  private static boolean may(Context context, Sentence sentence) {
    boolean person =
        context.names(sentence.firstToken(), sentence.endToken()).stream()
            .anyMatch(name -> name.type() == Name.Type.PERSON);
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean leads =
          !person
              && context.tokens().is(i, "who")
              && Posts.RUNNING.contains(context.verb(i + 1)); // "the man who ran the port"
      if (leads || (person ? told(context, i) : Posts.known(context, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean told(Context context, int i) {
    String verb = context.verb(i);
    return Posts.may(context, i)
        || MilitaryRanks.known(context.tokens(), i)
        || Posts.RUNNING.contains(verb)
        || verb.equals("drive")
        || context
            .tokens()
            .is(
                i,
                "charge",
                "portfolio",
                "helm",
                "presides",
                "responsible",
                "prosecuting",
                "defending",
                "prosecution",
                "defence",
                "defense",
                "mitigating"); // "is in charge of the port"
  }

  /** "She would be the first woman mayor": an office that somebody does not hold. */
  private static boolean hoped(Tokens tokens, Name holder, Posts.Post post) {
    for (int i = holder.endToken(); i < post.first(); i++) {
      if (tokens.is(i, "would", "could", "might") && tokens.is(i + 1, "be", "become")) {
        return true;
      }
    }
    return false;
  }

  private void emit(
      Context context,
      Sentence sentence,
      Name holder,
      Posts.Post post,
      String time,
      Set<String> told,
      Consumer<Claim> out) {
    Entity entity = context.entity(holder);
    if (entity.key().isEmpty()
        || !named(entity)
        || past(context, sentence, post, time)
        || hoped(context.tokens(), holder, post)
        || judging(context, sentence, post)
        || !told.add(entity.key() + " " + post.office().normal())) {
      return;
    }
    int from = Math.min(post.first(), holder.firstToken());
    int to = Math.max(post.end(), holder.endToken());
    if (to - from > 14 || to > sentence.endToken()) {
      from = post.first();
      to = post.end();
    }
    Slot slot =
        context
            .slot(
                sentence,
                post.first(),
                post.end(),
                time,
                entity.given() == null ? "" : entity.given(),
                entity.key(),
                null,
                false)
            .about(post.body());
    out.accept(context.claim(id(), sentence, from, to, post.office(), slot, null, Modality.ACTUAL));
    Set<String> bodies = OfficeHolders.bodies(context, post);
    boolean alone = !time.equals("then") && !time.equals("over") && !bodies.isEmpty();
    if (alone && OfficeHolders.single(context, post)) {
      Slot seat =
          context
              .slot(
                  sentence,
                  post.first(),
                  post.end(),
                  OfficeHolders.SEAT + time,
                  post.office().normal(),
                  bodies.iterator().next(),
                  null,
                  false)
              .about(bodies);
      Value.Who who = new Value.Who(Set.of(entity.key()), entity.canonical());
      out.accept(context.claim(id(), sentence, from, to, who, seat, null, Modality.ACTUAL));
    }
  }

  /** "A judge at Saturday's food contest": who judges dishes may be anything. */
  private static boolean judging(Context context, Sentence sentence, Posts.Post post) {
    return post.office().head().equals("judge")
        && context.tokens().is(post.end(), "at", "of", "in", "for", "on")
        && context.find(
                post.end(), Math.min(sentence.endToken(), post.end() + 8), CONTESTS::contains)
            >= 0;
  }

  private static final Set<String> CONTESTS =
      Set.of(
          "contest", "competition", "show", "festival", "fair", "championship", "prize", "award");

  /** Whether a name has a word that is more than letters: "D-W. Va." is a party and a state. */
  private static boolean named(Entity entity) {
    for (String word : entity.canonical().split("[ .-]")) {
      if (word.length() > 2) {
        return true;
      }
    }
    return false;
  }

  /** "a post she took up last autumn": whether what a date tells is since when. */
  private static boolean begun(Context context, int from, int to) {
    return context.find(from, to, w -> w.equals("took") || w.equals("taken") || w.equals("assumed"))
        >= 0;
  }

  /** Whether a mark of quotation stands between an office and a date, which somebody said then. */
  private static boolean quoted(Tokens tokens, Posts.Post post, int date) {
    for (int i = Math.min(post.end(), date); i < Math.max(post.first(), date); i++) {
      if (tokens.is(i, "\"", "“", "”", "''", "``")) {
        return true;
      }
    }
    return false;
  }

  /** "The company's finance chief, who joined in 2019": since when somebody is there. */
  private static boolean joined(Tokens tokens, int end, int date) {
    for (int i = end; i < date - 1; i++) {
      if (tokens.is(i, "who")
          && tokens.is(i + 1, "joined", "came", "arrived", "moved", "started", "took")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date near an office tells of a time long before the report. */
  private static boolean past(Context context, Sentence sentence, Posts.Post post, String time) {
    var published = context.reading().document().published();
    if (published == null || time.equals("then")) {
      return false; // an office of the time that is told of
    }
    // who was appointed in January is it still
    int limit = time.equals("next") ? 400 : 20;
    for (Timex timex : context.timexes(sentence)) {
      int first = context.tokens().tokenAt(timex.span().start());
      int distance =
          context.tokens().is(first - 1, "since")
                  // "since arriving from Lyon six years ago"
                  || first > post.end()
                      && context.find(post.end(), first, w -> w.equals("since")) >= 0
                  || first > post.end() && time.isEmpty() && begun(context, post.end(), first)
              ? 99
              : first < post.first() ? post.first() - first : first - post.end();
      boolean old =
          distance < 8
              && !quoted(context.tokens(), post, first)
              && !joined(context.tokens(), post.end(), first)
              && timex.interval() != null
              && timex.type() != Timex.Type.DURATION
              && timex.interval().lastDay().isBefore(published.day().minusDays(limit));
      if (old) {
        return true;
      }
    }
    return false;
  }
}
