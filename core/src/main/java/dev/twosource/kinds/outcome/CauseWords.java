package dev.twosource.kinds.outcome;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;

/** The words in which causes are told, of {@link OutcomeCauses}. */
final class CauseWords {
  /** What happens to be caused. */
  static final WordSet EFFECTS =
      WordList.probed(
          """
              fire blaze wildfire inferno crash accident explosion blast blackout outage cut leak
              spill collapse derailment outbreak failure breakdown disturbance disaster sinking
              flood flooding delay delays shortage death deaths escape illness infection epidemic
              stampede crush landslide avalanche capsizing grounding wreck tragedy fault rupture
              burst breach poisoning surge loss losses decline fall drop rise strike closure error
              glitch defeat mishap incident damage power lights mortality pollution smell fish""");

  /**
   * Verbs of which a subject or agent is the cause and the object or passive subject the effect.
   */
  static final WordSet CAUSING =
      WordList.probed(
          """
              cause trigger spark ignite provoke start kindle precipitate""");

  /** Verbs with "to" behind which the cause stands. */
  static final WordSet TRACING = WordSet.of("attribute", "ascribe", "trace", "link");

  /** Verbs with "from" behind which the cause stands. */
  static final WordSet COMING =
      WordSet.of("result", "stem", "come", "arise", "originate", "spread", "follow");

  /** Verbs of things that go wrong by themselves. */
  static final WordSet FAILING =
      WordList.probed(
          """
              fail snap crack malfunction rupture overheat overload seize jam shear explode burst leak
              melt""");

  /** Verbs of what somebody does on purpose. */
  static final WordSet ATTACKING = WordSet.of("torch", "sabotage", "firebomb", "torpedo");

  /** Verbs with which a thing does harm to another. */
  static final WordSet HARMING =
      WordList.probed(
          """
              catch hit strike tear sever cut rip rupture puncture gnaw chew damage destroy blow
              sweep topple knock flip undermine weaken block clog contaminate poison crack flood
              batter crush scorch wash jam corrode eat erode""");

  /** The verbs and nouns that a sentence with a cause has one of. */
  static final WordSet GATE =
      WordSet.union(
          CAUSING,
          TRACING,
          FAILING,
          HARMING,
          ATTACKING,
          WordList.probed(
              """
                  blame fault down behind due because owing responsible culprit cause reason result
                  stem originate begin arise set bring shoot light lit shot come point suspect cite speak
                  talk assume hold lay put pin place heap ingest swallow suck arson sabotage lead"""));

  static final WordSet HOLDING = WordSet.of("believe", "think", "suspect", "assume", "hold", "say");

  /** What does harm by its force. */
  static final WordSet FORCES =
      WordList.probed(
          """
              wind gust squall gale storm hurricane tornado lightning wave swell current tide surge
              ice snow frost heat drought flood landslide avalanche quake tremor rain hail fog
              sandstorm""");

  /** What is harmed in a figure of speech: no accident comes of it. */
  static final WordSet ABSTRACT =
      WordList.probed(
          """
              foundation basis law case economy confidence trust position argument claim peace talk
              democracy effort protection right market currency credibility authority hope chance
              prospect deal agreement budget rule policy plan vote government party morale career
              reputation image progress growth demand""");

  /** What is pointed to as showing something, and has caused nothing. */
  static final WordSet SHOWING =
      WordList.probed(
          """
              video footage film clip photo photograph picture image post tweet message email letter
              report study survey poll figure data statistic number research evidence proof record
              document statement comment remark article result finding fact example case history
              success need importance lack increase improvement progress test sign signal""");

  /** What is lost where it is struck. */
  static final WordSet STRUCK =
      WordList.probed(
          """
              plane aircraft jet airliner helicopter flight balloon ship tanker freighter ferry boat
              it building hall hotel church house factory warehouse bridge""");

  /** Verbs with which a party names a cause: "suspects arson", "cited human error". */
  static final WordSet NAMING = WordSet.of("suspect", "cite", "speak", "talk", "assume");

  /** Nouns of blame that is put on somebody: "laid the blame on the driver". */
  static final WordSet BLAME = WordSet.of("blame", "fault", "responsibility");

  /** Verbs with which blame is put on somebody. */
  static final WordSet LAYING = WordSet.of("lay", "put", "pin", "place", "heap");

  /** Verbs of an engine that takes in what stops it. */
  static final WordSet SWALLOWING = WordSet.of("ingest", "swallow", "suck");

  /** How a thing is done on purpose. */
  static final WordSet PURPOSE =
      WordSet.of("deliberately", "intentionally", "purposely", "maliciously", "wilfully");

  /** What an accident, a fire, an outbreak or a failure comes of, when a party names it so. */
  static final WordSet CULPRITS =
      WordList.probed(
          """
              arson sabotage negligence carelessness malfunction defect leak explosion circuit
              wiring cable battery heater cigarette lightning weather fog wind ice rain storm
              flooding speed speeding overloading overload fatigue rust corrosion wear fuel
              bacterium bacteria virus parasite chemical contamination hacker hackers
              cyberattack attack bug software pump engine brake tyre tire drone missile shell spark
              firework fireworks barbecue candle stove oven gas cylinder drought heat turbulence
              gust salmonella listeria mould poisoning toxin pesticide arsonist arsonists vandal
              vandals thief thieves saboteur overheating subsidence landslide
              bomb mine bird birds rat rats error fault""");

  /** What a fire begins in that failed. */
  static final WordSet IGNITING =
      WordList.probed(
          """
              wiring cable battery heater circuit engine motor fuse transformer stove oven
              cooker charger appliance dryer switchboard socket plug blower compressor generator
              radiator""");

  private CauseWords() {}
}
