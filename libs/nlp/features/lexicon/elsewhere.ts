/** What a brand has nothing to do with: the world, other firms, other people. */
export const elsewhere: Readonly<Record<string, string>> = {
  weather: `
    weather raining rains snow snowing snowed sunny forecast storm storms hurricane thunder windy humid degrees celsius meteo
    pleut pleuvoir neige neiger soleil ensoleille tempete orage orages temperature verglas vent canicule tornade hot_outside cold_outside
    fait_froid fait_chaud il_fait`,
  politics: `
    president election elections government minister politics vote votes voting voted ballot senator congress parliament trump biden trudeau
    macron legault poilievre party_leader gouvernement ministre politique politiques depute deputes maire mairesse premier_ministre referendum
    voter manifestation protest strike greve guerre war ukraine`,
  school: `
    homework essay math maths algebra calculus exam exams midterm teacher teachers university college student students campus
    thesis semester tuition professor chemistry physics biology devoir devoirs dissertation examen examens ecole ecoles universite prof profs
    professeur cours cegep etudiant etudiante lycee maternelle daycare garderie kindergarten classroom classe`,
  knowledge: `
    capital_of translate translation spell spelling meaning_of definition square_root prime_number planet planets continent ocean century
    scientist dinosaur population inventor invented wikipedia google_it traduis traduire traduction traduction_de capitale racine_carree synonyme
    conjugue conjugaison definition_de orthographe planete planetes siecle histoire_de scientifique dinosaures qui_a_invente how_many_people
    distance_between longest_river plus_haut_sommet`,
  cooking: `
    recipe recipes cook cooking bake baking boil simmer marinate ingredients_for recette recettes cuire cuisson cuisiner cuisine bouillir
    temps_cuisson au_four how_long_to_cook`,
  match: `
    hockey football soccer baseball basketball tennis score scores nba nhl nfl mlb fifa canadiens leafs playoffs goal goals championship olympics
    superbowl super_bowl worldcup partie_hockey finale coupe_du psg om_match buts joueur joueurs ligue tournoi who_won qui_a_gagne`,
  movie: `
    movie movies film films episode episodes season_of netflix_show actor actress song songs lyrics album singer music spotify_song podcast
    youtube_video acteur actrice chanson chansons paroles musique serie_tele saison chanteur chanteuse groupe_musique celebrity taylor beyonce
    drake`,
  travel: `
    boat bateau ferry trip_to cruise_ship flight flights airport boarding airline airlines hotel hotels motel hostel cruise vacation trip
    itinerary_trip vol_avion vols avion avions aeroport croisiere voyage voyages vacances voyager sejour train_station gare trains tgv sncf_train
    bus_stop autobus bus metro subway tram arret_bus stm ttc transit traffic trafic embouteillage construction_road passport passports passeport
    passeports uber_ride taxi cab`,
  authority: `
    dmv license licence permit jury court courts judge lawyer attorney sue police cop cops officer tribunal avocat_loi notaire permis_conduire
    saaq prefecture embassy ambassade consulate consulat immigration green_card citizenship citoyennete social_security medicare medicaid welfare
    unemployment chomage aide_sociale caf cpam urssaf pole_emploi ramq irs revenu_quebec revenu_canada cra arc impot impots tax_return
    declaration_impots council mayor city_hall mairie ville_de hotel_de_ville prison probation parole warrant contravention amende speeding
    census`,
  housing: `
    landlord tenant tenants rent lease mortgage realtor real_estate eviction apartment_rent loyer loyers bail proprio
    proprietaire locataire locataires hypotheque immobilier coloc demenageurs condo logement logements voisin_bruyant
    plumbing`,
  utility: `
    hydro electricity electric_bill gas_bill power_outage outage water_bill internet_bill wifi_down cable_company utility utilities
    garbage_pickup trash_pickup recycling recyclage poubelles collecte electricite edf engie panne_courant panne_de_courant gaz_facture
    facture_hydro compteur enedis`,
  bank: `
    bank banks banking bank_account banque banques bancaire caisse_populaire desjardins rbc bmo cibc scotiabank td_bank national_bank wells_fargo
    wellsfargo citibank bnp societe_generale credit_agricole caisse_epargne boursorama hsbc barclays revolut interest_rate credit_score
    cote_credit credit_union 0_k pension retirement retraite`,
  insurance: `
    car_accident accident_de insurance insurer deductible claim_accident assurance assurances assureur mutuelle allstate geico
    progressive_insurance statefarm desjardins_assurance policy_number sinistre constat`,
  health: `
    sick malade malades nausea vomit vomir asleep_leg wound fever headache migraine painful rash cough coughing flu covid cold_flu
    nurse nurses pregnant toothache tylenol advil ibuprofen vaccine vaccines symptom symptoms surgery cancer diabetes dentist
    dentists hospital hospitals emergency clinic therapist fievre mal_de maux douleur douleurs toux tousse rhume grippe medecin medecins docteur
    infirmiere infirmier vaccin vaccins symptome symptomes chirurgie hopital hopitaux urgences clinique dentiste ventre mal_au enceinte_femme
    grossesse blood_pressure tension_arterielle rash_on bouton_peau saigne bleeding`,
  religion: `
    god jesus church prayer pray praying bible allah mosque temple priest pope amen blessed dieu eglise priere prier messe mosquee pretre pape
    beni benisse easter_mass ramadan careme`,
  animal_lost: `
    lost_dog found_a_dog found_a_cat chien_perdu chat_perdu`,
  other_firm: `
    amazon walmart costco ebay shein temu uber lyft doordash ubereats skip_the_dishes instacart grubhub deliveroo netflix hulu disney spotify
    youtube facebook instagram insta tiktok whatsapp snapchat twitter tinder bumble venmo zelle cashapp rogers videotron telus fido koodo verizon
    comcast xfinity tmobile att vodafone sfr bouygues swisscom proximus canalplus ikea google microsoft apple_store sncf airbnb expedia
    booking_com westjet air_canada airtransat air_transat ryanair easyjet ticketmaster stubhub etsy aliexpress vinted leboncoin craigslist kijiji
    starbucks mcdonalds mcdo wendys burger_king kfc subway_sandwich tim_hortons tims iga metro_epicerie loblaws provigo bestbuy best_buy
    home_depot homedepot lowes rona canadian_tire fnac darty carrefour leclerc auchan lidl aldi tesco sephora zara nike adidas xbox playstation
    nintendo roblox fortnite samsung icloud gmail outlook hotmail yahoo linkedin roku doctolib tesla toyota honda ford`,
  child: `
    my_son mon_fils daughters sons boy boys schoolkid pupil eleve eleves scolaire kid kids daughter child children toddler toddlers grandson
    granddaughter grandkids newborn infant teen teenager fils fille filles enfant enfants gars garcon garcons petit_fils petite_fille ado
    adolescent nouveau_ne bebe_naissant jumeaux twins`,
  family: `
    mother father mere pere niece nieces nephew neveu belle_fille son_in_law in_laws twin godmother parrain marraine mom moms mommy mum dad daddy
    babe baby bro sis sister brother aunt auntie uncle cousin cousins grandma grandpa granny nana papa maman manman papy mamie papi grand_mere
    grand_pere soeur frere tante oncle mononc matante tonton beau_pere belle_mere parents famille family honey hun sweetie sweetheart darling
    cheri cherie mon_amour bebe mon_coeur ma_belle poupou loulou`,
  romance: `
    boyfriend girlfriend husband hubby wife wifey bf gf fiance fiancee dating date_night crush kiss kisses hug hugs sexy marry married wedding
    divorce chum mari conjoint conjointe copain copine epoux epouse mariage bisou bisous bise bises calin embrasse je_taime je_t_aime t_aime
    i_love_you love_you ily miss_you tu_me_manques xoxo xo`,
  wrong_number: `
    wrong_number mauvais_numero wrong_person mauvaise_personne who_is_this whos_this who_dis who_this who_are_you whose_number new_phone cest_qui
    c_est_qui c_ki qui_est_ce qui_etes_vous t_qui t_es_qui quel_numero a_qui_est dont_know_you know_you connais_pas connais_personne not_me
    pas_moi pas_a_moi not_mine not_my isnt_mine moved_out previous_owner ancien_proprietaire my_new_number nouveau_numero erreur_de_numero
    vous_trompez trompe_de tu_te_trompes wrong_text meant_for_someone meant_for pas_pour_vous text_was_for oublie_ce_message ignore_that
    ignore_my ignorez ce_numero this_number got_this_number did_you_text why_are_you_texting why_u_texting no_one_by no_one_named nobody_here
    personne_ici pas_de_marie`,
  meet: `
    meet meeting come_over coming_over on_my_way omw im_here im_outside jarrive j_arrive pick_me pick_up_kids drop_off_kids hang_out hangout
    see_u see_you_at dinner supper lunch brunch party soccer_practice practice rehearsal carpool ride_home souper diner dejeuner soir_chez
    on_se_voit on_soupe viens_tu viens tu_viens rejoins rejoins_moi t_arrives es_ou t_es_ou tes_ou soiree fete pratique_hockey chez_moi
    chez_maman keys_under lock_the pick_up_milk ramene_du_lait bring_the beers babysitter gardienne_enfants poker bowling church_bbq
    barbecue_dimanche`,
  scheme: `
    crypto bitcoin btc ethereum forex invest* investissement* trading trader signals loan loans lender credit_repair earn earning income
    passive_income work_from_home make_money profit profits guaranteed returns_guaranteed double_your millionaire rich gagnez revenus
    revenu_passif argent_facile preteur cryptomonnaie cryptos rentable rendement placement ponzi binary_options side_hustle per_week_from mlm`,
  prize: `
    win winner winners won prize prizes congratulations congrats lottery loterie jackpot casino spins bonus_spin free_iphone sweepstakes raffle
    gagne gagnant gagnante gros_lot tirage felicitations selected selectionne selectionnee chosen unclaimed claim_your reclamez reclamer_votre
    giveaway inheritance heritage beneficiary beneficiaire prince million millions`,
  phishing: `
    link http click clickhere cliquez clique clic verify_your verifiez_votre verify verifiez suspended suspendu suspendue locked_your
    final_notice last_notice dernier_avis unusual_activity activite_inhabituelle update_your_details mettez_a_jour confirm_your_identity
    confirmez_votre toll unpaid_toll peage amende_impayee refund_pending_click reactivate reactiver customs_fee_link vitale ameli amendes_gouv
    login_here secure_link gift_card_code wire_transfer act_now urgent_response`,
  advert: `
    seo backlinks marketing agency promote promotion_your leads followers rank_on website_design web_design grow_your boost_your limited_offer
    special_offer offre_speciale offre_limitee exclusive_offer free_quote_on roofing solar_panels panneaux_solaires car_warranty
    extended_warranty duct_cleaning isolation_combles credit_impot subvention subventions grant preapproved preapprouve debt_relief
    dette_consolidation viagra pills_cheap escorts onlyfans hot_girls nudes rencontres_coquines followers_insta referencement visibilite audience
    augmentez_vos agence_marketing partnership partenariat influencer influenceur influenceuse collab collaboration sponsor sponsorship
    wholesale_supplier fournisseur_chine we_are_a_company notre_entreprise`,
  charity: `
    donate donation donations charity fundraiser don_caritatif faire_un_don collecte_fonds commandite benevole volunteer volunteers`,
  foreign: `
    hola gracias quiero pedido donde cuando tengo esta para que_tal buenos buenas ola obrigado obrigada meu minha onde ich mein bestellung danke
    wann wo_ist nicht ist_das grazie mio ordine quando_it salam shukran merhaba siparis nerede xin_chao don_hang cua_toi nao komusta salamat
    kailan asan dzien czesc dziekuje zamowienie paczka gdzie spasibo gde zakaz bestelling waar dank_je mijn pakket habibi wapi asante mesi kote
    mwen komand mwen_vle ki_le`,
};
