package dev.twosource.reading.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Block;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Tokens;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModalityReaderTest {
  /** A sentence with the word that is asked about in [brackets], and its modality. */
  private static final String EXAMPLES =
      """
      Inspectors will explain how one valve could [flood] two floors. | ACTUAL
      An inquiry into how the ship could [sink] so fast has begun. | ACTUAL
      He asked how the council could [help]. | POSSIBLE
      The mill will [shed] 300 jobs. | PLANNED
      The mill will shed [300] jobs. | PLANNED
      The delegation would be [led] by the envoy. | PLANNED
      He said he would [attend]. | PLANNED
      Officials said 600 jobs would be [lost]. | PLANNED
      Officials said [600] jobs would be lost. | PLANNED
      The bridge is to [open] in May. | PLANNED
      The bridge is due to [open] in May. | PLANNED
      The bridge is expected to [open] in May. | PLANNED
      The council plans to [sell] the hall. | PLANNED
      The race is scheduled for [Sunday]. | PLANNED
      The race is planned for [Sunday]. | PLANNED
      The bridge is set to [open] in May. | PLANNED
      The [launch] is now set for Monday. | PLANNED
      They are going to [strike] next week. | PLANNED
      She hopes to [win] a third medal. | PLANNED
      The port intends to [buy] two cranes. | PLANNED
      They agreed to [run] joint patrols. | PLANNED
      The firm promised to [pay] in full. | PLANNED
      It signed a contract to [supply] 40 trams. | PLANNED
      The line'll [open] in May. | PLANNED
      The bridge should [open] in May. | PLANNED
      An inquest to be [held] in May was announced. | PLANNED
      The mill will cut pay and [shed] 300 jobs. | PLANNED
      The storm may [reach] the coast. | POSSIBLE
      The storm might [reach] the coast. | POSSIBLE
      The loss could [rise] to 40 million. | POSSIBLE
      The loss could rise to [40] million. | POSSIBLE
      If the dam [breaks], the town is lost. | POSSIBLE
      If the dam broke, the town would [drown]. | POSSIBLE
      They will strike unless pay [rises]. | POSSIBLE
      If the driver was charged or [convicted], it may help. | POSSIBLE
      If the at-fault driver was [charged], it may help. | POSSIBLE
      The board is considering a [sale] of the yard. | POSSIBLE
      The envoy proposed a [truce] of ten days. | POSSIBLE
      The club offered to [pay] half. | POSSIBLE
      He is said to [own] three boats. | POSSIBLE
      Perhaps 40 [died]. | POSSIBLE
      The bank is likely to [cut] rates. | POSSIBLE
      It is possible that the pilot [slept]. | POSSIBLE
      The rebels threatened to [leave] the talks. | POSSIBLE
      They asked whether the pilot [slept]. | POSSIBLE
      The minister did not [attend]. | NEGATED
      The minister didn't [attend]. | NEGATED
      The minister never [attended]. | NEGATED
      The minister will not [attend]. | NEGATED
      The ministers would not be [attending]. | NEGATED
      No agreement was [reached]. | NEGATED
      No arrests have been [made]. | NEGATED
      None of the coins has been [recovered]. | NEGATED
      Nobody was [hurt]. | NEGATED
      Neither side [won]. | NEGATED
      The firm no longer [makes] pumps. | NEGATED
      The house failed to [pass] the budget. | NEGATED
      The union refused to [sign] the deal. | NEGATED
      He left without [speaking]. | NEGATED
      The ministry denied any [involvement]. | NEGATED
      The ministry denies that any call [took] place. | NEGATED
      The ministry denies any call [took] place. | NEGATED
      She could not [decide]. | NEGATED
      The ferry cannot [sail] in a gale. | NEGATED
      He declined to [answer]. | NEGATED
      Rain was unlikely to [fall]. | NEGATED
      The mayor had planned to [send] his deputy but scaled back. | NEGATED
      The queen was to have [attended]. | NEGATED
      He planned to [speak] but stayed at home. | NEGATED
      The train was due to [leave] at nine, but was cancelled. | NEGATED
      She had hoped to [run] again. | NEGATED
      The march was [called] off. | ACTUAL
      The bus [killed] 11 people. | ACTUAL
      The bus killed [11] people. | ACTUAL
      No more than 30 people [came]. | ACTUAL
      No fewer than 30 people [came]. | ACTUAL
      Not only the mayor [came]. | ACTUAL
      The talks did not [end] until Friday. | ACTUAL
      No doubt he [won]. | ACTUAL
      The blast killed 11 people who will be [buried] on Monday. | PLANNED
      The blast killed [11] people who will be buried on Monday. | ACTUAL
      The vote [fell] on 3 May 2024. | ACTUAL
      The line [opened] in May. | ACTUAL
      In May 2024 the line [opened]. | ACTUAL
      Delays [rose] due to heavy snow. | ACTUAL
      Prices [rose], mainly due to bank fees. | ACTUAL
      The team came from behind to [beat] the visitors. | ACTUAL
      She was the first woman to [swim] the bay. | ACTUAL
      He said he had [paid] the fine. | ACTUAL
      The council [approved] plans for a hotel. | ACTUAL
      The firm [expects] to cut pay. | ACTUAL
      The firm [plans] to cut pay. | ACTUAL
      The mayor [denied] the charge. | ACTUAL
      The minister did not attend but his deputy [spoke]. | ACTUAL
      The rain may ease, but the river [rose] again. | ACTUAL
      The river [rose] again, and more rain may fall. | ACTUAL
      She [left] as the crowd would not stop. | ACTUAL
      The envoy [met] the minister, who will visit in May. | ACTUAL
      Police did not say how many were [held]. | ACTUAL
      Prices rose on fears of a [drought]. | POSSIBLE
      There is a risk of [flooding] in the valley. | POSSIBLE
      The prospect of another dock [strike] grew. | POSSIBLE
      Residents voiced worries that the dam would [burst]. | POSSIBLE
      The opposition called for an [inquiry]. | POSSIBLE
      The union made a plea for [talks]. | POSSIBLE
      The auditors warned of [losses] to come. | POSSIBLE
      The club is fighting to [stem] its losses. | POSSIBLE
      The crew tried to [land] the aircraft. | POSSIBLE
      It launched an effort to [raise] the wreck. | POSSIBLE
      In a bid to [save] fuel it cut two routes. | PLANNED
      She asked the four banks to [lend] more. | POSSIBLE
      The mayor urged residents to [leave]. | POSSIBLE
      Analysts expected sales of the tram to [exceed] 200. | PLANNED
      The court ordered the firm to [repay] the money. | PLANNED
      Lisk Trams was selected to [build] the line. | PLANNED
      The county set aside money to [mend] the quay. | PLANNED
      Two lanes were shut in order to [mend] the quay. | PLANNED
      The mill announced 300 job [cuts]. | PLANNED
      The mill announced [300] job cuts. | PLANNED
      The firm unveiled a sweeping [restructuring]. | PLANNED
      The boy nearly [drowned]. | NEGATED
      The talks almost [collapsed]. | NEGATED
      The yard will stop [making] ferries. | NEGATED
      The firm ceased [trading]. | NEGATED
      Output nearly [doubled]. | ACTUAL
      Nearly 40 [drowned]. | ACTUAL
      Not all of the claims were [upheld]. | ACTUAL
      Not every seat was [taken]. | ACTUAL
      The ferry did not sail due to the [ban]. | ACTUAL
      No trains ran following the [blast]. | ACTUAL
      The mill announced a [profit] of 3 million. | ACTUAL
      The mayor announced that 300 had [come]. | ACTUAL
      The heat forced the school to [close]. | ACTUAL
      The rain caused the river to [rise]. | ACTUAL
      The committee called the [vote]. | ACTUAL
      The envoy was too ill to [travel]. | NEGATED
      There is some hope for the yard to [recover]. | POSSIBLE
      The crew were able to [land]. | ACTUAL
      The crew will be able to [land]. | POSSIBLE
      A fear of heights [kept] him away. | ACTUAL
      """;

  private static final String HEADLINES =
      """
      Port to [shut] two cranes | PLANNED
      Dover Harbour to [close] | PLANNED
      Port [shuts] two cranes | ACTUAL
      Lions rally to [win] | ACTUAL
      """;

  static Stream<String> examples() {
    return EXAMPLES.lines();
  }

  static Stream<String> headlines() {
    return HEADLINES.lines();
  }

  private static Mood mood(String marked, Block.Role role) {
    int at = marked.indexOf('[');
    String text = marked.replace("[", "").replace("]", "");
    Tokens tokens = VoiceReaderTest.tokens(text, role);
    return ModalityReader.mood(tokens, tokens.tokenAt(at));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsWhetherItHappened(String line) {
    String[] parts = line.split(" \\| ");
    assertThat(mood(parts[0], Block.Role.BODY).modality()).isEqualTo(Modality.valueOf(parts[1]));
  }

  @ParameterizedTest
  @MethodSource("headlines")
  void readsHeadlines(String line) {
    String[] parts = line.split(" \\| ");
    assertThat(mood(parts[0], Block.Role.TITLE).modality()).isEqualTo(Modality.valueOf(parts[1]));
  }

  @Test
  void keepsTheMarksApart() {
    Mood refusal = mood("The mayor will not [attend].", Block.Role.BODY);
    assertThat(refusal.planned()).isTrue();
    assertThat(refusal.negated()).isTrue();
    Mood dropped = mood("The mayor had planned to [attend].", Block.Role.BODY);
    assertThat(dropped.planned()).isTrue();
    assertThat(dropped.negated()).isTrue();
    Mood fact = mood("The mayor [attended].", Block.Role.BODY);
    assertThat(fact).isEqualTo(Mood.ACTUAL);
  }

  @Test
  void costsTheSameInAnEndlessSentence() {
    Tokens tokens =
        VoiceReaderTest.tokens(
            "he would, if it rained, not go to the port and ".repeat(50_000), Block.Role.BODY);
    long start = System.nanoTime();
    for (int i = 0; i < tokens.size(); i++) {
      ModalityReader.of(tokens, i);
    }
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
