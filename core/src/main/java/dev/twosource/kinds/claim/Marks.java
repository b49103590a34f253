package dev.twosource.kinds.claim;

/**
 * The marks that a {@link Slot} may bear of how far a claim reaches: of which stage, house, part or
 * stretch it tells. Two claims whose marks differ are not compared.
 */
public final class Marks {
  /** The first letters of the mark of a stage, section or instalment of something. */
  public static final String STAGE = "~stage:";

  /** The mark of what is told of all places, of a network, a country or the world. */
  public static final String WIDE = "~wide";

  /** The mark of what is told of one thing alone among others. */
  public static final String ALONE = "~alone";

  /** The first letters of the mark of a part of those who are counted: "~part:3=firefighter". */
  public static final String PART = "~part:";

  /** The first letters of the mark of one day of something that goes on. */
  public static final String DAY = "~day:";

  /**
   * The first letters of the mark of a stretch of a company's year: how many months it has, and
   * which of the like stretches it is where that is told ("3 second", "6 first", "12").
   */
  public static final String PERIOD = "~period:";

  /** The first letters of the mark of what a change is measured against. */
  public static final String BASE = "~base:";

  /** The first letters of the mark of one house of a parliament, or a committee of it. */
  public static final String HOUSE = "~house:";

  /** The first letters of the mark of money put by, or of the sum of all orders. */
  public static final String FUND = "~fund:";

  /** The first letters of the mark of the years over which something is spread. */
  public static final String SPAN = "~span:";

  /** The mark of a number that counts in those whom others may leave out: "counting the driver". */
  public static final String WITH = "~with";

  /** The first letters of the mark of a sitting that is one of several of a gathering. */
  public static final String SITTING = "~sitting:";

  /** The mark of the length of several calls or sessions together. */
  public static final String SUM = "~sum";

  /** The first letters of the mark of what somebody was charged with, where a verdict names it. */
  public static final String CHARGE = "~charge:";

  /** The mark of what came of an amendment rather than of the law. */
  public static final String AMENDMENT = "~amendment";

  /** The first letters of the mark of those among whom somebody won: "~field:women". */
  public static final String FIELD = "~field:";

  /** The first letters of the mark of which one of a row of contests somebody won: "~rank:3". */
  public static final String RANK = "~rank:";

  /** The first letters of the mark of one step of a gathering from which somebody was away. */
  public static final String STEP = "~step:";

  /** The mark of what is told as of another happening than the report's own: "a separate raid". */
  public static final String BESIDE = "~beside";

  /** The mark of a number of passengers: others count the crew in. */
  public static final String PASSENGERS = "~passengers";

  /** The mark of a number of things that are left over when others have gone. */
  public static final String LEFT = "~left";

  /** The first letters of the mark of a name that only tells whose council or staff decided. */
  public static final String BODY = "~body:";

  /** The first letters of the mark of the trade of those who voted: "~trade:pilot". */
  public static final String TRADE = "~trade:";

  /** The mark of who took over at the head of a delegation, or was at its head until then. */
  public static final String SUCCESSION = "~succession";

  /** The mark of a delegation or team that is called after one field: "the football delegation". */
  public static final String FIELD_OF = "~field-of:";

  /** The first letters of the mark of what somebody spoke about: "~about:sale". */
  public static final String ABOUT = "~about:";

  private Marks() {}
}
