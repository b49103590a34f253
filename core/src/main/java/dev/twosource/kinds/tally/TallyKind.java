package dev.twosource.kinds.tally;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Backgrounds;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Lemmas;
import dev.twosource.kinds.outcome.Endings;
import dev.twosource.kinds.outcome.OutcomeMatter;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordMap;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How many votes there were for and against. The slot's owner is the body that voted, its window
 * the stage of the motion, and its part tells a count that is still going on.
 */
public final class TallyKind implements DetailKind {
  private static final WordSet VOTING =
      WordList.probed(
          """
              vote tally ayes noes votes voted voting passed pass approved rejected ballot motion
              ruled ruling decision yes counted favour favor against majority carried defeated
              adopted endorsed referendum bill backed beaten refused conviction guilty verdict
              ordinance prevailed division margin agreed decided confirmed dissented unanimous
              unanimously cleared elected re-elected ratified carry carries""");

  private static final WordMap<String> BODIES =
      WordMap.of(
          Map.ofEntries(
              Map.entry("council", "council"),
              Map.entry("councillors", "council"),
              Map.entry("councilors", "council"),
              Map.entry("councillor", "council"),
              Map.entry("councilmembers", "council"),
              Map.entry("aldermen", "council"),
              Map.entry("committee", "committee"),
              Map.entry("subcommittee", "committee"),
              Map.entry("board", "board"),
              Map.entry("trustees", "board"),
              Map.entry("supervisors", "board"),
              Map.entry("governors", "board"),
              Map.entry("commission", "commission"),
              Map.entry("commissioners", "commission"),
              Map.entry("panel", "panel"),
              Map.entry("senate", "senate"),
              Map.entry("senators", "senate"),
              Map.entry("house", "house"),
              Map.entry("representatives", "house"),
              Map.entry("parliament", "parliament"),
              Map.entry("mps", "parliament"),
              Map.entry("lawmakers", "parliament"),
              Map.entry("legislators", "parliament"),
              Map.entry("deputies", "parliament"),
              Map.entry("assembly", "parliament"),
              Map.entry("tds", "parliament"),
              Map.entry("msps", "parliament"),
              Map.entry("meps", "parliament"),
              Map.entry("dail", "parliament"),
              Map.entry("dáil", "parliament"),
              Map.entry("knesset", "parliament"),
              Map.entry("bundestag", "parliament"),
              Map.entry("sejm", "parliament"),
              Map.entry("duma", "parliament"),
              Map.entry("riksdag", "parliament"),
              Map.entry("storting", "parliament"),
              Map.entry("folketing", "parliament"),
              Map.entry("commons", "parliament"),
              Map.entry("legislature", "parliament"),
              Map.entry("chamber", "chamber"),
              Map.entry("court", "court"),
              Map.entry("justices", "court"),
              Map.entry("judges", "court"),
              Map.entry("jury", "jury"),
              Map.entry("jurors", "jury"),
              Map.entry("voters", "voters"),
              Map.entry("residents", "voters"),
              Map.entry("electorate", "voters"),
              Map.entry("referendum", "voters"),
              Map.entry("islanders", "voters"),
              Map.entry("shareholders", "shareholders"),
              Map.entry("synod", "synod")));

  /** Whether a word is one for a body that votes, or for its members. */
  static boolean body(String word) {
    return BODIES.containsKey(word);
  }

  private static final WordSet RUNNING =
      WordSet.of(
          "ahead",
          "leading",
          "leads",
          "lead",
          "counted",
          "provisional",
          "preliminary",
          "partial",
          "far",
          "trailing");
  private static final WordSet STAGES =
      WordList.probed(
          """
              amendment amendments recommendation recommended recommend procedural preliminary
              adjourn adjournment table reconsider cloture""");

  @Override
  public String id() {
    return "vote.tally";
  }

  @Override
  public String summary() {
    return "How many votes there were for and against.";
  }

  @Override
  public String explanation() {
    return """
        How many votes there were for and against, with the body that voted; the higher number is \
        written first. Two numbers with their sides ("nine were in favour and four against") and \
        a minority with the rest of the body are read as well. What is told apart: scores of \
        games, majorities without numbers, and counts that are still going on. Two tallies of one \
        vote agree where both totals are the same; otherwise they contradict each other; readings \
        and stages of one bill are told apart.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        7-2 | The council voted 7-2 to keep the library open.
        3-2 | Commissioners were divided three to two over the rate increase.
        7-4 | Councillors voted 7-4 on Tuesday to close the pool when the season ends.
        12-3 | The board approved the plan by 12 votes to three.
        9-4 | Nine members were in favour and four against the motion.
        8-3 | There are eleven members on the council. Only three wanted the library closed. The \
        rest voted to keep it.
        214-187 | Parliament passed the bill by 214 votes to 187.
        5-4 | The court ruled 5-4 against the governor.
        5-4 | The ordinance passed five to four.
        25-23 | Members split 25 to 23 on the amendment.
        10-2 | The jury found him guilty by a majority of ten to two.
        5-2 | With two of its seven members opposed, the board approved the closure.
        22-? | Twenty-two of the assembly's 34 members supported the motion.
        79-? | The coalition got the bill through with 79 in favour.
        by 47 | She won the seat with a majority of 47.
        by 1204 | The candidate won the election by 1,204 votes.
        by 2 | The government survived the confidence vote by two votes.
        by 612 | She is 612 votes ahead in the count.
        by 1400 | The votes were counted on Monday. His party said that he was ahead by 1,400.
        by 4 | The budget scraped through the council with a majority of four.
        6-1 | The court threw out the conviction, 6-1.
        26-22 | He was chosen with 26 members of parliament voting for him and 22 against.
        19-8 | The sale won the council's approval 19-8.
        42-? | All but three of the 45 councillors backed the budget.
        9-0 | The nine-member council voted unanimously to close the school.
        15-0 | The council's 15 members adopted the resolution unanimously.
        12-0 | All 12 jurors voted to acquit.
        10-1 | Only one of the 11 members voted no.
        ?-0 | The resolution was passed with no votes against.
        ?-0 | Councillors were unanimous in approving the sale.
        9-3 | Nine of the 12 judges joined the ruling and three dissented.
        1912-1340 | Members rejected the offer by 1,912 votes to 1,340.
        62-58 | The vote was 62 to 58.
        9-2 | The court ruled nine to two that the law was valid.
        by 1 | The motion was lost by a single vote.
        9112-9105 | The recount has so far given Nora Tveit 9,112 votes and her rival, Alan Quill, \
        9,105.
        1904-1877 | With most ballots counted, the vote stood at 1,904 for Nora Tveit and 1,877 for \
        Alan Quill.
        3024-2950 | The members' vote for leaving the federation was 3,024 to 2,950.
        214-190 | The members of the club decided on Monday night by 214 to 190 to admit walkers.
        412-198 | Residents voted to limit coaches, with 412 saying yes and 198 no.
        61-59 | The rector was endorsed by a margin of two: 61 were for him, 59 against.
        9-0 | The commission voted unanimously, all nine members, to protect the kea.
        ?-0 | Without a single vote against, the council extended the mission.
        ?-1 | One councillor voted against as the council passed the budget.
        6-1 | A single judge dissented as the seven judges of the court struck down the lease.
        68-47 | By 68 votes to 47, MSPs let the ferries go.
        71-49 | Deputies elected Nora Tveit as speaker with 71 votes, against 49 for Alan Quill.
        83-37 | Nora Tveit received 83 votes while her rival, Alan Quill, got 37.
        24318-22907 | Nora Tveit received 24,318 votes to Alan Quill's 22,907.
        3418-3207 | Nora Tveit took 3,418 votes. Alan Quill was second with 3,207.
        68-52 | The club elected Nora Tveit with 68 of the 120 votes; the other 52 went to Alan Quill.
        31-? | Nora Tveit was elected and received 31 of the 48 ballots.
        312-187 | The members turned the merger down: 312 said no and 187 yes.
        203-198 | The ayes were 203 and the noes 198.
        61-12 | The teachers voted on the ban. Sixty-one wanted it and 12 did not.
        5-2 | Five of the seven members voted for the rise and two for leaving the rate alone.
        44-39 | The chamber rejected the treaty, 44 to 39.
        1200-700 | The workers voted. 1,200 accepted the offer and 700 turned it down.
        12-7 | Twelve members of the council wanted the dam and seven did not.
        ?-12 | The council voted on the dam. It was rejected by 12 of the 19 members.
        12-7 | There were 12 ayes and seven nays in the council.
        10-2 | The verdict was 10 to 2.
        by 1 | A single vote decided the matter in the council.
        16-13 | The rector was voted out on Monday. The count was 16 to 13.
        71-64 | Parliament approved the bill on Tuesday, 71 to 64.
        355-95 | The ballot produced 355 votes for stopping work and 95 against.
        13-0 | The council adopted the text with 13 votes in favour, none against.
        13-1 | The text was vetoed. Thirteen members of the council voted for it and one against.
        11-? | Eleven members of the council raised their hands for the text and four abstained.
        18-11 | The panel of the council wants a ban, with 18 members agreeing and 11 disagreeing.
        - | Eleven guests raised their hands in prayer.
        - | Petra Novak came through 6-4, 6-2 against the champion.
        - | Twelve guests welcomed the mayor.
        - | The council unanimously praised the caterers.
        - | Two jurors declined to be named.
        - | The rules require a unanimous vote of the board.
        - | Voters in the ward of Nora Tveit, 54, and of Alan Quill, 61, go to the polls.
        - | The team won by two goals in a close match.
        - | Halden Rovers beat Porsgrunn Albion 3-1 on Sunday.
        - | The council voted to keep the library open.
        - | Three of the members arrived late for the debate.
        - | The bill was passed by a large majority.
        """);
  }

  /** What has been read of the document so far. */
  private static final class State {
    String body = "";
    int members = -1;
    int found;
    int few = -1;
    @Nullable Sentence fewIn;
    int fewAt;
  }

  @Override
  public int version() {
    return 31;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    State state = new State();
    for (Sentence sentence : context.sentences()) {
      body(context, sentence, state);
      boolean voting =
          context.find(sentence.firstToken(), sentence.endToken(), VOTING::contains) >= 0
              || decides(context, sentence)
              || told(context, sentence);
      boolean done = false;
      for (Quantity quantity : context.quantities(sentence)) {
        if (quantity.kind() == Quantity.Kind.SCORE
            && quantity.other() != null
            && (voting
                || context.tokens().is(quantity.firstToken() - 2, "stood", "tally")
                || about(context)
                || context.tokens().is(quantity.firstToken() - 1, "split", "divided")
                || cast(context.tokens(), quantity)
                || votes(context.tokens(), quantity))
            && ballot(context, sentence, quantity)) {
          Value.Tally value = new Value.Tally(quantity.interval().low(), quantity.other().low());
          emit(context, sentence, quantity.firstToken(), quantity.endToken(), value, state, out);
          done = true;
        }
      }
      if (!done) {
        int before = state.found;
        sides(context, sentence, state, out);
        rest(context, sentence, state, out);
        boolean ballot = voting || about(context);
        TallyMargins.Found found = null;
        if (state.found == before) {
          found = TallyClauses.of(context, sentence, ballot);
        }
        if (state.found == before && found == null && ballot) {
          found = TallyBallots.of(context, sentence, voting, state.members);
        }
        if (state.found == before && found == null) {
          found = TallyMargins.of(context, sentence, ballot, state.members);
        }
        if (found != null) {
          emit(context, sentence, found.first(), found.end(), found.value(), state, out);
        }
      }
    }
  }

  /**
   * "The rector was voted out. The count was 16 to 13": what a sentence says of the vote before.
   */
  private static boolean told(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int first = sentence.firstToken();
    boolean count =
        tokens.is(first, "the")
            && tokens.is(first + 1, "count", "tally", "result", "outcome", "figures")
            && tokens.is(first + 2, "was", "were", "stood", "came", ":");
    if (!count || sentence.index() == 0) {
      return false;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    return decides(context, before)
        || context.find(
                before.firstToken(),
                before.endToken(),
                w -> w.startsWith("vote") || w.equals("ballot") || CHOSEN.contains(w))
            >= 0;
  }

  private static final Set<String> CHOSEN = Set.of("elected", "chosen", "chose", "picked");

  /** Whether members or a body do what decides a matter: "its members threw out the merger". */
  private static boolean decides(Context context, Sentence sentence) {
    int who =
        context.find(
            sentence.firstToken(),
            sentence.endToken(),
            w ->
                BODIES.containsKey(w)
                    || w.equals("members")
                    || w.equals("delegates")
                    || w.equals("owners")
                    || OutcomeMatter.paper(w));
    for (int i = who + 1; who >= 0 && i < Math.min(sentence.endToken(), who + 9); i++) {
      for (Endings.Ending ending : Endings.of(context.verb(i))) {
        if (ending.answer().family().equals("decision")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Remembers who votes, and how many members it has. */
  private static void body(Context context, Sentence sentence, State state) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String body = BODIES.get(tokens.lower(i));
      if (body != null) {
        // "parliament impeached him, sending the case to the court": who had voted is told before
        boolean sent =
            context.find(Math.max(sentence.firstToken(), i - 3), i, "to"::equals) >= 0
                && context.find(sentence.firstToken(), i, TallyKind::body) >= 0;
        state.body = sent || aside(context, sentence, i) ? state.body : body;
      } else if (!tokens.is(i, "strong", "members", "member")) {
        continue;
      }
      if (tokens.is(i, "strong") && tokens.is(i - 1, "-")) {
        for (Quantity quantity : context.quantities(sentence)) {
          if (quantity.endToken() == i - 1 && quantity.stated() >= 3 && quantity.stated() < 1000) {
            state.members = (int) quantity.stated();
          }
        }
      }
      if (tokens.is(i, "members", "member") || body != null && tokens.lower(i).endsWith("s")) {
        for (Quantity quantity : context.quantities(sentence)) {
          boolean near =
              quantity.kind() == Quantity.Kind.COUNT
                  && quantity.firstToken() < i
                  && quantity.firstToken() >= i - 4;
          if (near
              && quantity.interval().isExact()
              && quantity.stated() >= 3
              && tokens.is(
                  quantity.firstToken() - 1, "the", "its", "has", "all", "of", "are", "a", "an")) {
            state.members = (int) quantity.stated();
          }
        }
      }
    }
  }

  /**
   * "The bill, which had been held up by the senate in May, was passed by 90 votes to 40": what is
   * told aside of what was voted on, and of an earlier time, does not say who votes now; nor does
   * the board on which a result lights up.
   */
  private static boolean aside(Context context, Sentence sentence, int body) {
    Tokens tokens = context.tokens();
    // "the electoral commission said": it counts the votes of others
    if (tokens.is(body, "commission", "commissioners")
        && tokens.is(body - 1, "electoral", "election", "elections")) {
      return true;
    }
    // "when the result lit up on the board"
    if (tokens.is(body, "board") && tokens.is(body - 1, "the") && tokens.is(body - 2, "on")) {
      return true;
    }
    int which =
        context.findLast(
            Math.max(sentence.firstToken(), body - ASIDE), body, w -> w.equals("which"));
    int close = context.find(body, Math.min(sentence.endToken(), body + ASIDE), w -> w.equals(","));
    return which > 0
        && close > 0
        && tokens.is(which - 1, ",")
        && context.find(which, body, w -> w.equals(",")) < 0
        && context.find(which, close, w -> w.equals("had")) >= 0
        && context.quantities(sentence).stream().anyMatch(q -> q.firstToken() > close);
  }

  /** How many words before a body and behind it what is told aside may begin and end. */
  private static final int ASIDE = 12;

  /** Whether a document is about a vote. */
  private static boolean about(Context context) {
    Occurrence main = context.events().mainOccurrence();
    return main != null && main.type().equals("vote");
  }

  private static boolean votes(Tokens tokens, Quantity quantity) {
    return tokens.is(quantity.endToken(), "vote", "votes", "ruling", "decision")
        || tokens.is(quantity.endToken() - 1, "votes");
  }

  /** What only a body does by so many to so many. */
  private static final WordSet CAST =
      WordSet.of(
          "vote",
          "votes",
          "voted",
          "voting",
          "ruled",
          "ruling",
          "adopted",
          "ratified",
          "enacted",
          "passed",
          "carried",
          "rejected",
          "endorsed",
          "through",
          "divided",
          "approved",
          "approval",
          "passage",
          "adoption",
          "ratification",
          "vetoed",
          "overruled");

  private static boolean cast(Tokens tokens, Quantity quantity) {
    int before = quantity.firstToken() - 1;
    if (tokens.is(before, "through") && tokens.is(before - 1, "come", "comes", "came", "coming")) {
      return false; // "came through 6-4, 6-2" is a player's
    }
    if (tokens.is(before, "by", "it", "them")) {
      return CAST.contains(tokens.lower(before - 1));
    }
    if (!tokens.is(before, ",")) {
      // "won approval 19-8", "was approved (19-8)"
      return CAST.contains(tokens.lower(tokens.is(before, "(") ? before - 1 : before));
    }
    // "had ratified a new contract, 812 to 391"
    for (int i = before - 1; i > before - 9 && tokens.isWord(i); i--) {
      if (CAST.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pair of totals is of votes and not of goals. */
  private static boolean ballot(Context context, Sentence sentence, Quantity quantity) {
    Tokens tokens = context.tokens();
    int from = Math.max(sentence.firstToken(), quantity.firstToken() - 14);
    int to = Math.min(sentence.endToken(), quantity.endToken() + 14);
    int game =
        context.find(
            from,
            to,
            word ->
                word.equals("match")
                    || word.equals("game")
                    || word.equals("goal")
                    || word.equals("goals")
                    || word.equals("half-time")
                    || word.equals("halftime")
                    || word.equals("league")
                    || word.equals("points")
                    || word.equals("season"));
    int strict =
        context.find(
            from,
            to,
            word ->
                word.startsWith("vote")
                    || word.equals("voting")
                    || BODIES.containsKey(word)
                    || word.equals("delegates")
                    || word.equals("favour")
                    || word.equals("favor")
                    || word.equals("motion")
                    || word.equals("amendment")
                    || word.equals("ordinance")
                    || word.equals("resolution")
                    || word.equals("verdict")
                    || word.equals("conviction")
                    || word.equals("guilty")
                    || word.equals("bill")
                    || word.equals("ballot")
                    || word.equals("tally")
                    || word.equals("ayes")
                    || word.equals("majority")
                    || word.equals("yes")
                    || word.equals("counted")
                    || word.equals("ruled")
                    || word.equals("decided")
                    || word.equals("members")
                    || word.equals("margin")
                    || word.equals("panel")
                    || OutcomeMatter.paper(word)
                    || word.equals("ruling"));
    boolean split = tokens.is(quantity.firstToken() - 1, "split", "divided");
    if (cast(tokens, quantity)) {
      return true; // "voted 7-4 to end the season early"
    }
    boolean vote = strict >= 0 || about(context) || split || told(context, sentence);
    return game < 0 && vote || votes(tokens, quantity);
  }

  /** Two totals, each with its side, of which the second may stand in the next sentence. */
  private void sides(Context context, Sentence sentence, State state, Consumer<Claim> out) {
    TallyMargins.Found found = TallySides.of(context, sentence);
    if (found != null) {
      int end = Math.min(sentence.endToken(), found.end());
      emit(context, sentence, found.first(), end, found.value(), state, out);
    }
  }

  /**
   * "Only two of the nine members wanted it closed. The rest voted to keep it": one side, and the
   * rest of the body.
   */
  private void rest(Context context, Sentence sentence, State state, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int rest =
        context.find(
            sentence.firstToken(),
            sentence.endToken(),
            word -> word.equals("rest") || word.equals("others"));
    if (rest >= 0
        && state.few > 0
        && state.fewIn != null
        && sentence.index() - state.fewIn.index() <= 1
        && tokens.is(rest - 1, "the", "all")
        && state.members > state.few
        && context.find(
                rest,
                Math.min(rest + 8, sentence.endToken()),
                word -> VOTING.contains(word) || word.equals("wanted"))
            >= 0) {
      Value.Tally value = new Value.Tally(state.members - state.few, state.few);
      emit(context, state.fewIn, state.fewAt, state.fewAt + 1, value, state, out);
      state.few = -1;
      return;
    }
    for (Quantity quantity : context.quantities(sentence)) {
      boolean few =
          quantity.kind() == Quantity.Kind.COUNT
              && quantity.interval().isExact()
              && tokens.is(quantity.firstToken() - 1, "only", "just");
      if (few
          && context.find(
                  quantity.endToken(),
                  Math.min(sentence.endToken(), quantity.endToken() + 16),
                  word -> VOTING.contains(word) || word.equals("wanted") || word.equals("opposed"))
              >= 0) {
        state.few = (int) quantity.stated();
        state.fewIn = sentence;
        state.fewAt = quantity.firstToken();
      }
    }
  }

  /** So few are never all who may vote in an election or a referendum. */
  private static final int CHAMBER = 40;

  private void emit(
      Context context,
      Sentence sentence,
      int first,
      int end,
      Value.Tally value,
      State state,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int from = Math.max(sentence.firstToken(), first - 14);
    int to = Math.min(sentence.endToken(), end + 14);
    // "when the ballots were counted it went through" is the end of a count
    boolean done =
        tokens.is(sentence.firstToken(), "when", "once", "after")
                && context.find(sentence.firstToken(), first, w -> w.equals("counted")) >= 0
            || through(context, sentence);
    boolean running =
        !done
            && (running(context, tokens.is(first - 1, ":") ? first : from, to)
                || arriving(context, sentence)
                || TallyCounts.pending(context, sentence)
                || context.find(sentence.firstToken(), first, w -> w.equals("counted")) >= 0
                    // "the speaker counted: 129 in favour, 52 against"
                    && !tokens.is(first - 1, ":"));
    int stage = context.find(from, to, STAGES::contains);
    String window =
        stage < 0
            ? reading(context, sentence, first, from, to)
            : Lemmas.fold(Lexicon.get(), tokens.lower(stage));
    String body = state.body;
    for (int i = sentence.firstToken(); i < first; i++) {
      body = aside(context, sentence, i) ? body : BODIES.getOrDefault(tokens.lower(i), body);
    }
    // "residents can expect bigger bills. The budget, passed by six votes to three"
    body = body.equals("voters") && value.first() + value.second() < CHAMBER ? "" : body;
    Occurrence event = null;
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.type().equals("vote")) {
        event = context.eventNear(sentence, first, type -> type.equals("vote"));
        break;
      }
    }
    Occurrence main = context.events().mainOccurrence();
    if (event == null && main != null && main.type().equals("vote")) {
      event = main;
    }
    Slot slot =
        context.slot(
            sentence,
            first,
            end,
            "",
            state.found++ == 0 ? "first" : "later",
            body,
            window,
            running);
    // a motion may have been denied its majority; the count stands
    Modality mood = context.modality(first);
    // "the planning committee voted": a count is no plan
    Modality modality = mood == Modality.POSSIBLE ? mood : Modality.ACTUAL;
    int start = first;
    while (start > Math.max(sentence.firstToken(), first - 3) && tokens.isWord(start - 1)) {
      start--;
    }
    out.accept(context.claim(id(), sentence, start, end, value, slot, event, modality));
  }

  /** Whether a count goes on by its words: "early results", and not "early on Tuesday". */
  private static boolean running(Context context, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean early = context.tokens().is(i, "early");
      // "the closure is to go ahead"
      if (context.tokens().is(i, "ahead")
          && (context.verb(i - 1).equals("go") || context.tokens().is(i + 1, "of"))) {
        continue;
      }
      if (early
          ? RETURNS.contains(context.tokens().lower(i + 1))
          : RUNNING.contains(context.tokens().lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet RETURNS =
      WordList.probed(
          "results result returns return count counts counting figures tallies tally lead votes");

  /** "With results in from 148 of 171 polling stations", "with 87 % of precincts reporting". */
  private static boolean arriving(Context context, Sentence sentence) {
    int from = sentence.firstToken();
    int end = sentence.endToken();
    int results = context.find(from, end, RESULTS::contains);
    int station = results < 0 ? -1 : context.find(from, end, STATIONS::contains);
    return station >= 0 && context.find(Math.max(from, station - 4), station, "of"::equals) >= 0;
  }

  private static final WordSet RESULTS =
      WordSet.of("results", "returns", "reporting", "reported", "declared", "tallied", "in");

  private static final WordSet STATIONS =
      WordSet.of("stations", "precincts", "wards", "constituencies", "centres", "centers");

  /** "After the papers had been counted three times", "after two recounts": the count is over. */
  private static boolean through(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
      if (tokens.is(i, "counted", "recounted")) {
        boolean again =
            tokens.is(i + 1, "twice", "again", "thrice") || tokens.is(i + 2, "times", "time");
        int after =
            context.findLast(
                Math.max(sentence.firstToken(), i - 8),
                i,
                w -> w.equals("after") || w.equals("once") || w.equals("when"));
        boolean some = after >= 0 && context.find(after + 1, i, SOME::contains) >= 0;
        if (again || after >= 0 && !some) {
          return true;
        }
      }
    }
    return false;
  }

  /** What says that some of the votes are still to be counted. */
  private static final WordSet SOME =
      WordList.probed(
          "percent % per half most some many third quarter quarters two-thirds nearly almost not");

  /** The reading of a bill that the words speak of, "earlier" for a vote of the past, or null. */
  private static @Nullable String reading(
      Context context, Sentence sentence, int first, int from, int to) {
    Tokens tokens = context.tokens();
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "first", "second", "third", "final")
          && tokens.is(i + 1, "reading", "round")) {
        return tokens.lower(i);
      }
    }
    int then = context.find(sentence.firstToken(), to, w -> w.equals("earlier"));
    boolean before =
        then >= 0
            && tokens.is(then + 1, "this", "in")
            && tokens.is(then + 2, "month", "week", "year", "the");
    return before || Backgrounds.earlier(context, sentence, first) ? "earlier" : null;
  }
}
