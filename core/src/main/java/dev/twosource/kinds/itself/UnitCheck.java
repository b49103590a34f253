package dev.twosource.kinds.itself;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Example;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A measure against the same measure in another unit, written beside it. */
final class UnitCheck implements SelfCheck {
  /** By which share two conversions may differ beyond the rounding of what is written. */
  private static final double SLACK = 0.08;

  /** A degree Celsius in degrees Fahrenheit. */
  private static final double DEGREE = 1.8;

  @Override
  public String id() {
    return "unit";
  }

  @Override
  public String summary() {
    return "A measure against the same measure in another unit, written beside it.";
  }

  @Override
  public String explanation() {
    return "A length, weight, area, volume, speed or temperature is held against the one that stands"
        + " right behind it in another unit, between brackets, behind a slash, or behind \"or\" and"
        + " before a comma. Both may be rounded to what is written and a little beyond; it speaks up"
        + " only where they are still apart. A difference of temperatures may be converted as one. It"
        + " stays silent where the brackets hold more than the measure, where both have one unit,"
        + " and on money, whose rates change.";
  }

  @Override
  public String why() {
    return "one is given as the other in another unit, and it is not";
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        16093.44 m; 25000 m | The road is 10 miles (25 km) long.
        91000 g; 181436.948 g | The boxer weighs 91 kg (400 lb).
        40 Cel; 48.8889 Cel | It was 40 degrees Celsius (120 degrees Fahrenheit) in the shade.
        1.8288 m; 2.8 m | A 6-foot (2.8-metre) fence runs along the yard.
        809371.2845 m2; 8100000 m2 | The fire burned 200 acres (810 hectares) of scrub.
        26.8224 m/s; 18.8889 m/s | Gusts of 60 mph (68 km/h) were measured at the airport.
        3218.688 m; 8000 m | The village lies 2 miles, or 8 km, from the border.
        5000 m; 8046.72 m | She swam 5 km (5 miles) in the dark.
        300 m; 482.8032 m | The plane came down 300 metres (528 yards) short of the runway.
        3800 m; 2590.8 m | The lake lies at 3,800 metres (8,500 feet).
        250000 g; 113398.0925 g | The bomb weighed 250 kilograms (250 pounds).
        91.44 m; 190 m | The tower is 300 feet (190 metres) tall.
        0..55.5556 m/s; 80.4672 m/s | Speeds of up to 200 km/h (180 mph) were reached.
        -10 Cel; -1.1111 Cel | Temperatures fell to minus 10 Celsius (30 Fahrenheit).
        1200 l; 3785.4118..4546.09 l | Over the night 1,200 litres (1,000 gallons) of milk were poured away.
        50000000 m2; 20234282.112 m2 | The fine was for 5,000 hectares (5,000 acres) of felled forest.
        - | The road is 10 miles (16 km) long.
        - | The boxer weighs 91 kg (200 lb).
        - | It was 40 degrees Celsius (104 degrees Fahrenheit) in the shade.
        - | Temperatures have risen by 5 degrees Celsius (9 degrees Fahrenheit).
        - | A 6-foot (1.8-metre) fence runs along the yard.
        - | The plane climbed to 1,000 feet (300 metres) and turned back.
        - | The route is 10 miles (5 km of it on sand).
        - | The course is 10 km (5 km uphill) and ends at the mill.
        - | The hill is 10 km from the town and 5 miles from the border.
        - | About 100 miles (160 km) of track have to be laid.
        - | The quake struck at a depth of about 6 miles (10 kilometres).
        - | The tank holds 1,000 gallons (3,785 litres).
        - | The tank holds 1,000 gallons (4,546 litres).
        - | The ticket costs $90 (€120).
        - | The fire burned 200 acres (81 hectares) of scrub.
        - | Gusts of 60 mph (97 km/h) were measured at the airport.
        - | The sprinter won the 100 metres (110 yards in the old money).
        """);
  }

  @Override
  public void find(Context context, Consumer<Slip> out) {
    for (Sentence sentence : context.sentences()) {
      List<Quantity> quantities = context.quantities(sentence);
      for (int q = 0; q + 1 < quantities.size(); q++) {
        Quantity a = quantities.get(q);
        Quantity b = quantities.get(q + 1);
        if (a.kind() == Quantity.Kind.MEASURE
            && b.kind() == Quantity.Kind.MEASURE
            && a.unit().equals(b.unit())
            && !a.unit().equals("a_age")
            && beside(context, sentence, a, b)
            && apart(context, a, b)) {
          out.accept(
              new Slip(
                  a.unit().equals("m") ? "distance" : null,
                  Slip.Side.of(sentence, a.firstToken(), a.endToken(), a),
                  Slip.Side.of(sentence, b.firstToken(), b.endToken(), b)));
        }
      }
    }
  }

  /** Whether the second stands alone right behind the first, in another unit. */
  private static boolean beside(Context context, Sentence sentence, Quantity a, Quantity b) {
    Tokens tokens = context.tokens();
    String one = unit(tokens, a);
    String other = unit(tokens, b);
    if (one == null || other == null || one.equals(other)) {
      return false;
    }
    int mark = a.endToken();
    int end = b.endToken();
    if (tokens.is(mark, "(") && b.firstToken() == mark + 1) {
      return tokens.is(end, ")");
    }
    if (tokens.is(mark, "/") && b.firstToken() == mark + 1) {
      return true;
    }
    return tokens.is(mark, ",")
        && tokens.is(mark + 1, "or")
        && b.firstToken() == mark + 2
        && (tokens.is(end, ",", ".") || end >= sentence.endToken());
  }

  /** The word of the unit: what tells "10 km (5 km uphill)" from a conversion. */
  private static @Nullable String unit(Tokens tokens, Quantity quantity) {
    for (int i = quantity.endToken() - 1; i >= quantity.firstToken(); i--) {
      if (tokens.isWord(i) && !tokens.is(i, "long", "high", "wide", "deep")) {
        return tokens.noun(i);
      }
    }
    return null;
  }

  private static boolean apart(Context context, Quantity a, Quantity b) {
    if (!a.unit().equals("Cel")) {
      return a.stated() > 0
          && b.stated() > 0
          && !slack(Rounded.bare(context, a)).meets(slack(Rounded.bare(context, b)));
    }
    // a rise of 5 degrees Celsius is one of 9 degrees Fahrenheit
    Quantity celsius = fahrenheit(context, a) ? b : a;
    Quantity other = celsius == a ? b : a;
    double difference = Math.abs(other.stated() - DEGREE * celsius.stated());
    double absolute = Math.abs(a.interval().low() - b.interval().low());
    return absolute > 2 && difference > 2 && fahrenheit(context, other);
  }

  private static boolean fahrenheit(Context context, Quantity quantity) {
    String unit = unit(context.tokens(), quantity);
    return unit != null && unit.startsWith("f");
  }

  private static Interval slack(Interval interval) {
    return new Interval(interval.low() * (1 - SLACK), false, interval.high() * (1 + SLACK), false);
  }
}
