package dev.twosource.comparing;

/**
 * That there is nothing to say of two claims.
 *
 * @param why what keeps a verdict unsaid, in one clause
 */
public record Silence(String why) implements Ruling {
  /** What two values are of is not told alike. */
  static final Silence UNLINKED = new Silence("nothing shows that the two are about one thing");

  static final Silence SCOPE =
      new Silence("one is of a part or another time of it, and they agree");

  static final Silence UNLIKE =
      new Silence("they are of two things that nobody would take for one");

  static final Silence OTHER_SORT = new Silence("the two values cannot be compared");

  static final Silence OPEN = new Silence("one of them leaves it open");

  static final Silence WITHIN = new Silence("one text may tell both");

  static final Silence YEARS = new Silence("one looks back on an earlier year");

  static final Silence DOUBTED =
      new Silence("too little that is told with them speaks for their being about one thing");

  static final Silence ORDER =
      new Silence("nothing tells which report is the later one, or that they tell of one occasion");

  static final Silence WORDS = new Silence("the two parties may well both be right");

  static final Silence WEEKS = new Silence("the weekdays may be those of two weeks");

  static final Silence FAINT =
      new Silence("too little shows that the two are about one thing for them to be at odds");

  static final Silence STALE = new Silence("what the earlier report tells may have been overtaken");

  static final Silence OCCASIONS = new Silence("they may be of two occasions of one sort");

  static final Silence CHANGING = new Silence("such a thing changes from one report to the next");

  static final Silence WITHHELD =
      new Silence("two such values may each be right where so little is told of what they are of");

  static final Silence FORMER = new Silence("one of them is told as what was before");

  static final Silence SCENES = new Silence("a story may have two scenes");

  static final Silence DAYS = new Silence("the two days may be those of two happenings or steps");

  static final Silence NUMBERS = new Silence("one report has both numbers, of two things");
}
