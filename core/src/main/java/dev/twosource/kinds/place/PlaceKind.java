package dev.twosource.kinds.place;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.reading.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where something happened. */
public final class PlaceKind implements DetailKind {
  @Override
  public String id() {
    return "event.place";
  }

  @Override
  public String summary() {
    return "Where something happened or is to happen.";
  }

  @Override
  public String explanation() {
    return """
        Where something happened or is due: the place in a clause ("signed the accord in Lome", \
        "was found near Gozo"), beside the noun of an event ("the talks in Riga"), or of which it \
        is said that it hosts or is the venue. What is told apart: where somebody spoke, comes \
        from, lives or goes to, what is done with a thing elsewhere, the dateline, where a plan \
        was before it was moved, and occasions of another time. Two places agree where they are \
        the same under any of their names, or where one lies in the other; two that are known to \
        lie apart, or two of one sort, contradict each other, and so do two sorts of house in one town \
        ("a bakery in Lyon", "a laundry in Lyon") or opposite sides of it; "near" one is neither in it nor \
        near another; where it is not known what one of them lies in, nothing is said. A building that \
        bears no name ("the town hall") is told of gatherings alone, and is another place only \
        than one of an unlike sort: a church is no hotel, and a gym may be a school's.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        Geneva | The talks were held in Geneva on Tuesday.
        Lyon | Four people were injured in Lyon on Tuesday when a gas main blew up.
        Warsaw | Because of a strike in Gdansk, the ministers will now meet in Warsaw.
        Lisbon | She ran alone for the last kilometre of the race in Lisbon.
        Yokosuka | The damaged frigate put into Yokosuka on Thursday.
        Vienna | The concert will take place in Vienna next week.
        Kandahar | A bomb exploded near Kandahar on Monday, police said.
        Lyon | The trial of the banker opened in Lyon.
        Winterdale | Just north of Winterdale, a milk tanker overturned on Tuesday.
        Rotterdam | A fire at a warehouse in Rotterdam burned through the night.
        Toledo | A passenger train crashed outside Toledo.
        Nairobi | The opening ceremony was held in Nairobi.
        Nairobi | The ministers met in the Kenyan capital.
        Toronto | The contract was signed in Toronto late on Monday.
        Podilskyi district | The missile struck a printing works in the Podilskyi district.
        Northgate Arena | The singer performed at the Northgate Arena.
        Hotel Bellevue | The summit took place at the Hotel Bellevue in Bern.
        Geneva | The ministers met at a Geneva hotel.
        Ierapetra | The survivors were put ashore at Ierapetra.
        Lyon | The banker was convicted in Lyon.
        Denmark | The freighter ran aground in Danish waters.
        Kourou | The rocket was launched from Kourou.
        Geneva | In Geneva on Tuesday, the two ministers held talks.
        Warsaw | Warsaw hosts the summit next month.
        Rotterdam | The fire tore through a warehouse in Rotterdam.
        Zagreb | Two trams collided in the centre of Zagreb.
        Antwerp | Four suspects were arrested in Antwerp.
        London | The painting was sold in London.
        Toledo | The bus veered off the road near Toledo.
        Apia | The secretariat goes to Apia.
        Toledo | A bakery in Toledo was destroyed by an explosion.
        Toledo | Police in Toledo arrested two men.
        Toledo | Two people were killed in Toledo when a wall collapsed.
        Toledo | The blast shook a suburb of Toledo.
        Toledo | Robbers broke into a bank in Toledo.
        Toledo | The handover took place in Toledo.
        Toledo | Thousands marched through Toledo on Saturday.
        Toledo | Elephants trampled a tea garden at Toledo on Monday.
        Lyon | A foundation handed the prize to the poet in Lyon.
        Lyon | The mayors moved their meeting from Toledo to Lyon.
        Lyon | The talks, held in Lyon, ended without a deal.
        Lyon | Lyon will be the venue of the final.
        Lyon | The skull came to light in Lyon, where it had lain in a cellar.
        Lyon | At a gala in Lyon on Tuesday the prize went to a poet.
        Lyon | The tour starts in Lyon.
        Lyon | The delegates agreed on a fund at a meeting in Lyon.
        Toledo | Police found the stolen violin in a locker in Toledo.
        Toledo | Three men died on Monday in a blast at a depot in Toledo.
        Toledo | The fire gutted a mill on the outskirts of Toledo.
        Toledo | A boiler exploded in a mill on the main square of Toledo.
        Genoa | The freighter tied up at Genoa.
        - | The robbers tied the keeper up.
        Toledo | A light aircraft came down in a field near Toledo.
        Toledo | In Toledo on Friday the ministers put their names to the treaty.
        Toledo | The stolen bell turned up in a pond at Toledo.
        Toledo | A silver ship was stolen from a Toledo museum.
        Elsinore | A ship is hard aground in the Sound just south of Elsinore.
        Toledo | His freedom ended in an attic in Toledo.
        Toledo | A bell that vanished in 1943 has come to light in a pond at Toledo.
        Toledo | The railway cleared the derailed wagons near Toledo.
        Toledo | Salvagers reached the sunken ferry off Toledo.
        Shannon | The flight was diverted to Shannon after smoke was seen in the cabin.
        Lyon | The jet made an emergency landing in Lyon.
        Lyon | The third meeting between the government and the rebels finished on Thursday in Lyon.
        Lyon | Their flight came down in Lyon instead.
        Lyon | The jet was forced to come down in Lyon.
        Lyon | On Sunday, in a hotel in Lyon, she got the envoys to sit down together.
        Lyon | The bull was taken to a camp in Lyon.
        Lyon | Lyon hosted the talks last week.
        Lyon | The talks were hosted by Lyon.
        Lyon | It was in Lyon that the two sides signed the treaty.
        Lyon | The venue of the summit will be Lyon.
        Lyon | The next round will be in Lyon.
        Lyon | The signing ceremony moves from Toledo to Lyon.
        Lyon | The refugees were driven to a camp in Lyon.
        Toledo | A bomb went off in Toledo on Monday.
        Toledo | The dam gave way near Toledo.
        Toledo | The train left the track at Toledo.
        Toledo | A train jumped the tracks at Toledo on Monday.
        Lyon | The two presidents shook hands in Lyon.
        Lyon | The accord was struck in Lyon.
        Lyon | The poet died in Lyon, aged 91.
        Lyon | The verdict was read out in Lyon.
        Elsinore | The yacht dropped anchor off Elsinore.
        Lyon | Bishops chose Lyon for their synod.
        Toledo | The firm has picked Toledo for a tyre plant.
        Lyon | In a hall of Lyon's old town the presidents signed the treaty.
        Lyon | The landscape went under the hammer in Lyon.
        Lyon | The swimmer broke the record in Lyon.
        Lyon | It took the swimmer two minutes in Lyon to break the record.
        Lyon | A cargo plane carrying mail made an emergency landing in Lyon.
        Bern | A plane on its way to Lyon had to land early. It came down safely in Bern.
        Lyon | The wreck was located near Lyon, 30 metres below the surface.
        Plovdiv | The ministers met in the Bulgarian town of Plovdiv.
        Lyon | The two sides held a first day of direct negotiations in Lyon.
        Lyon | The Nordic Chess Cup has been moved from Toledo to Lyon.
        Salem | The one-day summit, held in Salem, Oregon, was called after two dry summers.
        Lyon | The choir gave a farewell concert on Monday. It was held in the courtyard of a \
        school in Lyon.
        Lyon | The festival came to an end on Sunday with a concert in a hall in Lyon.
        Lyon | The raids, which began at six, were carried out in the suburbs of Lyon.
        Port Sudan | The depot, in the coastal city of Port Sudan, came under fire on Monday.
        Lyon | The blaze, at a furniture warehouse in Lyon, was put out on Tuesday.
        Toledo | In the suburbs of Toledo, soldiers shot two protesters on Friday.
        Oxford Street | A pedestrian was struck by a bus on Oxford Street on Monday.
        A38 | Two lorries collided on the A38 on Tuesday morning.
        Preston Crown Court | The trial of the banker opened at Preston Crown Court on Monday.
        Shannon | A jet with a cracked windscreen returned to Shannon on Monday.
        Elsinore | The trawler sank on Sunday night. She had gone down off Elsinore.
        Lyon | A jet with 90 people aboard diverted to Lyon on Friday.
        Lyon | The two delegations met face to face at a hotel in Lyon.
        Lyon | The fourth round of talks was held in Lyon.
        Toledo | A lorry caught fire above Toledo on Saturday.
        Toledo station | The getaway car was found burnt out behind Toledo station.
        Toledo | The bus went through a low wall in Toledo and dropped into a river.
        Toledo | The cable car came to a standstill above Toledo.
        Malta | The freighter sank off the coast of Malta.
        Lyon | The tremor was centred 20 kilometres south of Lyon.
        Lyon | The next round is scheduled for Lyon.
        Lyon | The games were awarded to Lyon.
        Lyon | Lyon was picked as the venue for the final.
        Lyon | The two sides will meet again on May 10, also in Lyon.
        Northgate Museum | The ceremony was held in the courtyard of the Northgate Museum.
        Baikonur cosmodrome | The satellite was launched from the Baikonur cosmodrome.
        Lyon | A landslide buried three houses in Lyon.
        Lyon | The twins were operated on at the university hospital in Lyon.
        Lyon | President Marek Sobol arrived in Lyon on Monday.
        Elsinore | The trawler was seized off Elsinore on Sunday.
        Lyon | Officers seized him in Lyon on Monday.
        Lyon | The singer gave birth to a girl in Lyon on Sunday.
        Lyon | The skater broke her wrist in Lyon on Sunday.
        Lyon | She hurt her knee while training in Lyon on Monday.
        Zurowin | Bird flu was confirmed on a farm at Zurowin on Monday.
        Zurowin | The coach left an icy road outside Zurowin on Monday.
        Zurowin | A jet slid off the runway at Zurowin on Monday.
        Lyon | The ministers agreed on a quota after talks on herring in Lyon.
        Lyon | The talks between the two sides, which were held in Lyon, ended on Monday.
        Zurowin | The flames started on Sunday near a campsite outside Zurowin.
        Zurowin railway station | The van was found burnt out behind Zurowin railway station.
        Zurowin copper mine | The miners are trapped at the Zurowin copper mine after a tunnel \
        collapsed on Monday.
        Lyon | The gunman took a cashier hostage in Lyon on Monday.
        Lyon | The bishop celebrated mass in Lyon on Sunday.
        Lyon | Thieves stole 30 cars from a depot in Lyon.
        Lyon | The container ship drifted onto rocks near Lyon.
        - | The jet flew into a storm near Lyon.
        - | The parcel arrived in Lyon on Monday.
        - | The pilot was born in Lyon.
        - | She read a novel while training in Lyon.
        - | The ferry operates on the lake in Lyon.
        Lyon | The conference in Lyon drew 300 scientists.
        Lyon | Thousands took to the streets of Lyon on Saturday.
        Lyon | The hostages were set free in Lyon on Monday.
        Salema Beach | A pod of whales ran aground on Tuesday. The animals lie on Salema Beach.
        Lyon Bay | Dolphins were stranded on Tuesday. The pod is lying in Lyon Bay.
        Lyon | At a meeting held on 15 May in Lyon, the ministers agreed on a tax.
        - | At a meeting held on 15 May, the ministers in Lyon said nothing.
        Lyon | The Salema Cup will be run on Saturday in Lyon.
        - | The club is run by two brothers in Lyon.
        - | The animals lie in the shade in Lyon.
        - | The minister compared the fire to one in Toledo.
        - | The prize was given to Lyon's orchestra.
        - | The blast was like the one in Toledo.
        the town hall | The concert was held in the town hall on Monday.
        the church | The choir gave its farewell concert in the church.
        St Mark's church | The choir sang at St Mark's church on Monday.
        Palace of the Republic | The ceremony was held in the Palace of the Republic.
        Alhambra cinema | The union voted at a meeting in the Alhambra cinema.
        Lyon | The concert was held in the town hall in Lyon.
        - | A banker was shot in a hotel.
        - | Four people were injured in the church on Monday.
        - | The choir bought a piano on Monday. It was held in a shed in Lyon.
        - | Divers from a university in Lyon spotted the wreck during a survey of the seabed.
        - | It was in Lyon that he had grown up.
        - | The venue will be announced next week in Lyon.
        - | Some refugees were taken to a camp in Lyon.
        - | Twelve people were taken to hospitals in Lyon.
        - | The talks ended in an uproar in Toledo's streets.
        - | A minister turned up late.
        - | Two men were arrested at the request of Kenya.
        - | Bread is expected to cost more in Toledo.
        Innsbruck | A landslide has forced the mayors to move their annual meeting from Bolzano to \
        Innsbruck.
        Lyon | The summit on 4 March has been moved to Lyon.
        Lyon | Organisers relocated the concert from a flooded arena to Lyon.
        - | The meeting moved on to other business.
        - | After the meeting the minister moved to Lyon.
        - | Officials in Toledo denied the report of an attack.
        - | She told reporters in Zurich that the talks were useful.
        - | He was born in Lyon and lives in Bern.
        - | The delegation travelled from Geneva to Vienna after the talks.
        - | The minister, who was born in Oslo, praised the talks.
        - | Geneva's mayor said the talks were useful.
        - | Bread prices rose in Vienna.
        - | The attack was condemned in Paris.
        A61 | The tanker came off the A61 just east of Toledo.
        Brix | The envoys gathered in the Swiss town of Brix.
        Lyon | Lyon was the scene of a large blast on Tuesday.
        Split | Split was the scene of a large blast on Tuesday.
        Lyon | The final goes to Lyon.
        - | The cup goes to Lyon.
        - | The final went to Lyon on penalties.
        Lyon | Lyon gets the plant and its 300 jobs.
        - | Lyon gets a new mayor.
        Zurowin | A bus slid into a ditch on the edge of Zurowin.
        Lyon | A tram ran over a badger in Lyon.
        Lyon | A cyclist was knocked down by a van in Lyon.
        Lyon | Lyon was home to the chess championship in June.
        - | Reading is home to 160,000 people.
        Toledo | The freighter ran aground three miles north of Toledo.
        Toledo | The glider crashed 30 kilometres from Toledo.
        - | The envoy had set out 30 minutes earlier from Toledo.
        Toledo | Coastguards rescued 40 migrants from a boat south of Toledo.
        Zurowin | The balloon came down in woods near the village of Zurowin.
        Brunau | The firm chose Brunau for its new plant.
        Brunau | The firm has chosen Brunau as the site of its smelter.
        - | A coach overturned between Lyon and Bern on Tuesday.
        Roman theatre of Amman | The concert was held in the Roman theatre of Amman.
        Lyon | An avalanche above Lyon killed a guide on Monday.
        Lyon | Two climbers were buried by an avalanche in Lyon.
        Lyon | The dam above Lyon has collapsed.
        Lyon | A judge in Lyon on Monday remanded the banker in custody.
        Lyon | The banker was sent to prison on Monday by a magistrate in Lyon.
        Lyon | The banker was jailed for six years by the Lyon court.
        - | A court in Lyon upheld the sentence.
        Lyon | The frigate Aurora put into Lyon on Monday.
        Lyon | The boxer kept his title in Lyon on Saturday.
        - | The widow kept her letters in Lyon.
        Lyon | The soprano sang for the last time on Monday night in Lyon.
        Lyon | The minister travelled to Lyon to open the museum.
        - | The minister travelled to Lyon to see her mother.
        Lyon | Protesters filled the streets of Lyon on Monday.
        Lyon | A school in Lyon was closed on Monday after a gas leak.
        - | A doctor in Lyon closed his practice.
        Lyon | Surgeons at a clinic in Lyon have transplanted a lung.
        Lyon | The festival came to an end in Lyon on Sunday.
        Toledo | The first flames were seen above Toledo on Sunday.
        Lyon | Saturday's national final in Lyon went to a miner.
        Lyon | The hostages walked free in Lyon on Monday.
        Lyon | A drone set a tank ablaze at a refinery in Lyon.
        Lyon | A late save settled the final in Lyon.
        Lyon | Divers working in a lake near Lyon have discovered a canoe.
        - | With water standing in the town hall, the council gathered at noon.
        """);
  }

  @Override
  public int version() {
    return 34;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    for (Sentence sentence : context.sentences()) {
      Set<Integer> claimed = new HashSet<>();
      Set<String> moved = PlaceMoves.find(context, sentence, claimed, out);
      PlaceScenes.find(context, sentence, claimed, moved, out);
    }
  }
}
