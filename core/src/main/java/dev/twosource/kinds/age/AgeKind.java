package dev.twosource.kinds.age;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How old a person is. */
public final class AgeKind implements DetailKind {
  @Override
  public String id() {
    return "person.age";
  }

  @Override
  public String summary() {
    return "How old a person is.";
  }

  @Override
  public String explanation() {
    return """
        How old a person is, by name, on the day of the report: behind the name, before it, \
        with "aged", or of "the left-hander" in the sentence after the one that names him; and of \
        somebody whom no report names, by what befell him ("a 34-year-old man was arrested"), where \
        it befell one only. What is told apart: the age of somebody else in the sentence, years of work, \
        ages of things, and points. Two ages of one person agree where they are the same; \
        somebody who turns an age soon is compatible with the year below it; otherwise two ages \
        contradict each other.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        52 a | Police named the driver as Henrik Solberg, 52, from Drammen.
        34 a | The winner was 34-year old Mirela Banu.
        31 a | Mirela Banu announced her retirement on Monday at 31.
        38 a | The climber was Alan Quill, a 38-year-old father of two.
        17 a | The winner was 17-year-old Mirela Banu.
        64 a | Dr Petra Novak, aged 64, opened the hall.
        52 a | Henrik Solberg (52) has run the bakery since 1998.
        71 a | Singer Marta Lind, who is 71, will retire in May.
        52 a | Nora Tveit, who's 52, kept the books.
        46 a | Marta Lind, who turned 46 in November, grew up in Brno.
        58 a | Alan Quill, who is fifty-eight, ran the shop.
        24 a | Marek Sobol, now 24, stepped up.
        34 a | The crowd rose for Marek Sobol. The left-hander, who is 34, had just won.
        61 a | Alan Quill pleaded guilty. The 61-year-old was sent to prison.
        90 a | At ninety, Nora Tveit is the oldest to climb it.
        43 a | At 43 Ms Tveit is the youngest of the judges.
        19 a | Just 19, Nora Tveit won the race on Sunday.
        69..70 a | Nora Tveit will celebrate her 70th birthday in June.
        70..79 a | Nora Tveit, in her seventies, swam the strait.
        79 a | Alan Quill, two months short of his 80th birthday, ran on.
        53..54 a | Alan Quill, born in 1971, ran the shop.
        81 a | Alan Quill died on Monday, aged 81, his agent said.
        54 a | The driver, 54, was arrested after the crash.
        - | The mother of Alan Quill, 54, wept.
        29 a | Relatives of Alan Quill, 29, want to see the film.
        29 a | A lawyer for Alan Quill, 29, said that he was innocent.
        - | He had 98 votes to Nora Tveit's 71 and Alan Quill's 34.
        - | At the age of 12, Nora Tveit began to play the flute.
        - | Alan Quill said the driver was unhurt. The pensioner, 72, was taken home.
        - | A 38-year-old record of Novak fell on Sunday.
        - | Alan Quill was aiming at a 12-year-old boy.
        - | Alan Quill, for once, praised a 17-year-old striker.
        11 a | Alan Quill hit an 11-year-old girl. The 11-year-old girl survived.
        - | Alan Quill slept. The 11-year-old girl survived.
        55 a | The 55-year-old baker will replace Marta Lind.
        23 a | Alan Quill rode off below the peak of Monte Roco. The 23-year-old from Halden won.
        41 a | Alan Quill was held on Monday. Police say the 41-year-old had been drinking.
        54 a | Alan Quill is said to have hidden gold. The 54-year-old was charged.
        22 a | A 22-year-old hiker was saved on Monday. Nora Tveit was on her way to a lake.
        22 a | A 22-year-old hiker was saved on Monday. Nora Tveit, the mayor, was glad.
        - | Alan Quill beat Nora Tveit on Sunday. The 26-year-old was glad.
        44 a | Alan Quill drowned aged 44.
        72 a | At 72 the oldest man in the race, Alan Quill finished in five hours.
        83 a | Aged 83, Alan Quill still swims.
        42 a | At 42, Alan Quill lives alone.
        42 a | Alan Quill, at 42, is the oldest of them.
        42 a | Alan Quill, dead at 42, was a baker.
        42 a | The death of Alan Quill at the age of 42 has shocked the town.
        33 a | Alan Quill has retired at 33.
        63 a | The sudden death of Alan Quill at 63 has saddened the fleet.
        41 a | Alan Quill (pictured), 41, was cleared.
        - | Alan Quill has a contract until he is 36.
        17 a | Lawyers for a golfer who was sent home said that she was 17. Nora Tveit had won twice.
        36 a | "I have seen worse," said Nora Tveit. The 36-year-old weaver sat in front.
        81 a | The poet Alan Quill, loved for his ballads, has died in Halden aged 81.
        29 a | A man of 29 has been charged with theft. Alan Quill is alleged to have hidden it.
        - | Alan Quill died in Halden with a nephew aged 14.
        44 a | A 44-year-old man, Alan Quill, was held.
        92 a | Alan Quill was hurt on Monday. Police gave his age as 92.
        59 a | The club has corrected the age of Alan Quill, its keeper, to 59.
        19 a | Prosecutors called Alan Quill a grown man of 19.
        63 a | Alan Quill grew it. "I talk to it," said the 63-year-old farmer.
        54 a | Alan Quill, who at 54 is the oldest of them, will stand.
        19 a | A 19-year-old was killed on Monday. They identified her as Nora Tveit.
        38 a | Alan Quill was saved on Monday. The man from Halden is 38.
        59 a | Alan Quill robbed a bank. Judge Nora Tveit gave the 59-year-old five years.
        59 a | Alan Quill will stay. "I am not going anywhere," the 59-year-old said.
        61 a | Alan Quill has resigned. The departure of the 61-year-old was announced on Monday.
        76 a | Nora Tveit of Halden, who is 76, swam the strait.
        44 a | Nora Tveit brushes soil from a buckle. At 44 she has dug in many places.
        53 a | "I'm 53," said Alan Quill, the keeper.
        - | "I am 45 minutes late," said Alan Quill.
        58 a | Few mayors swim. Nora Tveit does. The new mayor, who is 58, was elected on Monday.
        68 a | The synod elected Ilarion, the bishop of Halden, on Monday. The new patriarch, who is 68, \
        once climbed mountains.
        - | Few mayors swim. Nora Tveit does. The mayor, who is 58, was elected on Monday.
        - | Alan Quill beat Nora Tveit on Sunday. Coach Marta Lind praised the 26-year-old.
        34 a | A 34-year-old man was arrested in Leeds on Monday.
        24 a | A man of 24 drowned in Lake Como on Sunday.
        9 a | A boy of nine was rescued from a well on Monday.
        29 a | The tiger mauled a keeper, 29, on Monday.
        70 a | A woman of 70 was taken to hospital on Monday.
        16 a | A teenager, 16, appeared in court on Monday.
        66 a | A 66-year-old angler hooked a pike on Monday.
        46 a | A bear attacked a hiker on Monday. The man, 46, had gone astray.
        43 a | A 43-year-old woman was hit by a tram on Monday.
        17 a | Nora Tveit has won the title at the age of 17.
        - | Nora Tveit has told how she won the title at the age of 17.
        46 a | Nora Tveit will stand in May. The 46-year-old wants to tax coal.
        26 a | The town has a new mayor, Nora Tveit. At 26, the graduate is the youngest in the land.
        - | Nora Tveit met Alan Quill on Sunday. At 26, the mayor is the youngest in the land.
        52 a | Aged 52, the engineer Nora Tveit will lead the line.
        49 a | Police are looking for Alan Quill, a Belgian of 49 who set off on Monday.
        9 a | A boy of nine, Alan Quill of Halden, has won a place.
        103 a | Monday was the 103rd birthday of Nora Tveit.
        103 a | Nora Tveit reached the age of 103 on Monday.
        - | Few of those who knew Nora Tveit reached the age of 60.
        - | Among the dead was a 34-year-old man.
        - | A man of 34 and a woman of 29 were arrested on Monday.
        - | A 34-year-old man was arrested on Monday. Another man, 41, was arrested on Tuesday.
        - | A 34-year-old man said that he was glad.
        - | Alan Quill lives on a farm. The niece who looks after him is 80.
        - | The state put the pension age at 67, Alan Quill said.
        - | Alan Quill told how he lost his father at the age of 14.
        - | Marta Lind has sung for 52 years.
        - | Henrik Solberg scored 52 points.
        """);
  }

  @Override
  public String subjectKind() {
    return "person";
  }

  @Override
  public int version() {
    return 30;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Persons persons = Persons.of(context);
    AgePhrases phrases = new AgePhrases(context);
    AgeOwners owners = new AgeOwners(context, persons);
    AgeStrangers strangers = new AgeStrangers(context);
    Map<String, List<Claim>> unnamed = new HashMap<>();
    Map<String, List<Claim>> befallen = new HashMap<>();
    for (Sentence sentence : context.sentences()) {
      List<AgePhrases.Age> ages = phrases.in(sentence);
      List<Persons.Mention> mentions = ages.isEmpty() ? List.of() : persons.in(sentence);
      for (AgePhrases.Age age : ages) {
        AgeOwners.Owner owner = owners.of(sentence, mentions, age);
        if (owner == null) {
          AgeOwners.Owner stranger = strangers.of(sentence, age);
          if (stranger != null) {
            String fate = stranger.noun().substring(stranger.noun().lastIndexOf(' ') + 1);
            befallen
                .computeIfAbsent(fate, key -> new ArrayList<>())
                .add(claim(context, sentence, stranger, age));
          }
          continue;
        }
        Claim claim = claim(context, sentence, owner, age);
        strangers.known(sentence, owner);
        if (owner.entity() != null) {
          out.accept(claim);
        } else {
          String noun = owner.noun().substring(owner.noun().lastIndexOf(' ') + 1);
          unnamed.computeIfAbsent(noun, key -> new ArrayList<>()).add(claim);
        }
      }
    }
    // of two whom the same befell no one knows which of them the other report tells of
    befallen.forEach(
        (fate, claims) -> {
          Claim one = narrowest(claims);
          if (one != null && !strangers.shared(fate)) {
            out.accept(one);
          }
        });
    // "the driver" is one person only where the text has one driver
    unnamed.forEach(
        (noun, claims) -> {
          if (claims.size() == 1 && only(context, noun)) {
            out.accept(claims.get(0));
          }
        });
  }

  /** Of "a teenager, 16" the age that says more, or null where two ages are of two people. */
  private static @Nullable Claim narrowest(List<Claim> claims) {
    Claim best = claims.get(0);
    for (Claim claim : claims) {
      if (!(claim.value() instanceof Value.Amount x)
          || !(best.value() instanceof Value.Amount y)
          || !x.interval().meets(y.interval())) {
        return null;
      }
      best =
          x.interval().high() - x.interval().low() < y.interval().high() - y.interval().low()
              ? claim
              : best;
    }
    return best;
  }

  /** Whether a text speaks of one person of a sort, and not of several. */
  private static boolean only(Context context, String noun) {
    var tokens = context.tokens();
    Set<String> kinds = new TreeSet<>();
    int indefinite = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isWord(i) || !Objects.equals(context.noun(i), noun)) {
        continue;
      }
      boolean modified = tokens.isWord(i - 1) && !Stopwords.contains(tokens.lower(i - 1));
      if (!tokens.lower(i).equals(noun) || tokens.is(i - 1, "another", "other", "second")) {
        return false;
      }
      if (modified) {
        kinds.add(context.noun(i - 1));
      }
      indefinite += tokens.is(i - 1, "a", "an") || tokens.is(i - 2, "a", "an") ? 1 : 0;
    }
    return kinds.size() <= 1 && indefinite <= 1;
  }

  private Claim claim(
      Context context, Sentence sentence, AgeOwners.Owner owner, AgePhrases.Age age) {
    Entity entity = owner.entity();
    // of a person named in the sentence before only the age is quoted
    boolean far =
        owner.first() < sentence.firstToken()
            || Math.max(owner.end(), age.end()) - Math.min(owner.first(), age.first()) > 16;
    int first = far ? age.first() : Math.min(age.first(), owner.first());
    int end = far ? age.end() : Math.max(age.end(), owner.end());
    Slot slot =
        context.slot(
            sentence,
            first,
            end,
            "",
            entity == null || entity.given() == null ? "" : entity.given(),
            entity == null ? "~" + owner.noun() : entity.key(),
            null,
            false);
    Value.Amount value = new Value.Amount(age.interval(), age.stated(), 0, "a", age.hedge());
    Claim claim = context.claim(id(), sentence, first, end, value, slot, null, Modality.ACTUAL);
    // "the union said the driver, 54, was tired": the age is the reporter's
    return age.frame() == AgePhrases.Frame.SAID ? claim : claim.told();
  }
}
