/** What a brand has nothing to do with: the world, other firms, other people. */
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
  authority: `
    dmv license licence permit jury court courts judge lawyer attorney sue police cop cops officer tribunal avocat_loi notaire permis_conduire
    saaq prefecture embassy ambassade consulate consulat immigration green_card citizenship citoyennete social_security medicare medicaid welfare
    unemployment chomage aide_sociale caf cpam urssaf pole_emploi ramq irs revenu_quebec revenu_canada cra arc impot impots tax_return
    declaration_impots council mayor city_hall mairie ville_de hotel_de_ville prison probation parole warrant contravention amende speeding
    census dmv_office drivers_license driver_license drivers_test driving_test road_test permis_de_conduire examen_de_conduite code_de_la_route
    points_de_permis carte_grise immatriculation plaque_d_immatriculation license_plate license_plates vehicle_registration controle_technique
    vignette_auto parking_ticket parking_tickets speeding_ticket traffic_ticket jury_duty small_claims petites_creances cour_des_petites
    city_council town_hall town_council county_clerk bylaw bylaws zoning building_permit permis_de_construire permis_de_construction property_tax
    property_taxes taxe_fonciere taxe_habitation taxe_d_habitation taxes_municipales taxe_scolaire taxes_scolaires income_tax taxes_return
    tax_season tax_refund_irs avis_d_imposition avis_de_cotisation declaration_de_revenus declaration_de_revenu prelevement_a_la_source
    centre_des_impots tresor_public impots_gouv france_travail assurance_chomage assurance_emploi service_canada service_quebec gouvernement_du
    rqap regie_des_rentes rrq allocation_familiale allocations_familiales child_benefit child_support pension_alimentaire custody garde_partagee
    birth_certificate acte_de_naissance extrait_de_naissance certificat_de_naissance death_certificate marriage_license marriage_certificate
    carte_d_identite carte_identite titre_de_sejour visa_application work_permit permis_de_travail study_permit permis_d_etudes
    permanent_residence permanent_resident residence_permanente express_entry greencard uscis asylum refugee refugees refugie refugies
    demandeur_d_asile naturalisation serment_d_allegeance carte_vitale cpam_dossier carte_soleil carte_d_assurance_maladie food_stamps
    snap_benefits ebt_card hud_housing hlm_logement apl_logement prime_d_activite rsa_caf hmrc nhs national_insurance universal_credit
    council_tax dvla ssa_office social_insurance nas_numero sin_number assurance_sociale numero_de_securite securite_sociale la_secu curatelle
    tutelle notary notaries notaires avocate avocats avocates attorneys lawyers barrister solicitor paralegal lawsuit lawsuits legal_advice
    conseil_juridique aide_juridique legal_aid law_firm cabinet_d_avocats plainte_a_la_police police_report policier policiers policiere gendarme
    gendarmes gendarmerie commissariat poste_de_police police_station sheriff fbi rcmp grc_police sq_police spvm bail_bond felony misdemeanor dui
    restraining_order ordonnance_restrictive eviction_notice testament_notaire last_will heritage_succession succession_notaire firefighter
    firefighters fire_department pompier pompiers ambulancier paramedic paramedics army navy_base soldat soldier soldiers veterans
    veteran_affairs consulaire douanier_frontiere border_patrol border_crossing mairie_de conseil_municipal deneigement_rue nids_de_poule
    nid_de_poule pothole potholes street_light streetlight lampadaire garbage_day garbage_truck animal_control fourriere impound towed tow_truck
    remorquage remorque_ma social_housing`,
  housing: `
    landlord tenant tenants rent lease mortgage realtor real_estate eviction apartment_rent loyer loyers bail proprio proprietaire locataire
    locataires hypotheque immobilier coloc demenageurs condo logement logements voisin_bruyant plumbing landlords landlady slumlord sublet
    subletting sous_louer sous_location bailleur colocataire colocataires colocation roomate roommates flatmate flatmates
    security_deposit_apartment first_and_last_rent month_rent rent_is_due hausse_de_loyer augmentation_de_loyer regie_du_logement
    tribunal_administratif_du_logement tal_logement studio_apartment one_bedroom two_bedroom bedroom_apartment quatre_et_demi trois_et_demi
    deux_et_demi cinq_et_demi condos condominium frais_de_condo syndicat_de_copropriete copropriete syndic_immeuble hoa realtors realtor_com
    zillow redfin centris duproprio seloger courtier_immobilier courtiers agent_immobilier agence_immobiliere mortgages hypotheques refinance
    refinancing down_payment_house mise_de_fonds closing_date open_house_sunday visite_libre maison_a_vendre house_for_sale house_hunting
    home_inspection inspecteur_en_batiment moving_company moving_truck uhaul_truck demenageur camion_de_demenagement bed_bugs bedbugs
    punaises_de_lit punaise_de_lit cockroach cockroaches coquerelle coquerelles cafards cafard exterminator exterminateur exterminators
    pest_control mice_in souris_dans termites termite moisissure_dans black_mold noisy_neighbor noisy_neighbours voisins_bruyants tapage_nocturne
    roof_leak roofer toiture couvreur gouttieres gutters basement_flooded sous_sol_inonde inondation inondations`,
  utility: `
    hydro electricity electric_bill gas_bill power_outage outage water_bill internet_bill wifi_down cable_company utility utilities
    garbage_pickup trash_pickup recycling recyclage poubelles collecte electricite edf engie panne_courant panne_de_courant gaz_facture
    facture_hydro compteur enedis hydro_quebec hydro_one hydro_ottawa bc_hydro toronto_hydro con_edison con_ed pge pg_e duke_energy national_grid
    fortis_bc enbridge energir gaz_metro grdf gaz_de_france total_energie direct_energie eni_gaz sibelga luminus british_gas eon_energy
    octopus_energy thames_water veolia suez_eau eau_potable boil_water water_main sewer sewage egout egouts fosse_septique septic aqueduc
    coupure_d_eau coupure_de_courant coupure_courant panne_d_electricite panne_d_internet internet_is_down wifi_is_down internet_down
    internet_outage blackout brownout linky smart_meter meter_reading releve_de_compteur facture_d_electricite facture_electricite facture_de_gaz
    facture_d_eau electric_company gas_company water_company power_company phone_company internet_provider fournisseur_internet
    fournisseur_d_acces fibre_optique fiber_optic box_internet decodeur cable_tv cable_box mobile_plan phone_plan forfait_mobile
    forfait_cellulaire forfait_internet data_plan data_roaming recycling_bin recycling_day bac_bleu bac_brun bac_de_recyclage
    collecte_des_ordures ordures vidanges ramassage_des_ordures collecte_selective encombrants dechetterie dechet dechets ecocentre landfill
    dump_site city_dump compost_bin`,
  bank: `
    bank banks banking bank_account banque banques bancaire caisse_populaire desjardins rbc bmo cibc scotiabank td_bank national_bank wells_fargo
    wellsfargo citibank bnp societe_generale credit_agricole caisse_epargne boursorama hsbc barclays revolut interest_rate credit_score
    cote_credit credit_union 0_k pension retirement retraite banker bankers banquier banquiere banquiers teller tellers chequing savings_account
    checking_account compte_cheque compte_epargne compte_courant compte_conjoint joint_account livret_a livret_epargne assurance_vie pel_banque
    epargne_retraite reer celi ferr tfsa rrsp resp_plan gic ira_account roth_ira mutual_fund mutual_funds fonds_commun stock_market
    bourse_actions stocks_and actions_en_bourse dividends dividende dividendes interest_rates taux_d_interet taux_interet taux_hypothecaire
    mortgage_rate mortgage_rates pret_immobilier pret_auto pret_etudiant student_loan student_loans car_loan auto_loan personal_loan
    pret_personnel ligne_de_credit line_of_credit marge_de_credit overdraft overdrawn nsf bounced_check cheque_sans agios iban swift_code
    routing_number transit_number bic_code rib_banque specimen_cheque void_cheque dab distributeur_de_billets retrait_au_guichet exchange_rate
    taux_de_change convert_dollars convertir_des_euros cours_de_l_euro cours_du_dollar foreign_currency currency_exchange bureau_de_change
    banque_nationale banque_laurentienne laurentienne banque_postale lcl_banque credit_mutuel cic_banque credit_du_nord la_banque_postale
    fortuneo hello_bank monabanq orange_bank ing_direct tangerine_bank simplii eq_bank wealthsimple questrade manulife_bank royal_bank
    banque_royale td_canada bank_of_america bofa chase_bank jp_morgan jpmorgan us_bank pnc_bank capital_one_card discover_card ally_bank
    charles_schwab schwab fidelity_investments vanguard robinhood etrade e_trade td_ameritrade goldman lloyds_bank natwest santander halifax_bank
    nationwide_building monzo starling_bank first_direct credit_suisse raiffeisen postfinance banque_cantonale bcv_banque ubs belfius kbc_banque
    bnp_paribas bnp_fortis argenta ing_belgique coinbase binance wise_transfer paysafe equifax transunion experian fico credit_report
    dossier_de_credit bankruptcy bankrupt faillite consumer_proposal debt_collector agence_de_recouvrement syndic_de_faillite 0_k_plan
    ira_contribution`,
  insurance: `
    car_accident accident_de insurance insurer deductible claim_accident assurance assurances assureur mutuelle allstate geico
    progressive_insurance statefarm desjardins_assurance policy_number sinistre constat uninsured assure_auto premium_insurance prime_d_assurance
    primes_d_assurance franchise_assurance deductibles claims_adjuster adjuster expert_sinistre degat_des_eaux degats_d_eau water_damage_claim
    car_insurance auto_insurance home_insurance health_insurance life_insurance dental_insurance travel_insurance pet_insurance renters_insurance
    assurance_auto assurance_habitation assurance_maladie assurance_voyage assurance_dentaire tiers_payant carte_mutuelle mgen maif macif matmut
    maaf axa allianz groupama gmf generali intact_assurance belairdirect la_capitale_assurance ssq beneva manulife sun_life sunlife great_west
    blue_cross croix_bleue aviva metlife prudential state_farm farmers_insurance liberty_mutual usaa aflac cigna aetna humana kaiser_permanente
    bluecross unitedhealthcare obamacare fender_bender rear_ended hit_and_run accrochage constat_amiable carambolage accident_de_voiture
    accident_d_auto totaled_my`,
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
  animal_lost: `
    lost_dog found_a_dog found_a_cat chien_perdu chat_perdu`,
  other_firm: `
    amazon walmart costco ebay shein temu uber lyft doordash ubereats skip_the_dishes instacart grubhub deliveroo netflix hulu disney spotify
    youtube facebook instagram insta tiktok whatsapp snapchat twitter tinder bumble venmo zelle cashapp rogers videotron telus fido koodo verizon
    comcast xfinity tmobile att vodafone sfr bouygues swisscom proximus canalplus ikea google microsoft apple_store sncf airbnb expedia
    booking_com westjet air_canada airtransat air_transat ryanair easyjet ticketmaster stubhub etsy aliexpress vinted leboncoin craigslist kijiji
    starbucks mcdonalds mcdo wendys burger_king kfc subway_sandwich tim_hortons tims iga metro_epicerie loblaws provigo bestbuy best_buy
    home_depot homedepot lowes rona canadian_tire fnac darty carrefour leclerc auchan lidl aldi tesco sephora zara nike adidas xbox playstation
    nintendo roblox fortnite samsung icloud gmail outlook hotmail yahoo linkedin roku doctolib tesla toyota honda ford amazone amzn wal_mart
    sams_club sam_s_club bjs_wholesale kroger safeway publix wegmans heb_store trader_joes whole_foods wholefoods winco meijer food_lion
    piggly_wiggly aldis sobeys metro_grocery super_c maxi_epicerie adonis_epicerie food_basics no_frills freshco longos save_on_foods superstore
    real_canadian farm_boy avril_supermarche rachelle_bery dollarama dollar_tree dollar_general family_dollar giant_tiger tigre_geant
    winners_store homesense marshalls tj_maxx tjmaxx ross_store burlington_coat old_navy banana_republic jcpenney jc_penney kohls macys nordstrom
    bloomingdales saks hudsons_bay la_baie simons_magasin holt_renfrew sears zellers kmart reitmans ardene garage_clothing aritzia roots_store
    lululemon uniqlo primark asos boohoo fashion_nova romwe zaful zalando la_redoute laredoute showroomprive vente_privee veepee cdiscount
    rakuten rue_du_commerce mano_mano manomano back_market backmarket wish_app alibaba dhgate banggood gearbest etsy_shop poshmark depop mercari
    offerup facebook_marketplace marketplace marketplaces gumtree kijiji_ad lespac craiglist wallapop walgreens walgreen cvs rite_aid riteaid
    duane_reade shoppers_drug shoppers_drug_mart pharmaprix jean_coutu familiprix uniprix brunet_pharmacie proxim lawtons rexall boots_pharmacy
    superdrug petsmart petco pet_valu mondou chewy michaels_store hobby_lobby joann_fabrics deserres archambault renaud_bray indigo_books
    chapters barnes_and_noble barnes_noble waterstones whsmith staples_store bureau_en_gros office_depot officemax jysk structube wayfair leons
    the_brick brick_store mobilia maisons_du_monde conforama but_magasin castorama leroy_merlin brico_depot mr_bricolage bricorama bricomarche
    patrick_morin canac reno_depot rona_store princess_auto napa_auto autozone pep_boys jiffy_lube kal_tire midas speedy_glass lebeau autoglass
    feu_vert norauto point_s gamestop eb_games micro_mag newegg memory_express the_source la_source currys argos john_lewis marks_and_spencer
    debenhams next_store waitrose sainsburys sainsbury asda morrisons coop_store migros coop_suisse manor_suisse galaxus digitec delhaize colruyt
    carrefour_market monoprix franprix intermarche super_u hyper_u systeme_u geant_casino auchan_drive leader_price picard_surgeles biocoop
    naturalia action_magasin gifi la_foirfouille decathlon go_sport intersport sports_experts sport_chek sportchek dicks_sporting cabelas
    bass_pro rei_store mec_store la_cordee sail_magasin altitude_sports foot_locker footlocker champs_sports jd_sports puma reebok under_armour
    new_balance asics converse vans_shoes timberland birkenstock crocs_store levis_store calvin_klein tommy_hilfiger ralph_lauren gucci
    louis_vuitton prada chanel hermes_paris cartier rolex tiffany_co pandora_store swarovski h_and_m hm_store kiabi jules_magasin celio zeeman
    c_and_a pimkie camaieu promod etam undiz victorias_secret bath_and_body bath_body_works yves_rocher marionnaud nocibe ulta ulta_beauty
    body_shop avon_lady mary_kay tupperware herbalife amway twitch discord reddit pinterest telegram facetime skype zoom_call google_meet
    microsoft_teams wechat viber kik quora tumblr onlyfan bumble_date grindr badoo meetic okcupid pof plenty_of_fish linked_in glassdoor
    jobillico monster_jobs workday upwork fiverr taskrabbit angies_list thumbtack yelp tripadvisor trip_advisor groupon livingsocial google_maps
    waze gmaps disney_plus disneyplus disneyland disney_world prime_video amazon_prime hbo hbomax crave_tv peacock_tv paramount_plus apple_tv
    crunchyroll tubi pluto_tv molotov canal_plus canal_sat mycanal ocs_tv salto_tv tou_tv ici_tout illico club_illico espn dazn rds_direct
    tva_sports sportsnet tsn bein_sports sirius siriusxm deezer tidal_music apple_music soundcloud audible kindle kobo playstore steam_game
    epic_games minecraft fifa_game call_of_duty gta candy_crush pokemon pokemon_go playstation_network psn xbox_live nintendo_eshop twitch_prime
    chatgpt_plus openai windows_update onedrive dropbox adobe photoshop norton mcafee antivirus turbotax turbo_tax h_and_r_block quickbooks
    godaddy wix shopify_store wordpress squarespace telus_mobility rogers_internet bell_canada bell_mobility bell_mobilite bell_fibe virgin_plus
    virgin_mobile public_mobile freedom_mobile lucky_mobile chatr cogeco eastlink shaw_cable teksavvy ebox oxio distributel fizz_mobile sasktel
    xplornet xplore starlink t_mobile tmobiles at_and_t sprint_mobile metro_pcs metropcs cricket_wireless boost_mobile mint_mobile us_cellular
    spectrum_internet cox_cable charter_cable frontier_internet optimum_online centurylink directv dish_network viasat tracfone straight_talk
    google_fi orange_mobile orange_money sosh red_by_sfr b_and_you bbox freebox free_mobile livebox prixtel la_poste_mobile nrj_mobile
    auchan_telecom telenet voo scarlet_be mobistar base_be sunrise_ch salt_mobile british_telecom virgin_media talktalk sky_tv sky_broadband
    giffgaff tesco_mobile three_mobile ee_mobile bt_broadband delta_airlines delta_flight united_airlines american_airlines southwest_airlines
    jetblue spirit_airlines frontier_airlines alaska_airlines porter_airlines flair_airlines lynx_air sunwing swoop_airline air_france airfrance
    klm lufthansa british_airways aer_lingus transavia emirates_airline qatar_airways turkish_airlines royal_air_maroc air_algerie tunisair
    air_caraibes air_senegal swiss_air brussels_airlines vueling iberia wizz_air eurowings thalys eurostar ouigo tgv_inoui blablacar flixbus
    greyhound_bus megabus orleans_express via_rail viarail amtrak exo_train go_train go_transit translink opus_card presto_card navigo ratp sncb
    cff_ch nmbs tec_bus tcl_lyon bixi velib lime_scooter bird_scooter turo communauto zipcar hertz avis_rent avis_location budget_rent
    enterprise_rent europcar sixt uhaul u_haul penske_truck priceline hotels_com kayak_com orbitz travelocity trivago agoda hostelworld vrbo
    marriott hilton hyatt sheraton holiday_inn best_western fairmont_hotel ibis_hotel novotel accor club_med pierre_et_vacances center_parcs
    carnival_cruise royal_caribbean msc_croisieres costa_croisieres mc_donalds macdonalds mcdonald_s big_mac happy_meal quick_burger five_guys
    shake_shack taco_bell chipotle panera dominos domino_s pizza_hut papa_johns little_caesars pizza_pizza boston_pizza st_hubert saint_hubert
    rotisserie la_belle_province valentine_resto ashton_resto a_and_w harveys dairy_queen popeyes chick_fil_a arbys sonic_drive jack_in_the_box
    in_n_out whataburger olive_garden applebees chilis dennys ihop waffle_house cracker_barrel outback_steakhouse red_lobster cheesecake_factory
    buffalo_wild wingstop jersey_mikes jimmy_johns quiznos dunkin dunkin_donuts krispy_kreme second_cup presse_cafe van_houtte brulerie
    cora_dejeuner chez_cora pret_a_manger nandos greggs costa_coffee wetherspoons domino_pizza paul_boulangerie brioche_doree buffalo_grill
    hippopotamus_resto flunch courtepaille just_eat justeat skipthedishes skip_dishes door_dash uber_eats glovo hello_fresh hellofresh goodfood
    chefs_plate cook_it factor_meals blue_apron bmw mercedes audi volkswagen vw porsche ferrari lamborghini jaguar land_rover range_rover volvo
    saab subaru mazda mitsubishi nissan hyundai kia lexus acura infiniti chevrolet chevy buick gmc cadillac dodge_ram chrysler jeep_wrangler
    renault peugeot citroen dacia fiat alfa_romeo skoda opel suzuki yamaha kawasaki harley harley_davidson ducati can_am ski_doo skidoo
    bombardier john_deere kubota sony panasonic toshiba hitachi philips lg_tv huawei xiaomi oneplus nokia motorola blackberry_phone lenovo asus
    acer hewlett_packard hp_printer dell_laptop epson canon_printer nikon gopro fitbit garmin bose_speaker sonos jbl_speaker dyson roomba
    whirlpool maytag frigidaire electrolux bosch_dishwasher miele kitchenaid keurig nespresso usps_office shell_station esso petro_canada
    ultramar couche_tard seven_eleven circle_k costco_gas chevron exxon total_energies station_service coinstar western_union moneygram
    money_mart payday_lender h_r_block self_storage public_storage ticketmaster_refund seatgeek eventbrite evenko cineplex cinemas_guzzo
    amc_theater amc_theatre regal_cinemas pathe_cinema ugc_cinema gaumont la_ronde six_flags canadas_wonderland parc_asterix puy_du_fou
    rival_store`,
  child: `
    my_son mon_fils daughters sons boy boys schoolkid pupil eleve eleves scolaire kid kids daughter child children toddler toddlers grandson
    granddaughter grandkids newborn infant teen teenager fils fille filles enfant enfants gars garcon garcons petit_fils petite_fille ado
    adolescent nouveau_ne bebe_naissant jumeaux twins`,
  family: `
    mother father mere pere niece nieces nephew neveu belle_fille son_in_law in_laws twin godmother parrain marraine mom moms mommy mum dad daddy
    babe baby bro sis sister brother aunt auntie uncle cousin cousins grandma grandpa granny nana papa maman manman papy mamie papi grand_mere
    grand_pere soeur frere tante oncle mononc matante tonton beau_pere belle_mere parents famille family honey hun sweetie sweetheart darling
    cheri cherie mon_amour bebe mon_coeur ma_belle poupou loulou mutter step_mom stepmom stepdad stepfather stepmother stepson stepdaughter
    half_brother half_sister demi_frere demi_soeur brother_in_law sister_in_law mother_in_law father_in_law daughter_in_law beau_frere
    belle_soeur beau_fils gendre bru_famille great_grandma arriere_grand grandparents grands_parents grandmother grandfather grandmothers
    grandfathers gramma gran nan_family nanna nona nonna nonno abuela abuelo mami_chula pops_dad poppa daddys mommys mums mamans mummy mam aunty
    aunts uncles tata tatie tantine nephews neveux godfather godson goddaughter filleul filleule sissy lil_bro big_bro big_sis little_brother
    little_sister grand_frere grande_soeur petit_frere petite_soeur brothers sisters siblings sibling freres soeurs frerot frangin frangine reuf
    cousine cousines cousinade relatives relative_of parente kinfolk famille_a familia mon_vieux_pere ma_vieille maman_cherie papa_cheri hubs
    missus the_missus old_man_home buddy buddies pal pals bestie besties bff bffs homie homies my_dude my_guy my_friend my_love my_dear
    my_darling dearest hon sugar_pie sweetpea sweet_pea pumpkin_pie cupcake_love baby_girl baby_boy babes bby boo_boo bae beautiful_lady handsome
    gorgeous_girl sexy_lady mon_pote mes_potes pote potes mon_chum mon_gars ma_chum mon_ami mon_amie mes_amis mes_amies amie amies amis copains
    copines ma_cherie mon_cheri mon_chou mon_lapin ma_puce mon_ange ma_chouette mon_beau ma_grande mon_grand ma_vieille_branche mon_loup
    mon_minou ma_poule poulette minette_cherie cocotte_cherie choupinette chouchou mon_tresor ma_biche mon_bebe vieux_frere poto potos frero
    le_s_filles_on les_gars les_filles les_boys hey_girl hey_man hey_dude hey_bro girlie queen_bee chica mon_homme ma_blonde mon_mec ma_meuf
    ma_femme`,
  romance: `
    boyfriend girlfriend husband hubby wife wifey bf gf fiance fiancee dating date_night crush kiss kisses hug hugs sexy marry married wedding
    divorce chum mari conjoint conjointe copain copine epoux epouse mariage bisou bisous bise bises calin embrasse je_taime je_t_aime t_aime
    i_love_you love_you ily miss_you tu_me_manques xoxo xo boyfriends girlfriends spouse partner_in_life ex_wife ex_husband ex_boyfriend
    ex_girlfriend my_ex mon_ex ex_mari ex_femme ex_copine soulmate ame_soeur flirt flirting flirter draguer drague sexting hookup hook_up
    booty_call netflix_and_chill one_night valentine be_mine will_you_marry_me propose_to engaged engagement_dinner fiances fiancailles honeymoon
    lune_de_miel bridesmaid bridesmaids maid_of_honor best_man groomsmen groom bride_to demoiselle_d_honneur temoin_de_mariage newlyweds
    just_married elopement divorced divorcing divorcee divorces separated_from broke_up breakup break_up_with dumped_me larguee largue_par
    m_a_laissee rupture_amoureuse cheating_on cheated_on trompe_ma trompe_son infidele infidelity jealous jaloux jalouse in_love amoureux
    amoureuse amoureux_de tomber_amoureux love_ya love_u luv luv_u luv_ya luvya iloveyou i_luv te_quiero te_amo jtm jtaime je_taim je_t_aim
    tu_m_aimes tu_maimes missing_you miss_u miss_ya missin_you missed_you_so you_miss_me tu_me_manque tu_mas_manque tu_m_as_manque
    tu_vas_me_manquer hug_you big_hug big_hugs caresses calins gros_calin gros_bisous bisoux bizoo bizous mille_bisous becs gros_bec tendresse
    cuddle cuddles cuddling smooch smooches mwah muah`,
  wrong_number: `
    wrong_number mauvais_numero wrong_person mauvaise_personne who_is_this whos_this who_dis who_this who_are_you whose_number new_phone cest_qui
    c_est_qui c_ki qui_est_ce qui_etes_vous t_qui t_es_qui quel_numero a_qui_est dont_know_you know_you connais_pas connais_personne not_me
    pas_moi pas_a_moi not_mine not_my isnt_mine moved_out previous_owner ancien_proprietaire my_new_number nouveau_numero erreur_de_numero
    vous_trompez trompe_de tu_te_trompes wrong_text meant_for_someone meant_for pas_pour_vous text_was_for oublie_ce_message ignore_that
    ignore_my ignorez ce_numero this_number got_this_number did_you_text why_are_you_texting why_u_texting no_one_by no_one_named nobody_here
    personne_ici pas_de_marie wrong_num wrong_numba wrong_nbr bad_number wrong_guy wrong_girl wrong_lady wrong_man wrong_contact wrong_convo
    wrong_chat wrong_thread wrong_group mauvais_contact mauvais_num mauvaise_conversation pas_la_bonne_personne pas_le_bon_numero
    pas_au_bon_numero pas_le_bon_destinataire mauvais_destinataire bon_numero_pour right_number right_person is_this_still_the is_this_the_number
    is_this_number cest_bien_le_numero c_est_bien_le_numero c_est_bien_toi cest_toi c_est_toi is_that_you is_it_you this_you u_who who_u who_r_u
    who_r_you who_you whose_this who_be_this who_am_i_talking who_am_i_speaking who_am_i_texting who_is_texting who_is_it who_is_messaging
    who_sent_this who_sent_me who_gave_you who_dat whoisthis identify_yourself your_name_please do_i_know_you do_i_know do_we_know dont_know_who
    dont_know_this dont_recognize dont_recognise didnt_recognize reconnais_pas_le reconnais_pas_ce je_connais_pas_ce connais_pas_ce
    connais_pas_cette connais_pas_de connais_personne_du connais_aucun jamais_entendu_parler never_heard_of no_clue_who no_idea_who
    aucune_idee_qui sais_pas_qui sais_pas_c_est_qui on_se_connait se_connait te_connais vous_connais je_vous_connais_pas qui_c_est_ca qui_cest
    qui_etes qui_parle qui_est_la qui_es_tu tes_qui t_es_ki ki_es_tu cki c_ki_ca c_qui cest_ki a_qui_ai_je a_qui_je_parle a_qui_appartient
    c_est_a_qui_ce d_ou_vous_avez_mon comment_vous_avez_eu comment_avez_vous_eu ou_avez_vous_eu_mon ou_avez_vous_trouve how_did_you_get_my
    how_did_you_get_this how_u_get_my where_did_you_get_my got_the_wrong have_the_wrong reached_the_wrong texted_the_wrong texting_the_wrong
    messaged_the_wrong sent_to_the_wrong sent_to_wrong wrong_recipient vous_avez_le_mauvais avez_le_mauvais tu_as_le_mauvais t_as_le_mauvais
    as_le_mauvais trompez_de trompee_de suis_trompe_de suis_trompee_de erreur_de_destinataire erreur_de_personne me_suis_trompe_de_numero
    numero_errone numero_n_est_plus n_est_plus_son_numero plus_son_numero plus_le_numero not_her_number not_his_number no_longer_his
    no_longer_her no_longer_their not_their_number number_anymore changed_numbers changed_her_number changed_his_number change_de_numero
    got_a_new_number new_number new_num nouveau_num nouveau_tel nouveau_cell his_old_number her_old_number son_ancien_numero ce_n_est_pas_moi
    c_est_pas_moi c_etait_pas_moi cetait_pas_moi cest_pas_moi that_wasnt_me wasnt_me it_wasnt_me isnt_me thats_not_me aint_me im_not_her
    im_not_him im_not_them im_not_the_person not_the_person_you je_ne_suis_pas_la_personne suis_pas_la_personne suis_pas_celui suis_pas_celle
    you_have_me_confused confused_me_with me_confondez confondez_avec n_habite_plus n_habite_pas_ici habite_plus_ici habite_pas_ici
    doesnt_live_here does_not_live_here dont_live_here no_longer_lives_here lives_here vit_plus_ici demenage_depuis il_a_demenage elle_a_demenage
    doesnt_work_here no_longer_works_here travaille_plus_ici y_a_pas_de ya_pas_de_marie nobody_by_that no_one_by_that nobody_named
    personne_de_ce_nom personne_qui_s_appelle no_such_person stop_texting_me_i_dont oops_wrong oups_mauvais oups_pas_la sorry_wrong
    desole_mauvais sorry_that_was_for sorry_thats_for that_was_meant_for this_was_meant_for etait_pour_ma etait_pour_mon c_etait_pour_ma
    c_etait_pour_mon s_adressait_a destine_a destine_a_quelqu pas_destine pas_a_vous pas_a_toi_ce disregard_that disregard_my disregard_last
    please_disregard disregard_this ignore_last_text ignore_last ignorez_mon ignorez_le ignorez_ce ignorez_mon_dernier ignore_mon_message
    ignore_ca efface_ca oubliez_mon_message oublie_mon_message autocorrect butt_dial butt_dialed pocket_dial pocket_dialed appel_de_poche
    missed_call_from missed_a_call you_called_me u_called_me someone_called_me vous_m_avez_appele tu_m_as_appele vous_avez_essaye_de_me
    lost_my_contacts lost_all_my_contacts perdu_mes_contacts deceased is_deceased est_decede est_decedee`,
  meet: `
    meet meeting come_over coming_over on_my_way omw im_here im_outside jarrive j_arrive pick_me pick_up_kids drop_off_kids hang_out hangout
    see_u see_you_at dinner supper lunch brunch party soccer_practice practice rehearsal carpool ride_home souper diner dejeuner soir_chez
    on_se_voit on_soupe viens_tu viens tu_viens rejoins rejoins_moi t_arrives es_ou t_es_ou tes_ou soiree fete pratique_hockey chez_moi
    chez_maman keys_under lock_the pick_up_milk ramene_du_lait bring_the beers babysitter gardienne_enfants poker bowling church_bbq
    barbecue_dimanche meet_me meet_at meet_up meet_us met_up lets_meet meetup on_my_way_home omw_home be_there_in be_there_at be_there_soon
    there_in_0 see_you_there see_u_there c_u_there see_you_tonight see_you_tomorrow see_u_tonight im_on_my_way im_almost_there almost_there
    im_downstairs im_in_the_car im_at_the_door im_at_home im_home_now home_safe get_home_safe made_it_home text_me_when_you call_me_when_you
    drive_safe drive_safely fais_attention_sur_la_route rentre_bien bien_rentre bien_rentree bien_arrivee_chez bien_arrives chu_en_chemin
    suis_en_route_pour je_suis_la_dans suis_en_bas chu_en_bas je_suis_en_bas descends descend_stp ouvre_moi ouvre_la_porte open_the_door
    let_me_in come_get_me come_downstairs come_outside come_pick pick_him_up pick_her_up pick_us_up pick_up_the_kids pick_the_kids
    picking_up_the_kids pick_up_mom drop_me_off drop_him_off drop_her_off viens_me_chercher vient_me_chercher viens_chercher va_chercher_les
    va_chercher_la va_chercher_le aller_chercher_les_enfants chercher_les_enfants chercher_les_petits chercher_les_kids chercher_la_petite
    chercher_le_petit passe_chercher passe_prendre_les passe_me_prendre passes_tu passe_a_la_maison passes_a_la_maison tu_passes tu_arrives
    tu_arrive t_arrive tarrives arrives_tu arrive_tu tu_rentres rentres_tu tu_rentre_a rentre_a_la_maison reviens_a_la_maison come_home
    coming_home home_late be_late_for_dinner for_dinner for_supper pour_souper pour_le_souper pour_diner whats_for_dinner what_s_for_dinner
    whats_for_supper on_mange_quoi tu_manges_quoi qu_est_ce_qu_on_mange save_me_a_seat save_me_some girls_night guys_night boys_night
    soiree_de_filles soiree_entre game_night movie_night_at pot_luck potluck housewarming cremaillere pendaison_de_cremaillere baby_shower_at
    bachelorette_party bachelor_party enterrement_de_vie apero apero_chez cinq_a_sept 0_a_0 happy_hour drinks_tonight grab_a_beer grab_a_drink
    grab_lunch grab_coffee prendre_un_verre prendre_une_biere prendre_un_cafe boire_un_verre boire_un_coup aller_boire sleepover pajama_party
    play_date playdate soccer_game hockey_practice swim_practice piano_lesson_at book_club_at band_practice tournoi_de pratique_de_soccer
    match_du_petit entrainement_du au_parc_avec dog_walk walk_the_dog promener_le_chien sortir_le_chien feed_the_dog feed_the_cat feed_the_cats
    nourrir_le_chat garder_le_chien garder_les_enfants babysit babysitting baby_sit babysitter_tonight gardiennage_ce keys_are_under cle_sous
    spare_key double_des_cles lock_up_when lock_the_door barre_la_porte barrer_la_porte laisse_la_porte turn_off_the_oven eteins_le_four
    turn_the_oven take_out_the_trash take_the_trash sors_les_poubelles sortir_les_poubelles take_out_the_chicken sors_le_poulet decongele_le
    defrost_the do_the_dishes fais_la_vaisselle laundry_in_the fold_the_laundry mets_la_brassee brassee_de_lavage start_the_dishwasher
    vide_le_lave water_the_plants arrose_les_plantes mow_the_lawn tondre_le_gazon passe_la_balayeuse clean_your_room range_ta_chambre
    make_your_bed grab_milk grab_some_milk get_milk get_some_milk need_milk buy_milk out_of_milk milk_and_eggs milk_and_bread bring_milk
    prends_du_lait achete_du_lait achete_du_pain prends_du_pain ramene_du ramene_des ramene_moi rapporte_du_pain pain_et_lait pick_up_bread
    pick_up_some bring_wine bring_the_wine bring_dessert bring_snacks bring_chips bring_beer apporte_le_vin apporte_du_vin apporte_de_la_biere
    apporte_le_dessert ramene_le_vin get_gas fill_up_the_car mets_de_l_essence borrow_your borrow_the emprunter_ton emprunter_ta prete_moi
    prete_ton lend_me owe_you_0 venmo_me venmo_you etransfer_me fais_moi_un_virement rembourse_moi ton_cote your_place_or my_place_at a_ma_place
    chez_nous_ce chez_toi chez_lui chez_elle chez_mamie chez_papa chez_grand_maman chez_ma_mere chez_mes_parents chez_ses_parents at_moms
    at_mom_s at_grandmas at_my_moms at_your_house my_house_tonight at_daves chez_marc running_late running_behind im_late_babe running_0_late
    stuck_in_traffic pris_dans_le_trafic dans_les_bouchons pogne_dans_le_trafic in_a_meeting en_reunion au_bureau_jusqu en_meeting talk_later
    talk_soon call_you_later call_you_back call_u_later ill_call_you je_te_rappelle te_rappelle_plus rappelle_moi_quand appelle_moi_quand
    tu_m_appelles t_as_appele call_your_mother call_your_mom call_your_dad call_me_mom appelle_ta_mere love_mom bisous_maman ask_your_dad
    ask_your_mother demande_a_ton_pere tell_your_mom dis_a_ta_mere how_was_school how_was_work how_was_your_day comment_ca_s_est_passe_a_l_ecole
    t_as_passe_une_bonne sleep_well dors_bien fais_de_beaux sweet_dreams happy_birthday bonne_fete bonne_fete_mon joyeux_anniversaire joyeux_noel
    merry_christmas happy_new_year bonne_annee happy_easter joyeuses_paques happy_thanksgiving`,
  scheme: `
    crypto bitcoin btc ethereum forex invest* investissement* trading trader signals loan loans lender credit_repair earn earning income
    passive_income work_from_home make_money profit profits guaranteed returns_guaranteed double_your millionaire rich gagnez revenus
    revenu_passif argent_facile preteur cryptomonnaie cryptos rentable rendement placement ponzi binary_options side_hustle per_week_from mlm
    cryptocurrency cryptocurrencies bitcoins btc_wallet crypto_wallet seed_phrase metamask usdt tether dogecoin doge shiba_inu nft nfts
    blockchain airdrop staking mining_rig binance_signals trading_signals forex_signals trade_with_me trader_pro day_trading copy_trading
    pip_profits expert_trader account_manager_profits roi_guaranteed guaranteed_profit guaranteed_income guaranteed_approval daily_profit
    weekly_profit profits_daily profit_garanti gains_garantis rendement_garanti revenus_garantis investir investissez investing investor
    investors investisseur investisseurs invested_0 invest_0 minimum_deposit_of depot_minimum_de double_my_money double_ton_argent doublez_vos
    doublez_votre multiply_your multipliez_vos financial_freedom liberte_financiere independance_financiere passive_revenue extra_income
    extra_cash quick_cash fast_cash easy_money easy_cash argent_rapide gagner_de_l_argent gagner_0 gagnez_0 gagnez_jusqu gagne_jusqu make_0_a
    make_up_to_0 earn_0 earn_up_to earn_from_home earn_daily earnings 0_per_day 0_a_day_from 0_per_week 0_par_jour 0_par_semaine_de
    0_par_mois_sans sans_effort_de complement_de_revenu revenu_supplementaire revenu_complementaire travail_a_domicile travaillez_de_chez
    travailler_de_la_maison teletravail_0 work_from_your_phone remote_job_offer remote_position flexible_hours_earn hiring_remote mystery_shopper
    client_mystere data_entry_job liking_videos like_videos aimer_des_videos youtube_likes evaluer_des_hotels rate_hotels product_tester_job
    testeur_de_produits_paye online_job emploi_en_ligne no_experience_needed sans_experience_requise be_your_own_boss soyez_votre_propre_patron
    devenez_riche get_rich become_rich devenir_riche millionaires financial_advisor_here wealth_coach mentorship_program join_my_team
    rejoins_mon_equipe rejoignez_mon_groupe join_our_group telegram_group groupe_telegram groupe_whatsapp whatsapp_group add_me_on
    contact_me_on_whatsapp contactez_moi_sur_whatsapp pyramid_scheme network_marketing marketing_de_reseau vente_pyramidale downline multi_level
    personal_loans payday_loan payday_loans business_loan business_loans quick_loan instant_loan loan_approval no_credit_check bad_credit
    bad_credit_ok sans_enquete_de_credit mauvais_credit pret_rapide pret_entre_particuliers pret_d_argent prets_d_argent offre_de_pret pret_sans
    pret_de_0 credit_rapide rachat_de_credit rachat_de_credits restructuration_de_dettes lending merchant_cash_advance working_capital
    fonds_de_roulement unsecured_funding funding_for_your_business forex_trading options_binaires paris_sportif_garanti pronos_surs tips_betting
    fixed_matches sure_bets marabout voyant voyance medium_voyant retour_affectif retour_de_l_etre_aime desenvoutement sorcier spell_caster
    love_spell psychic clairvoyant tarot tarologue faux_billets counterfeit_money cloned_cards fullz clone_de_carte diplomes_en_vente
    buy_a_diploma fake_id faux_papiers`,
  prize: `
    win winner winners won prize prizes congratulations congrats lottery loterie jackpot casino spins bonus_spin free_iphone sweepstakes raffle
    gagne gagnant gagnante gros_lot tirage felicitations selected selectionne selectionnee chosen unclaimed claim_your reclamez reclamer_votre
    giveaway inheritance heritage beneficiary beneficiaire prince million millions youve_won you_have_won you_ve_won u_won you_won
    you_are_a_winner you_are_our_winner you_have_been_selected have_been_selected been_chosen have_been_chosen you_were_selected
    youve_been_chosen vous_avez_gagne avez_gagne tu_as_gagne vous_etes_le_gagnant etes_l_heureux_gagnant heureux_gagnant heureuse_gagnante
    heureux_elu avez_ete_selectionne avez_ete_tire tire_au_sort tirage_au_sort grand_prize grand_prix_de_0 lucky_winner lucky_draw lucky_number
    numero_chanceux mega_millions powerball loto loto_quebec lotto euromillions francaise_des_jeux scratch_ticket gratteux slot_machine
    slots_online machines_a_sous online_casino casino_en_ligne casino_bonus free_spins tours_gratuits welcome_bonus_0 no_deposit_bonus
    bonus_de_bienvenue betting bet_now poker_online blackjack roulette free_gift_card free_iphones free_samsung free_ps_0 iphone_gratuit
    iphone_0_gratuit win_a_free win_an_iphone win_a_trip gagnez_un gagnez_une gagner_un_iphone gagner_un_voyage remporter remportez remporte_un
    claim_prize claim_your_prize collect_your_prize your_reward_is recompense_vous_attend compensation_fund fonds_d_indemnisation unclaimed_funds
    unclaimed_money argent_non_reclame next_of_kin deceased_client barrister_from donation_of_0 don_de_0 faire_un_don_de_0 legs_de
    nigerian_prince widow veuve_de wealthy fortune_de fortune_left million_dollars million_usd million_euros millions_d_euros millions_de_dollars
    survey_reward repondez_au_sondage_et`,
  phishing: `
    link http click clickhere cliquez clique clic verify_your verifiez_votre verify verifiez suspended suspendu suspendue locked_your
    final_notice last_notice dernier_avis unusual_activity activite_inhabituelle update_your_details mettez_a_jour confirm_your_identity
    confirmez_votre toll unpaid_toll peage amende_impayee refund_pending_click reactivate reactiver customs_fee_link vitale ameli amendes_gouv
    login_here secure_link gift_card_code wire_transfer act_now urgent_response dear_customer_your dear_valued valued_customer cher_client_votre
    chere_cliente_votre attention_required immediate_action action_required action_requise action_immediate votre_compte_sera votre_compte_a_ete
    your_account_will_be your_account_has_been account_will_be_closed account_on_hold_verify account_limited restricted_access acces_restreint
    acces_limite compte_limite compte_bloque_cliquez verify_identity verifier_votre_identite identite_verifiee confirm_your_details
    confirm_your_bank confirmer_vos_coordonnees vos_coordonnees_bancaires coordonnees_bancaires bank_details banking_details card_details
    numero_de_carte_et social_security_number ssn one_time_passcode one_time_password code_a_usage code_unique share_the_code send_me_the_code
    envoie_moi_le_code envoyez_moi_le_code code_de_verification_que security_alert alerte_securite alerte_de_securite suspicious suspicious_login
    connexion_suspecte activite_suspecte transaction_suspecte unusual_login unrecognized_device nouvel_appareil_detecte package_is_held
    parcel_is_held colis_bloque colis_en_attente_de_paiement redelivery_fee frais_de_reacheminement reacheminement frais_de_douane_de
    unpaid_customs affranchissement_insuffisant adresse_incomplete_cliquez reprogrammer_la_livraison_cliquez tap_here tap_the_link tap_link
    follow_this_link follow_the_link visit_this_link open_the_link suivez_ce_lien suivez_le_lien via_ce_lien sur_ce_lien lien_ci_dessous
    lien_suivant lien_securise bit_ly tinyurl goo_gl reply_y_to respond_yes_to claim_now claim_it_now reclamer_votre_prix avant_minuit
    before_midnight expires_today expire_aujourd within_0_hours_or sous_0_heures dans_les_0_heures_sinon legal_action poursuites_judiciaires
    arrest_warrant mandat_d_arret final_warning last_warning last_chance derniere_chance derniere_relance final_reminder dernier_rappel
    overdue_toll toll_balance toll_violation ezpass e_zpass sunpass infraction_routiere amende_non_payee contravention_impayee
    carte_vitale_expire renouveler_votre_carte_vitale nouvelle_carte_vitale compte_personnel_de_formation cpf compte_cpf mon_compte_formation
    ants_gouv crit_air vignette_crit irs_refund tax_rebate cra_deposit remboursement_d_impots remboursement_impots_gouv interac_deposit
    depot_interac accept_your_transfer virement_en_attente_acceptez paypal_limited apple_id_locked icloud_locked icloud_storage_full
    netflix_suspended abonnement_suspendu_mettez microsoft_support tech_support_virus virus_detected virus_detecte antivirus_expired
    remote_access anydesk teamviewer this_is_your_bank service_des_fraudes fraud_department this_is_the_irs mom_i_lost_my_phone mum_its_me
    maman_c_est_moi mon_telephone_est_casse nouveau_numero_maman salut_maman hi_mum hi_mom_new bonjour_maman gift_cards_for_me buy_gift_cards
    buy_me_gift achete_des_cartes_cadeaux apple_gift_cards itunes_cards itunes_card google_play_cards steam_card carte_pcs pcs_mastercard
    coupon_pcs ceo_here are_you_at_your_desk are_you_available_now need_a_favor besoin_d_une_faveur discret_et_urgent`,
  advert: `
    seo backlinks marketing agency promote promotion_your leads followers rank_on website_design web_design grow_your boost_your limited_offer
    special_offer offre_speciale offre_limitee exclusive_offer free_quote_on roofing solar_panels panneaux_solaires car_warranty
    extended_warranty duct_cleaning isolation_combles credit_impot subvention subventions grant preapproved preapprouve debt_relief
    dette_consolidation viagra pills_cheap escorts onlyfans hot_girls nudes rencontres_coquines followers_insta referencement visibilite audience
    augmentez_vos agence_marketing partnership partenariat influencer influenceur influenceuse collab collaboration sponsor sponsorship
    wholesale_supplier fournisseur_chine we_are_a_company notre_entreprise seo_services seo_expert google_ranking first_page_of_google
    premiere_page_de_google page_one_of_google rank_your rank_higher your_google_listing google_my_business google_business fiche_google
    avis_google_achetez buy_reviews acheter_des_avis buy_followers acheter_des_abonnes more_followers more_customers plus_de_clients attirer_plus
    generate_leads generation_de_leads lead_generation lead_gen qualified_leads prospects_qualifies cold_email email_list liste_de_prospects
    base_de_donnees_de_prospects database_of digital_marketing marketing_digital marketing_numerique social_media_marketing
    gestion_de_vos_reseaux community_manager web_agency agence_web agence_digitale agence_de_communication creation_de_site site_web_a_partir
    site_internet_pro refonte_de_site redesign_your website_redesign build_your_website logo_design app_developer developers_team our_developers
    offshore_team virtual_assistants virtual_assistant_services call_center_services centre_d_appels_externalise we_help_businesses
    help_businesses we_help_companies aidons_les_entreprises accompagnons_les_entreprises votre_entreprise_gratuitement your_business_grow
    grow_your_business scale_your boost_your_sales boostez augmentez augmenter_vos_ventes increase_your_sales increase_your_revenue skyrocket
    sales_funnel tunnel_de_vente quick_call_this_week quick_chat_this_week hop_on_a_call book_a_demo book_a_call_with planifier_un_appel
    disponible_pour_un_appel merchant_services credit_card_processing payment_processing_rates terminal_de_paiement_offert pos_system_for_your
    lower_your_rates reduce_your_bills reduisez_vos baisse_ta_facture save_on_your_electric save_on_your_bill economisez_sur_vos
    economiser_sur_votre_facture changement_de_fournisseur energie_moins_chere pompe_a_chaleur pompes_a_chaleur heat_pump_rebate
    thermopompe_subvention subvention_gouvernementale programme_du_gouvernement government_program government_grant free_government
    aide_de_l_etat isolation_a_0 isolation_pour_0 panneau_solaire solar_panel solar_energy_for go_solar photovoltaique roof_inspection free_roof
    gutter_cleaning_in power_washing pressure_washing_in paysagement_dans_votre lawn_care_in_your window_cleaning_in_your nettoyage_de_conduits
    nettoyage_de_ventilation driveway_sealing scellant_d_asphalte we_buy_houses buy_your_house sell_your_house cash_offer_for cash_for_your
    acheter_votre_maison achetons_votre offre_pour_votre_maison vendre_votre_propriete evaluation_gratuite_de_votre vehicle_warranty
    extended_auto cheap_meds online_pharmacy pharmacie_en_ligne_sans sans_ordonnance_livre no_prescription_needed cialis kamagra weight_loss
    weightloss lose_weight lose_0_pounds perdre_du_poids maigrir perte_de_poids ozempic semaglutide keto_gummies keto_pills detox_tea fat_burner
    brule_graisse male_enhancement enhancement_pills cbd_gummies cbd_oil_sale replica replicas replica_watches repliques rolex_replica
    fausses_montres free_trial_offer no_obligation sans_engagement_de_votre_part sans_obligation limited_time limited_time_only limited_spots
    places_limitees offre_a_duree temps_limite act_fast hurry_up_offer today_only aujourd_hui_seulement_profitez profitez_de_nos
    profitez_de_notre profitez_vite decouvrez_notre decouvrez_nos discover_our check_out_my check_out_our visit_our_website visitez_notre_site
    follow_me_on follow_my abonne_toi_a_ma abonnez_vous_a_ma subscribe_to_my my_youtube_channel ma_chaine_youtube my_channel my_onlyfans
    mon_onlyfans my_pics mes_photos_privees sexy_pics nude sexcam webcam_girls cam_girls hot_singles singles_near singles_in_your
    celibataires_pres celibataires_dans rencontre_coquine rencontres_adultes plan_cul sugar_daddy sugar_baby lonely_women horny escort
    escort_girl chaudes coquine coquines libertin vote_for_me votez_pour sign_the_petition sign_our_petition petition_pour signer_la_petition
    campagne_electorale_don we_are_a_manufacturer we_are_manufacturer we_are_a_leading leading_manufacturer leading_supplier manufacturer_of
    fabricant_de usine_en_chine factory_in_china from_china_factory factory_price prix_d_usine moq_0 bulk_supplier supplier_of fournisseur_de
    nous_sommes_une_entreprise nous_sommes_specialises nous_proposons_des_services we_offer_services we_specialize_in i_represent_a
    represente_une_entreprise on_behalf_of_our our_services nos_services_de prestataire brand_ambassador ambassadrice_de ambassadeur_de_marque
    brand_deal ugc_creator content_creator createur_de_contenu creatrice_de_contenu media_kit kit_media my_followers mes_abonnes k_followers
    guest_post article_invite link_exchange echange_de_liens sponsored_post post_sponsorise`,
  charity: `
    donate donation donations charity fundraiser don_caritatif faire_un_don collecte_fonds commandite benevole volunteer volunteers`,
  foreign: `
    hola gracias quiero pedido donde cuando tengo esta para que_tal buenos buenas ola obrigado obrigada meu minha onde ich mein bestellung danke
    wann wo_ist nicht ist_das grazie mio ordine quando_it salam shukran merhaba siparis nerede xin_chao don_hang cua_toi nao komusta salamat
    kailan asan dzien czesc dziekuje zamowienie paczka gdzie spasibo gde zakaz bestelling waar dank_je mijn pakket habibi wapi asante mesi kote
    mwen komand mwen_vle ki_le`,
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
