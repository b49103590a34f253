package dev.twosource.kinds.outcome;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Backgrounds;
import dev.twosource.kinds.context.ChangeWords;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.kinds.outcome.OutcomePhrases.Answer;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Nays;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.quantity.Numeral;
import dev.twosource.reading.quantity.Numerals;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What came of it: agreed, approved, rejected, signed, called off, acquitted. The slot's measure is
 * the question, its owner the one person or side that it is about, where there is one, and its
 * focus the words of what was decided.
 */
public final class OutcomeKind implements DetailKind {
  /** Questions that are about one person or side. */
  static final Set<String> PERSONAL =
      Set.of(
          "office",
          "result",
          "progress",
          "life",
          "custody",
          "verdict",
          "harm",
          "ascent",
          "finish",
          "record",
          "test",
          "release",
          "prosecution",
          "seizure",
          "candidacy",
          "apology",
          "hospital",
          "condition");

  /** Questions that a body settles by deciding them. */
  static final Set<String> SETTLING = Set.of("decision", "appeal", "office");

  /** What may be told of each question's event; other questions take what the passage names. */
  private static final Map<String, Set<String>> EVENTS =
      Map.of(
          "agreement", Set.of("meeting", "call", "deal", "treaty", "truce"),
          "decision", Set.of("vote", "meeting", "debate"),
          "verdict", Set.of("trial"),
          "appeal", Set.of("trial", "ruling"),
          "office", Set.of("vote", "debate", "resignation"),
          "result", Set.of("match", "race"),
          "progress", Set.of("match", "race"),
          "launch", Set.of("launch", "flight"),
          "sale", Set.of("sale", "deal"),
          "truce", Set.of("truce", "war"));

  @Override
  public String id() {
    return "event.outcome";
  }

  @Override
  public String summary() {
    return "What came of it: agreed, approved, rejected, called off, convicted.";
  }

  @Override
  public String explanation() {
    return """
        The answer to a question that was open: whether two sides agreed, a body approved or \
        rejected, a court convicted or acquitted, somebody was ousted or stays in office, a paper \
        was signed, a sale, a launch or an attempt succeeded, something was taken or held, called \
        off or held, opened or shut. The winner of a contest and what one party accuses another \
        of, blames or denies are read as well; the latter are held only against the word of \
        another party, as are what somebody puts a thing down to and the side that a party takes in \
        what parties quarrel over: whether something was promised, paid, known or working. What is told apart: decisions that are only possible or aimed at, refusals \
        that decide nothing ("refused to answer"), and verbs of the same form with another meaning \
        ("the ferry passed the lighthouse"). Two outcomes are compared only where they answer the \
        same question about the same object: there "approved" and "adopted" agree, and "approved" \
        and "rejected" contradict each other.\
        """;
  }

  @Override
  public int version() {
    return 37;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        approved | The council approved the plan for a new bridge on Monday.
        approved | The no-parking rule was approved on Monday.
        rejected | The no-parking rule was rejected on Monday.
        out | A vote of no confidence was passed in parliament.
        goes to a run-off | The election will go to a run-off in May.
        asserted; wiring | A jet landed after smoke was noticed in the galley. The union has blamed worn wiring.
        - | The trader did not plead guilty.
        critical | The driver is in a critical condition.
        seized | Gunmen kidnapped the sailor Ilir Doda.
        detained | Police arrested the trader Ilir Doda.
        imposed | The ministry banned imports of beef.
        imposed | The mayor imposed a curfew.
        raised | The agency raised the flood alert.
        lowered | The agency downgraded the flood alert.
        moved out | Villagers were told to leave.
        planned | Pilots will strike on Monday.
        planned | A general strike has been called for Monday.
        weighed | The trader plans to appeal.
        lodged | The trader has lodged an appeal.
        made | The brewery made a bid.
        dead | Divers recovered the body of the sailor Ilir Doda.
        - | Lightning will strike on Monday.
        - | The driver is in a good condition.
        - | The trader considered an offer.
        guilty | The trader pleaded guilty to fraud on Monday.
        not guilty | The trader pleaded not guilty on Monday.
        guilty | The trader admitted fraud in March.
        raised | The central bank raised interest rates on Monday.
        going on | The dockers' strike goes on.
        going on | The dockers extended their strike.
        over | The dockers' strike ended on Monday.
        broken | The ceasefire collapsed on Monday.
        in force | Bence Szilagyi remains banned.
        halted | The airline suspended flights to Rome.
        paid | The company paid the ransom.
        not paid | The company refused to pay the ransom.
        - | The trader has not been convicted.
        rejected | Parliament rejected the bill by a wide margin.
        no agreement | The talks between the companies ended without agreement.
        agreed | The warring sides agreed to a ceasefire.
        acquitted | The jury found the baker not guilty of arson.
        called off | The match was called off because of fog.
        upheld | The judge dismissed the appeal.
        rejected | Shareholders did not approve the merger.
        approved | The go-ahead was given on Thursday for a tram line.
        convicted | A jury took three hours to convict Ilir Doda of fraud.
        called off | The sentencing of the trader has been put back to May.
        agreed | Fishing quotas were agreed on Thursday.
        goes to a run-off | No winner emerged from the first round of the election.
        dead | The body of the walker was found on Thursday.
        over | The dockers' strike is over.
        approved | Islanders voted in favour of the causeway.
        approved | Councillors voted late on Tuesday evening to approve the closure.
        approved | The bill scraped through the senate.
        approved | Residents said yes to the wind farm.
        approved | Regulators gave the merger the green light.
        rejected | Voters turned the bridge plan down.
        rejected | Members threw out the pay offer.
        rejected | The motion fell by a single vote.
        rejected | The ministry refused the firm a licence.
        no agreement | Negotiators left without a deal.
        no agreement | The envoys failed to reach an accord.
        no agreement | Talks on fishing rights collapsed.
        agreed | The two firms hammered out a settlement.
        called off | The launch was scrubbed because of wind.
        called off | Organisers scrapped the parade.
        went ahead | The regatta went ahead in heavy rain.
        convicted | The baker was found guilty of arson.
        acquitted | The trader was cleared of fraud.
        upheld | The tribunal upheld the ban.
        overturned | Judges quashed the conviction.
        resigned | Harbour chief Nils Brand resigned.
        out | The speaker was removed from office.
        stays | Harbour chief Nils Brand refused to resign.
        stays | Harbour chief Nils Brand will remain at his post.
        out | The chief executive, Nils Brand, is to go in May.
        - | The chief executive, Nils Brand, is to go to Lyon.
        stays | A bid to oust the harbour chief failed.
        stays | The premier survived a confidence motion.
        signed | The governor signed it into law.
        not signed | The governor refused to sign the pact.
        open | The border crossing has reopened.
        closed | The bridge was closed at noon.
        broken | Gunmen broke the ceasefire.
        holding | The truce held through the night.
        unsold | The painting went unsold.
        sold | The painting found a buyer.
        - | Officers fetched the painting from a cellar.
        failed | The probe missed its orbit.
        taken | Rebels captured the airport.
        held off | Soldiers repelled the attackers.
        at large | The gunman is still at large.
        asserted; denied; company | The union blamed the company for the delay. The company denied \
        the charge.
        asserted; fog | The harbour master put the collision down to fog.
        spark | A spark caused the fire.
        circuit | A short circuit set off the fire.
        track | The accident was blamed on the track.
        asserted; update | The operator said that a software update installed overnight was to blame.
        denied; not valve | The maker says the valve was not the cause of the fire.
        spoke to each other | The aide said that the ministers had talked by telephone.
        not spoke to each other | The ministry said that no telephone conversation took place.
        asserted; promised | The union said that the owner had promised to stay.
        denied; not promised | The owner said that he had promised nothing.
        in profit; profit | The owner said that the mill had been in the black for years.
        agreed | A deal was reached late on Sunday.
        agreed | The railway and the drivers settled their dispute.
        no agreement | The summit yielded no accord.
        no agreement | The talks went nowhere.
        approved | The bid for a new quay has been approved.
        - | 63 members voted for it, well below the 85 required.
        - | Fewer than 30 of the 120 members of parliament voted against the pension levy.
        - | The new museum closed its first week with 8,100 visitors.
        - | Fishing firms had backed the bill.
        approved | Shareholders backed the takeover.
        - | Detention hearings went ahead, as the law requires.
        approved | The pensions overhaul is now law.
        rejected | The motion did not secure a majority.
        rejected | The council stopped short of approving the plan.
        deferred | Councillors put off a decision on the quarry until June.
        acquitted | The case against the trader was thrown out.
        acquitted | The trader left the court a free man.
        upheld | The court left the verdict in place.
        overturned | The court struck down the ban.
        called off | The drivers' strike has been averted.
        called off | The two breweries abandoned their merger.
        went ahead | The drivers walked out at dawn.
        failed | Controllers lost contact with the probe.
        stays | The government survived.
        suspended | The agency is weighing whether to suspend the pilot's licence.
        rejected | The firm's application met with refusal from the regulators.
        approved | Regulators granted the firm a permit for a quarry.
        approved | The firm won approval for its quarry.
        rejected | The motion failed to win a majority.
        kept out | The refugee ship was refused entry to the port.
        kept out | Inspectors were turned away at the gate.
        let in | The inspectors were admitted on Wednesday.
        saved | Tugs saved the freighter.
        lost | The freighter sank off the coast.
        unhurt | The climber Rafal Zieba came through his fall unhurt.
        unhurt | Rafal Zieba was not injured.
        hurt | Rafal Zieba was injured when he fell.
        put out | Crews brought the fire under control.
        burning | The fire is still raging.
        made safe | Sappers defused the bomb.
        went off | The bomb exploded at noon.
        landed | The balloon landed in a field.
        in force | The ministry extended the curfew.
        lifted | The ban on fishing was lifted.
        dismissed | Judges threw out the company's claim.
        cut | The bank cut its key rate.
        unchanged | The bank held its key rate.
        doda | The trader Ilir Doda beat Bram Visser in the final.
        visser | Ilir Doda lost to Bram Visser.
        - | The runner Ilir Doda has won both races.
        doda | Ilir Doda sued Bram Visser over a patent.
        doda | Bram Visser was taken to court by Ilir Doda.
        rejected | The government's bill to cap permits for holiday flats was defeated.
        rejected | A motion to shut the library was lost by one vote.
        saved | Salvors freed the freighter from a sandbank.
        saved | Two tugs dislodged the ferry at high tide.
        called off | The regatta has been put back a week.
        called off | The match was rained off.
        rejected | The plan to save the ferry was nixed by the council.
        acquitted | An inquiry cleared the trader Ilir Doda.
        charged | The trader Ilir Doda was charged with fraud.
        let off | Prosecutors dropped the case against Ilir Doda.
        freed | The hostages were freed.
        held | The sailor Ilir Doda is still in their hands.
        stopped | The court halted the demolition of the market.
        void | The election was declared void.
        closed | The council will shut the swimming bath.
        - | Rain halted the demolition of the market.
        - | The bell rang at the gate, the warden said.
        - | Some 4,000 people blocked the bridge.
        - | Doctors freed the driver's arm.
        - | The bill carried a fine of 50 euros.
        - | Seven sailors were injured when the freighter listed.
        - | The council has not approved the plan yet.
        - | The runner took Halden to six games.
        - | The fire burned 20 hectares of heath.
        - | Critics say the plan should be rejected.
        - | The path was cleared of snow.
        - | She signed autographs for an hour.
        - | The trees were cut down and sold for firewood.
        - | The plan may be approved next week.
        - | He faces calls to resign.
        - | The court will hear the case on Monday.
        - | The shelves were empty and the bottles were gone.
        - | They signed on for two voyages and fished off Greenland.
        - | The council is to debate the plan on Monday.
        - | The talks have cast doubt over the likelihood of a breakthrough.
        - | She refused to answer questions.
        - | The ferry passed the lighthouse on its way out.
        - | Doctors dismissed fears of an outbreak.
        - | The noise caused him to look up.
        - | The council said no ship had been seen.
        out | The slow start was enough to cost the coach his job.
        taken | The town fell to the rebels on Monday.
        - | The index fell by 252 points on Monday.
        rejected | The bailout deal failed to pass the senate.
        - | The mayor has 39 days left in office.
        - | Families had fled their homes on Monday.
        lost | The crew were beaten by Halden in the match on Sunday.
        - | Parliament authorised the minister to revoke the rule.
        salt road | The main prize of the festival went to "Salt Road" on Monday.
        detained | The trader Ilir Doda fled the scene but was arrested nearby.
        - | They started in the north and worked their way down.
        - | The promise of rain kept the farmers at home.
        """);
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Prizes prizes = new Prizes(context);
    for (Sentence sentence : context.sentences()) {
      Set<Integer> read = new HashSet<>();
      Set<String> told = new HashSet<>();
      Consumer<Claim> days =
          claim -> out.accept(retracted(context, sentence, dated(context, sentence, claim)));
      clauses(context, sentence, read, told, days);
      int from = sentence.firstToken();
      for (int i = from; i < sentence.endToken(); i++) {
        if (!read.contains(i)) {
          i = Math.max(i, phrase(context, sentence, i, told, days) - 1);
        }
      }
      OutcomeNominals.Found nominal = OutcomeNominals.of(context, sentence);
      if (nominal != null
          && !told.contains(nominal.answer().family() + nominal.answer().positive())) {
        emit(
            context,
            sentence,
            nominal.noun(),
            nominal.end(),
            nominal.answer(),
            Modality.ACTUAL,
            nominal.owner(),
            days);
      }
      OutcomeWinners.find(context, sentence, out);
      prizes.find(sentence, out);
      OutcomeSearches.find(context, sentence, out);
    }
    OutcomeAccounts.find(context, out);
    OutcomeQuarrels.find(context, out);
    OutcomeCauses.find(context, out);
  }

  /**
   * Hands over what the clauses of a sentence tell.
   *
   * @param read takes the verbs that told it
   * @param answered takes what they told
   */
  private void clauses(
      Context context,
      Sentence sentence,
      Set<Integer> read,
      Set<String> answered,
      Consumer<Claim> out) {
    if (!OutcomeClauses.may(context, sentence)) {
      return;
    }
    Clauses clauses = context.clauses(sentence);
    for (Clause clause : clauses.clauses()) {
      OutcomeSides.find(context, sentence, clause, out);
      OutcomeClauses.Told told = OutcomeClauses.told(context, sentence, clauses, clause);
      if (told != null && !read.contains(clause.verb())) {
        read.add(clause.verb());
        answered.add(told.answer().family() + told.answer().positive());
        emit(context, sentence, clause, told, out);
      }
    }
  }

  private void emit(
      Context context,
      Sentence sentence,
      Clause clause,
      OutcomeClauses.Told told,
      Consumer<Claim> out) {
    String family = told.answer().family();
    if (over(context, sentence, clause, told.answer())) {
      return;
    }
    Entity person =
        PERSONAL.contains(family) ? OutcomeClauses.person(context, sentence, told.matter()) : null;
    boolean before =
        Backgrounds.earlier(context, sentence, clause.verb())
            || marking(context, sentence, clause.verb());
    String head =
        family.equals("holding")
            ? OutcomeMatter.show(context, sentence, told.matter().first(), told.matter().end())
            : family.equals("life") ? one(context, told.matter()) : "";
    Slot slot =
        context
            .slot(
                sentence,
                told.first(),
                told.end(),
                family,
                head,
                person == null ? "" : person.key(),
                before ? "earlier" : null,
                false)
            .about(told.words());
    slot = entire(context, sentence, clause.verbEnd(), slot);
    Occurrence event = event(context, sentence, clause.verb(), family);
    Answer answer = told.answer();
    Claim claim =
        context.claim(
            id(),
            sentence,
            told.first(),
            told.end(),
            new Value.Outcome(family, Departures.code(answer, slot), answer.positive()),
            slot,
            told.modality() == Modality.ACTUAL ? past(context, event) : event,
            told.modality());
    out.accept(recounted(context, sentence, claim));
  }

  /** "The airport was shut until six": it is no longer, so that another may tell of it as open. */
  private static boolean over(Context context, Sentence sentence, Clause clause, Answer answer) {
    if (undone(context, sentence, clause.verb(), clause.verbEnd(), answer)) {
      return true;
    }
    Tokens tokens = context.tokens();
    boolean was = tokens.is(clause.verb() - 1, "was", "were") || tokens.is(clause.verb(), "was");
    // "will stay closed until Thursday" is the day on which it opens, which is held against others
    boolean will =
        tokens.is(clause.verb(), "stay", "remain", "be")
            && context.modality(clause.verb()) == Modality.PLANNED;
    int until =
        context.find(
            clause.verbEnd(),
            Math.min(sentence.endToken(), clause.verbEnd() + 4),
            word -> word.equals("until") || word.equals("till"));
    return answer.family().equals("opening") && !answer.positive() && (was || will) && until >= 0;
  }

  /** Whether what a verb tells by itself does not hold: of who was caught, or has not left. */
  private static boolean undone(
      Context context, Sentence sentence, int verb, int end, Answer answer) {
    return held(context, sentence, verb, end, answer) || remaining(context, verb, end, answer);
  }

  /**
   * Whether nobody is at large who fled: "fled the scene but was arrested nearby", "had fled their
   * homes".
   */
  private static boolean held(
      Context context, Sentence sentence, int verb, int from, Answer answer) {
    if (!answer.family().equals("custody") || answer.positive()) {
      return false;
    }
    boolean refuge =
        context.verb(verb).equals("flee")
            && context.find(from, Math.min(sentence.endToken(), from + 4), REFUGE::contains) >= 0;
    return refuge || caught(context, sentence, from);
  }

  /** "39 days left in office": nobody has left. */
  private static boolean remaining(Context context, int first, int end, Answer answer) {
    if (!answer.family().equals("office")) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (context.tokens().is(i, "left") && SPANS.contains(context.tokens().lower(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** What those flee who did nothing. */
  private static final Set<String> REFUGE =
      WordList.set(
          """
              home homes house houses flames fire fires blaze fighting violence war flood floods
              village villages region shelling bombing bombardment quake earthquake persecution
              poverty famine conflict camp camps clashes unrest smoke lava eruption storm hurricane
              regime oppression repression building apartment apartments""");

  private static boolean caught(Context context, Sentence sentence, int from) {
    for (int i = from; i < sentence.endToken(); i++) {
      if (CATCHING.contains(context.verb(i))
          && Verbs.past(context, i)
          && context.modality(i) == Modality.ACTUAL) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> CATCHING =
      WordList.set(
          "arrest catch capture recapture apprehend detain nab seize collar stop surrender");

  /** What a single being without a name is, or the empty string. */
  private static String one(Context context, Phrase phrase) {
    String noun = context.noun(phrase.head());
    return noun.equals(context.tokens().lower(phrase.head())) ? noun : "";
  }

  /** Hands over what a phrase tells that begins at a token; the token to go on from. */
  private int phrase(
      Context context, Sentence sentence, int i, Set<String> told, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    boolean name = tokens.isCapitalised(i) && i > sentence.firstToken() || !tokens.isWord(i);
    if (name && !OutcomeMood.heading(context, sentence)) {
      return i + 1;
    }
    OutcomePhrases.Found found = OutcomePhrases.at(context, sentence, i);
    if (found == null) {
      return i + 1;
    }
    Answer answer = found.answer();
    Modality modality =
        found.verb()
            ? OutcomeMood.of(context, sentence, i, SETTLING.contains(answer.family()))
            : context.modality(i);
    if (!found.verb() && !answer.positive() && modality == Modality.NEGATED) {
      modality = Modality.ACTUAL; // "no deal", "not guilty": the words deny by themselves
    }
    if (!found.verb() && tokens.is(i, "bid", "attempt", "effort", "move", "motion", "push")) {
      modality = Modality.ACTUAL; // an attempt that failed has failed
    }
    boolean strike = answer.family().equals("striking");
    boolean held = tokens.is(i, "was", "were", "went"); // "was held on Monday"
    boolean staged = answer.family().equals("holding") && answer.positive() && !held;
    if (!found.verb() && (strike || staged)) {
      modality = Modality.PLANNED; // "plan a strike"
    }
    if (found.verb()
        && answer.positive()
        && modality == Modality.ACTUAL
        && nothing(tokens, i, found)) {
      modality = Modality.NEGATED;
    }
    if (modality == Modality.NEGATED
        && context.find(i, Math.min(found.end() + 6, sentence.endToken()), w -> w.equals("yet"))
            >= 0) {
      return found.end(); // what has not been decided yet is not decided
    }
    if (modality == Modality.NEGATED) {
      int from = Math.max(sentence.firstToken(), i - 6);
      if (OutcomeClauses.undecided(
          context, answer, i, context.find(from, i, SUPPOSED::contains) >= 0)) {
        return found.end();
      }
      answer = denied(answer, found, i);
      modality = Modality.ACTUAL;
    }
    if (modality == Modality.POSSIBLE && !OutcomeMood.weighed(context, sentence, i)) {
      return i + 1;
    }
    if (answer == null
        || modality == null
        || some(context, sentence, i, answer)
        || undone(context, sentence, i, found.end(), answer)) {
      return i + 1;
    }
    if (told.contains(answer.family() + answer.positive())
        || !fits(context, sentence, i, found, modality)) {
      return i + 1;
    }
    String family = answer.family();
    String owner =
        PERSONAL.contains(family) ? owner(context, sentence, i, found.end(), family) : "";
    emit(context, sentence, i, found.end(), answer, modality, owner, out);
    return found.end();
  }

  /** Words before what is only asked or supposed. */
  private static final Set<String> SUPPOSED = Set.of("if", "unless", "whether");

  /**
   * "63 members voted for it": how many were for something does not say what came of it; nor do
   * "detention hearings went ahead" say that all hearings did.
   */
  private static boolean some(Context context, Sentence sentence, int i, Answer answer) {
    Clause clause = context.clauses(sentence).clauseAt(i);
    Phrase subject =
        clause == null || clause.verb() != i || clause.subjects().size() != 1
            ? null
            : clause.subjects().get(0);
    Tokens tokens = context.tokens();
    if (answer.family().equals("decision")
        && (few(context, sentence, i)
            || clause != null && onlookers(context, sentence, clause, i))) {
      return true;
    }
    if (answer.family().equals("opening")
        && clause != null
        && clause.verb() == i
        && OutcomeClauses.ended(context, clause)) {
      return true;
    }
    if (subject == null || clause.passive() || tokens.is(subject.first(), "the", "all", "both")) {
      return false;
    }
    return switch (answer.family()) {
      case "decision" ->
          context.verb(i).equals("vote")
                  && (person(context, subject)
                      || Numerals.at(tokens, subject.first()) != null
                          && subject.head() > subject.first())
              || SIDING.contains(context.verb(i))
                  && (tokens.is(subject.first(), "only", "just")
                      || Numerals.at(tokens, subject.first()) != null);
      case "holding" ->
          subject.head() > subject.first()
              && MANY.contains(tokens.lower(subject.head()))
              && context.nameAt(subject.head() - 1) == null;
      default -> false;
    };
  }

  /** Whether a phrase is one person's name: nobody decides alone how a vote ends. */
  private static boolean person(Context context, Phrase phrase) {
    Name name = context.nameAt(phrase.head());
    return name != null && name.type() == Name.Type.PERSON;
  }

  /**
   * "Fishing firms had backed the bill", "farmers, who need water, opposed it": those who have no
   * vote on it decide nothing by what they think of it.
   */
  static boolean onlookers(Context context, Sentence sentence, Clause clause, int verb) {
    if (!SIDING.contains(context.verb(verb)) || clause.verb() != verb || clause.passive()) {
      return false;
    }
    Tokens tokens = context.tokens();
    int before = clause.first() - 1;
    if (tokens.is(before, ",")) {
      int comma = context.find(sentence.firstToken(), before, ","::equals);
      boolean inserted = comma > 0 && tokens.is(comma + 1, "which", "who", "whose");
      before = inserted ? comma - 1 : before;
    }
    return onlookers(context, before)
        || clause.subjects().stream().anyMatch(subject -> onlookers(context, subject.head()));
  }

  private static boolean onlookers(Context context, int noun) {
    String word = context.noun(noun);
    boolean several = !word.equals(context.tokens().lower(noun));
    return several && ONLOOKERS.contains(word);
  }

  private static final Set<String> ONLOOKERS =
      WordList.set(
          """
              company firm business producer manufacturer retailer bank insurer utility airline group
              association organisation organization charity campaigner activist environmentalist
              conservationist farmer fisherman cooperative co-operative union trader shopkeeper expert
              critic analyst economist scientist lobby lobbyist newspaper neighbour neighbor""");

  /** "Only six of the 15 members supported it": what a minority does is no decision. */
  static boolean few(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    if (!SIDING.contains(context.verb(verb)) && !context.verb(verb).equals("vote")) {
      return false;
    }
    for (int k = verb - 2; k >= Math.max(sentence.firstToken(), verb - 12); k--) {
      if (tokens.is(k, ",", "and", "but")) {
        return false;
      }
      Numeral some = Numerals.at(tokens, k);
      if (some != null && tokens.is(k - 1, "only", "just")) {
        return true;
      }
      if (some != null && tokens.is(k + 1, "of")) {
        int all = tokens.is(k + 2, "the") ? k + 3 : k + 2;
        Numeral members = Numerals.at(tokens, all);
        return members != null && 2 * some.value() <= members.value() && !tokens.is(k - 1, "but");
      }
    }
    return false;
  }

  /** What some of a body's members do, and what it does where all of it is meant. */
  private static final Set<String> SIDING = Set.of("support", "back", "oppose", "favor", "endorse");

  /** What there is so much of that some may be held and some called off. */
  private static final Set<String> MANY =
      WordList.set("hearings flights trains classes lessons services operations appointments");

  /** "Reached no agreement", "yielded no accord": the object is denied. */
  private static boolean nothing(Tokens tokens, int i, OutcomePhrases.Found found) {
    for (int k = i + 1; k <= found.end(); k++) {
      if (tokens.is(k, "no", "neither") && !Nays.named(tokens, k)) {
        return true;
      }
    }
    return false;
  }

  /** What is told where a phrase is denied, or null where a denial tells nothing. */
  private static @Nullable Answer denied(Answer answer, OutcomePhrases.Found found, int i) {
    boolean tells =
        answer.positive()
            ? !Set.of("launch", "attempt", "sale", "progress", "result", "custody")
                .contains(answer.family())
            : Set.of("office", "holding").contains(answer.family()) && found.length() == 1;
    return tells ? OutcomePhrases.opposite(answer) : null;
  }

  /** Words that tell of an agreement only with what was agreed behind them. */
  private static boolean fits(
      Context context, Sentence sentence, int i, OutcomePhrases.Found found, Modality modality) {
    Tokens tokens = context.tokens();
    return switch (found.answer().family()) {
      // what one is to promise is no news
      case "agreement" ->
          modality == Modality.ACTUAL
              // who has contracted an illness has agreed to nothing
              && !tokens.is(found.end() - 1, "contracted")
              // "has cast doubt over a breakthrough": the verb only helps another one
              && !(context.verb(i).equals("have")
                  && (Verbs.past(context, i + 1)
                      || tokens.is(i + 1, "cast", "put", "cut", "set", "hit", "shut")))
              // to meet again is no outcome of the talks
              && !(tokens.is(found.end() - 1, "to") && GOING_ON.contains(context.verb(found.end())))
              && !(tokens.is(i, "agree") && tokens.is(i - 1, "to", "would", "could", "can"));
      // "sold 30 million phones", "sold well": how much is no outcome
      case "sale" ->
          tokens.is(found.end() - 1, "for", "at")
              ? priced(context, found.end())
              : !tokens.isNumber(found.end()) && !tokens.is(found.end(), "well", "out", "more");
      // "signed autographs", "signed for the club"; but "will sign" and "did not sign"
      case "signing" ->
          found.object()
              || !tokens.is(i, "sign", "signed", "signs", "signing")
              || found.length() > 1
              || !tokens.isWord(found.end());
      // "said no to the bridge", not "said no ship had been seen"
      case "decision" ->
          !tokens.is(found.end() - 1, "no", "yes")
              || !tokens.isWord(found.end())
              || AFTER_ANSWER.contains(tokens.lower(found.end()));
      case "talk" -> OutcomeAccounts.voiced(context, i);
      case "result", "progress" -> OutcomeWinners.sporting(context);
      // on the field it is a player who is sacked
      case "office" ->
          // "the chief executive is to go to Bern"
          !(tokens.is(found.end() - 1, "go", "leave")
                  && tokens.is(found.end() - 2, "to")
                  && tokens.is(found.end(), "to", "into", "on", "for", "ahead", "by", "home"))
              && (!OutcomeWinners.sporting(context)
                  || context.find(sentence.firstToken(), sentence.endToken(), STAFF::contains)
                      >= 0);
      case "launch" -> !fighting(context);
      default -> true;
    };
  }

  /** "Sold for two million", not "sold for firewood". */
  private static boolean priced(Context context, int from) {
    for (int k = from; k < from + 4; k++) {
      if (context.tokens().isNumber(k) || context.tokens().is(k, "$", "£", "€", "sum", "price")) {
        return true;
      }
    }
    return context.find(from, from + 4, w -> w.equals("million") || w.equals("thousand")) >= 0;
  }

  private static final Set<String> GOING_ON =
      WordList.set(
          """
              meet talk speak continue keep hold stay discuss consider look disagree return resume
              work remain reconvene let""");

  private static final Set<String> SPANS =
      Set.of("hours", "days", "weeks", "months", "month", "years", "year", "terms", "time", "more");

  private static final Set<String> AFTER_ANSWER =
      WordList.set("to by in on with when after at for and but again last this as because");

  private static final Set<String> STAFF =
      Set.of("coach", "manager", "director", "president", "chairman", "head", "boss", "chief");

  /** Whether rockets are what is fired. */
  private static boolean fighting(Context context) {
    Occurrence main = context.events().mainOccurrence();
    return main != null && Set.of("war", "attack", "truce").contains(main.type());
  }

  private void emit(
      Context context,
      Sentence sentence,
      int i,
      int end,
      Answer answer,
      Modality modality,
      String owner,
      Consumer<Claim> out) {
    String family = answer.family();
    int objectEnd = OutcomeMatter.end(context, sentence, end, 9);
    boolean before = Backgrounds.earlier(context, sentence, i) || marking(context, sentence, i);
    String window = before ? "earlier" : null;
    String head = head(context, sentence, i, end, family);
    boolean coming =
        modality == Modality.ACTUAL
            && family.equals("holding")
            && !Verbs.past(context, i)
            && coming(context, sentence);
    Modality mood = coming ? Modality.PLANNED : modality;
    Slot wide = context.slot(sentence, i, objectEnd, family, head, owner, window, false);
    Slot slot =
        wide.about(
            OutcomeMatter.words(
                context, sentence, i, OutcomeMatter.end(context, sentence, end, 18)));
    slot = entire(context, sentence, end, slot);
    int first = subject(context, sentence, i);
    Occurrence event = event(context, sentence, i, family);
    out.accept(
        recounted(
            context,
            sentence,
            context.claim(
                id(),
                sentence,
                first,
                objectEnd,
                new Value.Outcome(family, Departures.code(answer, slot), answer.positive()),
                slot,
                mood == Modality.ACTUAL ? past(context, event) : event,
                mood)));
  }

  /** "The auction takes place on Saturday": whether a day of the sentence lies ahead. */
  private static boolean coming(Context context, Sentence sentence) {
    LocalDate now = context.asOf();
    for (Timex timex : context.timexes(sentence)) {
      if (now != null
          && timex.interval() != null
          && timex.interval().withinOneDay()
          && timex.interval().firstDay().isAfter(now)) {
        return true;
      }
    }
    return false;
  }

  /** What was held or struck over, or who lies ill where he has no name, or the empty string. */
  private static String head(Context context, Sentence sentence, int i, int end, String family) {
    if (family.equals("holding") || family.equals("striking")) {
      return OutcomeMatter.show(context, sentence, i, end);
    }
    Clause clause = family.equals("condition") ? context.clauses(sentence).clauseAt(i) : null;
    return clause == null || clause.subjects().isEmpty()
        ? ""
        : one(context, clause.subjects().get(0));
  }

  /** The claim, changed where a recount of the votes gave what it tells. */
  private static Claim recounted(Context context, Sentence sentence, Claim claim) {
    return claim.slot().measure().equals("decision") && Recounts.told(context, sentence)
        ? claim.changed("recount")
        : claim;
  }

  /** What was held or called off, with the days that its sentence tells. */
  private static Claim dated(Context context, Sentence sentence, Claim claim) {
    String measure = claim.slot().measure();
    if (!measure.equals("holding") && !measure.equals("striking")) {
      return claim;
    }
    Slot dated = claim.slot();
    for (Timex timex : context.timexes(sentence)) {
      int before = context.tokens().tokenAt(timex.span().start()) - 1;
      // "was put off to 15 June": not the day on which it was to be
      boolean moved =
          !((Value.Outcome) claim.value()).positive()
              && context.tokens().is(before, "to", "until", "till");
      if (timex.interval() != null && timex.interval().withinOneDay() && !moved) {
        dated = dated.marked(Slot.ON + timex.interval().firstDay());
      }
    }
    return claim.with(dated);
  }

  /** "Withdrew its statement that the captain was suspended": what was told does not hold. */
  private static Claim retracted(Context context, Sentence sentence, Claim claim) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(claim.span().start());
    int end = tokens.tokenAt(claim.span().end() - 1);
    for (int i = sentence.firstToken(); i < end; i++) {
      if (!ChangeWords.withdrawn(tokens, i)
          || context.find(i, Math.max(first + 1, i + 6), w -> w.equals("that")) < 0) {
        continue;
      }
      Value.Outcome told = (Value.Outcome) claim.value();
      Answer other =
          OutcomePhrases.opposite(new Answer(told.family(), told.positive(), told.normal()));
      return other == null
          ? claim
          : claim.value(new Value.Outcome(other.family(), other.code(), other.positive()));
    }
    return claim;
  }

  /**
   * Whether a verb only marks which thing is meant: "a clinic that was approved by the court" is
   * news of the clinic, not of the approval.
   */
  private static boolean marking(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    int that = i - 1;
    while (that > sentence.firstToken()
        && tokens.is(that, "was", "were", "been", "had", "has", "is", "are", "already", "later")) {
      that--;
    }
    if (!tokens.is(that, "that", "which") || that - 1 < sentence.firstToken()) {
      return false;
    }
    for (int k = that - 1; k >= Math.max(sentence.firstToken(), that - 6); k--) {
      if (tokens.is(k, "a", "an", "another", "any", "some")) {
        return true;
      }
      if (!tokens.isWord(k) && !tokens.is(k, "-") || tokens.is(k, "the", "this", "said")) {
        return false;
      }
    }
    return false;
  }

  /** The event, or null where its day is still to come: "he will be sentenced next month". */
  private static @Nullable Occurrence past(Context context, @Nullable Occurrence event) {
    var published = context.reading().document().published();
    boolean ahead =
        event != null
            && event.when() != null
            && published != null
            && event.when().firstDay().isAfter(published.day());
    return ahead ? null : event;
  }

  /** Marks a verdict that leaves nothing else to be decided: "on all four counts". */
  private static Slot entire(Context context, Sentence sentence, int from, Slot slot) {
    boolean verdict = slot.measure().equals("verdict");
    return verdict && entire(context.tokens(), from, sentence.endToken())
        ? slot.marked(Slot.ENTIRE)
        : slot;
  }

  private static boolean entire(Tokens tokens, int from, int end) {
    for (int k = from; k < Math.min(end, from + 6); k++) {
      if (tokens.is(k, "all", "every", "both", "any", "each")) {
        for (int n = k + 1; n < Math.min(end, k + 4); n++) {
          if (tokens.is(n, "counts", "charges", "count", "charge", "wrongdoing")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Where the words begin that the verb at a token is said of: "the motion was". */
  private static int subject(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    int first = i;
    while (first > Math.max(sentence.firstToken(), i - 6)
        && (tokens.isWord(first - 1) || tokens.is(first - 1, "'s", "-"))
        && !tokens.is(
            first - 1, "and", "but", "that", "which", "who", "after", "when", "said", "as", "while",
            "because", "before")) {
      first--;
    }
    return first;
  }

  static @Nullable Occurrence event(Context context, Sentence sentence, int i, String family) {
    Set<String> types = EVENTS.get(family);
    if (types == null) {
      return null;
    }
    for (EventMention mention : context.mentions(sentence)) {
      if (types.contains(mention.type())) {
        return context.eventNear(sentence, i, types::contains);
      }
    }
    if (family.equals("agreement") || family.equals("decision") || family.equals("verdict")) {
      return context.eventNear(sentence, i, types::contains);
    }
    Occurrence main = context.events().mainOccurrence();
    return main != null && types.contains(main.type()) ? main : null;
  }

  /** Verbs that do to somebody what they tell of. */
  private static final Set<String> DONE_TO =
      WordList.set(
          """
              oust remove unseat topple depose impeach sack fire dismiss replace convict acquit
              clear find exonerate arrest capture catch part force push detain eliminate knock dump""");

  /** The key of the person or side that a verb is said of, or the empty string. */
  static String owner(Context context, Sentence sentence, int i, int end, String family) {
    Tokens tokens = context.tokens();
    boolean team = family.equals("result") || family.equals("progress");
    boolean passive = tokens.is(i - 1, "was", "were", "been", "be", "being", "is", "are");
    // "recovered the body of the pilot"
    boolean body = family.equals("life") && tokens.is(end - 1, "of");
    if (body
        || !passive && DONE_TO.contains(context.verb(i))
        || tokens.is(i, "bid", "motion", "attempt")) {
      for (int k = i + 1;
          k < Math.min(sentence.endToken(), Math.max(i + 5, body ? end + 4 : end));
          k++) {
        Name name = context.nameAt(k);
        if (name != null && side(name, team)) {
          return context.entity(name).key();
        }
      }
      if (tokens.is(i + 1, "him", "her", "them")) {
        return meant(context, sentence, i, team);
      }
    }
    // "Judge A acquitted the contractor" is of the contractor
    boolean named = !passive && DONE_TO.contains(context.verb(i));
    int from = Math.max(sentence.firstToken(), i - 16);
    for (int k = i - 1; k >= from; k--) {
      int aside = tokens.is(k, ",") ? aside(tokens, sentence, k) : -1;
      if (aside >= 0) {
        from = Math.max(sentence.firstToken(), from - (k - aside));
        k = aside;
        continue;
      }
      // "guilty of fraud but not of bribery" is of one accused
      if (tokens.is(k, ";", "but", "while") && !family.equals("verdict")) {
        break;
      }
      Name name = context.nameAt(k);
      boolean governed =
          name != null
              && tokens.is(
                  name.firstToken() - 1,
                  "of",
                  "by",
                  "for",
                  "in",
                  "at",
                  "from",
                  "with",
                  "to",
                  "against");
      if (name != null && side(name, team) && !governed && !(judge(name) && named)) {
        Entity entity = context.entity(name);
        return entity.key();
      }
    }
    return "";
  }

  /**
   * The comma that opens what one with "who" closes: "A, who has run B since May, is to go"; or -1.
   */
  private static int aside(Tokens tokens, Sentence sentence, int comma) {
    for (int k = comma - 1; k > Math.max(sentence.firstToken(), comma - 20); k--) {
      if (tokens.is(k, ",")) {
        return tokens.is(k + 1, "who", "whose", "whom", "which") ? k : -1;
      }
    }
    return -1;
  }

  /**
   * Whom "after Judge A had acquitted him" is said of: the only other one that the sentence names
   * up to there.
   */
  private static String meant(Context context, Sentence sentence, int verb, boolean team) {
    Set<String> keys = new TreeSet<>();
    String subject = "";
    for (Name name : context.names(sentence.firstToken(), verb)) {
      if (side(name, team) && !judge(name)) {
        keys.add(context.entity(name).key());
        subject = verb - name.endToken() <= 1 ? context.entity(name).key() : subject;
      }
    }
    keys.remove(subject);
    if (keys.isEmpty() && sentence.index() > 0) {
      Sentence before = context.sentences().get(sentence.index() - 1);
      return before.block() == sentence.block() ? meantBefore(context, before, team) : "";
    }
    return keys.size() == 1 ? keys.iterator().next() : "";
  }

  /** The only one whom a sentence, or else the one before it, names beside judges. */
  private static String meantBefore(Context context, Sentence sentence, boolean team) {
    Set<String> keys = new TreeSet<>();
    int first = Math.max(0, sentence.index() - 1);
    for (int s = sentence.index(); s >= first && keys.isEmpty(); s--) {
      Sentence told = context.sentences().get(s);
      for (Name name : context.names(told.firstToken(), told.endToken())) {
        if (side(name, team) && !judge(name)) {
          keys.add(context.entity(name).key());
        }
      }
    }
    return keys.size() == 1 ? keys.iterator().next() : "";
  }

  private static final Set<String> JUDGES =
      Set.of("judge", "justice", "magistrate", "sheriff", "recorder");

  private static boolean judge(Name name) {
    String role = name.role();
    return role != null
        && JUDGES.contains(role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean side(Name name, boolean team) {
    return name.type() == Name.Type.PERSON || team && name.type() == Name.Type.ORGANISATION;
  }
}
