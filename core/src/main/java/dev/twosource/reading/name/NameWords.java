package dev.twosource.reading.name;

import dev.twosource.lexicon.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The closed classes of words that the reading of names turns on. */
final class NameWords {
  private NameWords() {}

  /** What a company has, and hardly anybody else. */
  static final Set<String> COMPANY_THINGS =
      set(
          """
          chief chairman ceo cfo coo shares stock stocks share profit profits headquarters boss board
          customers shareholders products plant plants factory factories fleet workers employees
          executives jets planes cars engineers sales revenue revenues debt brand models operations
          management dealers unit subsidiary stores shops bonds rivals earnings investors
          workforce bankruptcy parent software aircraft airliner airliners jetliners vehicles
          spokesman spokeswoman owner
          """);

  /** Nouns that "of", "in", "at" or "from" joins to a company. */
  static final Set<String> COMPANY_OF =
      set(
          """
          chairman chairwoman ceo cfo executive boss employees owner owners parent subsidiary maker
          customers board shareholders shares stock stake stakes share holding interest takeover
          purchase acquisition operator analyst analysts strategist economist jobs job engineer
          engineers dealers products profits bankruptcy president-elect vice-chairman
          """);

  /** Nouns that "of" joins to a place. */
  static final Set<String> PLACE_OF =
      set(
          """
          mayor governor bishop archbishop people residents north south east west streets coast
          centre center outskirts government governments parliament king capital ambassador town city village port island kilometres kilometers miles invasion
          occupation siege battle
          """);

  /** What stands before "to", "from" or "into" and a place. */
  static final Set<String> TRAVEL =
      set(
          """
          travelled traveled travel flew flown flying fled flee went go gone going drove drive
          driving returned return came come moved move arrived headed heading sailed sail walked road
          flight flights train trains ferry bus way trip journey deported crossed cross brought taken
          extradited home north south east west kilometres kilometers miles evacuated transferred
          retreated marched plane route sent invited
          """);

  /** Callings before a name that the lexicon does not have as such. */
  static final Set<String> CALLINGS =
      set(
          """
          headteacher harbourmaster harbormaster paramedic archivist zookeeper midwife
          filmmaker co-pilot volcanologist debutant debutante rookie newcomer wicketkeeper
          substitute striker midfielder playmaker winger flanker sprinter marathoner teammate
          compatriot qualifier
          """);

  /** What a company's name tells of its trade, and texts leave out. */
  static final Set<String> TRADES =
      set(
          """
          industries metals minerals motors motor heating pharma pharmaceuticals airlines airways
          group holdings holding systems technologies technology electronics foods aerospace steel
          logistics leisure hotels software entertainment studios supermarkets shipping construction
          properties insurance investments resources laboratories labs chemicals petroleum telecom
          telecoms automotive computer semiconductor biotech therapeutics brewing breweries
          """);

  /** What a country has, and hardly anybody else. */
  static final Set<String> COUNTRY_THINGS =
      set(
          """
          president chancellor prime government army navy minister ministers parliament capital
          economy border borders king queen foreign ambassador constitution population currency
          coast troops soldiers airport mayor streets delegation embassy envoy premier leader leaders
          ruling opposition
          """);

  /** First words of the names of bodies in several languages. */
  static final Set<String> BODY_STARTS =
      set(
          """
          bank studio radio grupo groupe gruppo banco banca banque credit deportivo atletico
          atlético sporting societe société compagnie caisse fondation institut instituto fédération ligue comité conseil
          partido sindicato fundação fundación stiftung verband compania deutsche kolej universidad universite universita
          """);

  /** What companies do more than people. */
  static final Set<String> COMPANY_ACTS =
      set(
          """
          reported posted launched unveiled filed acquired manufactures makes sells produces employs
          operates recalled merged shipped unveils launches acquires outsold delivers delivered sold
          introduced employed
          """);

  /** The words of a text, which are parted by white space. */
  private static Set<String> set(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  /** Titles before a person's name that say nothing of an office. */
  static final Set<String> HONORIFICS =
      set(
          """
          mr mr. mrs mrs. ms ms. miss mx mx. rt rt. dr dr. sir dame lord lady prof prof. rev rev. fr.
          hon. monsieur madame madam mme herr frau señor señora sheikh ayatollah imam rabbi sister
          father brother alhaji alhaja hajj hajji hadja datuk dato shri smt mzee
          mawlawi mawlavi maulvi moulvi mullah maulana sayyid tengku tunku tun puan encik khun daw
          engr engr. eng. ing. adv. signor signora signore monsignor msgr msgr. ustaz ustadh otunba
          honourable honorable
          """);

  static final Set<String> FEMALE_TITLES =
      set(
          """
          mrs mrs. ms ms. miss dame lady madame madam mme frau alhaja hadja smt queen princess sister duchess
          spokeswoman chairwoman congresswoman actress businesswoman
          """);

  static final Set<String> MALE_TITLES =
      set(
          """
          mr mr. sir lord monsieur herr alhaji shri king prince father brother duke congressman
          businessman
          """);

  /** Abbreviated offices and ranks. */
  static final Set<String> RANKS =
      set(
          """
          garda sec. dep. pvt. spc. ssgt. msgr. asst. gens. sens. reps. govs. gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. cpl cpl. cmdr cmdr. adm adm.
          brig brig. mla mlc sho dsp ssp acp igp sen sen. rep rep. gov gov. supt supt. insp insp. det det. pc dci dc ds
          pres. amb. justice pope king queen prince princess emir sultan saint cardinal
          archbishop chief runner-up vice-president pm ceo cfo coo mp member
          councilmember assemblymember
          """);

  /** Words that go between the parts of a person's name in lower case. */
  static final Set<String> PARTICLES =
      set(
          """
          van von der den de del della di da dos das do du la le bin bint ibn al el ter ten zu
          zur af av ul ud abu ould des
          """);

  /** Titles of nobles and clergy that are given names, too. */
  static final Set<String> TITLE_NAMES =
      set("king prince duke earl dean baron major marquis pope bishop judge rabbi sultan emir");

  /** Plain words that are surnames behind a given name, though many bodies end in them. */
  static final Set<String> BODY_SURNAMES =
      set("church post guard mills homes press court house force watch");

  /** Signs of money before a number: "Rs 15", "Tk 3,700". */
  static final Set<String> MONEY_SIGNS = set("rs rs. tk sh ksh ush tsh rp kr fr dh nr");

  /** What an appeal asks for that a group takes as its name: "Save Our Shelves". */
  static final Set<String> APPEALS =
      set("keep save stop stand end free help let bring make take join vote reclaim defend");

  /** Words for a person that tell no role. */
  static final Set<String> ANYBODY =
      set("man woman boy girl person child kid guy chap lad one individual human");

  /** Kinds of action in a role: "managing director", "marketing chief". */
  static final Set<String> ROLE_ACTIONS =
      set(
          """
          acting managing outgoing incoming founding visiting sitting serving governing presiding
          commanding attending consulting operating racing boxing shipping banking marketing
          engineering nursing mining training planning housing farming fishing swimming building
          cycling skiing sailing wrestling climbing casting programming trading lending ruling
          """);

  /** What runs or makes a thing, be it a person or a company. */
  static final Set<String> AGENTS =
      set("owner builder maker operator developer producer publisher supplier retailer brewer");

  /** Places where people meet, as an apposition names them. */
  static final Set<String> VENUE_NOUNS =
      set(
          "bar restaurant hotel pub venue building shop stadium ground square street hospital hall");

  /** What follows a person's name. */
  static final Set<String> GENERATIONS =
      set(
          """
          jr jr. sr sr. ii iii iv
          """);

  /** Last words of the names of companies and other bodies, wherever they stand. */
  static final Set<String> BODY_ENDS =
      set(
          """
          inc inc. ltd ltd. plc corp corp. co co. llc llp gmbh ag sa s.a. nv n.v. bv spa ab asa oyj
          srl sarl ltda tbk bhd pjsc ojsc jsc kgaa zrt nyrt
          corporation company group bank bancorp holdings holding partners university college school
          academy institute institution ministry department agency authority commission committee
          council association federation confederation union league party front movement alliance
          coalition congress senate parliament assembly court tribunal office bureau service
          services administration organisation organization society foundation fund trust club
          united rovers wanderers athletic albion fc f.c. afc cf orchestra philharmonic symphony
          choir museum gallery library theatre theater opera hospital infirmary clinic church press
          times post herald tribune gazette telegraph guardian journal news radio television network
          media airlines airways airline aviation aerospace motors motor systems technologies
          technology industries energy petroleum oil gas minerals mining resources steel foods
          pharmaceuticals pharma laboratories labs software solutions entertainment studios pictures
          records stores supermarkets railways railway rail shipping lines logistics construction
          properties insurance securities capital investments financial exchange chamber cabinet
          police army navy force forces guard command corps brigade battalion regiment division
          fleet treasury secretariat embassy consulate board panel taskforce team squad consortium
          cooperative syndicate enterprises brothers bros bros. sons associates international
          worldwide airbase observatory centre center unit directorate inspectorate constabulary
          watch lab brigades leisure hotels homes breweries works mills reserve government
          elementary tech polytechnic conservatory conservatoire hospice chronicle courier argus
          examiner inquirer sentinel dispatch bulletin advertiser daily research management
          consulting ventures advisers advisors communications broadcasting publishing air mutual
          power aircraft aeronautics avionics airplanes survey electric utilities networks railroad
          transit freight ferries cruises coaches cement textiles engineering developments farms
          dairies bakeries brewing biotech biosciences therapeutics semiconductors hydro renewables
          metals chemicals plastics shipyard shipyards fisheries seafoods sugars beverages footwear
          manufacturing retail telecom telecoms tramways authorities institutes
          """);

  /** Heads that "of" and "for" join what follows to. */
  static final Set<String> BODY_HEADS =
      set(
          """
          bank university college ministry department institute school church court council
          house chamber board bureau office federation association union league society academy
          museum organisation organization commission committee centre center faculty order
          party movement fund agency authority congress confederation conference alliance
          community campaign friends doctors reporters secretariat foundation library
          corporation assembly army legion sons brothers
          """);

  /** Heads of place names that "of" joins what follows to. */
  static final Set<String> PLACE_HEADS =
      set(
          """
          republic kingdom gulf bay isle isles strait straits sea port cape state province city
          county district duchy emirate mount horn firth sultanate islands commonwealth
          territory cote rio
          """);

  /** Last words of place names. */
  static final Set<String> PLACE_ENDS =
      set(
          """
          river lake sea ocean bay gulf strait channel canal island islands isles peninsula
          mountain mountains hills hill valley desert forest coast beach province county
          district region oblast prefecture governorate territory canton state city town village
          borough parish street road avenue boulevard lane square park gardens bridge tunnel
          airport station harbour harbor port dam pass highway motorway stadium arena tower
          palace castle cathedral temple mosque prison jail plaza heights falls glacier basin
          delta archipelago rainforest plateau mine camp base reservoir quay wharf barracks
          cemetery zoo
          """);

  /**
   * Last words of the names of places that are plain words, too; a headline may hold them in
   * capitals beside a name.
   */
  static final Set<String> SPOT_ENDS =
      set(
          """
          pit lock end heath moor fen downs common corner gate hall manor farm farms wood woods
          point rock reef atoll crater canyon creek brook wells spring springs crescent drive
          terrace row way close trail path peak ridge pier dock docks marina jetty terminal junction
          roundabout crossing flats plain plains marsh swamp cove sound fjord loch inlet estuary
          rapids volcano cave caves quarry colliery field fields mall hotel inn resort estate cliffs
          racecourse raceway speedway velodrome dome green cross head strand embankment promenade
          esplanade abbey priory monastery convent lighthouse factory
          """);

  /** Those of them that are surnames, too. */
  static final Set<String> SPOT_SURNAMES =
      set(
          """
          strand marsh wood woods field fields brook rock hall moor heath lock creek spring springs cross
          green head wells peak pier row way close point gate farm plain pit
          """);

  /** Whether a name that ends in this word is that of a place. */
  static boolean placeEnd(String lower) {
    return PLACE_ENDS.contains(lower) || SPOT_ENDS.contains(lower);
  }

  /** Last words of the names of contests, indices, laws and works. */
  static final Set<String> OTHER_ENDS =
      set(
          """
          cup championship championships prize award awards trophy games festival marathon open
          war day act bill treaty agreement accord accords program programme project summit
          index average series tour derby bowl olympics masters protocol convention directive
          code law plan initiative edition week store bible shield classic crisis revolution
          rebellion era dynasty ball year eve conference show expo fair exhibition biennale
          regatta
          """);

  /** First words of place names. */
  static final Set<String> PLACE_STARTS =
      set(
          """
          lake mount mt mt. cape port fort san santa santo são sao saint st st. ste. puerto rio
          metro el los las la le north south east west northern southern eastern western central upper
          lower greater new nova villa bad ras wadi camp stade estadio stadio stadion piazza plaza
          rue via avenida paseo praça praca calle palais palazzo chateau château jalan
          tanjung kampung bukit pulau gunung barangay beit kafr tel jabal jebel kota koh
          """);

  /** Nouns that a place's name follows with "of", or that follow it. */
  static final Set<String> PLACE_NOUNS =
      set(
          """
          town city village province region district island islands port suburb state county
          municipality neighbourhood neighborhood capital hamlet settlement peninsula canton area
          oblast governorate prefecture borough commune valley resort township territory quarter
          river lake bay coast harbour harbor airport highway outskirts crossing constituency ward
          seat colliery quarry heath heaths moor prison jail junction crossroads checkpoint
          plateau estuary wharf docks reservoir woods forest lighthouse residents villagers locals
          ratepayers fishermen
          """);

  /** Nouns that introduce the name of a company or another body. */
  static final Set<String> BODY_NOUNS =
      set(
          """
          maker builder owner company firm group giant club bank retailer supplier operator airline
          manufacturer carmaker automaker planemaker broadcaster newspaper magazine agency
          startup start-up union party charity chain lender insurer brewer publisher champions
          side team rivals rival airframer developer producer band subsidiary parent contractor
          conglomerate utility carrier website network nonprofit unit studio label orchestra
          newcomers neighbours hosts leaders consultancy brokerage supermarket watchdog
          regulator thinktank militia ngo
          """);

  /** Nouns that introduce the name of a thing: a ship, a storm, a work, a device. */
  static final Set<String> THING_NOUNS =
      set(
          """
          ship vessel tanker frigate trawler ferry yacht submarine destroyer freighter boat lifeboat
          rocket satellite spacecraft probe rover racehorse mare gelding film movie novel album song
          play musical opera sitcom book poem painting app browser virus worm smartphone hurricane
          typhoon cyclone operation codenamed comet asteroid
          """);

  /** Nouns before the name of a storm or an undertaking, in capitals as a part of it. */
  static final Set<String> THING_STARTS =
      set(
          """
          storm hurricane typhoon cyclone operation project hms uss comet
          """);

  /** What an index or a model has behind its name. */
  static final Set<String> THING_THINGS =
      set(
          """
          index indices average composite benchmark operating sedan hatchback smartphone tablet
          laptop laptops notebook notebooks handset console browser
          """);

  /** Weekdays, which hardly anybody is called. */
  static boolean weekday(String lower) {
    return lower.endsWith("day") && TIMES.contains(lower);
  }

  /** Months and weekdays. */
  static final Set<String> TIMES =
      set(
          """
          january february march april may june july august september october november december
          jan jan. feb feb. mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct
          oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mon
          mon. tue tue. tues wed wed. thu thu. thur fri fri. sat. sun. mondays tuesdays
          wednesdays thursdays fridays saturdays sundays
          """);

  /** Words that are never names by themselves. */
  static final WordSet FUNCTION =
      WordSet.of(
          set("""
          no. nos. the a an this that these those i he she it we they you his her its their our
          my your him them us me and or but nor so yet if as than then when while where who whom
          whose which what why how in on at by for from with without to of off into onto over
          under after before during since until till about against among amid between through
          despite because although though not no yes all some any many most more much few fewer
          several both each every either neither one two three four five six seven eight nine
          ten eleven twelve another other others such only even also still there here now later
          earlier however meanwhile instead is are was were be been has have had do does did
          will would can could should may might must let once near nearly almost around
          according following within outside inside per via like unlike just last next first
          second third up down out back again never none nothing nobody everyone everybody
          someone somebody anyone today yesterday tomorrow tonight hundreds thousands dozens
          millions half too very well dear ok hello thanks please am pm a.m. p.m. gmt edt est
          cet bst utc pdt pst don't didn't can't won't isn't it's i'm we're he's she's they're
          that's there's what's let's whether whatever whoever nevertheless moreover otherwise
          upon amongst amidst alongside aboard atop plus whereas unless whenever wherever hence
          thus perhaps indeed likewise whilst regarding concerning including
          towards toward throughout across along behind beside besides beyond below above except versus vs
          """)
              .toArray(String[]::new));

  /** Capitals that stand for no body. */
  static final Set<String> PLAIN_CAPITALS =
      set(
          """
          tv dna ai id dj covid hiv aids gdp vat cv dvd cd pc it hr pr usb suv suvs ufo vip atm
          ceo cfo coo mp mps md phd mw gw kw kv mwh gwh kwh bhp rpm mph kmh psi ghz mhz gb tb mb led
          lcd ko tko ii iii iv vi vii viii ix ok am pm bc ad gmt utc faq pdf url
          html http www rna gps lgbt ngo ngos eta asap diy lp ep mc qa bst cet est edt update
          mla mlc sho dsp ssp acp igp ipo ipos etf etfs cpi ppi lng lpg aqi teu fir pil rti fob dwt ebitda fdi gst
          breaking live watch video photo exclusive editor note read see new a o x usd gbp eur
          chf jpy cny no no. nos. re et
          """);

  /**
   * Seats of government by the name of which the government speaks, with the country; the key is
   * spelt for look-up.
   */
  static @Nullable String seat(String key) {
    return switch (key) {
      case "kremlin" -> "russia";
      case "white house", "pentagon", "capitol hill", "oval office" -> "united states";
      case "downing street", "whitehall", "buckingham palace", "westminster" -> "united kingdom";
      case "elysee", "elysee palace", "matignon", "quai dorsay" -> "france";
      case "bundestag", "bundesrat", "bundeswehr" -> "germany";
      case "knesset" -> "israel";
      case "kantei" -> "japan";
      case "blue house" -> "south korea";
      case "verkhovna rada", "rada" -> "ukraine";
      case "duma", "state duma" -> "russia";
      case "sejm" -> "poland";
      case "riksdag" -> "sweden";
      case "folketing" -> "denmark";
      case "storting" -> "norway";
      case "quirinale", "palazzo chigi" -> "italy";
      case "moncloa" -> "spain";
      case "zhongnanhai" -> "china";
      case "planalto" -> "brazil";
      case "casa rosada" -> "argentina";
      case "la moneda" -> "chile";
      case "malacanang", "malacanang palace" -> "philippines";
      default -> null;
    };
  }

  /** Endings that in most of their languages only surnames have. */
  static boolean surnameEnding(String key) {
    int length = key.length();
    if (length < 5) {
      return false;
    }
    for (String ending : SURNAME_ENDINGS) {
      if (key.endsWith(ending) && length > ending.length() + 1) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> SURNAME_ENDINGS =
      List.of(
          "ov", "ev", "ova", "eva", "sky", "ski", "skyy", "skiy", "ska", "skaya", "enko", "chuk",
          "ic", "vich", "sson", "sen", "ez", "escu", "oglu", "ian", "dze", "shvili", "ainen",
          "mann", "stein", "elli", "etti", "opoulos", "akis", "idis", "wicz");

  /** Verbs that tell that somebody speaks. */
  static final Set<String> SPEECH =
      set(
          """
          said says say told tells added adds announced announces warned warns insisted insists
          denied denies confirmed confirms accused accuses claimed claims argued argues replied
          wrote writes declared vowed vows urged urges called rejected condemned demanded
          declined criticised criticized welcomed pledged signalled hopes wants thinks believes
          recalled explained refused agreed insist testified tweeted posted
          """);
}
