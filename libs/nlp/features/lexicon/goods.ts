/** Things that people buy, by kind. */
export const goods: Readonly<Record<string, string>> = {
  clothing: `
    shirt shirts tshirt tshirts tee tees dress dresses dressed jacket jackets coat coats jeans jean pants trousers leggings legging hoodie
    hoodies sweater sweaters sweatshirt skirt skirts shorts blouse blouses suit suits blazer blazers cardigan cardigans jumper jumpers parka
    parkas raincoat vest vests uniform uniforms scrubs costume costumes gown gowns tuxedo robe robes chemise chemises chandail chandails veste
    vestes manteau manteaux pantalon pantalons pantalo jupe jupes pull pulls polo polos salopette salopettes combinaison combinaisons tailleur
    impermeable impermeables doudoune doudounes blouson blousons gilet gilets tuque tuques bermuda bermudas vetement vetements linge habit habits
    clothes clothing outfit outfits apparel garment garments tenue tenues jogging joggings sweatpants tracksuit romper onesie overalls kilt
    poncho tunic tunique kimono trenchcoat trench_coat windbreaker coupe_vent anorak puffer_jacket bomber_jacket leather_jacket manteau_d_hiver
    winter_coat winter_jacket snowsuit habit_de_neige snow_pants pantalon_de_neige cargo_pants chinos corduroys khakis joggers yoga_pants capris
    culottes_courtes short_sleeve manches_longues manches_courtes long_sleeve turtleneck col_roule crewneck v_neck col_en_v tank_top tank_tops
    camisole camisoles crop_top crop_tops debardeur debardeurs tunics jumpsuit jumpsuits playsuit bodysuit bodysuits body_bebe grenouillere
    pyjama_bebe sundress maxi_dress mini_dress robe_longue robe_d_ete evening_gown cocktail_dress prom_dress robe_de_bal robe_de_soiree
    robe_de_mariee wedding_dress bridal_gown veil_bridal tux smoking_costume waistcoat vest_suit dress_shirt dress_pants flannel_shirt
    chemise_a_carreaux polo_shirt jersey_shirt jerseys hoodie_zip zip_up bathrobe peignoir robe_de_chambre apron tablier jeggings denim_jacket
    veste_en_jean overcoat peacoat caban cape_wool shawl chale bandana`,
  underwear: `
    underwear bra panties boxers briefs thong lingerie pyjamas pajamas pyjama pajama pjs nightgown bikini bikinis swimsuit swimsuits socks sock
    tights stockings bas chaussettes chaussette chossettes collants collant culotte culottes slip brassiere maillot maillots bobettes boxer
    calecon calecons nuisette`,
  accessory: `
    scarf scarves hat hats cap caps beanie beanies gloves glove mittens mitten tie ties bowtie sunglasses umbrella umbrellas hairband foulard
    foulards chapeaux casquette casquettes gants gant mitaines mitaine cravate cravates ceinture ceintures echarpe echarpes parapluie parapluies
    bonnet bonnets bandeau`,
  footwear: `
    shoe shoes shoos boot boots sneaker sneakers sandals sandal heels heel slippers slipper runners cleats loafers flipflops clogs flats
    moccasins chaussure chaussures chausure soulier souliers botte bottes bottine bottines espadrilles espadrille basket baskets sandales sandale
    talons talon pantoufles pantoufle tongs mocassins crampons semelle semelles lacet lacets laces insole insoles sole soles pumps stilettos
    wedges platforms_shoes mules_shoes crocs flip_flops sabots ballerinas ballerines_chaussures derbies richelieus oxfords_shoes brogues
    hiking_boots bottes_de_marche bottes_de_pluie rain_boots rainboots rubber_boots bottes_d_hiver winter_boots snow_boots work_boots steel_toe
    bottes_de_travail running_shoes souliers_de_course chaussures_de_course basketball_shoes soccer_cleats skate_shoes high_heels ballet_shoes
    tap_shoes shoelaces orthotics orthese ortheses`,
  bag: `
    bag bags purse purses backpack backpacks wallet wallets luggage suitcase suitcases tote totes handbag handbags satchel briefcase duffel sac
    sacs sacoche sacoches valise valises portefeuille portefeuilles bourse bagage bagages cartable cartables mallette`,
  jewel: `
    ring rings necklace necklaces bracelet bracelets earring earrings pendant pendants brooch bague bagues collier colliers boucle boucles
    pendentif bijou bijoux jewelry jewellery jewel jewels diamond diamonds diamant pearl pearls perle perles gold silver chain chaine alliance
    alliances gourmette watch watches montre montres wristwatch`,
  cosmetic: `
    cream creams lotion lotions serum serums moisturizer moisturiser sunscreen cleanser toner exfoliant creme cremes soin soins nettoyant
    demaquillant ecran_solaire skincare deodorant deo soap soaps savon savons razor razors blades rasoir rasoirs toothpaste dentifrice toothbrush
    balm baume retinol moisturizers moisturizing hydratant hydratante face_cream creme_de_jour creme_de_nuit day_cream night_cream eye_cream
    contour_des_yeux anti_aging anti_wrinkle anti_rides antirides hyaluronic hyaluronique niacinamide salicylic salicylique vitamin_c_serum
    face_mask masque_visage sheet_mask clay_mask eau_micellaire micellar_water face_wash cleansing makeup_remover body_wash gel_douche shower_gel
    bath_bomb bath_bombs bombe_de_bain bath_salts sels_de_bain body_butter beurre_corporel hand_cream creme_a_mains lip_balm baume_a_levres
    chapstick spf sunblock creme_solaire after_sun self_tanner autobronzant acne eczema psoriasis rosacea wrinkles rides cernes dark_circles
    pores blackheads points_noirs oily_skin dry_skin peau_seche peau_grasse peau_sensible sensitive_skin cotton_swabs cotons_tiges cotton_pads
    shaving_cream mousse_a_raser aftershave apres_rasage antiperspirant mouthwash rince_bouche floss soie_dentaire fil_dentaire whitening_strips
    serviettes_hygieniques menstrual_cup coupe_menstruelle`,
  makeup: `
    makeup mascara lipstick lipsticks lipgloss gloss foundation concealer eyeshadow blush bronzer eyeliner palette palettes maquillage vernis
    cils lashes faux_cils nails nail polish manicure pedicure ongles ongle manucure pedicure_spa fond_de`,
  perfume: `
    perfume perfumes fragrance fragrances cologne parfum parfums scent scented candle candles diffuser bougie bougies diffuseur odeur_parfum`,
  hair: `
    shampoo shampoos conditioner hairspray hairdryer straightener curling haircut haircuts hair hairs shampoing shampooing cheveux cheveu
    coiffure coiffeur coiffeuse coloration teinture meches highlights balayage barber barbier beard barbe moustache wig perruque extensions
    brushing frange bangs lisseur sechoir`,
  spa: `
    massage massages facial facials waxing wax spa epilation esthetique estheticienne bronzage tanning sauna hammam soin_visage tattoo tattoos
    tatouage piercing`,
  device: `
    laptop laptops tablet tablets ipad ipads computer computers pc macbook chromebook console consoles camera cameras drone drones printer
    printers monitor monitors keyboard keyboards mouse router routers modem modems tv tvs television televisions projector ordi ordinateur
    ordinateurs tablette tablettes imprimante imprimantes clavier claviers souris ecran ecrans routeur televiseur tele manette manettes
    controller appareil appareils device devices gadget smartwatch gps cartridge cartridges cartouche cartouches hdmi usb bluetooth headset_vr
    vr_headset oculus webcam ssd hard_drive disque_dur usb_key cle_usb flash_drive memory_card carte_memoire carte_sd sd_card graphics_card
    carte_graphique motherboard carte_mere processor processeur ram_stick power_supply bloc_alimentation cpu gpu rtx macbooks imac chromebooks
    kindles ereader liseuse surface_pro joystick joycon gamepad remote_control docking_station hub_usb scanner_photo toner_cartridge
    ink_cartridge encre ink fax_machine calculator calculatrice dashcam doorbell_camera ring_doorbell security_camera camera_de_surveillance
    baby_monitor moniteur_bebe thermostat nest_thermostat smoke_detector detecteur_de_fumee smart_bulb ampoule ampoules light_bulb light_bulbs
    bulbs_led led_strip extension_cord barre_d_alimentation surge_protector apple_watch montre_connectee montre_intelligente touchscreen
    ecran_tactile projecteur chromecast fire_stick firestick apple_pencil stylet`,
  phone: `
    phones iphone iphones smartphone smartphones cellphone cellulaire cellulaires android galaxy pixel sim esim handset cell`,
  audio: `
    headphones headphone headset earbuds earbud airpods speaker speakers soundbar microphone mic amplifier amp ecouteurs ecouteur casque casques
    enceinte enceintes haut_parleur micro micros guitar guitars guitare piano keyboard_piano violin violon drum drums batterie_musique flute
    ukulele vinyl vinyle turntable platine`,
  power: `
    charger chargers charging battery batteries cable cables cord cords plug plugs adapter adaptor chargeur chargeurs pile piles batterie
    fil_electrique prise_courant rallonge powerbank volt volts watts voltage recharge_batterie`,
  furniture: `
    couch couches sofa sofas chair chairs armchair table tables desk desks bed beds bedframe dresser dressers shelf shelves bookcase wardrobe
    nightstand stool stools bench bunk futon recliner ottoman headboard divan divans canape canapes chaise chaises fauteuil fauteuils lit lits
    commode commodes etagere etageres armoire armoires meuble meubles tabouret tabourets banc banquette bibliotheque sommier buffet vaisselier
    furniture causeuse loveseat sectional ottomans coffee_table table_basse table_a_manger table_de_salon dining_table dining_set end_table
    side_table console_table tv_stand meuble_tele bookshelf bookshelves cabinet cabinets cupboard cupboards credenza sideboard hutch vanity
    coiffeuse_meuble desk_chair office_chair chaise_de_bureau gaming_chair chaise_bercante rocking_chair bar_stool bar_stools tabouret_de_bar
    bunk_bed lits_superposes lit_superpose bed_frame cadre_de_lit base_de_lit box_spring table_de_chevet night_stand chest_of_drawers drawer
    drawers tiroir tiroirs coat_rack porte_manteau shoe_rack patio_chair adirondack`,
  bedding: `
    mattress mattresses pillow pillows blanket blankets duvet duvets comforter sheets quilt cushion cushions towel towels matelas oreiller
    oreillers couverture couvertures couette couettes draps drap housse housses coussin coussins serviette serviettes taie taies edredon`,
  decor: `
    lamp lamps rug rugs carpet carpets curtain curtains mirror mirrors vase vases frame frames poster posters wallpaper blinds chandelier lampe
    lampes tapis rideau rideaux miroir miroirs cadre cadres affiche affiches store_venitien lustre luminaire luminaires clock clocks horloge
    decoration decorations ornament ornaments`,
  kitchen: `
    pan pans pot pots knife knives mug mugs plate plates cup cups bowl bowls glasses_wine fork forks spoon spoons thermos tumbler skillet poele
    poeles casserole casseroles chaudron couteau couteaux tasse tasses assiette assiettes bol bols verre fourchette cuillere gourde gourdes
    vaisselle ustensiles cutlery dishes teapot theiere`,
  appliance: `
    au_four_electrique blender blenders toaster toasters kettle kettles oven ovens microwave fridge fridges refrigerator freezer dishwasher
    vacuum vacuums washer dryer stove mixer fryer airfryer iron heater heaters fan fans humidifier purifier melangeur mixeur mixeurs bouilloire
    bouilloires frigo frigos refrigerateur congelateur congelo aspirateur aspirateurs cafetiere cafetieres machine_laver laveuse secheuse
    lave_vaisselle lave_linge cuisiniere friteuse grille_pain fer_repasser chauffage_appoint ventilateur ventilateurs clim climatiseur
    humidificateur robot_cuisine micro_onde micro_ondes instant_pot slow_cooker mijoteuse pressure_cooker autocuiseur rice_cooker cuiseur_a_riz
    food_processor robot_culinaire hand_mixer batteur_electrique stand_mixer blender_bottle juicer extracteur_de_jus centrifugeuse waffle_maker
    gaufrier toaster_oven bread_maker machine_a_pain coffee_maker coffee_machine machine_a_cafe espresso_machine machine_expresso coffee_grinder
    moulin_a_cafe electric_kettle range_hood hotte cooktop plaque_de_cuisson plaque_induction induction_cooktop wine_cooler cellier ice_maker
    machine_a_glacons dehumidifier deshumidificateur air_conditioner climatisation air_purifier purificateur space_heater chaufferette
    radiateur_d_appoint washing_machine machine_a_laver seche_linge sewing_machine machine_a_coudre steam_cleaner nettoyeur_vapeur
    pressure_washer robot_vacuum robot_aspirateur steam_iron centrale_vapeur fer_a_repasser ironing_board planche_a_repasser`,
  food: `
    food foods meal meals dish lunchbox burger burgers pizza pizzas sushi sushis fries salad salads sandwich sandwiches soup soups pasta noodles
    rice curry taco tacos burrito wings ribs steak chicken beef pork fish salmon shrimp egg eggs tofu bacon ham sausage hotdog poutine frite
    frites salade salades soupe soupes repas plat plats nourriture bouffe manger pates riz poulet boeuf porc poisson poissons saumon crevette
    crevettes oeuf oeufs jambon saucisse saucisses viande viandes meat meats steaks hummus kebab fajitas quiche raclette tartare brochette
    brochettes sauce sauces dressing vinaigrette crepe crepes pancake pancakes lasagna lasagne lasagnes spaghetti spaghettis carbonara meatloaf
    meatballs boulettes omelet omelette omelettes choucroute gravy ramen udon soba pho pad_thai dumpling dumplings gyoza wonton spring_roll
    spring_rolls rouleaux_printemps egg_roll egg_rolls general_tao general_tso butter_chicken poulet_au_beurre tikka masala biryani naan samosa
    samosas tandoori falafel falafels shawarma shish_taouk chich_taouk donair gyro gyros souvlaki moussaka paella risotto gnocchi gnocchis
    ravioli raviolis tortellini cannelloni macaroni mac_and_cheese mac_n_cheese alfredo bolognese bolognaise pesto calzone pepperoni
    margherita_pizza hawaiian_pizza nachos nacho quesadilla quesadillas enchilada enchiladas burritos guacamole guac salsa tortilla tortillas
    empanada empanadas ceviche poke_bowl poke bao sashimi maki makis nigiri tempura teriyaki bibimbap kimchi bulgogi couscous tajine tagine
    merguez panini paninis wrap_chicken blt club_sandwich submarine_sandwich sous_marin hoagie brisket pulled_pork porc_effiloche short_ribs
    coleslaw salade_de_chou onion_rings rondelles_oignon mozzarella_sticks potato_wedges nuggets croquettes_poulet chicken_tenders drumsticks
    pilons fish_and_chips chowder bisque minestrone gazpacho lobster homard oysters huitres mussels moules_frites scallops petoncles calamari
    calmars octopus_salad tuna thon morue halibut fletan trout truite haddock aiglefin sardines anchovies anchois caviar foie_gras confit_canard
    magret duck_breast turkey dinde agneau lamb veal veau bison venison gibier merlu cabillaud escalope entrecote filet_mignon ribeye sirloin
    bavette onglet rosbif tourtieres fondue_chinoise tartiflette croque_monsieur bouillabaisse fajita chili_con waffle waffles gaufre gaufres
    pain_dore french_toast benedict_eggs oeufs_benedictine hash_browns granola_bowl acai_bowl topping toppings garniture garnitures appetizer
    appetizers entree_plat hors_doeuvres canapes_traiteur side_dish accompagnement combo combos trio_repas kids_meal menu_enfant platter platters
    plateau_fromages charcuterie charcuteries`,
  grocery: `
    grocery groceries vegetable vegetables veggies fruit fruits apple_fruit apples banana bananas tomato tomatoes lettuce strawberries berries
    potato potatoes onion onions carrots avocado avocados mushrooms epicerie epiceries legume legumes pomme pommes banane bananes tomate tomates
    laitue fraise fraises patate patates oignon oignons carotte carottes avocat_fruit milk cheese butter yogurt cream_cheese lait fromage
    fromages beurre yaourt yogourt bread breads loaf pains baguette cereal cereales flour farine sugar sucre oil_olive oat oats avoine huile salt
    sel spices epices spinach epinards kale chou_frise broccoli brocoli cauliflower choufleur cabbage cucumber cucumbers concombre concombres
    celery celeri zucchini courgette courgettes eggplant aubergine aubergines bell_pepper bell_peppers poivron poivrons radish radis beet beets
    betterave betteraves leek poireau poireaux garlic ail gousse asparagus asperges artichoke artichaut peas petits_pois lentils lentilles_vertes
    chickpeas pois_chiches beans haricots corn mais_en_epi pumpkin pumpkins citrouille citrouilles squash courge squashes yam yams sweet_potatoes
    mushroom champignons champignon truffle_oil parsley persil cilantro coriandre basilic thyme thym rosemary romarin mint_leaves menthe oregano
    ginger gingembre turmeric curcuma cinnamon cannelle nutmeg muscade paprika cumin cardamom saffron safran vanilla vanille peppercorn mustard
    moutarde ketchup mayo mayonnaise vinegar vinaigre soy_sauce sauce_soya sriracha maple_syrup sirop_erable sirop_d_erable honey_jar miel
    peanut_butter beurre_arachide nutella confiture marmalade tartinade oranges citron citrons lemon lemons lime_fruit limes pamplemousse
    grapefruit pear_fruit pears poires peach peaches peche_fruit prune_fruit plum plums prunes apricot abricot abricots cherry cherries cerise
    cerises raspberries framboise framboises blueberry blueberries bleuet bleuets myrtille myrtilles blackberries mures cranberries canneberge
    grapes raisin raisins melon melons watermelon pasteque cantaloup mango mangoes mangue mangues pineapple ananas kiwi papaya pomegranate
    grenade_fruit coconut almond almonds amande amandes cashews cajou walnuts pecans pistachio pistaches hazelnut noisette noisettes cheddar
    mozzarella brie camembert gouda parmesan feta gruyere comte_fromage roquefort ricotta goat_cheese margarine sour_cream creme_sure
    creme_fraiche cottage_cheese almond_milk oat_milk lait_amande soy_milk chips pretzels crackers craquelins popcorn cereals granola muesli
    quinoa farine_ble semoule couscous_grain canned_goods conserves frozen_food surgeles produce_bag`,
  bakery: `
    cake cakes cupcake cupcakes pie pies cookie cookies donut donuts croissant croissants pastry pastries chocolate chocolates candy candies
    icecream bagel bagels muffin muffins brownie brownies gateau gateaux tarte tartes biscuit biscuits beigne beignes patisserie patisseries
    chocolat chocolats bonbon bonbons glace_creme viennoiserie macaron macarons buche doughnut doughnuts eclair eclairs macaroon madeleine_gateau
    madeleines profiterole profiteroles tiramisu cheesecake cheesecakes gateau_fromage tartelette tartelettes flan creme_brulee mousse_chocolat
    fudge caramel caramels nougat truffe truffes truffles marshmallow guimauve guimauves lollipop sucette sucettes gummies gummy jujubes reglisse
    licorice chewing_gum sundae sundaes gelato sorbet sorbets ice_cream creme_glacee cornet cornets popsicle danish scone scones brioche brioches
    chocolatine chocolatines pain_chocolat sourdough levain ciabatta focaccia pita pitas rye_bread pain_seigle whole_wheat ble_entier bread_loaf
    bun buns roll_bread frosting glacage fondant icing sprinkles wedding_cake birthday_cake gateau_anniversaire galette galettes dessert desserts`,
  drink: `
    coffee coffees tea teas latte espresso beer wine wines juice juices soda sodas water drink drinks beverage smoothie smoothies cocktail
    cocktails whisky vodka cafe cafes the thes biere bieres vin vins jus eau boisson boissons breuvage breuvages liqueur champagne tisane cidre
    bottle bottles bouteille bouteilles pod pods capsules capsule keg kombucha cappuccino cappuccinos cortado americano macchiato mocha
    frappuccino frappe iced_coffee cafe_glace cold_brew decaf espressos lattes matcha chai bubble_tea boba earl_grey the_vert green_tea
    herbal_tea hot_chocolate chocolat_chaud lemonade limonade iced_tea the_glace coke coca pepsi sprite ginger_ale gingerale root_beer red_bull
    energy_drink boisson_energisante gatorade sparkling_water eau_petillante evian gin rum rhum tequila scotch bourbon cognac brandy vermouth
    prosecco chardonnay merlot cabernet pinot rose_wine vin_rouge vin_blanc rouge_bouteille sangria margaritas mojito mojitos martini ipa lager
    stout microbrasserie craft_beer growler canettes canette cans six_pack`,
  pharmacy: `
    prescription prescriptions rx medication medications medicine medicines meds med pills pill tablets_pill vitamins vitamin ointment inhaler
    inhalers insulin antibiotic antibiotics refill refills dosage dose doses pharmacy pharmacist drugstore syrup eyedrops bandage bandages
    supplement supplements protein ordonnance ordonnances medicament medicaments medoc medocs pilule pilules vitamine vitamines pharmacie
    pharmacien pharmacienne pommade pompe pompes insuline antibiotique antibiotiques renouvellement_ordonnance posologie sirop gouttes pansement
    pansements comprime comprimes cpap birth_control contraceptif`,
  optics: `
    glasses eyeglasses lens lenses contact_lenses optician optometrist lunette lunettes lentille lentilles monture montures verres opticien
    opticienne optometriste progressive bifocals eye_exam examen_vue frames_glasses hearing_aid hearing_aids audition prothese_auditive`,
  baby: `
    stroller strollers crib cribs diaper diapers nappies pacifier carseat bassinet highchair formula bib bottle_baby poussette poussettes couche
    tetine tetines biberon biberons berceau siege_auto siege_bebe lait_maternise chaise_haute bavoir layette maternity maternite`,
  book: `
    book books novel novels textbook textbooks magazine magazines comic comics ebook audiobook manga livre livres_papier roman romans manuel
    manuels bd bds revue revues journal_papier notebook notebooks planner agenda cahier cahiers stationery papeterie pen pens pencil pencils
    stylo stylos crayon crayons`,
  ticket: `
    ticket tickets concert concerts seats seat billet billets spectacle spectacles places siege sieges admission entree_billet theater theatre
    museum musee festival zoo aquarium gala showtime`,
  pet: `
    dog dogs doggo cat cats puppy puppies pup kitten kittens litter leash collar kibble aquarium_fish hamster hamsters rabbit rabbits parrot bird
    birds chien chiens chienne chat_animal chats chatte chiot chiots chaton chatons minou pitou litiere croquette croquettes lapin lapins
    perroquet oiseau oiseaux poisson_rouge pet pets animal animaux toilettage grooming groomer vet vets veterinarian veterinaire kennel cage
    niche treats flea puces`,
  garden: `
    plant plants seed seeds soil hose lawn mower mowers shovel fertilizer mulch planter rake hedge compost plante plantes semences graine graines
    terreau tondeuse tondeuses pelle pelles boyau engrais arrosoir secateur haie gazon jardin jardinage patio_garden gardening greenhouse
    serre_jardin pool pools piscine piscines hottub bbq grill barbecue houseplant houseplants succulent_plant succulents cactus cacti fern
    fougere monstera philodendron pothos snake_plant aloe_vera bamboo_plant bonsai palm_tree palmier fig_tree figuier ficus olive_tree lemon_tree
    citronnier apple_tree pommier cherry_tree cerisier maple_tree erable erables birch bouleau pine_tree sapin sapins christmas_tree
    sapin_de_noel arbre_de_noel tree arbre arbres shrub shrubs arbuste arbustes bush bushes buisson hydrangea hydrangeas hortensia hortensias
    peony peonies pivoine pivoines lavender lavande geranium geraniums begonia petunia petunias marigold hibiscus azalea rhododendron jasmin
    lilac lilas daffodil daffodils jonquille jonquilles crocus hyacinth sunflower sunflowers tournesol tournesols chrysanthemum chrysanthemes lys
    lilies dahlia dahlias carnation carnations oeillet oeillets poinsettia mistletoe ivy_plant lierre vine_plant vigne moss_plant mousse_a_gazon
    grass_seed semence_a_gazon sod weeds mauvaises_herbes weed_killer desherbant pesticide insecticide aphids pucerons potting_soil potting_mix
    flowerpot flower_pot pot_de_fleurs jardiniere watering_can watering pruning shears wheelbarrow brouette leaf_blower souffleur_a_feuilles
    snowblower snow_blower souffleuse weed_whacker trimmer coupe_bordure tronconneuse chainsaw garden_hose tuyau_d_arrosage sprinkler arroseur
    trellis pergola gazebo tonnelle parasol_de deck_furniture meubles_de_jardin patio_set hammock hamac fire_pit foyer_exterieur bird_feeder
    mangeoire`,
  flower: `
    flower flowers bouquet bouquets roses rose_fleur tulip tulips orchid wreath florist fleur fleurs tulipe tulipes orchidee couronne fleuriste`,
  tool: `
    drill drills hammer saw saws screwdriver wrench ladder ladders toolbox paint paints plywood lumber screws screw bolt bolts nails_steel
    perceuse perceuses marteau scie scies tournevis cle_molette echelle peinture peintures bois vis boulon boulons outil outils tools tool ciment
    cement tile tiles tuile tuiles carrelage plancher faucet faucets robinet robinets toilet_seat sink lavabo evier`,
  toy: `
    toy toys lego legos doll dolls puzzle puzzles boardgame figurine figurines plush teddy jouet jouets poupee poupees casse_tete peluche
    peluches jeux_societe balloon balloons ballons_fete playset slime trampoline swing balancoire`,
  sport_gear: `
    bike bikes bicycle bicycles ebike helmet helmets ski skis skates snowboard snowshoes racket rackets ball balls dumbbells dumbbell weights
    kettlebell treadmill tent tents kayak kayaks canoe paddle surfboard skateboard scooter scooters yoga_mat fishing_rod hiking velo velos
    bicyclette casque_velo patins patin raquette raquettes balle balles ballon ballons halteres haltere tentes trottinette trottinettes planche
    planches vtt rameur tapis_course golf sleeping_bag camping gear`,
  vehicle_part: `
    tire tires tyre tyres brakes brake battery_car windshield wiper wipers muffler bumper engine engines transmission oil_change alternator
    headlight headlights exhaust pneu pneus frein freins essuie_glace parebrise moteur moteurs vidange pot_echappement phare phares pare_brise
    pare_chocs carrosserie embrayage amortisseur amortisseurs jante jantes garage garages mechanic mechanics mecanicien mecano mecanique
    carburetor carburateur radiator radiateur coolant liquide_de_refroidissement antifreeze antigel spark_plug spark_plugs bougies_allumage
    fuel_pump pompe_a_essence fuel_filter filtre_a_huile oil_filter air_filter filtre_a_air cabin_filter timing_belt courroie_de courroies
    serpentine_belt gasket head_gasket joint_de_culasse piston crankshaft clutch gearbox boite_de_vitesse boite_de_vitesses boite_automatique
    differential axle cv_joint ball_joint tie_rod control_arm struts shocks shock_absorber suspension power_steering steering_wheel volant_auto
    direction_assistee catalytic catalytique exhaust_pipe silencieux muffler_shop brake_pads brake_pad plaquettes_de_frein plaquettes
    disques_de_frein rotors rotor caliper calipers etrier hubcap hubcaps enjoliveur lug_nuts ecrous_de_roue rims rim mag_wheels winter_tires
    summer_tires all_season_tires pneus_d_hiver pneus_d_ete pneus_hiver pneus_ete pneus_quatre_saisons cloutes snow_tires tire_change
    changement_de_pneus pose_de_pneus wheel_alignment alignment alignement geometrie_train tire_rotation tune_up mise_au_point oil_changes
    vidange_huile car_battery batterie_auto jump_start booster_cables cables_de_demarrage starter_motor demarreur alternateur check_engine
    check_engine_light voyant_moteur obd dashboard tableau_de_bord windshield_washer lave_glace wiper_blades balais_essuie taillight taillights
    tail_light brake_light feux_arriere feu_arriere clignotant turn_signal side_mirror retroviseur rear_view fender aile_avant hood_car trunk_car
    coffre_auto tailgate hayon roof_rack porte_bagages towing hitch attelage attache_remorque car_seat_cover tapis_d_auto floor_mats floor_mat
    bodywork debosselage dent_repair paint_job_car antirouille rustproofing inspection_sticker mot_test odometer mileage kilometrage horsepower
    chevaux_vapeur turbo_engine hybrid_car voiture_electrique voiture_hybride ev_charger borne_de_recharge`,
  car: `
    car cars vehicle vehicles truck trucks van vans suv sedan motorcycle motorbike auto autos voiture voitures char chars camion camions bagnole
    moto motos camionnette vehicule vehicules minivan pickup_truck pick_up_truck camionnettes fourgon fourgonnette fourgonnettes lorry lorries
    semi_truck tractor tractors tracteur tracteurs trailer trailers remorques roulotte caravan caravane camping_car motorhome rv_camper
    snowmobile snowmobiles motoneige motoneiges atv quad_vtt jet_ski seadoo moped mobylette limousine limo ambulance_car convertible_car
    cabriolet hatchback station_wagon civic corolla camry accord_honda prius elantra sentra mustang corvette silverado clio twingo megane golf_vw
    polo_vw jetta passat`,
  craft: `
    yarn fabric fabrics thread wool_yarn sewing knitting beads laine_tricot tissu tissus fil_coudre couture tricot aiguille aiguilles canvas
    easel brushes pinceau pinceaux glue colle`,
  card_stationery: `
    invitation_cards greeting_card business_cards flyer flyers banner banners sticker stickers print prints printing printed imprime imprimes
    impression impressions depliant banniere autocollant autocollants photo_book engraving engraved engrave graver gravure grave_prenom
    embroidery embroidered broderie brode brodee`,
  thing: `
    item items product products article articles produit produits pair paire paires set sets kit kits ensemble piece pieces morceau morceaux
    thing things stuff truc trucs affaire_commandee lot lots chose_achetee merch merchandise marchandise goods bundle`,
  lesson: `
    gym gyms club clubs class yoga pilates zumba spin coach lesson lessons training workout swim swimming course_de cours_de un_cours le_cours
    seance seances entrainement entraineur camp camps dance danse fitness piste instructor moniteur monitrice`,
  fuel: `
    gas propane oil fuel essence mazout diesel heating chaudiere boiler furnace fournaise chauffage heat tank reservoir bonbonne firewood
    granules`,
  lodging: `
    room rooms chambre chambres cabin cabins chalet chalets cottage rental rentals check_in check_out checkin nuits nights_at key_card bnb gite
    campsite hall_rental salle`,
};
