package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of somebody or something, told by a later report, and what became of another. */
class SequelsTest {
  private static boolean updated(String texts) {
    return DatedTexts.compare(texts, null).findings().stream()
        .anyMatch(f -> f.verdict() == Verdict.UPDATED && f.detail().equals("event.outcome"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-04T09:00:00Z | A beekeeper, Pavel Novotny, is missing near Znojmo, police said on "
            + "Tuesday. / 2025-03-05T12:00:00Z | Divers on Wednesday recovered the body of Pavel "
            + "Novotny, the beekeeper from Znojmo.",
        "2025-03-04T09:00:00Z | Baker Ivo Maric was charged with arson in Split on Tuesday over "
            + "the fire at the Riva mill. / 2025-05-06T12:00:00Z | A court in Split on Tuesday "
            + "convicted the baker Ivo Maric of arson over the fire at the Riva mill.",
        "2025-03-04T09:00:00Z | Signal workers on the Ostbahn will strike for two days from 12 "
            + "March, the RVB union said in Graz on Tuesday. / 2025-03-10T12:00:00Z | The RVB union "
            + "in Graz on Monday called off the strike by signal workers on the Ostbahn planned "
            + "for 12 March.",
        "2025-03-04T09:00:00Z | Residents of Valdora were evacuated on Tuesday as the Rossano "
            + "glacier cracked above the village. / 2025-03-07T12:00:00Z | Residents of Valdora "
            + "were allowed to return home on Friday after the Rossano glacier settled.",
        "2025-03-04T09:00:00Z | Gunmen kidnapped a priest, Father Emeka Obi, near Lokoja on "
            + "Monday, the diocese said. / 2025-03-08T12:00:00Z | Father Emeka Obi was freed on "
            + "Friday near Lokoja, the diocese said.",
        "2025-03-04T09:00:00Z | Kymron Shipyard has filed for bankruptcy, its administrator Piet "
            + "Aalders said in Emden. / 2025-05-09T12:00:00Z | Investors have rescued Kymron "
            + "Shipyard, its administrator Piet Aalders said in Emden on Friday.",
      })
  void whatBecameOfItIsAnUpdate(String texts) {
    assertThat(updated(texts)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-04T09:00:00Z | Lena Brandt, 34, has been missing since Sunday on the Hochfeiler, "
            + "Tyrol police said on Tuesday. / 2025-03-05T12:00:00Z | Climber Jonas Auer was found "
            + "alive on the Hochfeiler on Wednesday, Tyrol police said. There was still no trace "
            + "of Lena Brandt.",
        "2025-03-04T09:00:00Z | Signal workers on the Ostbahn will strike for two days from 12 "
            + "March, the RVB union said in Graz on Tuesday. / 2025-03-10T12:00:00Z | The RVB union "
            + "in Graz said on Monday that signal workers on the Ostbahn would strike on 12 March. "
            + "The bus drivers' walkout in Graz was called off last week.",
        "2025-03-04T09:00:00Z | Gunmen kidnapped a priest, Father Emeka Obi, near Lokoja on "
            + "Monday, the diocese said. / 2025-03-08T12:00:00Z | A nun, Sister Ngozi Eze, was "
            + "freed on Friday near Lokoja, the diocese said. Father Emeka Obi is still held.",
        "2025-03-04T09:00:00Z | The ministry in Ras Hafun on Tuesday banned imports of Brazilian "
            + "poultry, minister Saad Wari said. / 2025-03-07T12:00:00Z | Ras Hafun has lifted its "
            + "ban on Polish beef, minister Saad Wari said on Friday.",
      })
  void whatBecameOfAnotherIsNone(String texts) {
    assertThat(updated(texts)).isFalse();
  }
}
