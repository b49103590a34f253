package dev.twosource.reading.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Block;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.name.NameReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Voices with the names of the document at hand. */
class NamedVoiceTest {
  private static List<Voice> read(String text) {
    Tokens tokens = VoiceReaderTest.tokens(text, Block.Role.BODY);
    return VoiceReader.read(tokens, NameReader.read(tokens, List.of()));
  }

  private static void assertKeys(String text, String... keys) {
    assertThat(read(text)).as(text).extracting(Voice::key).containsExactly(keys);
  }

  @Test
  void joinsAPersonsNames() {
    assertKeys(
        "Prime Minister Claire Benson said the port would close. Benson said trade had fallen. She"
            + " added that 40 ships were idle.",
        "benson",
        "benson",
        "benson");
    assertKeys("The port will close, Prime Minister Claire Benson said.", "benson");
  }

  @Test
  void takesNoOwnerForItsOffice() {
    assertKeys(
        "Prime Minister Claire Benson flew to Lima on Monday. The flight took nine hours, her"
            + " office said.",
        "office:benson");
    assertKeys("The flight took nine hours, Benson's office said.", "office:benson");
    assertKeys(
        "Mayor Claire Benson was absent. She was ill, her doctor, Luis Moreno, said.", "moreno");
  }

  @Test
  void keepsBodiesByTheirNoun() {
    assertKeys("The Dock Workers' Federation said 600 jobs would go.", "federation:dock+workers");
    assertKeys(
        "The talks lasted an hour, the foreign ministry in Lima said.", "ministry:foreign+lima");
    assertKeys("Kremlin spokesman Oleg Barsov said the talks had ended.", "barsov");
  }

  @Test
  void readsWhoseACountIs() {
    assertKeys("Its lawyers hold a list of 140 people.", "lawyers");
    assertKeys("Eight men died, the Justice Centre can confirm.", "centre:justice");
    assertKeys(
        "The ministry clings to its 7,000 and the organisers to 40,000.", "ministry", "organisers");
    assertKeys(
        "The Committee of Families has been inside, and we say that 27 men died.",
        "committee:families");
    assertThat(read("The town has a list of 140 houses.")).isEmpty();
    assertThat(read("We say that 27 men died.")).isEmpty();
  }
}
