package dev.twosource.kinds.act;

import dev.twosource.lexicon.WordList;
import java.util.Set;

/** Words beside a verb that tell which act it is: "went down" of a ferry, a plane or a child. */
public final class ActWords {
  /** Words of those who work for somebody: what they stop is work. */
  public static final Set<String> WORK =
      WordList.set(
          """
              union unions pay nurses workers staff drivers teachers doctors walkout stoppage strike
              pickets miners dockers crews pilots wages shift employees rota rotas conditions tools""");

  /** What is given to a winner. */
  static final Set<String> PRIZES =
      Set.of("prize", "award", "medal", "trophy", "honour", "laureate", "statuette", "accolade");

  /** What is built, so that it may give way. */
  static final Set<String> BUILT =
      WordList.set(
          """
              bridge footbridge roof wall ceiling floor building house block tower balcony stand
              tunnel dam scaffolding pier jetty crane span viaduct embankment platform staircase
              mine warehouse structure walkway gantry grandstand terrace arch parapet deck canopy silo
              gallery flyover overpass causeway levee dyke weir hillside slope scaffold mast pylon""");

  /** What parties seal. */
  static final Set<String> PACTS =
      Set.of(
          "deal",
          "agreement",
          "contract",
          "treaty",
          "pact",
          "accord",
          "pledge",
          "memorandum",
          "merger");

  /** What sinks when it goes down. */
  static final Set<String> VESSELS =
      WordList.set(
          """
              ship ferry boat vessel trawler yacht tanker freighter barge dinghy tug catamaran
              schooner canoe launch liner crew""");

  /** What crashes when it goes down. */
  static final Set<String> AIRCRAFT =
      Set.of(
          "plane",
          "aircraft",
          "helicopter",
          "jet",
          "airliner",
          "glider",
          "cessna",
          "microlight",
          "pilot");

  /** What comes into force. */
  static final Set<String> RULES =
      WordList.set(
          """
              ban tax levy rule rules law limit fee fees charge cap tariff tariffs curfew toll
              surcharge duty duties regulation regulations act ordinance restrictions fare fares
              rate policy measure measures scheme""");

  /** Words of those who play for an audience and not against a team. */
  static final Set<String> MUSIC =
      WordList.set(
          """
              band concert tour gig singer festival stage album orchestra quartet choir arena dome
              tickets ensemble rapper songs symphony recital""");

  /** What is closed and completed by two companies. */
  static final Set<String> TAKEOVER =
      Set.of(
          "deal",
          "takeover",
          "merger",
          "acquisition",
          "purchase",
          "transaction",
          "buyout",
          "closing",
          "completion",
          "sale",
          "offer");

  /** Words of a post that somebody is given. */
  static final Set<String> POSTS =
      WordList.set(
          """
              appointed named successor succeed succeeds executive post role job director chief
              coach head""");

  /** What leaves a pad. */
  static final Set<String> CRAFT =
      WordList.set(
          """
              rocket satellite satellites spacecraft capsule probe orbiter pad orbit lander
              spaceport launcher""");

  private ActWords() {}
}
