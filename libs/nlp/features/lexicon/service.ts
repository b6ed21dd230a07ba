/** The house, its people, its pages. */
export const service: Readonly<Record<string, string>> = {
  account: `
    account accounts acct accnt accounts_page log logged logging login signin sign_in log_in log_on logon log_into compte comptes profil profile
    username user_name identifiant identifiants connecter connexion connecte connectee connect_me me_connecter se_connecter locked_out
    create_account creer_compte compte_client`,
  password: `
    password passwords pwd passwrd passcode pass_word pin_code reset reset_link mdp mot_de_passe mots_de_passe code_verification
    verification_code two_factor authenticator deux_facteurs reinitialis* nip`,
  hacked: `
    hacked hack hacker hackers pirate piratee piratage compromised fraudulent_login someone_logged unauthorized_access security_breach breach
    usurpation identity`,
  personal_data: `
    privacy confidentialite personal_info personal_information my_data mes_donnees donnees data gdpr rgpd delete_my effacer effacez supprimer
    supprimez suppression delete deactivate desactiver close_my fermer_mon fermeture_compte close_account update_my_info phone_number_on_file
    change_my_email change_my_phone changer_mon_numero changer_mon_courriel`,
  email: `
    email emails emailed mail mails mailed courriel courriels courriell mel mels e_mail spam_folder inbox boite_mail indesirables`,
  website: `
    website websites site sites webpage web page pages online ligne en_ligne internet_page browser navigateur link_doesnt server_error
    error_message message_erreur error_code`,
  app: `
    app apps application applications appli applis download downloaded install_app telecharger play_store app_store`,
  subscription: `
    subscription subscriptions subscribed subscribe subscribing subscriber membership memberships member members autoship auto_ship autoship_box
    monthly_box abonnement abonnements abonement abo abos abonner abonnez abonnee adhesion adhesions adherer adherent membre membres forfait
    forfaits plan plans trial trials essai_gratuit free_trial upgrade upgrading downgrade tier premium carte_membre gym_membership monthly
    monthly_plan mensuel mensuelle mensuellement panier_mensuel boite_mensuelle annual_plan`,
  renew: `
    renew* renouvel* reconduction automatiquement auto_renewal autorenew resilier resilie resiliation terminate_my end_my mettre_fin unsub
    desabonner me_desabonner desabonnement opt_in`,
  pause: `
    pause paused pausing suspend_my freeze_my geler gel_abonnement mettre_en_pause mets_en_pause skip skip_a skip_next sauter sauter_un sauter_le
    hold_my_subscription put_on_hold`,
  newsletter: `
    newsletter newsletters infolettre infolettres mailing_list liste_envoi liste_diffusion bulletin weekly_email catalog catalogue
    flyer_circulaire circulaire circulaires`,
  person: `
    person human humans humn agent agents agnt representative reps rep somebody_real real_person real_human real_people live_person live_agent
    live_chat actual_person actual_human operator operateur operatrice humain humaine humains conseiller conseillere conseillers vraie_personne
    vrai_humain vraie_humaine une_personne un_humain quelquun_de_vrai vrai_monde representant representante csr customer_service customer_care
    customer_support service_client service_clientele sac_client`,
  boss: `
    manager managers mgr supervisor supervisors boss bosses owner gerant gerante gerants superviseur superviseure patron patronne responsable
    responsables directeur directrice direction head_office siege_social corporate ceo higher_up proprio_magasin superieur`,
  talk: `
    contact contacts in_touch touch_base jaser jase talk talking speak speaking spoke_to parler parle_a parlez talk_to speak_to speak_with
    talk_with chat_with discuter get_hold get_ahold reach_someone reach_you joindre contacter contacte rejoindre_quelquun transfer_me transferez
    passez_moi pass_me connect_with put_me_through get_me_a`,
  call: `
    call called calling calls call_me phone telephone telephones telephoner appel appels appeler appelle appelez appele appelez_moi rappeler
    rappelle rappelez rappelez_moi callback call_back ring_me hotline number_to_call voicemail messagerie extension_phone hold_music on_hold
    en_attente phone_line ligne_telephone tel`,
  help: `
    help helpp hlp helping helps helped aide aider aidez aidez_moi assist assistance support besoin_aide depanner depannage soutien sos`,
  problem: `
    problem problems problm prob probs issue issues isue trouble troubles souci soucis probleme problemes pb pbs pblm concern concerns
    situation_commande inconvenient`,
  question: `
    question questions questoin wondering wonder ask asking askd demander demande_info renseignement renseignements renseigner info infos
    information informations inquire inquiry inquiries enquiry curious savoir_si curieux ma_question`,
  staff: `
    staff employee employees employe employes employee_f employees_f cashier cashiers clerk clerks salesperson saleswoman salesman server servers
    waiter waitress barista receptionist technician tech_guy vendeur vendeuse vendeurs caissier caissiere personnel serveur serveuse
    receptionniste technicien technicienne preposee prepose commis security_guard guard hostess`,
  service: `
    service services serivce servis experience experiences`,
  store: `
    store stores shop shops storefront location locations branch branches mall magasin magasins mag_boutique boutique boutiques succursale
    succursales outlet outlets showroom salon_expo warehouse depot_magasin entrepot centre_achat centre_commercial franchise agence restaurant
    restaurants resto restos clinic_office atelier comptoir`,
  hours: `
    hours hrs_open open opens opened_today close closes closed closing opening ouvert ouverts ouverte ouvertes ouvrez ouvre ouvrir ouverture
    ferme fermes fermez fermee fermer fermeture horaires horaire heures what_time heure_ouverture heure_fermeture heures_ouverture open_till
    open_until jusqua_quelle ouvert_jusqu_a holiday_hours ouvert_dimanche ouverts_demain open_on`,
  place: `
    floor upstairs downstairs downtown corner coin quartier entrance etage_quel ville city town village building immeuble suite_number front
    parking park park_there stationnement stationner garer directions direction_route itinerary itineraire how_do_i_get_there near_me nearest
    nearby close_to closest proche proches pres_de plus_proche plus_pres situe situes situee located where_are_you ou_etes_vous vous_etes_ou
    cross_street metro_near wheelchair accessible accessibility accessibilite fauteuil_roulant ramp rampe washroom washrooms bathroom restroom
    restrooms toilettes toilette wifi dogs_allowed chiens_acceptes fitting_room fitting_rooms cabine cabines essayage terrasse patio play_area
    atm guichet`,
  try_on: `
    try_on try_it_on trying_on essayer essayage_vetement sample samples tester testeur echantillon echantillons demo demonstration`,
  job: `
    job jobs hiring hire apply_for_job application_job resume cv_candidature interview vacancy position_open embauche embauchez emploi emplois
    poste_offert candidature recrute recrutez recrutement stage internship part_time temps_partiel`,
  complaint: `
    complain complaint complaints complaining complained complane plainte plaintes plaindre porter_plainte reclamation reclamations file_a
    deposer_plainte consumer_protection protection_consommateur opc b better_business ombudsman bad_review one_star 0_star mauvais_avis lawyer_up
    sue_you poursuivre never_again plus_jamais lost_customer lost_a_customer perdu_un_client perdez_un_client perdu_client cliente_perdue
    never_shopping never_ordering`,
  angry: `
    hate hates hated deteste detestes angry mad furious pissed annoyed annoying upset frustrated frustrating frustration livid outraged fed_up
    sick_of tired_of fache fachee faches enrage enragee furieux furieuse enerve enervee enervant frustre frustree frustrant tanne tannee tannant
    marre ras_le_bol en_ai_marre agace agacee choque choquee revolte scandalise en_colere exaspere exasperee angrier angrily rage raging rant
    ranting fuming seething irate enraging infuriating infuriated infuriate maddening irritated irritating irritant irritante irrite irritee
    aggravated aggravating aggravation exasperated exasperating exasperant exasperante disgruntled displeased bothered bothersome ticked_off
    teed_off peeved bummed_out had_enough had_it_with up_to_here done_with_you done_with_this at_my_wits wits_end end_of_my_rope losing_patience
    lost_patience losing_my_patience perd_patience perdre_patience a_bout_de_patience a_bout_de_nerfs bout_de_nerfs patience_a_des_limites
    patience_has_limits my_last_nerve sur_les_nerfs tape_sur_les_nerfs tombe_sur_les_nerfs pogner_les_nerfs pogne_les_nerfs en_beau_maudit
    en_beau_fusil en_tabarnak en_criss en_maudit hors_de_moi colere colerique rager rageant rageante enrageant furax furibond remonte_contre
    tres_remontee tanne_de tannee_de tannes tannes_de ecoeure_de ecoeuree_de degoutee degoutes blase blasee excede excedee excedes indignation
    indignes choquant choquante choquee_de scandalisee outre_de outree outres revoltee revoltant revoltante sidere sideree consterne consternee
    consternant consternante ahuri stupefait stupefaite en_ai_ras en_ai_assez en_ai_plein j_en_ai_marre marre_de y_en_a_marre jai_mon_voyage
    j_ai_mon_voyage mon_voyage c_est_le_boutte c_est_le_bout boutte_de_la_marde`,
  awful: `
    worst terrible horrible horrid awful disgusting disappointed disappointing disappointment dissapointed unacceptable ridiculous ridicule
    pathetic pathetique useless atrocious appalling abysmal nightmare disaster mess unprofessional shambles pire pires inacceptable inadmissible
    decu decue decus decevant decevante deception scandaleux scandale honte honteux honteuse degoute degueulasse degueu degoutant nul nulle nuls
    nulles poche poches lamentable minable catastrophe catastrophique incompetent* insupportable aberrant n_importe_quoi nimporte_quoi
    du_n_importe joke_company a_joke bad badly baad bads worse worser worsened worsening crummy lousy dreadful ghastly hideous gross nasty vile
    revolting repulsive repugnant sickening nauseating abominable abhorrent deplorable despicable contemptible disgraceful disgrace shameful
    shame shameless shamefully appalled outrageous outrage preposterous absurd absurde laughable risible farcical farce joke_of_a clown_show
    shitshow dumpster_fire train_wreck trainwreck fiasco debacle catastrophic catastrophiques calamity cauchemar desastre desastreux desastreuse
    abominables affreux affreuse affreusement atroce atroces execrable execrables detestable detestables ignoble immonde infect infecte
    infecte_gout ecoeurant ecoeurante ecoeure ecoeuree repoussant repugnante degueux degueulasses crade crado merdique merdiques merdouille
    de_la_merde pourave pourrave nullissime nullite nullard mediocre mediocrity mediocrite mediocres subpar sub_par substandard inferior_quality
    inferieure poor poorly poorest shoddy sloppy slipshod half_assed halfassed careless carelessness carelessly negligent negligence negligente
    negligents neglected inept ineptitude incompetence incapable incapables amateur amateurs amateurish amateurisme unhelpful useless_staff
    worthless pointless inutile inutiles hopeless clueless bumbling disorganized disorganised disorganization desorganise desorganisee
    desorganisation bordelique chaos chaotic chaotique pagaille gong_show foutoir bazar_total cafouillage cafouillis merdier foireux foire_totale
    rate_completement ratee loupe_completement bacle baclee baclage a_la_va_vite tout_croche_service broche_a_foin botched bungled flop
    failure_of letdown let_down let_me_down let_us_down disappoint disappoints dissapointing dissapointment disapointed disappointingly
    underwhelmed underwhelming unimpressed unimpressive unsatisfied unsatisfactory dissatisfied dissatisfaction insatisfait insatisfaite
    insatisfaction insatisfaisant mecontent mecontente mecontents mecontentement pas_content pas_contente pas_contents pas_contentes
    pas_satisfait pas_satisfaite pas_ravi pas_ravie pas_terrible pas_fort pas_fameux pas_jojo pas_top pas_super pas_genial pas_serieux pas_pro
    pas_professionnel pas_normal pas_acceptable pas_correct pas_correcte peu_professionnel manque_de_professionnalisme manque_de_respect
    manque_de_serieux not_happy not_impressed not_pleased not_satisfied not_acceptable not_good not_great not_okay not_ok_with not_professional
    not_cool unhappy unfair unjust injuste injustice inexcusable unforgivable impardonnable intolerable inexcusables indigne indignee indigne_de
    indecent indecente inadmissibles inacceptables inacceptablement intolerables invraisemblable hallucinant_de delirant_de ahurissant
    ahurissante aberration absurdite n_importe_quoi_votre du_grand_n_importe foutage_de_gueule se_moque_de_nous se_moquer_du_monde se_moquent_de
    se_fout_de se_foutent_de on_se_fout on_se_moque prend_pour_des prenez_pour_des prennent_pour_des pour_un_con pour_des_cons pour_une_idiote
    taking_the_piss take_the_piss taking_the_mickey waste_of_time waste_of_money wasted_my wasted_our wasting_my gaspillage_de gaspiller_mon
    perte_de_temps perdre_mon_temps fait_perdre money_pit total_waste complete_waste last_straw final_straw la_goutte goutte_d_eau_qui
    trop_c_est_trop enough_is_enough c_est_assez la_coupe_est_pleine worst_ever worst_service worst_company worst_experience worst_store
    pire_service pire_magasin pire_experience la_pire les_pires de_pire_en_pire going_downhill gone_downhill downhill plus_ce_que_c_etait
    baisse_de_qualite qualite_a_baisse se_degrade quality_has_gone used_to_be_good service_pourri service_nul service_de_merde service_zero
    zero_service zero_help zero_respect aucun_respect aucune_aide aucune_reponse aucun_service aucun_suivi no_help no_respect no_accountability
    no_empathy no_apology no_excuse no_follow_up pas_une_excuse pas_d_excuses meme_pas_une_excuse sans_une_excuse two_faced false_promises
    empty_promises broken_promises fausses_promesses promesses_en_l_air belles_paroles regret regrets regretted regrette regrettons regrettable
    deplore deplorons beware avoid_this avoid_at_all avoid_them stay_away steer_clear a_eviter fuyez fuir_absolument a_fuir dont_bother_with
    dont_waste never_use_them never_coming_back never_buying plus_jamais_chez ne_reviendrai_plus ne_commanderai_plus reviendrai_pas
    reviendrai_plus on_ne_reviendra wont_be_back not_coming_back not_be_coming taking_my_business take_my_business going_elsewhere go_elsewhere
    aller_ailleurs irai_ailleurs vais_aller_ailleurs chez_la_concurrence chez_le_concurrent`,
  rude: `
    rude rudeness attitude disrespectful disrespect impolite yelled yelling screamed screaming swore mocked ignored ignoring insulted
    rolled_her_eyes hung_up hangs_up impoli impolie impolitesse malpoli malpolie bete_mechante arrogant arrogante crie_apres criait engueule
    insulte insultee ignore moque moquee moques traite_comme mal_recu mal_servi mal_servie raccroche raccroche_au_nez air_bete irrespect respect
    bras_croises condescending condescendant racist raciste discrimination discriminated harassed harcele snotty snobby snob snobs snooty
    stuck_up sassy snarky sarcastic sarcastique curt dismissive dismissed_me impatient_with short_with_me abrupt brusque agressif agressive
    agressivite aggressive hostile hostil menacing threatened threatening menace menacee menacer intimidating intimide intimidation bully bullied
    bullying harass harassment harcelement harceler sexist sexiste homophobic homophobe transphobic macho sexisme racism racisme discriminatory
    discriminatoire racial profiling profilage humiliated humiliating humiliation humilie humiliee humiliant embarrassed_me embarrassing
    belittled belittling patronizing patronising talked_down talking_down made_fun_of laughed_at_me laughed_in_my laughed_at_us rire_de_moi
    ri_au_nez rit_au_nez ri_de_moi se_moquait_de yells shouted shouting shouts barked_at snapped_at lashed_out rolled_his_eyes rolled_their_eyes
    eye_roll roule_les_yeux leve_les_yeux leve_les_yeux_au soupire soupirait sighed smirked glared glaring stared_at ignores_me walked_away_from
    turned_his_back turned_her_back tourne_le_dos coupe_la_parole interrupted_me talked_over_me crie_dessus crier_dessus crie_apres_moi hurle
    hurlait hurler gueule_apres engueulee envoye_promener envoyee_promener envoye_chier envoye_paitre envoyee_paitre envoye_balader rembarre
    rembarree parle_mal parle_mal_a mal_parle mal_accueilli mal_accueillie mal_recue mal_recus mal_servis mal_conseille mal_eleve mal_elevee
    mal_eleves insolent insolente insolents insolence hautain hautaine hautains meprisant meprisante mepris mepris_total meprise meprisee
    desagreable desagreables antipathique froid_et_distant glacial_accueil odieux odieuse grossier grossiere grossierete vulgaire vulgar
    discourteous discourtois discourtoise unfriendly unwelcoming unkind disobliging mean_to_me mean_lady nasty_to_me lack_of_manners no_manners
    manners aucune_politesse politesse sans_gene sans_coeur heartless bete_comme_ses air_de_boeuf airs_bete airs_betes bete_avec_moi traite_de
    traitee_de traitee_comme traites_comme treated_me treated_us treated_like treated_my treats_people treat_people treat_customers
    treating_customers`,
  scammer: `
    scam scams scammed scammer scammers ripoff rip_off ripped_off thieves thief crook crooks liar liars lied lies lying fraud frauds fraudulent
    dishonest false_advertising bait_and arnaque arnaques arnaqueur arnaqueurs arnaque_moi voleur voleurs menteur menteurs menti mensonge
    mensonges mentez escroc escrocs escroquerie malhonnete malhonnetes publicite_mensongere publicite_trompeuse fraude fraudeur scamming scammy
    scammed_me swindle swindled swindler swindlers con_artist con_artists conned con_men cheat cheats cheated cheater cheaters cheating_customers
    shady sketchy_company deceitful deceived deceive deceptive deceiving misled mislead misleading misrepresented fraudsters fraudster rip_offs
    ripping_off ripping_people highway_robbery daylight_robbery robbery robbed robbing bait_and_switch fake_reviews false_claims lied_to
    lied_to_me tromperie tromperies trompeur trompeuse trompeurs mensongere mensongeres mensonger menti_au_telephone arnaquer arnaquee arnaquent
    arnaqueuse fait_avoir fais_avoir faite_avoir fait_arnaquer fait_fourrer me_suis_fait_avoir on_se_fait_avoir fourre fourrer fourreurs crosse
    crosser crossage frauduleux frauduleuse frauder escroquer escroquent bande_de_voleurs vol_qualifie vol_pur c_est_du_vol malhonnetete
    abus_de_confiance abuser_des abuses_de filou filous carotteur`,
  swear: `
    suck sucks crap crappy garbage trash bullshit bs shit shitty wtf damn fuck fucking fck hell_is merde marde calisse crisse tabarnak esti criss
    caliss ostie putain bordel connard cons foutez foutage gueule_moi poubelle cul wth omfg goddamn goddam dammit damnit bloody_hell bollocks
    bugger_off arse bastards_you horseshit horse_shit dogshit dog_shit piece_of_shit pos_product shite crapola crappiest asf_af shitty_service
    fucked fucked_up fucks fuckin fkn fking effing freaking friggin frigging freakin screwed screwed_up screwed_me screw_up pissing_me pissed_off
    hell_no bordel_de nom_de_dieu putin_de ptn puree_de fait_chier faites_chier me_fait_chier fais_chier chiant chiante chiants emmerde emmerdes
    emmerder emmerdent gonfle_la gave_grave saoule_grave ras_le_cul plein_le_cul plein_mon_casse mon_casse tabarnac tabarnouche tabarouette
    tabarnack taber ostifie crisse_de calvaire calice caliboire ciboire viarge sacrament saint_ciboire cibole maudit maudite maudits mautadit
    mautadine torrieu simonac batince decalisse decrisse decrissez caltor`,
  policy: `
    policy policies politique_retour conditions terms rule rules reglement deadline how_many_days how_long_do_i_have delai_retour delais delai
    combien_de_jours within_0 0_days 0_jours`,
  file: `
    dossier dossiers file files document documents record records paper papers papier papiers paperwork proof preuve certificate certificat
    attestation letter lettre lettres contract contracts contrat contrats`,
};
