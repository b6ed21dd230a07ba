/** What wants something of whoever reads it, and what stands in neither language. */
export const fraud: Readonly<Record<string, string>> = {
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
};
