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
    marre ras_le_bol en_ai_marre agace agacee choque choquee revolte scandalise en_colere exaspere exasperee`,
  awful: `
    worst terrible horrible horrid awful disgusting disappointed disappointing disappointment dissapointed unacceptable ridiculous ridicule
    pathetic pathetique useless atrocious appalling abysmal nightmare disaster mess unprofessional shambles pire pires inacceptable inadmissible
    decu decue decus decevant decevante deception scandaleux scandale honte honteux honteuse degoute degueulasse degueu degoutant nul nulle nuls
    nulles poche poches lamentable minable catastrophe catastrophique incompetent* insupportable aberrant n_importe_quoi nimporte_quoi
    du_n_importe joke_company a_joke`,
  rude: `
    rude rudeness attitude disrespectful disrespect impolite yelled yelling screamed screaming swore mocked ignored ignoring insulted
    rolled_her_eyes hung_up hangs_up impoli impolie impolitesse malpoli malpolie bete_mechante arrogant arrogante crie_apres criait engueule
    insulte insultee ignore moque moquee moques traite_comme mal_recu mal_servi mal_servie raccroche raccroche_au_nez air_bete irrespect respect
    bras_croises condescending condescendant racist raciste discrimination discriminated harassed harcele`,
  scammer: `
    scam scams scammed scammer scammers ripoff rip_off ripped_off thieves thief crook crooks liar liars lied lies lying fraud frauds fraudulent
    dishonest false_advertising bait_and arnaque arnaques arnaqueur arnaqueurs arnaque_moi voleur voleurs menteur menteurs menti mensonge
    mensonges mentez escroc escrocs escroquerie malhonnete malhonnetes publicite_mensongere publicite_trompeuse fraude fraudeur`,
  swear: `
    suck sucks crap crappy garbage trash bullshit bs shit shitty wtf damn fuck fucking fck hell_is merde marde calisse crisse tabarnak esti criss
    caliss ostie putain bordel connard cons con foutez foutage gueule_moi poubelle cul`,
  policy: `
    policy policies politique_retour conditions terms rule rules reglement deadline how_many_days how_long_do_i_have delai_retour delais delai
    combien_de_jours within_0 0_days 0_jours`,
  file: `
    dossier dossiers file files document documents record records paper papers papier papiers paperwork proof preuve certificate certificat
    attestation letter lettre lettres contract contracts contrat contrats`,
};
