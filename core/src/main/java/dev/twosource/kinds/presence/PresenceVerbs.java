package dev.twosource.kinds.presence;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;

/** What verbs and nouns tell of whether somebody was at a gathering: the one table of them. */
final class PresenceVerbs {
  /** Types of event that people are present at. */
  static final WordSet GATHERING =
      WordList.probed(
          """
              meeting visit opening ceremony match trial concert protest launch vote debate treaty
              race""");

  /** Nouns for gatherings that are no events of the table. */
  static final WordSet OCCASION =
      WordList.probed(
          """
              hearing inauguration proceedings event forum congress assembly sitting reading
              unveiling signing celebration function burial mass memorial wake presentation gala
              count final workshop class training fair show showing screening rehearsal auction
              inquiry tournament cup championship ball feast prizegiving swearing-in weigh-in
              roundtable sit-in kick-off consecration ordination preview agm requiem blessing
              induction dedication carnival fete sentencing arraignment plenary caucus cremation
              reunion walkabout oath-taking enthronement evensong vespers hustings jamboree
              gathering get-together canonisation canonization beatification convention expo
              symposium seminar panel playoff play-off
              pageant graduation christening baptism coronation investiture topping-out
              groundbreaking handover appeal press-conference interview audience draw lecture""");

  /** What stands beside the main event and has its own guests. */
  static final WordSet SIDE =
      WordList.probed(
          """
              dinner lunch luncheon breakfast banquet reception briefing party barbecue photocall
              photograph supper brunch buffet tea""");

  /** Parts of rooms in which only somebody who is there can sit or stand. */
  static final WordSet ROOM =
      WordList.probed(
          """
              room hall chamber table audience stand stands gallery crowd courtroom dock chair
              stadium auditorium front row pew congregation platform stage box theatre theater
              terrace terraces grandstand dais tent marquee bench seat touchline sideline sidelines
              podium lectern balcony aisle witness-box graveside altar pulpit rostrum coffin casket hearse court arena carpet procession throng window
              head-table""");

  /** Those who are at a gathering. */
  static final WordSet GUESTS =
      WordList.probed(
          """
              guest audience mourner spectator dignitary attendee crowd speaker delegate participant
              visitor onlooker listener attendant well-wisher worshipper marcher performer invitee
              those""");

  /** Being at a gathering is what they tell, with or without its name. */
  static final WordSet ATTEND =
      WordSet.of("attend", "participate", "partake", "grace", "gatecrash");

  /** Going somewhere: presence with a gathering behind them, absence where they are denied. */
  static final WordSet TRAVEL =
      WordList.probed(
          """
              come go travel fly journey arrive appear turn show drive return walk march slip sneak
              stride hurry troop""");

  /** What is done to a gathering by who is there. */
  static final WordSet RUN =
      WordList.probed(
          """
              chair host address open close witness join lead preside moderate inaugurate leave
              enter head
              launch officiate celebrate""");

  /** Acts that tell of no place: said, thought or decided, wherever somebody was. */
  static final WordSet TELLING =
      WordList.probed(
          """
              say tell add note explain claim insist argue think believe hope want plan expect fear
              know call praise criticise criticize condemn welcome reject support back oppose demand
              urge ask write aim look seem remain have need mean announce promise intend regret wish
              see describe report confirm deny blame accuse warn suggest propose invite expect
              organise organize schedule win lose sponsor fund finance finish rank laugh work live
              study teach serve train happen shoot fire throw hit kill ban suspend succeed replace
              become get make let order send hear read agree vote sign decide refuse fail try begin
              start pay cost earn do be""");

  /** Passives that only happen to who is there. */
  static final WordSet MET =
      WordList.probed(
          """
              see spot picture photograph greet welcome receive boo cheer applaud heckle mob escort
              seat jeer film hug embrace crown present""");

  /** What somebody has or wants wherever he is, so that the room behind it tells nothing. */
  static final WordSet HAVING =
      WordList.probed(
          """
              have own want hold need like expect put place hang build see keep leave remain become
              get win earn lose be set""");

  /** Staying away, with the gathering as the object. */
  static final WordSet MISS =
      WordSet.of("skip", "boycott", "snub", "shun", "miss", "duck", "dodge", "avoid");

  /** Staying away, with "out of" or "from" and the gathering. */
  static final WordSet QUIT =
      WordSet.of("pull", "withdraw", "drop", "bow", "back", "opt", "cry", "duck", "bail");

  /** Verbs whose infinitive is denied. */
  static final WordSet REFUSE =
      WordSet.of("fail", "refuse", "decline", "neglect", "forget", "omit");

  /** Verbs whose infinitive has come true. */
  static final WordSet REALISE =
      WordList.probed(
          """
              come arrive fly travel go manage return stop dare continue begin start rise step stand
              walk rush gather join help stay see spot use happen get drive sail interrupt leave""");

  /** What keeps somebody where he is. */
  static final WordSet HELD =
      WordList.probed(
          """
              keep hold stick detain strand delay tie ground confine hospitalise hospitalize maroon
              lay leave quarantine""");

  /** What carries a voice or picture from elsewhere. */
  static final WordSet LINK =
      WordList.probed(
          """
              video zoom skype videoconference link satellite livestream webcam videolink phone
              telephone teleconference hologram speakerphone""");

  /** What carries them where the words say no more than this: "on a screen", "over a line". */
  static final WordSet LINE =
      WordSet.of("screen", "monitor", "line", "feed", "connection", "internet", "stream");

  /** Places of one's own from which one takes part by link. */
  static final WordSet ELSEWHERE =
      WordSet.of("home", "abroad", "hospital", "bed", "prison", "jail", "exile", "sickbed", "cell");

  /** Where one sits at one's ease while one watches from afar, with a word for whose it is. */
  static final WordSet OWN =
      WordSet.of(
          "sofa",
          "couch",
          "settee",
          "armchair",
          "kitchen",
          "bedroom",
          "bedside",
          "flat",
          "house",
          "apartment",
          "room",
          "cell",
          "garden",
          "bunk");

  /** Taking the word or a part, which is done from afar as well. */
  static final WordSet SPEAK =
      WordList.probed(
          """
              speak talk address appear open join testify preside chair plead contribute perform
              follow participate brief welcome greet tell take attend deliver present answer watch
              sing lecture debate give cast vote make dial phone beam urge say call thank accept
              congratulate watch""");

  /** Prizes that are handed over to who is there. */
  static final WordSet PRIZE =
      WordSet.of(
          "prize",
          "award",
          "trophy",
          "medal",
          "cup",
          "diploma",
          "honour",
          "honor",
          "shield",
          "statuette",
          "plaque",
          "certificate");

  private PresenceVerbs() {}
}
