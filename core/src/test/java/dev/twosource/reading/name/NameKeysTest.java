package dev.twosource.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {
  @ParameterizedTest
  @CsvSource({
    "Zelensky,Zelenskyy",
    "Zelensky,Zelenskiy",
    "Zelensky,Zelenskyi",
    "Kostyukov,Kostiukov",
    "Tymoshenko,Timoshenko",
    "Navalny,Navalnyy",
    "Yeltsin,Eltsin",
    "Müller,Mueller",
    "Müller,Muller",
    "Jørgensen,Joergensen",
    "al-Assad,Assad",
    "O’Neill,O'Neill",
    "Erdoğan,Erdogan",
    "Kowalski,Kowalsky",
    "Håland,Haaland",
    "von der Heide,Von der Heide",
    "Łukasz,Lukasz",
    "Tolstoy,Tolstoi",
    "Yermak,Ermak"
  })
  void joinsSurnames(String a, String b) {
    assertThat(NameKeys.surname(a)).isEqualTo(NameKeys.surname(b));
  }

  @ParameterizedTest
  @CsvSource({
    "Levi,Levy",
    "Martin,Marten",
    "Hanson,Hansen",
    "Ivanov,Ivanova",
    "Petrov,Petrenko",
    "Berg,Borg",
    "Phelan,Felan",
    "Morel,Moreau",
    "Lee,Li",
    "Kim,Kime",
    "Bauer,Baur",
    "Novak,Novik",
    "Sato,Saito",
    "Reid,Read",
    "de la Cruz,Cruz",
    "Rossi,Rosso",
    "Stein,Stern"
  })
  void keepsSurnamesApart(String a, String b) {
    assertThat(NameKeys.surname(a)).isNotEqualTo(NameKeys.surname(b));
  }

  @ParameterizedTest
  @CsvSource({
    "Dmitri,Dmitry", "Dmitry,Dmitriy", "Andriy,Andrii", "Yevgeny,Evgeny", "Yevgeniy,Evgenii",
        "Sergei,Sergey", "Josef,Joseph",
    "Aleksandr,Alexander", "Aleksei,Alexey", "Mohammed,Muhammad", "Mohamed,Mohammad", "Sarah,Sara",
        "Philipp,Philip", "Yulia,Iulia",
    "Yulia,Julia", "Yuri,Yury", "Vitali,Vitaly", "José,Jose", "Stephan,Stefan"
  })
  void joinsGivenNames(String a, String b) {
    assertThat(NameKeys.given(a)).isEqualTo(NameKeys.given(b));
  }

  @ParameterizedTest
  @CsvSource({
    "Radu,Sorin",
    "Andriy,Andrei",
    "Maria,Marina",
    "Ivan,Ivana",
    "Daniel,Daniela",
    "Juan,Yuan",
    "Jean,Joan",
    "Anton,Antonia",
    "Mohammed,Mahmoud",
    "Oleg,Olga",
    "Paul,Paula",
    "Mark,Mike",
    "Justin,Yustin",
    "Alexander,Alexandra",
    "Ali,Alia"
  })
  void keepsGivenNamesApart(String a, String b) {
    assertThat(NameKeys.given(a)).isNotEqualTo(NameKeys.given(b));
  }

  @ParameterizedTest
  @CsvSource({
    "Harrow Holdings Ltd,Harrow Holdings",
    "The Red Cross,Red Cross",
    "Luana Minerals plc,Luana Minerals Inc.",
    "World Health Organization,World Health Organisation",
    "Ministry of Defense,Ministry of Defence",
    "Halden FC,Halden",
    "Halyard LLC,Halyard"
  })
  void joinsOrganisations(String a, String b) {
    assertThat(NameKeys.organisation(a)).isEqualTo(NameKeys.organisation(b));
  }

  @ParameterizedTest
  @CsvSource({
    "Bank of England,Bank of Ireland",
    "Luana Minerals,Luana Metals",
    "Halden United,Halden City",
    "Ministry of Health,Ministry of Labour"
  })
  void keepsOrganisationsApart(String a, String b) {
    assertThat(NameKeys.organisation(a)).isNotEqualTo(NameKeys.organisation(b));
  }
}
