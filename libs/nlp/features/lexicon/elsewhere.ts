/** The world outside a shop, and what is asked about it. */
export const elsewhere: Readonly<Record<string, string>> = {
  weather: `
    weather raining rains snow snowing snowed sunny forecast storm storms hurricane thunder windy humid degrees celsius meteo pleut pleuvoir
    neige neiger soleil ensoleille tempete orage orages temperature verglas vent canicule tornade hot_outside cold_outside fait_froid fait_chaud
    il_fait rainy rained drizzle drizzling downpour thunderstorm thunderstorms lightning_strike hail hailstorm blizzard blizzards flurries
    snowstorm snowstorms snowfall snowy snowman sleet freezing_rain pluie_verglacante frost_warning frostbite ice_storm icy_roads black_ice
    chilly breezy foggy fog mist_outside cloudy overcast heat_wave heatwave sunshine humidity humidex wind_chill facteur_vent
    refroidissement_eolien tornado tornadoes typhoon cyclone cyclones ouragan ouragans earthquake earthquakes tremblement_de_terre tsunami
    volcano volcan volcans eruption flood_warning flooding wildfire wildfires feux_de_foret feu_de_foret forest_fire drought secheresse_cet
    canicules vague_de_chaleur vague_de_froid minus_0 moins_0 zero_degres sous_zero below_zero degres weather_forecast weather_today previsions
    previsions_meteo bulletin_meteo meteomedia environnement_canada averse averses bruine brouillard nuage nuages nuageux eclaircies tonnerre
    grele grelons tempete_de tempetes de_neige neigera neigeait neigera_t pleuvait pleuvra pluvieux pluies pluie_demain bourrasque bourrasques
    rafale rafales gel_matinal poudrerie gresil redoux humide_dehors frisquet fait_frette il_fait_frette frette fait_soleil fait_beau fait_gris
    fait_moche fait_mauvais il_mouille mouille_dehors nice_out cold_out hot_out so_hot_today so_cold_today its_pouring pouring_rain uv_index
    indice_uv pollen first_snow premiere_neige tempete_du_siecle shovel_snow pelleter_la pelleter`,
  politics: `
    president election elections government minister politics vote votes voting voted ballot senator congress parliament trump biden trudeau
    macron legault poilievre party_leader gouvernement ministre politique politiques depute deputes maire mairesse premier_ministre referendum
    voter manifestation protest strike greve guerre war ukraine elections_municipales mayoral presidential presidentielle presidentielles
    president_of president_de premier_of prime_minister vice_president vp_debate governor gouverneur senat senate assemblee_nationale
    national_assembly house_of_commons chambre_des_communes congressman congresswoman lawmaker mp_riding mon_depute circonscription
    bureau_de_vote polling_station polling_place voting_booth register_to_vote voter_registration electoral electorale electorales election_day
    jour_du_vote advance_poll vote_par_anticipation republican republicans democrat democrats liberals conservatives ndp bloc_quebecois
    parti_quebecois coalition_avenir caq_legault quebec_solidaire plq_parti rassemblement_national le_pen marine_le_pen melenchon zemmour sarkozy
    hollande_president chirac mitterrand borne_ministre darmanin bardella attal_ministre obama barack_obama kamala kamala_harris hillary clinton
    george_bush mike_pence desantis nikki_haley bernie_sanders aoc ron_desantis justin_trudeau stephen_harper jagmeet_singh mark_carney doug_ford
    valerie_plante gsp_nadeau boris_johnson keir_starmer rishi_sunak thatcher brexit queen_elizabeth reine_elisabeth king_charles prince_harry
    prince_william kate_middleton meghan_markle royal_family famille_royale putin poutine_vladimir zelensky netanyahu gaza hamas palestine_war
    iran_war nato otan onu united_nations union_europeenne european_union sovereignty souverainete independance_du independantiste
    constitution_amendment second_amendment gun_control abortion avortement abortion_rights death_penalty peine_de_mort inflation recession
    tariffs_trump gilets_jaunes syndicat syndicats union_strike syndique greviste grevistes greve_des reforme_des_retraites rassemblement_contre
    protesters protests manifestations manif manifs riot riots emeutes coup_d_etat terrorism terrorisme terrorist terroriste attentat attentats
    shooting_at mass_shooting climate_change changement_climatique changements_climatiques global_warming rechauffement_climatique carbon_tax
    taxe_carbone breaking_news bbc_news cnn fox_news radio_canada tva_nouvelles lcn le_monde_journal bfm bfmtv new_york_times washington_post
    la_presse_journal journal_de_montreal journalist journalists journaliste journalistes headlines conspiracy complot illuminati flat_earth ufo
    ufos ovni ovnis aliens extraterrestre extraterrestres`,
  school: `
    homework essay math maths algebra calculus exam exams midterm teacher teachers university college student students campus thesis semester
    tuition professor chemistry physics biology devoir devoirs dissertation examen examens ecole ecoles universite prof profs professeur cours
    cegep etudiant etudiante lycee maternelle daycare garderie kindergarten classroom classe kindergartener preschool pre_k elementary_school
    elementary grade_school middle_school junior_high high_school highschool secondary_school private_school public_school school_bus
    autobus_scolaire bus_scolaire school_board centre_de_services_scolaire commission_scolaire school_trip field_trip sortie_scolaire school_year
    annee_scolaire rentree_scolaire la_rentree school_supplies_list snow_day journee_pedagogique pedago relache spring_break semaine_de_relache
    vacances_scolaires conge_scolaire report_card report_cards bulletin_scolaire parent_teacher rencontre_de_parents principal
    directeur_de_l_ecole directrice_de_l_ecole recess recreation cafeteria cantine_scolaire dinner_lady detention_school suspended_from_school
    homeschool tutoring tutor tutors tuteur soutien_scolaire aide_aux_devoirs science_fair science_project projet_de_science book_report
    oral_presentation expose_oral powerpoint_presentation term_paper paper_due lab_report pop_quiz finals final_exam final_exams mid_term
    sat_test gre_exam gmat lsat mcat toefl ielts bac_francais bac_philo baccalaureat brevet_des_colleges bts_examen dut_iut parcoursup partiels
    rattrapage session_d_examens epreuve_de oral_de_francais concours_d_entree cote_r diplome diplomes diploma bachelor bachelors baccalaureate
    master_degree masters_degree phd doctorat doctorate maitrise_en licence_de licence_en memoire_de_maitrise undergrad undergraduate grad_school
    graduate_school law_school med_school medical_school nursing_school community_college harvard yale princeton_university stanford mcgill
    concordia uqam udem ulaval laval_universite polytechnique hec_montreal sorbonne sciences_po ens_paris epfl ulb_bruxelles ucl_louvain
    oxford_university scholarship scholarships bourse_d_etudes bourses_d_etudes crous financial_aid fafsa tuition_fees frais_de_scolarite
    droits_de_scolarite afe_prets prets_et_bourses cite_u fraternity sorority alumni freshman freshmen sophomore syllabus prerequisite
    lecture_hall lectures_at semestre semestres transcript_university releve_de_notes moyenne_generale gpa grade_point failing_class failed_my
    coule_mon coule_son passing_grade my_grades mes_notes bonne_note mauvaise_note instituteur institutrice maitresse_d_ecole enseignant
    enseignante enseignants ecolier ecoliere ecoliers lyceens collegien collegiens professeure professeurs cpe_garderie daycares childcare
    nursery_school halte_garderie assistante_maternelle nounou nanny babysitters geography geographie history_class histoire_geo geometry
    geometrie trigonometry trigonometrie algebre calcul_differentiel statistics_class maths_test math_test test_de_maths spanish_class
    french_class cours_de_francais cours_d_anglais cours_de_maths gym_class english_class philosophy philosophie psychology psychologie sociology
    sociologie economics_class svt_cours anatomie anatomy_class dictee dictees spelling_bee conjugate conjuguer verbe verbes multiplication
    multiplications`,
  knowledge: `
    capital_of translate translation spell spelling meaning_of definition square_root prime_number planet planets continent ocean century
    scientist dinosaur population inventor invented wikipedia google_it traduis traduire traduction traduction_de capitale racine_carree synonyme
    conjugue conjugaison definition_de orthographe planete planetes siecle histoire_de scientifique dinosaures qui_a_invente how_many_people
    distance_between longest_river plus_haut_sommet capitals_of capital_city capitale_de capitale_du capitale_des capitale_d wich_country
    population_of population_de population_du highest_mountain tallest_building tallest_mountain biggest_country largest_country smallest_country
    deepest_ocean longest_word fastest_animal plus_long_fleuve plus_grand_pays plus_grande_ville plus_haute_montagne plus_petit_pays
    mount_everest everest mont_blanc eiffel_tower tour_eiffel statue_of_liberty great_wall grande_muraille pyramids pyramides colisee colosseum
    louvre notre_dame grand_canyon chutes_niagara pacific_ocean atlantic_ocean ocean_pacifique ocean_atlantique mediterranee mediterranean sahara
    amazonie himalaya alps alpes pyrenees nile nil_fleuve mississippi_river saint_laurent_fleuve mars_planet jupiter saturn saturne uranus
    neptune pluton pluto_planet solar_system systeme_solaire galaxie milky_way voie_lactee black_hole trou_noir trous_noirs eclipse eclipses
    full_moon pleine_lune moon lune comet comete asteroid asteroide meteor astronaut astronauts astronaute nasa spacex fusee_spatiale big_bang
    gravity gravite relativity relativite einstein newton galileo darwin evolution_theory atoms atom atome molecule molecules electron
    photosynthesis photosynthese dna adn chromosome chromosomes mitochondria mitochondrie periodic_table tableau_periodique chemical_symbol
    symbole_chimique boiling_point point_d_ebullition speed_of_light vitesse_de_la_lumiere speed_of_sound celsius_to fahrenheit fahrenheit_to
    miles_to kilometers_to kilometres_en pounds_to_kilos kg_to_lbs ounces_to how_many_ounces how_many_feet_in how_many_grams
    combien_de_grammes_dans convert_celsius convertir_en square_root_of racine_carree_de cube_root prime_numbers nombre_premier fibonacci
    pythagoras pythagore pythagorean pi_digits decimales_de_pi what_is_pi derivative derivatives integral_of equation equations theorem theoreme
    hypotenuse triangle_area perimeter perimetre circumference circonference fraction fractions long_division table_de_multiplication multiply_by
    divided_by multiplie_par divise_par logarithm logarithme roman_numerals chiffres_romains shakespeare hamlet macbeth moliere victor_hugo zola
    balzac baudelaire rimbaud proust camus sartre voltaire rousseau_philosophe descartes nietzsche plato socrates aristotle platon socrate kant
    tolstoy dostoevsky hemingway dickens jane_austen mark_twain orwell edgar_poe mozart beethoven bach chopin vivaldi picasso van_gogh monet
    da_vinci leonard_de_vinci mona_lisa joconde michelangelo michel_ange napoleon napoleon_bonaparte louis_xiv jeanne_d_arc joan_of_arc cleopatra
    cleopatre julius_caesar jules_cesar alexander_the_great alexandre_le_grand genghis_khan hitler nazis stalin lenin churchill roosevelt
    kennedy_jfk abraham_lincoln george_washington_president thomas_jefferson martin_luther_king gandhi nelson_mandela christophe_colomb
    christopher_columbus jacques_cartier champlain charles_de_gaulle de_gaulle world_war seconde_guerre premiere_guerre deuxieme_guerre
    guerre_mondiale civil_war cold_war guerre_froide french_revolution revolution_francaise prise_de_la_bastille moyen_age middle_ages
    renaissance_italienne roman_empire empire_romain ancient_egypt ancient_greece vikings titanic mayflower declaration_of_independence
    tour_de_babel crusades croisades berlin_wall mur_de_berlin holocaust holocauste translate_this translate_to comment_on_dit comment_dit_on
    how_do_you_say say_in_spanish say_in_french en_anglais_comment what_does_mean que_veut_dire_le_mot qu_est_ce_que_veut_dire synonym synonyms
    antonym antonyms rhymes_with rime_avec grammar grammaire past_tense passe_compose imparfait_du subjonctif subjunctive adverb adverbs
    adjective adjectif adjectifs pronoun how_do_you_spell comment_ca_s_ecrit comment_ecrit_on comment_s_ecrit crossword mots_croises sudoku
    wordle scrabble trivia quiz_question who_wrote who_painted who_discovered who_was_the_first who_is_the_president qui_a_ecrit qui_a_peint
    qui_a_decouvert qui_a_construit en_quelle_annee what_year_did what_year_was when_was_born date_de_naissance_de how_tall_is how_far_is
    how_old_is_the quelle_distance a_quelle_distance time_in_tokyo time_zone time_zones fuseau_horaire decalage_horaire daylight_savings
    daylight_saving heure_d_ete changement_d_heure what_day_is_it quel_jour_on_est what_time_is_it quelle_heure_est_il quelle_heure_il_est
    kel_heure sunrise sunset coucher_de_soleil lever_du_soleil leap_year annee_bissextile solstice equinoxe equinox write_a_poem write_me_a
    write_an_essay ecris_moi_un ecris_un_poeme redige_moi javascript html_code excel_formula formule_excel word_document powerpoint python_code
    sql_query computer_science algorithm how_many_planets how_many_states how_many_days_until how_many_days_in how_many_continents how_many_bones
    how_many_calories combien_de_calories combien_d_os combien_de_pays combien_de_planetes combien_d_habitants nombre_d_habitants
    what_is_the_capital quelle_est_la_capitale c_est_quoi_la_capitale whats_the_capital who_is_the_ceo_of who_founded qui_a_fonde
    what_is_the_meaning what_year quelle_annee_la what_language_do quelle_langue_parle_t why_is_the_sky pourquoi_le_ciel how_do_planes
    how_do_airplanes what_causes qu_est_ce_qui_cause who_played qui_joue_dans who_sings qui_chante who_sang what_song_is quelle_est_cette_chanson
    lucky_color zodiac_sign scorpio capricorn aquarius sagittarius taurus gemini pisces capricorne verseau sagittaire scorpion_signe ascendant
    recommend_a_movie recommend_a_book tell_me_about_the_history fun_fact random_fact did_you_know savais_tu saviez_vous`,
  cooking: `
    recipe recipes cook cooking bake baking boil simmer marinate ingredients_for recette recettes cuire cuisson cuisiner cuisine bouillir
    temps_cuisson au_four how_long_to_cook recipe_for recette_de recette_du recette_pour how_do_i_cook how_do_you_cook how_do_you_make
    how_do_i_make_a how_to_make_a how_to_cook how_to_bake how_to_boil how_to_grill comment_faire_un comment_faire_une comment_faire_des
    comment_cuire comment_cuisiner comment_on_fait_un combien_de_temps_cuire preheat prechauffer degrees_oven oven_at tablespoon tablespoons
    teaspoon teaspoons tbsp tsp cuillere_a_soupe cuillere_a_cafe cups_of_flour tasse_de_farine tasses_de_farine baking_soda bicarbonate
    baking_powder poudre_a_pate levure_chimique yeast levure whisk_the knead petrir dough_rise pate_a_crepes pate_a_pizza bechamel
    mayonnaise_maison hollandaise ratatouille boeuf_bourguignon blanquette cassoulet pot_au_feu gratin_dauphinois chili_recipe mashed_potatoes
    hard_boiled oeuf_dur oeufs_durs pate_chinois tourtiere pouding_chomeur sucre_a_la_creme feves_au_lard cretons roast_beef turkey_thaw
    turkey_dinner cranberry_sauce deep_fry slow_cooker_recipe instant_pot_recipe leftovers freezer_meal can_i_freeze peut_on_congeler thaw
    substitute_for remplacer_le_beurre remplacer_les_oeufs vegan_recipe gluten_free_recipe`,
  match: `
    hockey football soccer baseball basketball tennis score scores nba nhl nfl mlb fifa canadiens leafs playoffs goal goals championship olympics
    superbowl super_bowl worldcup partie_hockey finale coupe_du psg om_match buts joueur joueurs ligue tournoi who_won qui_a_gagne habs
    canadiens_de les_canadiens le_canadien canucks oilers flames senators sens_game nordiques bruins rangers_game maple_leafs penguins_game
    blackhawks red_wings stanley_cup coupe_stanley ice_hockey world_juniors mondial_junior lnh nhl_draft goalie gardien_de_but power_play
    hat_trick tour_du_chapeau but_egalisateur yankees red_sox dodgers blue_jays cubs_game mets_game world_series home_run homerun
    expos_de_montreal mlb_game lakers celtics warriors_game raptors knicks bulls_game nba_finals march_madness ncaa dunk patriots_game
    cowboys_game packers eagles_game chiefs_game steelers nfl_game nfl_draft touchdown quarterback super_bowls superbowls fantasy_football
    premier_league champions_league ligue_des_champions la_liga serie_a bundesliga europa_league world_cup coupe_du_monde coupe_de_france
    ballon_d_or real_madrid fc_barcelone barcelona_game barca juventus bayern manchester_united man_united man_utd man_city chelsea_game
    arsenal_game tottenham liverpool_game olympique_de_marseille olympique_lyonnais losc asse_saint equipe_de_france les_bleus equipe_nationale
    cf_montreal impact_de_montreal alouettes als_game grey_cup coupe_grey cfl lcf_football uefa messi ronaldo mbappe neymar zidane griezmann
    haaland salah maradona pele lebron lebron_james michael_jordan kobe steph_curry tom_brady mahomes aaron_judge ohtani wayne_gretzky gretzky
    mcdavid crosby ovechkin carey_price serena_williams roger_federer federer nadal djokovic tiger_woods usain_bolt lewis_hamilton verstappen
    max_verstappen grand_prix nascar tour_de_france giro_d_italia wimbledon_final roland_garros us_open masters_golf ryder_cup ufc mma
    fight_night boxing_match combat_de_boxe wwe wrestling wrestlemania rugby six_nations handball volleyball lacrosse cricket_match badminton
    marathon_de half_marathon triathlon ironman jeux_olympiques olympic olympiques medaille medailles gold_medal medal_count referee refs arbitre
    arbitres penalty_kick tir_au_but penaltys penalties overtime_goal prolongation prolongations mi_temps halftime half_time coach_fired match_de
    match_nul hors_jeu carton_rouge carton_jaune red_card yellow_card coup_franc corner_kick demi_finale quart_de_finale semifinal semifinals
    quarterfinal quarter_final semi_final finals_game playoff series_eliminatoires eliminatoires repechage draft_pick free_agency transfer_window
    mercato classement_de standings bet_on_the betting_odds paris_sportifs parier sur_qui_miser winning_team losing_team did_we_win on_a_gagne
    on_a_perdu qui_gagne who_is_winning whos_winning score_final final_score quel_score what_was_the_score pronostic ligue_0 euro_0 formula_0
    formule_0 f_0_race indy_0 le_mans_0`,
  movie: `
    movie movies film films episode episodes season_of netflix_show actor actress song songs lyrics singer music spotify_song podcast
    youtube_video acteur actrice chanson chansons paroles musique serie_tele saison chanteur chanteuse groupe_musique celebrity taylor beyonce
    drake tv_show tv_shows tv_series series_tv serie_netflix sitcom telenovela soap_opera reality_show telerealite tele_realite teleroman
    season_finale season_premiere series_finale next_episode prochain_episode dernier_episode plot_twist spoiler spoilers spoil_me bande_annonce
    movie_theater movie_theatre movie_night cinema cinemas soiree_cinema popcorn_movie box_office oscar_winner oscars emmys emmy grammys grammy
    golden_globes cesars_ceremonie gala_adisq gemeaux festival_de_cannes blockbuster_movie netflix_and hollywood bollywood marvel avengers
    spiderman spider_man batman superman iron_man star_wars darth_vader star_trek harry_potter hogwarts hunger_games twilight_movie
    lord_of_the_rings seigneur_des_anneaux game_of_thrones stranger_things squid_game breaking_bad walking_dead the_office_show friends_episode
    simpsons_episode south_park family_guy grey_s_anatomy greys_anatomy bridgerton succession_hbo white_lotus the_crown love_island bachelor_show
    bachelorette occupation_double od_martinique star_academie star_ac la_voix_tva tout_le_monde_en_parle stat_tva indefendable loft_story
    koh_lanta the_voice danse_avec_les_stars plus_belle_la_vie masterchef top_chef les_marseillais hunting_show jeopardy wheel_of_fortune
    price_is_right american_idol survivor_show big_brother_show saturday_night_live snl late_night_show jimmy_fallon oprah ellen_degeneres
    kardashian kardashians taylor_swift swifties swiftie eras_tour rihanna adele_concert ed_sheeran justin_bieber bieber ariana_grande
    billie_eilish lady_gaga katy_perry britney britney_spears madonna michael_jackson elvis elvis_presley beatles rolling_stones pink_floyd
    led_zeppelin metallica acdc nirvana coldplay bruno_mars the_weeknd weeknd kanye kanye_west jay_z eminem kendrick snoop snoop_dogg tupac
    biggie travis_scott post_malone harry_styles one_direction olivia_rodrigo dua_lipa shakira bad_bunny bts_kpop kpop k_pop blackpink
    celine_dion cowboys_fringants les_cowboys_fringants jean_leloup robert_charlebois charlebois ginette_reno marie_mai coeur_de_pirate
    roch_voisine eric_lapointe patrick_bruel johnny_hallyday goldman_chanson aznavour edith_piaf piaf brel brassens gainsbourg stromae
    angele_chanteuse aya_nakamura booba jul_rappeur orelsan soprano_rappeur pnl_rap daft_punk david_guetta mylene_farmer indochine_concert
    vianney_chanteur louane christophe_mae florent_pagny brad_pitt tom_cruise leonardo_dicaprio dicaprio johnny_depp will_smith_slap keanu
    keanu_reeves ryan_gosling ryan_reynolds george_clooney denzel morgan_freeman meryl_streep angelina_jolie jennifer_aniston jennifer_lawrence
    julia_roberts scarlett_johansson margot_robbie emma_watson zendaya chalamet timothee_chalamet oppenheimer barbie_movie quentin_tarantino
    tarantino spielberg christopher_nolan scorsese louis_de_funes depardieu jean_dujardin omar_sy gad_elmaleh intouchables kaamelott asterix
    tintin astronomical mr_beast mrbeast youtuber youtubeur youtubeuse youtubers twitcher streamer streamers tiktoker tiktok_video viral_video
    karaoke lyrics_to paroles_de couplet chorus playlist playlists rapper rappeur rappeurs hip_hop country_music heavy_metal jazz_club
    opera_house orchestre orchestra ballet comedian comedy_show humoriste humoristes stand_up_comedy cartoon cartoons dessin_anime dessins_animes
    anime_show animes mangaka jeux_video video_game video_games jeu_video gamer gamers gaming_session mario_kart mario_bros super_mario
    animal_crossing the_sims warzone valorant league_of_legends counter_strike elden_ring dungeons_and_dragons album_of`,
  travel: `
    boat bateau ferry trip_to cruise_ship flight flights airport boarding airline airlines hotel hotels motel hostel cruise vacation trip
    itinerary_trip vol_avion vols avion avions aeroport croisiere voyage voyages vacances voyager sejour train_station gare trains tgv sncf_train
    bus_stop autobus bus metro subway tram arret_bus stm ttc transit traffic trafic embouteillage construction_road passport passports passeport
    passeports uber_ride taxi cab plane_ticket plane_tickets airplane airplanes my_flight son_vol mon_vol vol_pour vol_vers airfare layover
    stopover escale carry_on_bag baggage_claim checked_bag bagage_cabine bagages_en_soute boarding_pass carte_d_embarquement departure_gate
    terminal_0 jet_lag jetlag flight_attendant hotesse_de_l_air pilots pilotes runway customs_airport aeroport_trudeau yul yyz cdg_aeroport
    charles_de_gaulle_aeroport orly heathrow gatwick jfk_airport laguardia newark lax_airport ohare trudeau_airport pearson_airport train_de_nuit
    quai_de_gare quais gare_du_nord gare_de_lyon gare_centrale gare_montparnasse billet_de_train billet_d_avion billets_d_avion train_ticket
    bus_ticket bus_pass carte_de_bus passe_de_bus bus_schedule bus_route horaire_d_autobus horaire_de_bus horaire_du_train next_bus next_train
    prochain_bus prochain_train prochain_metro ligne_orange ligne_verte ligne_bleue ligne_jaune rer_a rer_b rer_c transilien correspondance_metro
    subway_station station_de_metro metro_station ferry_schedule traversier traverse_de road_trip roadtrip backpacking sac_au_dos_en
    auberge_de_jeunesse tourist tourists touriste touristes tourism tourisme tourist_office office_de_tourisme office_du_tourisme travel_agency
    travel_agent agence_de_voyage agence_de_voyages sightseeing things_to_do_in que_faire_a que_visiter road_conditions etat_des_routes rush_hour
    heure_de_pointe traffic_jam traffic_jams bouchon_sur bouchons_sur detour_road freeway interstate turnpike bridge_closed pont_champlain
    pont_jacques pont_ferme tunnel_closed tunnel_lafontaine road_closed route_barree rue_barree cone_orange cones_orange carpooling covoiturage
    hitchhike rent_a_car car_rental location_de_voiture location_d_auto rental_car louer_une_voiture louer_un_char visa_for visa_pour
    tourist_visa visa_touriste all_inclusive tout_inclus tout_compris punta_cana cancun varadero cayo_coco riviera_maya ibiza mykonos santorini
    maldives maldive seychelles tokyo_trip trip_to_tokyo disney_trip bora_bora phuket rome_italy venice_italy florence_italie milan_italie
    naples_italie porto_portugal vienne_autriche dubai_trip cairo le_caire sydney_australia brisbane_au buenos_aires rio_de_janeiro sao_paulo
    lima_peru santiago_chile la_havane kingston_jamaica port_au_prince`,
  health: `
    sick malade malades nausea vomit vomir asleep_leg wound fever headache migraine painful rash cough coughing flu covid cold_flu nurse nurses
    pregnant toothache tylenol advil ibuprofen vaccine vaccines symptom symptoms surgery cancer diabetes dentist dentists hospital hospitals
    emergency clinic therapist fievre mal_de maux douleur douleurs toux tousse rhume grippe medecin medecins docteur infirmiere infirmier vaccin
    vaccins symptome symptomes chirurgie hopital hopitaux urgences clinique dentiste ventre mal_au enceinte_femme grossesse blood_pressure
    tension_arterielle rash_on bouton_peau saigne bleeding sickness illness illnesses ill_and disease diseases diagnosed diagnosis diagnose
    sore_throat stomach_ache stomachache stomach_bug tummy_ache bellyache backache back_pain chest_pain chest_pains joint_pain knee_pain
    neck_pain earache ear_infection sinus sinuses sinusitis bronchitis pneumonia asthma strep strep_throat tonsils tonsillitis mono_virus measles
    mumps chickenpox chicken_pox shingles lice pink_eye conjunctivitis hives sprained sprain broken_arm broken_leg broken_ankle fracture
    fractured concussion dizzy dizziness vertigo fainted fainting passed_out seizure seizures epilepsy stroke_victim heart_attack heartburn
    acid_reflux reflux constipated constipation diarrhea diarrhoea cramps cramping period_cramps menopause hot_flashes miscarriage ivf ovulation
    contractions in_labor in_labour ultrasound_scan xray x_ray xrays mri ct_scan blood_test blood_work bloodwork lab_results test_results biopsy
    chemo chemotherapy tumor tumour tumeur cyst polyp thyroid cholesterol diabetic arthritis gout_attack gallbladder kidney_stone kidney_stones
    kidneys liver_disease hepatitis hiv std stds uti yeast_infection hernia appendix appendicitis hemorrhoids dementia alzheimer alzheimers
    parkinson parkinsons autism autistic adhd ocd_diagnosis bipolar schizophrenia ptsd anxiety panic_attack panic_attacks antidepressants
    suicidal suicide suicidaire self_harm overdose rehab addiction sober_since psychiatrist psychologist psychotherapist psychiatre psychologue
    psy_rdv therapist_appointment counselling counselor doctor_appointment doctors_appointment family_doctor medecin_de_famille pediatrician
    pediatre dermatologist dermatologue gynecologist gynecologue obgyn midwife sage_femme cardiologist cardiologue neurologist neurologue
    orl_medecin surgeon chirurgien chirurgienne anesthesia orthodontist orthodontiste braces_teeth wisdom_tooth wisdom_teeth dent_de_sagesse
    dents_de_sagesse carie caries cavity root_canal traitement_de_canal mal_de_dents rage_de_dents chiropractor chiro chiropraticien
    physiotherapist physio physiotherapie kine kinesitherapeute osteopath osteo osteopathe orthophoniste ergotherapeute er_visit emergency_room
    walk_in_clinic urgent_care clsc chsld salle_d_attente sans_rendez_vous_clinique info_sante ambulance ambulances stretcher wheelchair_bound
    nursing_home ehpad residence_pour_personnes hospice maladie maladies gastro gastro_enterite angine otite sinusite bronchite pneumonie asthme
    varicelle rougeole oreillons poux mal_de_tete mal_de_gorge mal_de_ventre mal_de_dos mal_au_dos mal_au_ventre mal_a_la_tete mal_a_la_gorge
    mal_au_coeur mal_aux_dents nausee nausees vomissements vomi diarrhee constipe brulures_d_estomac reflux_gastrique etourdi etourdissement
    etourdissements vertige vertiges evanoui crampe crampes entorse foulure fracturee platre_jambe commotion crise_cardiaque avc crise_de_panique
    anxiete angoisse angoisses anxieux anxieuse depression burnout burn_out arret_maladie arret_de_travail conge_maladie sick_leave
    cholesterol_eleve diabetique tension_elevee haute_pression high_blood hypertension anemie thyroide arthrose arthrite sciatique hernie lumbago
    tendinite migraines radiographie radio_des_poumons echographie prise_de_sang analyse_de_sang resultats_d_analyse irm scanner_medical
    scintigraphie chimio chimiotherapie radiotherapie operation_du accouchement accoucher accouche enceinte_de fausse_couche pilule_du_lendemain
    grossesse_extra bebe_fait_de allaiter allaitement breastfeeding covid_test test_covid coronavirus pandemie pandemic quarantine quarantaine
    confinement omicron variant_covid flu_shot vaccin_grippe booster_shot dose_de_rappel vaccination vaccinated vaccinate vaccine_clinic tetanus
    tetanos rabies rage_animale mosquito_bite piqure_de piqure_d tick_bite tique_chien bee_sting food_poisoning_symptoms snore snoring ronfle
    ronfler covid_0`,
  religion: `
    god jesus church prayer pray praying bible allah mosque temple priest pope amen blessed dieu eglise priere prier messe mosquee pretre pape
    beni benisse easter_mass ramadan careme christian_faith christians catholic catholics catholique catholiques protestant protestants baptist
    baptists methodist lutheran evangelical evangeliste mormon mormons lds_church jehovah jehovahs_witness temoin_de_jehovah temoins_de_jehovah
    muslim muslims musulman musulmans musulmane islam islamic coran quran koran imam jewish juif juifs juive synagogue rabbi rabbin torah
    hanukkah chanukah passover yom_kippur shabbat hindu hindus hinduism hindou diwali holi_festival buddha bouddha buddhist buddhism bouddhiste
    bouddhisme meditation_guidee sikh gurdwara atheist athee atheism holy_spirit saint_esprit jesus_christ christ jesus_loves lord_jesus our_lord
    the_lord praise_the_lord god_bless_us virgin_mary vierge_marie holy_bible scripture scriptures psalm psalms psaume psaumes gospel evangile
    new_testament old_testament genesis_chapter verset bible_verse bible_study sermon sermons preacher preachers pastor pastors pasteur pasteurs
    bishop eveque archbishop vatican vatican_city nun nuns moine moines monk monks monastery monastere cathedral cathedrale chapelle chapel
    parish paroisse sunday_service sunday_school catechisme catechism premiere_communion confirmation_catholique confession_priest rosary
    chapelet baptized baptised baptize baptiser hell_fire devil demon demons satan diable angel_guardian ange_gardien salvation salut_eternel
    repent repentance sinner sinners sins peches_capitaux prophet prophete resurrection crucifixion holy_week semaine_sainte ash_wednesday
    good_friday vendredi_saint lent_season eid aid_el aid_moubarak eid_mubarak ramadan_mubarak inshallah inchallah in_sha_allah mashallah
    hamdoulilah alhamdulillah starfoullah wallah wesh_wallah salam_alaykoum salam_aleykoum assalamu bismillah halleluiah hallelujah alleluia`,
  animal: `
    tiger tigers lion lions elephant elephants giraffe giraffes zebra zebras monkey monkeys gorilla gorillas chimpanzee hippo hippopotamus rhino
    rhinoceros cheetah leopard panther panda pandas koala kangaroo kangaroos wolf wolves loup loups fox foxes renard renards bear bears grizzly
    ours_noir ours_polaire polar_bear moose orignal orignaux elk caribou deer chevreuil chevreuils cerf biche sanglier wild_boar coyote coyotes
    raccoon raccoons raton_laveur ratons_laveurs skunk skunks mouffette mouffettes squirrel squirrels ecureuil ecureuils chipmunk beaver castor
    castors groundhog marmotte marmottes hedgehog herisson porcupine porc_epic opossum badger otter otters loutre weasel ferret furet rat rats
    mole_hill bat_in chauve_souris whale whales baleine baleines dolphin dolphins dauphin dauphins shark sharks requin requins seal_pup phoque
    phoques walrus octopus pieuvre jellyfish meduse turtle turtles tortue tortues tortoise snake snakes serpent serpents lizard lizards lezard
    crocodile crocodiles alligator alligators frog frogs grenouille grenouilles toad crapaud gecko iguana iguane eagle eagles aigle aigles owl
    owls hibou hiboux chouette_oiseau hawk falcon_bird faucon pigeon pigeons seagull seagulls goeland mouette mouettes crow crows corbeau
    corneille duck_pond ducks canards goose geese oies swan cygne penguin penguins pingouin pingouins manchots flamingo peacock paon ostrich
    autruche parakeet perruche cockatiel canary_bird canari hummingbird colibri woodpecker pivert hen hens poule poules rooster coq_qui
    chick_hatch poussin poussins horse_riding horses cheval chevaux pony poney poneys donkey ane_tetu mule_animal cow cows vache vaches calf_born
    taureau bulls sheep mouton moutons lamb_born agneaux goat goats chevre chevres pig_farm cochon cochons piglet llama lama_animal alpaca camel
    chameau dromadaire bee bees beehive abeille abeilles ruche wasp wasps guepe guepes hornet bumblebee bourdon ant_hill ants fourmi fourmis
    spider spiders araignee araignees mosquito mosquitos mosquitoes moustique moustiques maringouin maringouins fly_swatter butterfly papillon
    papillons caterpillar ladybug coccinelle cricket_insect grasshopper sauterelle dragonfly libellule firefly snail snails escargot escargots
    slug limace dinosaure t_rex mammoth goldfish koi_pond guinea_pig cochon_d_inde gerbil chinchilla`,
  animal_lost: `
    lost_dog found_a_dog found_a_cat chien_perdu chat_perdu`,
  trade: `
    plumber plumbers plombier plombiers electrician electricians electricien electriciens carpenter carpenters menuisier menuisiers ebeniste
    roofers couvreurs mason_work macon_batiment bricklayer painter painters peintre_en_batiment drywall platrier contractor contractors
    entrepreneur entrepreneurs general_contractor handyman homme_a_tout_faire landscaper landscapers paysagiste paysagistes gardener jardinier
    arborist elagueur emondeur locksmith serrurier welder soudeur architect architects architecte architectes engineer engineers ingenieur
    ingenieurs surveyor arpenteur geometre accountant accountants accounting comptable comptables comptabilite bookkeeper tax_preparer
    notary_public consultant consultants farmer farmers agriculteur agriculteurs fermier ferme_laitiere fisherman pecheur hunter_season chasseur
    logger bucheron trucker truckers camionneur camionneurs bus_driver chauffeur_de_bus chauffeur_de_taxi taxi_driver pizza_guy janitor janitors
    concierge_ecole cleaning_lady femme_de_menage housekeeper maid_service cleaners_house house_cleaning menage_a_domicile butler chef_cuisinier
    baker_job boulanger boulangere boucher boucherie butcher poissonnier fromager bartender barman barmaid dj_for disc_jockey photographer
    photographers photographe photographes videographer musician musicians musicien musiciens painter_artist artist artists artiste artistes
    sculptor sculpteur writer writers author authors auteur ecrivain poet poete editor redacteur translator translators traducteur traductrice
    interpreter interprete programmer programmers programmeur developer developpeur developers developpeurs scientist_job researcher chercheur
    chercheuse astronomer historian historien economist economiste politician politicien politiciens banker_job broker brokers stockbroker
    salesman_car undertaker funeral_home salon_funeraire funerarium cemetery cimetiere crematorium cremation nanny_job au_pair caregiver
    caregivers aide_soignante aide_a_domicile preposee_aux_beneficiaires infirmier_a social_worker travailleuse_sociale travailleur_social
    probation_officer detective private_investigator spy espion bodyguard garde_du_corps lifeguard sauveteur flight_crew astronaut_job sailor
    marin_pecheur captain capitaine tailor_alterations seamstress couturiere couturier cobbler cordonnier cordonnerie shoe_repair dry_cleaner
    dry_cleaners dry_cleaning nettoyeur_a_sec pressing_nettoyage laundromat buanderie car_wash lave_auto tow_truck_driver snow_removal
    deneigement deneigeur chimney_sweep ramonage ramoneur movers_tomorrow furnace_repair chauffagiste hvac frigoriste appliance_repair
    piano_tuner sage_femmes wedding_planner real_estate_agent travel_agents`,
};
