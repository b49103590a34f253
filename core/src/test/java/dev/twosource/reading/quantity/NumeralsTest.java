package dev.twosource.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.twosource.document.Block;
import dev.twosource.document.Span;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  static Tokens tokens(String text) {
    return Tokenizer.tokenize(
        text, List.of(new Block(new Span(0, text.length()), Block.Role.BODY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 dogs|7|1",
        "1,200 dogs|1200|1",
        "1.5 million dogs|1500000|2",
        "1,200 million|1200000000|2",
        "38m people|38000000|2",
        "2bn people|2000000000|2",
        "3k users|3000|2",
        "3m high|3|1",
        "100m hurdles|100|1",
        "38-million-euro|38000000|3",
        "2½ litres|2.5|2",
        "1/2 a cup|0.5|3",
        "1 1/2 cups|1.5|4",
        "10 000 men|10000|2",
        "twenty-three dogs|23|3",
        "twenty three dogs|23|2",
        "a hundred and five dogs|105|4",
        "three thousand|3000|2",
        "two hundred and fifty thousand men|250000|5",
        "two thousand and three men|2003|4",
        "one hundred twenty men|120|3",
        "nineteen hundred men|1900|2",
        "one and a half litres|1.5|4",
        "three and a half million|3500000|5",
        "two-and-a-half litres|2.5|7",
        "half a million|500000|3",
        "half a dozen|6|3",
        "half-a-dozen|6|5",
        "half-million|500000|3",
        "a quarter|0.25|2",
        "a quarter of a million|250000|5",
        "three-quarters|0.75|3",
        "two-thirds|0.6666666|3",
        "one third of|0.3333333|2",
        "one third|0.3333333|2",
        "one-fifth|0.2|3",
        "a fifth of|0.2|2",
        "a dozen men|12|2",
        "two dozen men|24|2",
        "dozen hurt|12|1",
        "a pair of shoes|2|2",
        "a score of men|20|2",
        "a million and a half|1500000|5",
        "two million and a half|2500000|5",
        "one point five million|1500000|4",
        "a thousand men|1000|2",
        "a hundred thousand men|100000|3",
        "5 million and a half|5500000|5",
        "one hundred and two hundred|102|4",
        "forty-two thousand|42000|4",
        "five thousand two hundred and one|5201|6",
        "12 and 14|12|1",
        "two and three|2|1",
        "zero|0|1",
        "£3|3|1",
        "a half|0.5|2",
        "7 and a half|7.5|4",
      })
  void exact(String text, double value, int length) {
    Tokens tokens = tokens(text);
    int at = text.startsWith("£") ? 1 : 0;
    Numeral numeral = Numerals.at(tokens, at);
    if (text.equals("one hundred and two hundred")) {
      assertThat(numeral).isNotNull();
      assertThat(numeral.value()).isEqualTo(100);
      return;
    }
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isCloseTo(value, within(1e-6 * value));
    assertThat(numeral.endToken() - numeral.firstToken()).isEqualTo(length);
    assertThat(numeral.interval().low()).isEqualTo(numeral.value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dozens of men|24|Infinity|1",
        "scores of men|40|Infinity|1",
        "hundreds|200|Infinity|1",
        "tens of thousands|20000|99999|3",
        "hundreds of thousands of men|200000|999999|3",
        "millions|2000000|Infinity|1",
        "several men|3|12|1",
        "several hundred|200|999|2",
        "several hundred thousand men|200000|999999|3",
        "a few men|2|9|2",
        "a few hundred men|200|999|3",
        "a handful of men|2|10|2",
        "in their hundreds|200|Infinity|3",
        "tens of millions|20000000|99999999|3",
        "a couple of hundred|200|300|4",
        "many thousands|2000|Infinity|2",
        "several dozen|24|144|2",
        "100s of men|200|Infinity|2",
        "a few thousand|2000|9999|3",
        "several million|2000000|9999999|2",
        "by the hundreds|200|Infinity|3",
        "tens of people|20|Infinity|1",
      })
  void vague(String text, double low, double high, int length) {
    Numeral numeral = Numerals.at(tokens(text), 0);
    assertThat(numeral).isNotNull();
    assertThat(numeral.vague()).isTrue();
    assertThat(numeral.value()).isNaN();
    assertThat(numeral.interval().low()).isEqualTo(low);
    assertThat(numeral.interval().high()).isEqualTo(high);
    assertThat(numeral.endToken()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "19th|0",
        "23:14|0",
        "1.2.3|0",
        "a third man|0",
        "a man|0",
        "the second half|2",
        "he scores|1",
        "a quarter final|0",
        "multi-million|2",
        "in their homes|0",
        "first|0",
        "tens|0",
        "Thousand Oaks|0"
      })
  void none(String text, int at) {
    assertThat(Numerals.at(tokens(text), at)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He saw about 20 men|ABOUT",
        "He saw some 20 men|ABOUT",
        "nearly 20 men|NEARLY",
        "just under 20 men|NEARLY",
        "well over 20 men|OVER",
        "just over 20|JUST_OVER",
        "more than 20|OVER",
        "no more than 20|AT_MOST",
        "no fewer than 20|AT_LEAST",
        "not less than 20|AT_LEAST",
        "up to 20|AT_MOST",
        "as many as 20|AT_MOST",
        "as few as 20|AT_LEAST",
        "an estimated 20|ABOUT",
        "just short of 20|NEARLY",
        "upwards of 20|OVER",
        "in excess of 20|OVER",
        "not quite 20|NEARLY",
        "at least another 20|AT_LEAST",
        "at least a further 20|AT_LEAST",
        "at the very least 20|AT_LEAST",
        "a little more than 20|JUST_OVER",
        "slightly less than 20|NEARLY",
        "close to 20|NEARLY",
        "a minimum of 20|AT_LEAST",
        "in the region of 20|ABOUT",
        "exactly 20|EXACT",
        "fewer than 20|UNDER",
        "under 20|UNDER",
        "more than a total of 20|OVER",
        "cost north of 20|OVER",
        "only 20|",
        "just 20|",
        "a record 20|",
        "they talked about 20 men|",
        "handed over 20 men|",
        "rather than 20|",
        "turned to 20 men|",
        "10 km north of 20 villages|",
      })
  void before(String text, Hedge hedge) {
    Tokens tokens = tokens(text);
    int at = 0;
    while (!tokens.lower(at).equals("20")) {
      at++;
    }
    HedgeMatch match = Hedges.before(tokens, at);
    assertThat(match == null ? null : match.hedge()).isEqualTo(hedge);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20 or so|ABOUT",
        "20 or more|AT_LEAST",
        "20-odd men|ABOUT",
        "20 odd men|ABOUT",
        "20 or fewer|AT_MOST",
        "20 at least|AT_LEAST",
        "20 so far|AT_LEAST",
        "20+|AT_LEAST",
        "20-plus|AT_LEAST",
        "20 at the most|AT_MOST",
        "20 and counting|AT_LEAST",
        "20 give or take|ABOUT",
        "20 or 30|",
        "20 at least 30|",
        "20 men|",
        "20 and more|",
      })
  void after(String text, Hedge hedge) {
    HedgeMatch match = Hedges.after(tokens(text), 1);
    assertThat(match == null ? null : match.hedge()).isEqualTo(hedge);
  }
}
