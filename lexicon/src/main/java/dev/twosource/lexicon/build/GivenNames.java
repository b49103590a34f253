package dev.twosource.lexicon.build;

import com.ibm.icu.text.Transliterator;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.datafaker.Faker;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Given names and surnames of the name lists, written in Latin letters. */
final class GivenNames {
  static final int MALE = 1;
  static final int FEMALE = 2;
  static final int GIVEN = 4;
  static final int SURNAME = 8;

  private static final List<String> FILES =
      List.of(
          "en/name", "en-AU", "en-IN", "en-NG", "en-ZA", "en-PAK", "en-UG", "en-SG", "en-NZ", "de",
          "fr", "es", "it", "pl", "nl", "pt", "pt-BR", "tr", "sv", "nb-NO", "fi-FI", "da-DK", "hu",
          "cs", "sk", "ro-MD", "hr", "id", "vi", "ca", "et", "lv", "sq", "uk", "ru", "bg", "el-GR",
          "ka", "hy", "ko", "ja", "mk", "uz", "es-MX", "fr-CH", "de-CH");

  final Map<String, Integer> flags = new TreeMap<>();
  private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  private final Transliterator ukrainian =
      Transliterator.getInstance("Ukrainian-Latin/BGN; Latin-ASCII");
  private final Transliterator russian =
      Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII");

  void build() throws Exception {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(20_000_000);
    options.setMaxAliasesForCollections(1000);
    for (String file : FILES) {
      try (InputStream in = Faker.class.getResourceAsStream("/" + file + ".yml")) {
        if (in == null) {
          System.err.println("no name list " + file);
          continue;
        }
        Map<?, ?> root = new Yaml(options).load(in);
        walk(root, "", file);
      }
    }
  }

  private void walk(Object node, String key, String file) {
    if (node instanceof Map<?, ?> map) {
      map.forEach((k, v) -> walk(v, String.valueOf(k), file));
    } else if (node instanceof List<?> list) {
      int flag = flag(key);
      if (flag != 0) {
        list.forEach(item -> spellings(String.valueOf(item), flag, file));
      }
    }
  }

  private static int flag(String key) {
    return switch (key) {
      case "male_first_name",
          "first_name_male",
          "male_first_names",
          "man_first_name",
          "masculine_name" ->
          GIVEN | MALE;
      case "female_first_name",
          "first_name_female",
          "female_first_names",
          "woman_first_name",
          "feminine_name" ->
          GIVEN | FEMALE;
      case "first_name", "first_names" -> GIVEN;
      case "last_name", "male_last_name", "female_last_name", "last_names", "lastname" -> SURNAME;
      default -> 0;
    };
  }

  private void spellings(String name, int flag, String file) {
    add(latin.transliterate(name), flag);
    if (file.equals("uk") || file.equals("ru")) {
      String usual = (file.equals("uk") ? ukrainian : russian).transliterate(name);
      add(usual, flag);
      if (usual.endsWith("iy") || usual.endsWith("yy")) {
        String stem = usual.substring(0, usual.length() - 2);
        add(stem + "y", flag);
        add(stem + "i", flag);
        add(stem + "ii", flag);
      } else if (usual.endsWith("ey") || usual.endsWith("ay")) {
        add(usual.substring(0, usual.length() - 1) + "i", flag);
      }
    }
  }

  private void add(String name, int flag) {
    if (name.contains("#") || name.contains("$")) {
      return;
    }
    String key = Text.key(name);
    if (key.length() > 1 && !key.contains(" ")) {
      flags.merge(key, flag, (a, b) -> a | b);
    }
  }
}
