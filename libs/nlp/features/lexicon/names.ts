/** What people and places are called. A name that is also an everyday word is left out. */
export const names: Readonly<Record<string, string>> = {
  first_name: `
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew joshua
    kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
    benjamin samuel gregory alexander patrick raymond dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan
    jeremy walter christian keith terry sean gerald carl harold dylan arthur lawrence jordan_b jesse bryan billy bruce gabriel logan alan juan
    albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene mary patricia jennifer linda elizabeth barbara
    susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carolyn amanda melissa deborah stephanie
    dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra
    rachel caroline janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith
    andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean_paul alice judy
    isabella julia denise danielle marilyn beverly natalie theresa diana brittany doris kayla alexis lori marie mike mikey steve stevie dave
    davey bob bobbie tom tommy tim timmy jim jimmy johnny joey danny matt matty tony andy josh ken kenny kev jeff geoff greg gregg nate zach zack
    zac petey phil doug ron ronnie ronny donnie donny ted eddie eddy freddie freddy fred frankie benny benji sammy alex lex charlie charley chris
    christy kris kristin kristen kirsten kristy kristina krista nicky vicky vickie vicki becky becca debbie debby barb sue_ann susie suzie suzy
    cathy kathy kathie kate katie katy kimmy liz lizzie beth betsy jess jessie jessy jenny jenna tina trina trish tricia patty patti patsy maggie
    meg meggie peggy meghan maureen noreen doreen eileen aileen colleen shannon erin tara tracy tracey stacy stacey casey kasey lindsay lindsey
    leslie lesley whitney courtney brooke paige blake cody colby corey cory curtis darren darryl daryl dustin dwayne duane ernie earl floyd glen
    glenn gordon gord graham harvey herb herbert howard hugh ian ivan jared jarrett jake jackson jayden jaden aiden aidan hayden brayden caden
    connor conor liam owen oliver lucas luke mateo levi sebastian julian wyatt caleb isaac hudson ezra asher carter easton landon nolan colton
    cameron adrian gavin evan eli elias xavier dominic dominick ryder kai theodore theo leo leonard lenny lionel lloyd louis marcus marc marco
    mario marvin maurice mitchell mitch murray neil neal nelson norman oscar otis otto perry preston quentin quinn randall reggie reginald rex
    rick ricky ricardo roberto rodney rolando ross roland ruben rudy rufus salvador seth shane shaun shawn sheldon sidney simon spencer stan
    stanley stuart stewart terrence terrance todd toby tobias travis trevor troy tyrone vern vernon victor virgil warren wendell wesley wes
    willard wilson winston ava mia amelia harper abby ella chloe camila scarlett layla zoey zoe penelope riley nora eleanor ellie aurora savannah
    audrey bella skylar lucy paisley everly naomi elena ariana allison gabriella serenity kinsley kennedy kylie kayleigh cora eva piper mackenzie
    mckenzie sadie peyton adeline josephine delilah emilia lydia clara vivian vivienne madelyn madeline maddie josie rosie rosalie reagan jasmine
    arianna melanie alyssa isabelle eliza brianna daphne delia edna elaine elsa elsie esther ethel fiona florence gail gayle geraldine gertrude
    gina ginny gladys gwen gwendolyn harriet henrietta hilda ida ingrid irene isabel jackie jane janine jeanette jeannie jill jillian joanna
    joanne jodi jody josefina judi karla katrina kelsey kendra kerry kerri kirstie krystal lacey lana latoya latasha leah leanne lena leona
    leticia lillian lilly lola lorena lorraine louise luisa lynn lynne mabel marcia margie marian marianne marjorie marlene marsha maryann maxine
    melinda meredith mildred mindy minnie miranda miriam moira molly mona monica monique muriel myra myrtle nadia nadine natasha nell nellie
    nikki nina norma octavia olga pauline phyllis priscilla ramona raquel rhonda rita roberta robyn rosa rosemarie roxanne saundra selena shari
    shauna sheila shelby shelly sheri sherri shelley simone sonia sonya sophie sylvia sybil tamara tammy tanya tasha tatiana thelma toni trudy
    ursula valerie vanessa velma vera veronica wanda wendy willa wilma winifred yolanda yvette yvonne zelda declan siobhan niamh aoife ciara
    saoirse eoin padraig cormac brendan kieran callum calum alistair alastair hamish angus fergus euan ewan rhys gareth owain nigel clive rupert
    giles barnaby jasper imogen freya isla maisie millie evie tilly darcie phoebe matilda beatrice georgia georgie georgina jemima gemma kirsty
    shaz daz baz jean_pierre jean_claude jean_francois jean_marc jean_guy jean_michel jean_louis jean_philippe jean_luc jean_marie jean_sebastien
    pierre_luc pierre_yves marie_claude marie_eve marie_pier marie_pierre marie_josee marie_france marie_helene marie_christine marie_louise
    marie_soleil marie_michele marie_andree anne_marie anne_sophie louis_philippe marc_andre marc_antoine michel andre philippe alain jacques
    bernard francois gerard gilbert guillaume herve hubert jerome laurent lucien luc marcel mathieu matthieu maxime nicolas olivier pascal
    patrice rene romain serge stephane sylvain thierry yves yvan yvon yannick yann yoann antoine alexandre arnaud aurelien baptiste benoit
    bertrand bruno cedric christophe clement cyril damien denis didier dominique emmanuel etienne fabien fabrice felix florian florent francis
    franck frederic gaetan gaston georges germain ghislain gilles gregoire gustave henri hugo isidore jeremie joel jules julien leon lilian loic
    ludovic martin mathis mathys mickael mikael nathanael normand noam octave pascale raphael raoul regis remi remy reynald rodolphe rodrigue
    romeo sebastien tristan ulysse valentin yanick zacharie jocelyn rejean rejeanne rosaire fernand armand adrien achille alphonse ambroise
    anatole aristide auguste barnabe berthe camille celestin edgar edmond edouard emile eloi ernest firmin fulgence gontran honore isaie jeannot
    joachim josephat leopold ludger marius narcisse odilon omer onesime ovila philias rosario theodule theophile ubald wilfrid zephirin jeanne
    francoise nathalie sylvie anne martine veronique sandrine celine chantal brigitte corinne annie virginie aurelie emilie laetitia elodie
    delphine marion manon oceane lea jade louna mathilde maelle maeva morgane noemie romane salome solene justine juliette josiane josee johanne
    jocelyne ginette gisele ghislaine germaine genevieve gabrielle gaelle francine fabienne evelyne estelle elise elisabeth eliane edith dorothee
    colette claudine claudette christiane cecile bernadette axelle aude astrid arlette antoinette annick angelique andree amelie amandine
    alexandra agnes adele yolande viviane violaine therese suzanne sylviane severine sabrina roxane rolande renee rachelle pierrette odile odette
    nadege mireille micheline michele maude mathilda maryse marylene marjolaine margot margaux madeleine lyne lucie lucille louisette lise
    liliane lilianne laurence laurie lison karine joelle hortense helene guylaine georgette flavie fernande fanny emmanuelle coralie clotilde
    claudie clarisse bianca benedicte audree_anne ariane annabelle alicia albane florie maika maelie maely ophelie oriane ludivine leonie lisette
    magalie magali meghane mylene myriam naomie stephany tania yasmine zelie ti_guy gerry jojo gege seb vero gaby nath mohamed mohammed muhammad
    mohammad mohamad ahmed ahmad ali hassan hussein hussain ibrahim omar youssef yousef yusuf yussuf khalid khaled mustafa mustapha mehdi karim
    kareem rachid rashid samir nabil tarek tariq walid hamza bilal anas amine amin ayoub zakaria ismail ismael yassine yacine yasin adil abdel
    abdul abdallah abdullah abderrahim abdelkader hakim hamid farid fouad jamal kamel kamal malik mounir mourad nasser nourdine noureddine
    othmane reda riad sofiane soufiane slimane sulayman taha toufik younes younis ziad zied fatima fatma fatou aicha aisha khadija khadidja amina
    aminata mariam maryam meriem meryem leila laila salma samira sanaa siham souad yasmin yasmina zahra zainab zeinab zineb houda hanane hafsa
    farah farida djamila asma assia imane ikram hajar karima latifa malika naima nawal rania safia sabah selma soraya wafa warda mamadou amadou
    ousmane moussa ibrahima cheikh abdoulaye boubacar modou lamine souleymane seydou bakary issa adama aissatou mariama fatoumata oumou binta
    ramata kadiatou ndeye aminatou kofi kwame kwaku kojo akua efua abena chinedu emeka chidi ikenna obinna ngozi chioma amaka nneka adaeze ifeoma
    uche femi tunde segun kunle yemi folake temitope bukola thabo sipho thandi nomsa lerato zanele themba mandla wanjiku kamau njoroge otieno
    achieng wambui kipchoge makena tendai farai tatenda jean_baptiste wilner wilnise fritz widlene roseline mirlande guerda yolette fabiola raj
    rajesh rakesh ramesh suresh mahesh dinesh mukesh rahul rohit rohan amit ankit anil sunil sanjay vijay ajay arjun arun ashok deepak gaurav
    harpreet gurpreet manpreet jaspreet amandeep sandeep kuldeep mandeep navdeep baljit ranjit manjit sukhdeep jatinder karan kiran krishna kumar
    manish manoj mohan naveen nikhil nitin pankaj prakash pradeep pranav prashant praveen sachin sanjeev satish shankar shiva shyam siddharth
    tarun varun vikas vikram vinod vivek yash priya pooja puja neha anjali anita aarti divya deepa geeta gita kavita kavya lakshmi meena meera
    nisha pallavi preeti radha reena rekha renu ritu sangeeta sapna seema shanti shilpa shreya simran sita smita sneha sonal sonali sunita sushma
    swati tanvi usha vandana vidya aditya aarav ishaan diya ananya saanvi harjit parminder carlos luis pedro pablo miguel javier fernando diego
    sergio rafael ramon raul eduardo enrique ernesto esteban francisco felipe gerardo gilberto guillermo gustavo hector hernan horacio humberto
    ignacio joaquin leonardo lorenzo marcos mauricio maximo nestor osvaldo oswaldo pancho paco ramiro rigoberto rodrigo rogelio saul tomas
    vicente wilfredo xiomara ximena yadira yesenia alejandra alejandro adriana ana anabel araceli beatriz blanca carmen carolina cecilia cristina
    daniela dolores dulce elvira esmeralda esperanza estela estefania francisca gabriela graciela inez itzel josefa juana juanita ligia liliana
    lourdes lucia magdalena maite maribel marisol maritza mireya monserrat natalia nieves paloma paola paulina pilar reyna rocio sofia soledad
    valentina joao thiago tiago vitor rui duarte fernanda giovana giovanna giuseppe giovanni antonio luigi salvatore vincenzo francesco paolo
    pietro matteo alessandro alessia chiara giulia federica francesca martina silvia stefania wei xiao mei jing hui feng chen wang zhang liu yang
    zhao huang zhou xu guo nguyen pham hoang huynh linh thuy trang phuong minh tuan hiroshi kenji yuki takeshi yoko akira haruto naoko hyun joon
    minjun jiwoo park_ji dmitri dmitry sergei sergey vladimir boris igor oleg yuri nikolai mikhail alexei alexey andrei ivanka svetlana tatyana
    natalya ludmila oksana olena irina ekaterina anastasia yulia katya sasha misha nastya pavel piotr pawel tomasz jakub krzysztof agnieszka
    malgorzata katarzyna magda kasia ewa zofia jozef stanislaw hans jurgen wolfgang dieter klaus heinz uwe greta gretchen heidi helga ingeborg
    lars sven bjorn erik anders niels olaf johan annika freja mehmet emre ayse elif fatih murat ahmet arash reza parisa shirin farhad dariush
    nasrin amir ramin babak kian soheil yael moshe shlomo rivka chaim eitan`,
  surname: `
    smith smiths jones johnson johnsons williams davis garcia rodriguez martinez hernandez lopez gonzalez gonzales anderson moore thompson
    thomson perez sanchez ramirez robinson lewis allen torres flores adams campbell roberts phillips evans turner parker collins edwards morris
    murphy cooper peterson bailey richardson ortiz gutierrez patel singh kaur sharma gupta khan lee wong cheung macdonald mcdonald macleod mcleod
    o_brien obrien oconnor osullivan o_connor mccarthy fitzgerald gallagher doyle byrne hughes watson harris clarke henderson simpson harrison
    gibson wallace hendersons johnstone ferguson hendricks kowalski novak schmidt schneider mueller muller meyer wagner weber becker schulz
    hoffmann rossi russo esposito bianchi romano silva santos oliveira pereira ferreira almeida rivera ramos reyes morales ortega castillo vargas
    mendoza fernandez alvarez jimenez ruiz moreno romero medina aguilar delgado herrera guerrero vasquez chavez tremblay gagnon bouchard gauthier
    morin lavoie fortin ouellet pelletier belanger levesque bergeron leblanc paquette girard simard caron beaulieu cloutier dube poirier fournier
    lapointe lefebvre poulin thibault st_pierre saint_pierre nadeau martel landry bedard grenier lessard bernier hebert turcotte lachance blais
    gosselin savard proulx beaudoin demers perreault boudreau boudreault lemieux cyr dufour dion mercier bolduc berube boisvert langlois menard
    therrien bilodeau theriault blanchette desrosiers larouche gravel charbonneau dubois dubuc allard villeneuve arsenault charron lalonde
    charest lepage deschenes trudel lacroix vachon tessier chevrier godin robitaille dupont durand moreau lefevre leroy morel dupuis lambert
    faure guerin boyer legrand perrin roussel gautier masson duval dumont lemaire meunier blanchard giraud joly brunet gaillard schmitt leroux
    vidal picard fabre aubert lemoine renaud dumas bourgeois payet rolland leclercq lecomte dupuy guillot carpentier deschamps huet vasseur
    fleury royer jacquet marty aubry guyot charpentier maillard bertin bailly collet bouvier prevost millet perrot le_roux besson le_gall leveque
    perrier lebrun marchal mallet hamon monnier michaud guichard gillet grondin poulain chevallier chauvin da_silva bouchet lemaitre benard
    marechal humbert reynaud hoarau perret barthelemy cordier pichon lejeune lamy delaunay pasquier carlier laporte diallo traore coulibaly keita
    diop ndiaye camara toure cisse fofana kone konate ouattara mbaye gueye okafor okonkwo adeyemi mensah owusu boateng haddad benali mansouri
    belkacem bouzid cherif saidi amrani alaoui bennani pierre_louis`,
  honorific: `
    mr dr mme mlle mlles messieurs mesdames mesdemoiselles maitre rev reverend esq`,
  town: `
    mississauga brampton hamilton kitchener guelph barrie oshawa kingston sudbury thunder_bay windsor_on niagara_falls burlington oakville
    markham vaughan ajax_on pickering whitby peterborough cambridge_on edmonton red_deer lethbridge medicine_hat fort_mcmurray regina saskatoon
    moose_jaw brandon_mb victoria_bc kelowna nanaimo kamloops abbotsford surrey burnaby coquitlam prince_george whistler fredericton moncton
    saint_john st_johns newfoundland charlottetown whitehorse yellowknife iqaluit saskatchewan nova_scotia new_brunswick british_columbia
    nouveau_brunswick nouvelle_ecosse longueuil brossard terrebonne repentigny trois_rivieres saguenay chicoutimi jonquiere rimouski
    drummondville granby saint_hyacinthe st_hyacinthe saint_jerome st_jerome blainville mascouche joliette sorel victoriaville shawinigan rouyn
    rouyn_noranda val_d_or val_dor sept_iles baie_comeau alma_qc magog bromont mont_tremblant tremblant saint_sauveur st_sauveur boucherville
    chambly chateauguay valleyfield vaudreuil dorval lachine rosemont villeray hochelaga outremont westmount griffintown mile_end le_plateau
    ahuntsic anjou pointe_claire kirkland saint_laurent saint_lambert st_lambert saint_leonard st_leonard candiac la_prairie beloeil thetford
    thetford_mines matane amos_qc la_tuque mont_laurier lac_megantic riviere_du_loup charlevoix gaspesie estrie mauricie abitibi lanaudiere
    laurentides monteregie outaouais cote_nord beauce bas_du_fleuve rive_sud rive_nord iles_de_la_madeleine tadoussac baie_saint_paul toulouse
    nice_ville nantes montpellier strasbourg bordeaux_ville lille rennes toulon grenoble dijon angers nimes villeurbanne clermont_ferrand
    aix_en_provence brest tours_centre limoges amiens perpignan metz besancon orleans mulhouse rouen caen nancy_ville argenteuil roubaix
    tourcoing avignon creteil dunkerque poitiers versailles courbevoie colombes pau_ville la_rochelle antibes cannes calais beziers saint_etienne
    saint_denis saint_malo le_mans le_havre aubervilliers nanterre vitry montreuil biarritz bayonne annecy chambery valence_ville colmar quimper
    lorient vannes troyes auxerre nevers bourges chartres evreux laval_france blois niort angouleme perigueux agen tarbes albi rodez cahors
    aurillac le_puy macon chalon belfort epinal charleville arras douai valenciennes lens_ville boulogne ajaccio bastia frejus hyeres arles
    bretagne normandie alsace lorraine_region provence savoie vendee picardie occitanie auvergne ardeche dordogne bourgogne_region ile_de_france
    paca nouvelle_aquitaine namur charleroi mons_be tournai anvers gand bruges louvain wavre arlon neuchatel fribourg sion_vs berne bern zurich
    bale basel lucerne lugano winterthur monaco manchester birmingham leeds sheffield bristol newcastle nottingham leicester glasgow edinburgh
    cardiff swansea dublin cork_city limerick brighton southampton portsmouth plymouth oxford cambridge bath_spa york_uk coventry derby_uk
    norwich exeter aberdeen dundee inverness wolverhampton stoke croydon wimbledon hackney brixton camden_town yorkshire lancashire cornwall
    devon_uk essex_uk kent_uk sussex scotland wales northern_ireland new_york nyc manhattan brooklyn_ny queens_ny bronx staten_island long_island
    los_angeles chicago houston phoenix_az philadelphia philly san_antonio san_diego dallas san_jose austin_tx jacksonville fort_worth columbus
    san_francisco charlotte_nc indianapolis seattle denver washington_dc boston el_paso nashville detroit oklahoma portland las_vegas vegas
    memphis louisville baltimore milwaukee albuquerque tucson fresno sacramento kansas_city mesa_az atlanta omaha colorado_springs raleigh miami
    oakland minneapolis tulsa tampa arlington new_orleans cleveland honolulu orlando pittsburgh cincinnati st_louis saint_louis buffalo_ny
    rochester_ny albany syracuse_ny plattsburgh vermont maine_state new_hampshire massachusetts connecticut rhode_island new_jersey pennsylvania
    delaware maryland west_virginia north_carolina south_carolina florida alabama mississippi tennessee kentucky ohio illinois wisconsin
    minnesota iowa missouri arkansas louisiana texas nebraska kansas north_dakota south_dakota montana wyoming colorado new_mexico arizona utah
    nevada california oregon idaho puerto_rico anchorage reims tokyo kyoto osaka seoul bangkok hanoi saigon manila jakarta delhi new_delhi mumbai
    karachi lahore melbourne auckland bogota havana moscou moscow warsaw varsovie copenhagen copenhague stockholm oslo helsinki reykjavik
    casablanca rabat alger tunis dakar abidjan kinshasa lagos nairobi johannesburg cape_town beijing pekin shanghai madrid barcelone barcelona
    lisbon lisbonne amsterdam berlin munich vienna prague budapest athens athenes istanbul marrakech venise frankfurt hamburg francfort hambourg
    cologne_germany zagreb sofia_bulgaria bucharest bucarest belgrade dubrovnik krakow cracovie rotterdam the_hague la_haye seville valencia
    malaga grenade_espagne milan naples turin palerme bologne lome cotonou yaounde douala libreville ouagadougou bamako niamey conakry
    antananarivo tananarive bujumbura kigali kampala accra addis_ababa khartoum beirut beyrouth damas damascus baghdad bagdad tehran teheran
    jerusalem tel_aviv riyadh riyad doha kabul kaboul islamabad dhaka colombo katmandou kathmandu kuala_lumpur phnom_penh guangzhou shenzhen
    hong_kong_city taipei perth adelaide wellington_nz quito caracas montevideo la_paz asuncion guadalajara monterrey tijuana acapulco`,
};
