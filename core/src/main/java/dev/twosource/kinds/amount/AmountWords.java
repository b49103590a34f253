package dev.twosource.kinds.amount;

import dev.twosource.lexicon.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that say what an amount of money, a share or a length is of, by topic. */
final class AmountWords {
  private static final Map<String, String> MONEY =
      table(
          "price: price prices priced pricing deal purchase purchases purchased acquire acquires acquired acquiring"
              + " acquisition takeover buyout bid bids bidding offer offers offered contract sale sold sell selling"
              + " sells buy buys buying bought fetch fetches fetched auction auctioned auctions hammer knocked transfer"
              + " tag swoop",
          "cost: cost costs costing costed budget budgeted bill bills spend spends spent spending repair repairs"
              + " repairing fix fixing construct construction build built rebuild rebuilding tab overrun expense"
              + " expenses outlay refurbishment restoration renovation upgrade upgrading replace replacing project",
          "invest: invest invests invested investing investment investments pump pumped pumping plough ploughed plow"
              + " plowed pour poured inject injected injection",
          "loss: loss losses lost lose loses losing damage stolen stole steal steals stealing vanished missing"
              + " disappeared embezzled embezzling embezzlement swindled swindling defrauded defrauding theft robbed"
              + " robbery haul loot looted siphoned pocketed pocketing fraud laundered scam misappropriated skimmed"
              + " bled drained heist raid destroyed",
          "bribe: bribe bribes bribery kickback kickbacks backhander backhanders",
          "seized: seize seized seizes confiscate confiscated impounded forfeited forfeit",
          "raised: raised donation donations donated donate collected collect collecting collection fundraising"
              + " fundraiser appeal pledged pledge pledges realised realized netted",
          "fine: fine fined fines penalty penalties penalised penalized",
          "compensation: compensation compensate compensated settlement settlements payout payouts award awarded"
              + " awards damages settle settled settles redress",
          "repaid: repaid returned reimbursed reimburse recovered refund refunded refunds repay repaying repayment",
          "loan: loan loans lend lends lending lent borrow borrowed borrowing mortgage",
          "grant: grant grants granted subsidy subsidies subsidise aid contribute contributed contributing"
              + " contribution contributions funding funded bailout handout relief",
          "writedown: writedown writedowns write-down write-downs writeoff write-off write-offs impairment impairments",
          "revenue: revenue revenues turnover sales takings receipts",
          "profit: profit profits earnings earned earn earns income",
          "wage: salary salaries wage wages bonus bonuses stipend pension pensions",
          "fee: ticket tickets fare fares toll tolls admission fee fees charge charges charged charging",
          "dividend: dividend dividends",
          "debt: debt debts owed owes owe owing liabilities arrears",
          "gap: gap shortfall deficit hole",
          "saving: save saves saving savings",
          "tax: tax taxes levy duty duties tariff tariffs",
          "prize: prize prizes purse jackpot winnings",
          "reward: reward rewards bounty",
          "bail: bail",
          "ransom: ransom ransoms",
          "rent: rent rents rental rented lease leases leased tenant tenants");

  /** Words that go with any topic, and stand for one where nothing else is said. */
  private static final Map<String, String> MONEY_WEAK =
      table(
          "price: worth value values valued valuing valuation agreement order involved accord paid pay pays paying"
              + " stake shares",
          "cost: repair needed",
          "loss: taken took take damages saved",
          "raised: raise gave given giving brought",
          "found: found finds discovered handed",
          "compensation: families bereaved victims survivors relatives",
          "grant: fund promised approve approved approves aside earmark earmarked allocate allocated allocates"
              + " allot allotted set-aside",
          "prize: won win wins",
          "ransom: kidnappers captors kidnapped hostage freed");

  private static final Map<String, String> SHARE =
      table(
          "turnout: turnout participation",
          "favour: favour favor yes supported approve approved endorsed supporters backing backed",
          "against: against opposed rejected",
          "stake: stake stakes holds owns owning owned ownership shareholding holding holdings shareholder",
          "pay: wage wages salary salaries",
          "inflation: inflation",
          "jobless: unemployment joblessness jobless",
          "interest: interest mortgage repo benchmark",
          "tax: tax duty tariff tariffs levy vat",
          "premium: premium discount",
          "fall: fell fall falls fallen falling lowers lowered lowering reduce reduces reducing drops declines"
              + " decreases slides plunges shrinks slumps tumbles dips plummets eases eased contract"
              + " contracted contracting contraction sank sunk slipped receded"
              + " diminished weakened drop dropped dropping decline declined decrease decreased slid slide plunged"
              + " shrank shrunk slumped slump tumbled dipped plummeted cut reduced fewer",
          "rise: rises jumps climbs grows soars surges expand expands expanded expanding expansion"
              + " swelled swollen advanced leapt leaped rocketed ballooned"
              + " strengthened rose rise risen rising increase increases increased increasing jumped climbed climb grew grown grow growing"
              + " growth gained surged soared higher hike dearer",
          "joined: joined stopped walked striking stoppage",
          "contained: contained containment",
          "full: capacity full filled",
          "jobs: jobs workforce positions staff posts",
          "ran: ran operated running cancelled canceled",
          "vote: ahead votes ballots ballot vote poll counted");

  /** Words that say which way a share went only where they stand right at it. */
  private static final Map<String, String> SHARE_WEAK =
      table(
          "fall: down lower less lost cuts",
          "rise: up more raise raised above",
          "stake: own hold holds holding sell sold",
          "pay: offer offers offered accord settlement",
          "joined: joining");

  private static final Map<String, String> LENGTH =
      table(
          "depth: deep depth below underground underwater",
          "height: tall high height altitude above orbit elevation",
          "width: wide width widest across",
          "radius: zone radius exclusion perimeter strip cordon ring",
          "width: slick",
          "length: long length span stretch stretches stretched spans bridge tunnel run runs fence",
          "path: walked walk marched march cover covered covering covers swum flew flown sailed paddled rowed trekked hiked crossed crossing travelled traveled track tracked ground swam swim drove rode route"
              + " cycled ran end",
          "away: distance offshore",
          "fell: fall fell plunged plunge dropped tumbled",
          "mark: throw throws threw throwing thrown leap leapt leaping jump jumped jumping vault vaulted hurled"
              + " javelin discus",
          "retreat: pull pulled withdraw withdrawn",
          "rain: rain rainfall snow snowfall",
          "level: level gauge crest crested peaked flood",
          "waves: wave waves surge swell");

  private static final Map<String, String> LENGTH_WEAK =
      table(
          "away: north south east west north-east north-west south-east south-west northeast northwest southeast"
              + " southwest northern southern eastern western inland",
          "height: up",
          "depth: under beneath");

  private AmountWords() {}

  private static Map<String, String> table(String... lines) {
    Map<String, String> map = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 2).split(" ")) {
        map.putIfAbsent(word, line.substring(0, colon));
      }
    }
    return Map.copyOf(map);
  }

  /** The topic that a word names outright, or null. */
  static @Nullable String strong(AmountKind.Sort sort, String word) {
    return switch (sort) {
      case MONEY -> MONEY.get(word);
      case PERCENT -> SHARE.get(word);
      case DISTANCE -> LENGTH.get(word);
    };
  }

  /** The topic that a word hints at, or null. */
  static @Nullable String weak(AmountKind.Sort sort, String word) {
    return switch (sort) {
      case MONEY -> MONEY_WEAK.get(word);
      case PERCENT -> SHARE_WEAK.get(word);
      case DISTANCE -> LENGTH_WEAK.get(word);
    };
  }

  private static final Set<String> LENGTHS =
      WordList.set(
          """
              metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot
              feet m""");

  /** Whether a word is a unit of lengths that are told in figures. */
  static boolean length(String word) {
    return LENGTHS.contains(word);
  }
}
