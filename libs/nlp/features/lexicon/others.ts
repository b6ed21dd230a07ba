/** Firms and offices that are not the brand, and what people have to do with them. */
export const others: Readonly<Record<string, string>> = {
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
};
