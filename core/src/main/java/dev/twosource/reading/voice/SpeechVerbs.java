package dev.twosource.reading.voice;

import dev.twosource.lexicon.WordMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that make what is said somebody's own. */
final class SpeechVerbs {
  /** What a verb needs beside it to be read as speech. */
  enum Kind {
    /** Whatever follows is said: "said five were held". */
    SAY,
    /** A listener comes first: "told reporters that ...". */
    TELL,
    /**
     * Needs "that", a clause or a number: "confirmed 12 deaths", but not "confirmed the
     * appointment".
     */
    STATE,
    /** Needs "that" or a clause: the act itself is the narrator's: "announced a tender". */
    DECLARE,
    /** Needs "that": "found that the brakes had failed", not "found the brakes". */
    FIND,
    /** Needs a number: "put the crowd at 20,000", "counted 300 boats". */
    COUNT,
    /** Needs a number with no noun behind it: "gave nine", not "gave nine trucks away". */
    BARE,
    /** Makes only what stands between quotation marks somebody's words: "called it 'a shame'". */
    LABEL;

    /** Whether nothing but a number makes it speech. */
    boolean counts() {
      return this == COUNT || this == BARE;
    }
  }

  /**
   * One form of a verb.
   *
   * @param kind what it needs
   * @param participle whether it is the form in "-ing"
   * @param noun whether the same form is a noun as well ("reports", "claim")
   */
  record Form(Kind kind, boolean participle, boolean noun) {}

  private static final WordMap<Form> FORMS;

  static {
    Map<String, Form> forms = new HashMap<>();
    say(forms, "say says said saying", "tell tells told telling");
    kind(
        forms,
        Kind.STATE,
        "claim claims claimed claiming",
        "confirm confirms confirmed confirming",
        "report reports reported reporting",
        "estimate estimates estimated estimating",
        "believe believes believed believing",
        "reckon reckons reckoned reckoning",
        "note notes noted noting",
        "insist insists insisted insisting",
        "deny denies denied denying",
        "acknowledge acknowledges acknowledged acknowledging",
        "reveal reveals revealed revealing",
        "maintain maintains maintained maintaining",
        "admit admits admitted admitting",
        "allege alleges alleged alleging",
        "assert asserts asserted asserting",
        "calculate calculates calculated calculating",
        "disclose discloses disclosed disclosing",
        "predict predicts predicted predicting",
        "forecast forecasts forecasted forecasting",
        "suspect suspects suspected suspecting",
        "swear swears swore swearing",
        "concede concedes conceded conceding");
    kind(
        forms,
        Kind.DECLARE,
        "add adds added adding",
        "announce announces announced announcing",
        "state states stated stating",
        "warn warns warned warning",
        "argue argues argued arguing",
        "write writes wrote writing",
        "post posts posted posting",
        "tweet tweets tweeted tweeting",
        "explain explains explained explaining",
        "stress stresses stressed stressing",
        "emphasise emphasises emphasised emphasising",
        "emphasize emphasizes emphasized emphasizing",
        "suggest suggests suggested suggesting",
        "conclude concludes concluded concluding",
        "declare declares declared declaring",
        "complain complains complained complaining",
        "repeat repeats repeated repeating",
        "promise promises promised promising",
        "pledge pledges pledged pledging",
        "indicate indicates indicated indicating",
        "recall recalls recalled recalling",
        "contend contends contended contending",
        "testify testifies testified testifying",
        "remark remarks remarked remarking",
        "reply replies replied replying",
        "respond responds responded responding",
        "answer answers answered answering",
        "caution cautions cautioned cautioning",
        "counter counters countered countering",
        "vow vows vowed vowing",
        "think thinks thought thinking",
        "fear fears feared fearing",
        "assume assumes assumed assuming",
        "observe observes observed observing",
        "comment comments commented commenting",
        "joke jokes joked joking",
        "quip quips quipped quipping",
        "shout shouts shouted shouting",
        "recount recounts recounted recounting",
        "reiterate reiterates reiterated reiterating",
        "protest protests protested protesting",
        "retort retorts retorted retorting",
        "boast boasts boasted boasting",
        "lament laments lamented lamenting",
        "affirm affirms affirmed affirming",
        "attest attests attested attesting",
        "submit submits submitted submitting",
        "object objects objected objecting");
    kind(
        forms,
        Kind.FIND,
        "find finds found finding",
        "hold holds held holding",
        "rule rules ruled ruling",
        "determine determines determined determining",
        "establish establishes established establishing",
        "charge charges charged charging");
    kind(
        forms,
        Kind.TELL,
        "inform informs informed informing",
        "assure assures assured assuring",
        "remind reminds reminded reminding",
        "notify notifies notified notifying");
    kind(
        forms,
        Kind.COUNT,
        "put puts put putting",
        "count counts counted counting",
        "measure measures measured measuring",
        "tally tallies tallied tallying",
        "foresee foresees foresaw foreseeing",
        "expect expects expected expecting",
        "quote quotes quoted quoting",
        "assign assigns assigned assigning",
        "rate rates rated rating",
        "assess assesses assessed assessing");
    kind(
        forms,
        Kind.BARE,
        "give gives gave giving",
        "list lists listed listing",
        "cite cites cited citing",
        "record records recorded recording");
    kind(
        forms,
        Kind.LABEL,
        "call calls called calling",
        "describe describes described describing",
        "dismiss dismisses dismissed dismissing",
        "hail hails hailed hailing",
        "criticise criticises criticised criticising",
        "criticize criticizes criticized criticizing",
        "brand brands branded branding",
        "dub dubs dubbed dubbing",
        "blame blames blamed blaming",
        "condemn condemns condemned condemning",
        "praise praises praised praising",
        "speak speaks spoke speaking",
        "label labels labelled labelling",
        "ask asks asked asking");
    forms.put("spoken", new Form(Kind.LABEL, false, false));
    forms.put("labeled", new Form(Kind.LABEL, false, false));
    // "the value of its projects" values nothing
    forms.put("valued", new Form(Kind.COUNT, false, false));
    FORMS = WordMap.of(forms);
  }

  private SpeechVerbs() {}

  private static void say(Map<String, Form> all, String say, String tell) {
    kind(all, Kind.SAY, say);
    kind(all, Kind.TELL, tell);
  }

  /** Each verb with its base, third person, past and participle. */
  private static void kind(Map<String, Form> all, Kind kind, String... verbs) {
    for (String verb : verbs) {
      String[] forms = verb.split(" ");
      for (int i = 0; i < forms.length; i++) {
        all.put(forms[i], new Form(kind, i == 3, i < 2 && kind != Kind.SAY && kind != Kind.TELL));
      }
    }
  }

  /** The form that a lower-case word is, or null. */
  static @Nullable Form of(String word) {
    return FORMS.get(word);
  }
}
