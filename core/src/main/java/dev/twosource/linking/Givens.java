package dev.twosource.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Given names that may be one person's: "Dave" and "David", "Jon" and "John", "A." and "Anna", and
 * long ones of which one letter differs, as reporters spell what they hear.
 */
final class Givens {
  /** Names of one line are short for one another, or are spelt in several ways. */
  private static final String GROUPS =
      """
      david dave davey
      michael mike mick mickey mikey micheal
      robert rob bob bobby robbie bert
      william bill will billy willie liam
      james jim jimmy jamie jaime
      john jon jack johnny johnnie
      jonathan jon jonathon johnathan jonny
      richard rick dick ricky rich richie
      thomas tom tommy thom
      joseph joe joey jo
      edward ed ted eddie teddy ned
      edmund ed eddie
      theodore ted teddy theo
      charles charlie chuck chas charley
      daniel dan danny
      matthew matt mathew
      anthony tony antony
      christopher chris kit topher kristopher
      steven steve stephen stevie
      andrew andy drew
      kenneth ken kenny
      kendall ken
      gregory greg gregg
      ronald ron ronnie
      donald don donnie
      timothy tim timmy
      lawrence larry laurence lawrie
      gerald gerry jerry
      gerard gerry ger
      jerome jerry
      jeremy jerry jem
      jeffrey jeff geoff geoffrey jeffery
      patrick pat paddy rick
      peter pete
      philip phil phillip
      raymond ray
      samuel sam sammy
      samantha sam sammy
      benjamin ben benny
      nicholas nick nicolas nicky
      nathaniel nate nathan nat
      nathan nate
      frederick fred freddie frederic
      alfred alf fred alfie
      albert al bert albie
      alexander alex al sandy alec alexandre
      alexandra alex sandra alexis
      alan allan allen al
      francis frank fran
      franklin frank
      henry harry hank
      harold harry hal
      leonard len lenny leo
      louis lou lewis
      martin marty
      maurice mo morris
      mitchell mitch
      norman norm
      oliver ollie olly
      reginald reg reggie
      rodney rod
      roderick rod
      stanley stan
      stuart stewart stu
      terence terry terrence
      theresa teresa terry tess
      tobias toby
      vincent vince vinnie
      victor vic
      victoria vicky vicki tori
      walter walt wally
      wesley wes
      zachary zach zack
      abraham abe
      arthur art artie
      barry barrie
      bernard bernie
      bradley brad
      calvin cal
      clifford cliff
      curtis curt
      douglas doug
      dennis denis
      eugene gene
      isaac ike
      jacob jake
      joshua josh
      marcus mark marc
      mark marc
      marvin marv
      eric erik
      carl karl
      craig kraig
      brian bryan
      sean shaun shawn
      neil neal
      ian iain
      graham graeme
      geraint ger
      cornelius neil con
      desmond des
      dominic dom dominick
      emmanuel manny
      gabriel gabe
      jackson jack
      lucas luke luc
      percival percy
      preston pres
      randolph randy
      randall randy
      russell russ
      sidney sid sydney
      solomon sol
      elizabeth liz beth betty lizzie eliza elisabeth betsy
      catherine cathy kate katherine kathy kathryn katie cate katharine kathleen
      margaret maggie meg peggy marge margie
      patricia pat patty trish tricia
      jennifer jen jenny jenn
      jessica jess jessie
      susan sue suzanne susie
      deborah debbie deb debra
      barbara barb barbie
      rebecca becky becca
      kimberly kim kimberley
      christine chris christina tina chrissie kristine christie
      pamela pam
      sandra sandy
      judith judy judi
      cynthia cindy
      dorothy dot dottie
      eleanor ellie nell elinor
      helen helene
      ann anne anna annie
      sara sarah
      rachel rachael
      lindsay lindsey
      jacqueline jackie
      janet jan
      janice jan
      josephine jo josie
      joanna jo joanne
      laura laurie
      linda lynda
      lynn lynne
      madeleine maddy madeline
      marjorie marge
      michelle michele shelly
      nancy nan
      natalie nat
      olivia liv
      penelope penny
      philippa pippa pip
      roberta bobbie
      rosemary rose rosie
      stephanie steph
      valerie val
      veronica ronnie
      virginia ginny
      yvonne evonne
      abigail abby gail
      amanda mandy
      angela angie
      caroline carolyn carrie
      charlotte lottie
      diane diana dianne
      emily em
      frances fran
      georgina georgie
      gwendolyn gwen
      harriet hattie
      isabel isabelle bella isobel izzy
      mohammed mohamed muhammad mohammad muhammed mo
      ahmed ahmad
      hussein hussain husain
      hassan hasan
      yusuf yousef youssef joseph
      ibrahim abraham ebrahim
      sergei sergey serge
      dmitry dmitri dimitri
      alexei alexey aleksei
      nikolai nikolay
      andrei andrey
      yuri yury iouri
      vladimir volodymyr
      mikhail michael
      aleksandr alexander alexandr oleksandr
      yevgeny evgeny eugene yevgeniy
      """;

  private static final Map<String, Set<String>> SHORT = groups();

  /** A slip of the pen is one letter in a name that has so many. */
  private static final int LONG = 6;

  private Givens() {}

  /** Whether two given names in lower case may be one person's. */
  static boolean one(String a, String b) {
    return a.equals(b)
        || SHORT.getOrDefault(a, Set.of()).contains(b)
        || initial(a, b)
        || initial(b, a)
        || slip(a, b);
  }

  private static boolean initial(String a, String b) {
    String letter = a.endsWith(".") ? a.substring(0, a.length() - 1) : a;
    return letter.length() == 1 && b.startsWith(letter);
  }

  /** Whether one letter of a long name is another, or left out. */
  private static boolean slip(String a, String b) {
    String less = a.length() <= b.length() ? a : b;
    String more = less.equals(a) ? b : a;
    if (less.length() < LONG
        || more.length() - less.length() > 1
        || less.charAt(0) != more.charAt(0)
        || less.charAt(less.length() - 1) != more.charAt(more.length() - 1)) {
      return false;
    }
    int i = 0;
    while (i < less.length() && less.charAt(i) == more.charAt(i)) {
      i++;
    }
    String rest = less.substring(less.length() == more.length() ? i + 1 : i);
    return more.substring(i + 1).equals(rest);
  }

  private static Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : GROUPS.split("\n")) {
      String[] names = line.strip().split(" ");
      for (String name : names) {
        groups.computeIfAbsent(name, key -> new HashSet<>()).addAll(Set.of(names));
      }
    }
    return groups;
  }
}
