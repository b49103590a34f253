package dev.twosource.linking;

/**
 * What speaks for or against two claims being of one thing, as a number. None of them looks at the
 * two values but for how implausibly far they lie apart.
 */
enum Sign {
  FOCUS("the words around the values"),
  SENTENCE("the words of the two sentences"),
  SHARED("how many words of the two sentences are the same"),
  NEARBY("how many words around the values are the same"),
  KINDRED("how many words of the two sentences mean nearly the same"),
  NAMES("how many names the two sentences share"),
  FEWER_NAMES("how many names stand in the sentence that has fewer"),
  MORE_NAMES("how many names stand in the sentence that has more"),
  KNOWN("how many of the names of each sentence the other document has"),
  PLACES("how many places near the values are the same"),
  ELSEWHERE("whether the places near the values are others"),
  HEAD("what is counted or done"),
  MEASURE("what is said of it"),
  OWNER("whose it is"),
  GROUPS("how many of the two are of a group that the library knows"),
  WINDOW("the stretch of time that is counted"),
  PART("how many of the two count a part of a whole"),
  MARKS("how many marks of scope the two share"),
  OTHER_MARKS("how many marks of scope only one has"),
  LEADS("how the claim stands in its report that stands foremost"),
  FOLLOWS("how the claim stands in its report that stands behind"),
  MAIN("how many of the two are of what their document is about"),
  EVENT("what happened"),
  DAY("the day on which it happened"),
  PEOPLE("who took part"),
  SITE("where it happened"),
  BYGONE("how many of the two are told as something earlier"),
  ONE_BYGONE("whether only one is told as something earlier"),
  LONE("how many of the two are of the only event of its sort in their report"),
  MOOD("whether both are told as done, or both as planned"),
  PLANNED("how many of the two are plans"),
  VOICES("how many of the two somebody is quoted with"),
  ONE_VOICE("whether one party says both"),
  CHANGE("how many of the two are told as changed"),
  STORY("what the two documents share"),
  STORY_NAMES("how many names the two documents share"),
  TELLING("whether they share a name that tells a story from others"),
  NEAR("whether they came out within days"),
  POSITION("how far from each other the two stand in their texts"),
  OPENING("how many of the two stand in the first sentence of their text"),
  APART("how many of the two documents set what they tell apart from something like it"),
  AGAIN("how many of the two documents tell of another happening of some sort"),
  MARKED("how many of the two happenings are called the first, the second or another"),
  HELD("whether a document has the other one's number elsewhere"),
  SIZE("how many times the one value is the other"),
  DAYS("how many days lie between the two"),
  TOLL("whether they are numbers of dead, injured or arrested"),
  COUNT("whether they are numbers of people or things"),
  MONEY("whether they are sums of money"),
  PERCENT("whether they are shares"),
  DISTANCE("whether they are distances or sizes"),
  DATE("whether they are days"),
  TIME("whether they are times of day"),
  LENGTH("whether they are lengths of time"),
  PLACE("whether they are places"),
  AGE("whether they are ages"),
  SENTENCED("whether they are sentences"),
  RESULT("whether they are scores or votes");

  private final String words;

  Sign(String words) {
    this.words = words;
  }

  /** What the sign looks at, in words. */
  String words() {
    return words;
  }
}
