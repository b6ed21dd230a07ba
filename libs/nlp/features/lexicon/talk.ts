/** How people talk: what is said around a matter, and without any. */
export const talk: Readonly<Record<string, string>> = {
  hello: `
    hi hello helo hey heyy heya hiya yo howdy greetings hii good_morning good_afternoon good_evening gm morning_all sup wassup bonjour bjr bonjou
    bjour salut slt bonsoir bsr bsoir coucou cc allo alo rebonjour hallo anybody_there anyone_there is_anyone ya_quelquun y_a_quelqu bon_matin
    kikou yoo`,
  bye: `
    bye goodbye goodnight good_night see_you see_ya cya ttyl later_gator take_care have_a_good have_a_nice have_a_great au_revoir bye_bye
    bonne_journee bonne_soiree bonne_nuit bonne_fin a_plus a_bientot a_demain bizz ciao tchao bonne_fds bon_weekend bonne_semaine`,
  thanks: `
    thanks thank thankyou thank_you thankss thx thnx thks tnx ty tysm tyvm tks appreciate appreciated appreciation grateful merci mercii mci mrc
    remercie remercier remerciements thank_god cheers grand_merci gentil_de`,
  please: `
    please pls plz plse plss pleas pleez kindly svp stp s_il_vous s_il_te silvouplait s_vp`,
  sorry: `
    sorry sry soz oops whoops apologies apologize apologise my_bad excuse pardon desole desolee dsl oups excusez excuses scuse scusez scusi
    mea_culpa`,
  agreement: `
    ok okay okey okk kk k alright alrighty sure yep yup yeah yea yes yess yas cool roger copy_that noted understood got_it gotcha makes_sense
    sounds_good will_do thats_fine fine works_for_me no_problem no_worries np all_good all_set done_thanks deal perfect_thanks fair_enough
    daccord d_accord dac dacc oui ouais ouep ouin ouaip ui wi correct_oui bon_ok entendu compris cest_bon c_est_bon ca_marche ca_va_merci
    pas_de_trouble pas_de_souci pas_de_probleme aucun_souci aucun_probleme ca_me_va note_merci c_est_note bien_recu_merci super_merci
    parfait_merci c_est_regle cest_regle reglee_merci oki okidoki dacodac nickel_merci tiguidou certainement absolument exactement bet betcha
    aight ight ite alrite alrightyy okie okie_dokie okey_dokey okeydoke oke okayy oky k_thx kthx kthanks kewl coolio coo_coo cool_cool
    cool_thanks dope word_up say_less no_cap_fr say_no_more fo_sho fosho for_sho for_sure fersure surely certainly definitely definately
    absolutely totally indeed_yes of_course ofc ofcourse obviously sure_thing sure_does you_bet you_betcha u_bet yup_yup yessir yes_sir yes_maam
    yes_please yes_thanks yesh yus yass yah ya_ok yeahh yeh ye_ok aye aye_aye righto right_o right_on righty rad_ok sweet_thanks sounds_great
    sounds_perfect sounds_fine sound_good works_great_for that_works that_will_work thatll_work that_is_fine thats_ok thats_okay thats_perfect
    thats_great thats_good all_clear all_good_here all_good_now all_good_thanks its_all_good its_ok_now it_is_ok were_good we_good im_good
    im_ok_thanks im_all_set good_to_go good_to_know good_thanks ok_good ok_cool ok_great ok_perfect ok_thanks ok_thank ok_thx ok_ty ok_merci
    ok_super ok_parfait ok_ca ok_d_accord ok_dac ok_noted ok_sounds ok_will_do ok_got_it got_cha gotchu gotchya got_you i_got_you i_see
    i_get_it_now makes_sense_now fair_point fair_play fair_do fair_dos point_taken acknowledged affirmative understandable will_wait
    will_do_thanks consider_it_done done_deal on_it_now ten_four 0_0_roger roger_that wilco copied_that loud_and_clear message_received
    i_understand je_comprends compris_merci bien_compris jai_compris j_ai_compris c_est_compris bien_note c_est_entendu cest_entendu
    entendu_merci entendu_alors d_acc d_ac dakor dacord daccodac d_accodac okay_dac c_est_d_accord cest_daccord okido okidou ouip yep_merci
    oui_merci oui_parfait oui_svp ouais_ok ouais_cool ouais_c_est mouais moui mhm mhmm mmhmm uh_huh uhhuh aha ah_ok ah_oki ah_d_accord ah_oui
    ah_bon_ok oh_ok oh_okay oh_i_see oh_cool ca_joue ca_me_convient ca_convient ca_fonctionne_pour_moi ca_marche_pour_moi ca_me_va_bien
    ca_roule_merci ca_va_aller ca_va_faire ca_fait_l_affaire ca_ira_merci ca_sera_parfait ca_sera_bon ce_sera_parfait c_est_beau cest_beau
    cest_correct c_est_correct c_est_ok cest_ok c_est_good cest_good c_est_parfait cest_parfait c_est_super_merci cest_nickel c_est_nickel
    nickel_alors nickel_parfait impec_merci tout_est_beau tout_est_ok tout_est_bon tout_est_correct tout_va_bien tout_baigne tout_roule
    tout_beau_merci pas_de_stress pas_de_soucis pas_d_soucis pas_de_problemes pas_grave cest_pas_grave c_est_pas_grave y_a_pas_de_mal
    ya_pas_de_quoi de_rien pas_de_quoi je_t_en_prie je_vous_en_prie you_re_welcome youre_welcome your_welcome ur_welcome yw np_np no_prob
    no_probs no_probz nw no_worry dont_worry no_rush no_hurry pas_presse pas_pressee take_your_time prenez_votre_temps prends_ton_temps bien_sur
    bien_sure ben_oui mais_oui evidemment assurement effectivement en_effet tout_a_fait tres_bien_merci tres_bien_alors tres_bien_j_attends
    a_vos_ordres chef_oui banco go_ok top_merci super_ok genial_merci cool_merci parfait_parfait parfait_alors parfait_super parfait_pour_moi
    parfait_j_attends vendu_ok on_fait_ca on_y_va_comme marche_conclu wesh_ok yes_merci yess_merci good_merci c_carre carre_merci c_est_carre
    ca_marche_merci sa_marche sa_roule sa_va_merci`,
  refusal: `
    no nope nah naw no_thanks no_thank non nan nenni pantoute non_merci pas_du_tout ca_ira nop never_mind nevermind nvm forget_it laissez_faire
    laisse_faire laisse_tomber laissez_tomber oubliez_ca oublie_ca oublie_moi`,
  wait: `
    wait waiting waited waits ill_wait attend attends attendre attendu attente attendez j_attends jattends patiente patienter patience patiently
    one_sec one_second sec_please one_minute une_minute un_instant deux_secondes hang_on hold_on brb be_right_back`,
  settled: `
    solved resolved sorted sorted_out figured_it found_it found_out got_it_working fixed_itself regle regle_tout resolu resolue trouve_finalement
    finalement found trouve retrouve retrouvee`,
  joke: `
    joke jokes joking kidding just_kidding jk lol lmao lmfao rofl haha hahaha hehe hihi funny hilarious blague blagues blaguer drole drole_de
    rigole rigolo mdr ptdr xd ahah lolol niaiseux niaiser lols loll lool lul rotfl hahahah hahahaha hahah haaha ahahah ahahaha hihihi huhu hoho
    muahaha bahaha lmaoo lmfaoo ptdrr mdrr mort_de_rire je_suis_mort_de ptn_mdr tordant tordante crampant crampante hilarant hilarante marrant
    marrante marrants comique comiques rigolote rigoler rigoles rire_aux_larmes dead_lol im_dead im_deceased cracks_me_up cracked_me_up laughing
    laugh laughs giggle giggles pun puns punchline comedy comedie sarcasm sarcasme irony ironie knock_knock toc_toc_toc toc_toc
    why_did_the_chicken chicken_cross monsieur_et_madame_ont blonde_joke dad_joke dad_jokes april_fools poisson_d_avril prank pranks pranked
    canular plaisanterie plaisanteries plaisante plaisantais plaisanter deconne deconner je_deconne je_rigole jrigole je_niaise joke_joke
    niaise_pas just_playing messing_with trolling troll je_te_fais_marcher gotcha_lol`,
  love: `
    above_and never_disappointed never_disappoints jamais_decu jamais_decue jamais_decus aucun_reproche rien_a_redire rien_a_dire zero_complaints
    no_complaints without_a_hitch went_smoothly so_smooth so_quick so_fast so_kind so_nice so_pretty so_good so_helpful first_class five_star
    lifesaver life_saver a_dream worth_every exceeded made_my_day made_my_week best_ever not_one_cold des_fleurs merite_des merci_pour_tout
    bless_you bless_them big_fan huge_fan fan_of customer_for_life always_come_back will_be_back je_reviens je_reviendrai reviendrai on_reviendra
    will_order_again order_again_for love_it love_this love_your j_adore jadore on_adore tellement_bon tellement_belle trop_contente trop_content
    bien_contente bien_content vous_etes_les lache_pas lachez_pas continuez continuez_comme keep_up pass_my_thanks compliments_to charming
    charmante charmant avenante avenant patience_dor en_or a_gem gem treasure perle_rare rocks rock_star spotless impeccables exceptionnel
    exceptionnelle soigne soignee love loved loves loving amazing best great awesome adore adored adorable meilleur meilleure meilleurs super
    excellent excellente genial geniale top parfait parfaite perfect perfection bravo wow yay fantastic fabulous incredible wonderful gorgeous
    stunning beautiful lovely delightful outstanding brilliant superb terrific phenomenal impressed obsessed blown_away thrilled happy_with
    pleased satisfied delicious yummy yum comfy comfiest cozy stars five_stars 0_stars recommend kudos compliment compliments well_done good_job
    great_job keep_it_up shoutout shout_out hats_off props magnifique magnifiques superbe superbes delicieux delicieuse formidable merveilleux
    merveilleuse impeccable bluffant bluffee regal etoiles cinq_etoiles 0_etoiles recommande recommanderai incroyable incroyables ravi ravie
    enchante enchantee satisfait satisfaite chapeau felicitations_equipe chouette trop_beau trop_belle trop_bon au_top aux_petits_oignons
    coup_de_coeur aimons aime_beaucoup adorables splendide splendides nickel_chrome ecoeurant_bon malade_bon excellents excellentes excellence
    excellently superbly splendid splendidly marvelous marvellous magnificent sublime sublimes divine divin exquisite exquis exquise fabuleux
    fabuleuse fantastique fantastiques phenomenale phenomene extraordinary extraordinaire extraordinaires sensational sensationnel sensationnelle
    spectacular spectaculaire remarkable remarkably remarquable remarquables prodigieux epoustouflant epoustouflante eblouissant eblouissante
    etonnant etonnante hallucinant hallucinante mindblowing mind_blowing mind_blown jaw_dropping breathtaking dazzling astonishing astounding
    stellar sterling exemplary exemplaire exceptional exceptionally exceptionnels exceptionnelles flawless flawlessly faultless unbeatable
    imbattable imbattables inegale unmatched unparalleled second_to_none hors_pair sans_pareil unreal_good topnotch top_notch top_tier
    top_quality toptop top_top tip_top high_quality_work first_rate world_class best_in_class five_star_service gold_standard
    haut_de_gamme_service de_premiere_classe de_qualite_superieure chapeau_bas chapeau_a je_leve_mon_chapeau tip_of_the_hat hat_off thumbs_up
    two_thumbs_up pouce_en_lair big_up big_ups props_to shout_outs mad_props round_of_applause applause standing_ovation applaudissements
    on_applaudit high_five congrats_to felicitations_a toutes_mes_felicitations mes_compliments pays_off_loyal truly_grateful so_grateful
    so_thankful so_happy so_pleased so_impressed so_delicious so_soft so_cute so_comfy so_comfortable so_beautiful so_easy so_friendly so_sweet
    so_fresh so_tasty so_polite so_professional so_well_made so_well_packed very_happy very_pleased very_impressed very_satisfied very_helpful
    very_kind very_good very_nice really_good really_nice really_happy really_impressed pretty_impressed super_happy super_content super_contente
    super_gentil super_gentille super_bon super_bonne super_beau super_belle super_fast super_quick super_rapide super_service super_efficace
    hyper_contente hyper_content hyper_satisfait hyper_satisfaite ultra_rapide ultra_satisfaite tres_contente tres_content tres_contents
    tres_satisfait tres_satisfaite tres_satisfaits tres_heureuse_de tres_beau tres_belle tres_bon tres_bonne tres_bien tres_gentil tres_gentille
    tres_joli tres_jolie tres_pro tres_efficace tres_rapide tres_professionnel tres_impressionne tres_impressionnee vraiment_bon vraiment_bonne
    vraiment_beau vraiment_belle vraiment_contente vraiment_content vraiment_bien trop_cool trop_mignon trop_mignonne trop_chou tellement_doux
    tellement_douce tellement_beau tellement_contente tellement_content tellement_gentil tellement_gentille si_gentil si_gentille si_beau
    si_belle si_bon si_bonne a_joy a_pleasure_to a_delight a_pleasure_doing un_delice un_regal un_pur_bonheur pur_bonheur que_du_bonheur
    un_vrai_regal un_vrai_plaisir un_plaisir_de quel_plaisir quel_bonheur quel_delice quelle_merveille quelle_belle quel_bon quel_beau
    quel_service quelle_equipe what_a_great what_a_lovely what_a_wonderful what_a_fantastic what_a_beautiful what_a_treat what_a_team what_a_gem
    what_a_find what_service such_a_great such_a_good such_a_nice such_great such_good such_nice such_kind such_lovely merveille merveilles
    une_merveille une_petite_merveille petit_bijou_de une_perle des_perles une_tuerie tuerie une_bombe de_la_bombe une_dinguerie dinguerie
    la_crise_du trop_fort_vos trop_forts vous_etes_geniaux vous_etes_super vous_etes_au_top vous_etes_trop vous_etes_des vous_etes_formidables
    vous_assurez vous_gerez ca_gere on_gere ca_dechire dechire_grave ca_envoie ca_tue trop_frais_vos malade_votre capote_sur je_capote ca_clanche
    ca_torche ecoeurants ecoeurante_bonne debile_bon debile_trop mautadit_bon maudit_bon maudine criss_de_bon crissement_bon esti_de_bon
    cochon_bon trippe trippante trippant tripant tripante tigidou sur_la_coche numero_un number_one_store no_0_pour geniaux geniales topissime
    canonissime bellissime grandiose grandioses somptueux somptueuse ravissant ravissante ravissants elegant elegante raffine raffinee mignon
    mignonne mignons trognon craquant craquante choupi douillet douillette moelleux_a_souhait moelleuse fondant_a_souhait succulent succulente
    savoureux savoureuse savoureuses gourmand exquises goutu parfume_a_souhait juteux juteuse croustillant croustillante croustillants onctueux
    onctueuse yummiest tastiest scrumptious mouthwatering mouth_watering finger_licking lip_smacking delish delicieuses delicieusement divinely
    heavenly to_die_for out_of_this_world slaps it_slaps slapped_so bussin fire_emoji lit_service goated the_goat chef_kiss chefs_kiss
    hits_the_spot hit_the_spot hits_different on_point on_fleek bang_on spot_on nailed_it knocked_it_out crushed_it killed_it killing_it
    rocked_it smashed_it went_above goes_above beyond_expectations exceeds surpassed depasse_mes_attentes depasse_nos depasse_toutes
    au_dela_de_mes au_dela_des_attentes a_la_hauteur_de comble comblee combles comblees emballee_par conquis conquise conquises seduite
    seduit_par epate epatee epates epatant bluffe scotchee scotche_par emerveille emerveillee enthousiasme enthousiasmee fier_de fiere_de
    proud_of proud_to chanceux_de lucky_to_have lucky_find reconnaissant reconnaissante reconnaissants thankful blessed_to touche_par emue emu
    touchee_par adores adorez adorons adorent adorais adorait adoree raffole raffolons raffolent kiffe kiffons trop_kiffe kif fou_de folle_de
    fans_de fan_of_your super_fan biggest_fan addict_a accro accros hooked_on addicted_to obsessed_with in_love_with smitten cant_get_enough
    cant_recommend cannot_recommend highly_recommend highly_recommended would_recommend will_recommend ill_recommend recommending recommande_a
    recommande_les_yeux recommandons recommandent recommandee recommandable a_recommander chaudement fortement_recommande je_recommande
    les_yeux_fermes rated_0 best_purchase best_money best_store best_shop best_service best_customer best_gift best_decision best_thing
    best_pizza best_coffee best_cake best_sleep finest_in the_finest meilleurs_que meilleur_achat meilleure_boutique meilleur_service
    le_meilleur_que la_meilleure_de favourite_shop favorite_shop favourite_store favorite_store favorite_place favourite_place
    mon_magasin_prefere ma_boutique_preferee boutique_preferee magasin_prefere mes_preferes resto_prefere my_go_to go_to_place worth_the_wait
    worth_every_penny worth_it_all well_worth vaut_le_detour vaut_la_peine vaut_chaque ca_valait money_well_spent great_value bon_rapport_qualite
    bon_rapport excellent_rapport rapport_qualite_prix beau_travail bon_travail bon_boulot beau_boulot joli_travail belle_job bonne_job bonjob
    belle_equipe belle_experience bonne_experience great_experience lovely_experience pleasant pleasantly agreable agreables agreablement
    agreablement_surpris pleasant_surprise belle_surprise bonne_surprise nice_touch nice_surprise nice_work nice_job great_work fine_work
    solid_work fab_service good_work fabulously smooth_sailing smooth_process seamless seamlessly hassle_free like_clockwork
    comme_sur_des_roulettes sans_accroc sans_faute sans_probleme_comme un_sans_faute carton_plein mission_accomplie du_beau_travail
    rien_a_dire_de nothing_but_praise nothing_but_good only_good_things que_du_bon que_du_positif ever_so_grateful hands_down without_a_doubt
    sans_hesiter_je life_changing game_changer gamechanger changed_my_life change_la_vie sauve_la_vie saved_my_life saved_the_day saved_my
    saved_our sauve_ma_soiree lifesavers angels_at un_ange des_anges anges an_angel absolute_star a_star superstar superstars rockstar rockstars
    legend legends absolute_legends champs champion_du champions_de hero heroes heros genius geniuses wizard wizards magicien magiciens
    de_vrais_pros real_pros vrais_pros true_professionals masterpiece chef_d_oeuvre une_oeuvre oeuvre_d_art work_of_art art_work_is craftsmanship
    savoir_faire fait_avec_amour made_with_love made_with_care attention_to_detail souci_du_detail aux_petits_soins petits_soins bichonne
    bichonnee chouchoute chouchoutee gate_comme gatee_par pampered spoiled_me spoilt_us treated_like_royalty like_a_queen like_a_king
    comme_un_roi comme_une_reine comme_une_princesse welcomed accueillis_comme bien_accueilli bien_accueillie bien_accueillis bien_servi
    bien_servie bien_servis bien_conseille bien_conseillee bien_recue_par bien_emballe bien_emballee well_packaged well_packed beautifully_packed
    nicely_wrapped beautifully beautifull beautifuly bellisimo gorgeously lovelier loveliest nicest_people friendliest kindest sweetest softest
    prettiest fluffiest best_looking good_looking looks_great looks_amazing looks_good_on fits_like_a_glove fits_perfectly fits_perfect
    fits_great fits_beautifully fit_perfectly va_comme_un_gant me_va_a_merveille a_merveille works_great works_perfectly works_like_a_charm
    works_wonders works_beautifully like_a_charm fonctionne_a_merveille marche_nickel fait_le_job tient_la_route tient_ses_promesses
    tient_promesse lives_up_to lived_up_to as_described_and better_than_expected mieux_que_prevu encore_mieux encore_meilleur better_than_i
    never_fails never_let_me ne_decoit toujours_au_top toujours_parfait toujours_un_plaisir toujours_aussi always_a_pleasure always_great
    always_amazing always_helpful always_fresh always_on_time consistently_good reliable dependable trustworthy fiable fiables digne_de_confiance
    confiance_totale efficace efficaces efficacite efficient efficiently prompt promptly rapidite ponctuel ponctuelle reactif reactive reactivite
    attentif attentive attentionnes attentionnee a_l_ecoute disponibilite_et bienveillant bienveillante bienveillance chaleureux chaleureuse
    chaleureusement warm_welcome welcoming warmly cheerful upbeat thoughtful considerate caring classy impeccablement impec nikel_chrome
    nickel_comme nickel_service extra_service geniallissime bravissimo chapo brava bravos congrats_on_the waow waouh wahou wouah wahoo woohoo
    woo_hoo youhou youpi yippee yeehaw hourra hurray hooray yaay hallelujah_your merci_infiniment merci_mille_fois mille_mercis un_grand_merci
    gros_merci thanks_a_million thank_you_so_much_for_making thanks_for_making thanks_for_everything thank_you_for_everything thanks_for_being
    thank_you_for_being merci_d_etre merci_d_exister continuez_ainsi continue_comme_ca continuez_le_bon longue_vie longue_vie_a
    bonne_continuation_a keep_doing keep_being never_change ne_changez_rien changez_rien dont_change_a_thing youre_the_best you_are_the_best
    you_guys_rock you_rock yall_rock you_guys_are_the you_guys_are_amazing ur_the_best u_r_the_best best_team dream_team equipe_de_feu
    equipe_en_or staff_en_or raise_for_her give_him_a_raise give_her_a_raise deserves_a_raise deserve_a_raise merite_une_augmentation
    merite_une_medaille merite_une_promotion merite_un_pourboire deserves_a_medal 0_out_of_0 0_sur_0 dix_sur_dix ten_out_of_ten a_plus_plus
    a_plus_service cinq_sur_cinq dix_etoiles ten_stars ten_outta_ten sans_moderation on_en_redemande en_redemande j_en_redemande hate_to_finish
    will_be_a_repeat repeat_customer customer_forever client_pour_la_vie cliente_pour_la_vie customers_for_life loyal_customer_now new_favorite
    new_favourite new_fan clients_satisfaits happy_camper happy_customer happy_client satisfied_customer client_satisfait cliente_satisfaite
    client_heureux cliente_heureuse over_the_moon on_cloud_nine tickled_pink made_my_month made_our_day made_my_year made_her_day made_his_day
    made_my_night put_a_smile big_smile smile_on_my le_sourire sourire_aux_levres sourires fait_ma_journee ensoleille_ma_journee ecstatic elated
    delighted overjoyed chuffed stoked pumped_about giddy jazzed aux_anges ravis ravies enchantes enchantees emballante jubile pleine_de_joie`,
  kind: `
    kind kindness nice nicest friendly helpful polite sweet_lady patient_with professional courteous gentil gentille gentils gentilles
    gentillesse aimable aimables sympa sympathique sympas accueillant accueillante souriant souriante serviable serviables smatte fin_comme fins
    professionnel professionnelle attentionne`,
  happy: `
    happy glad joy excited exciting heureux heureuse content contente contents joie hate_de excite excitee yayy cant_wait looking_forward
    impatient impatiente`,
  sad: `
    sad lonely alone depressed crying cried cry tears heartbroken miss_him miss_her heartbreak triste tristes seul seule deprime deprimee pleure
    pleurer peine chagrin coeur_brise bad_day rough_day long_day mauvaise_journee dure_journee grief passed_away deces decede funeral funerailles
    enterrement condoleances sadness sadder miserable down_today feeling_down feeling_low feeling_lonely feeling_blue blues_today gloomy
    melancholy melancolie melancolique unhappy_life hopelessness despair desespoir desespere desesperee desperate_for_love grieving mourning
    bereavement en_deuil deuil condolences condoleance sympathies_family rest_in_peace rip_grandpa rest_easy lost_my_mom lost_my_dad lost_my_job
    perdu_mon_pere perdu_ma_mere perdu_mon_emploi perdu_ma_job got_fired got_laid laid_off fired_from licencie_hier mis_a_pied weeping sob
    sobbing sobs larmes en_larmes bawling chiale chialer braille_tout pleurais pleurniche heart_is_broken broken_heart cafard_ce blues_du
    coup_de_blues coup_de_mou coup_dur moral_a_zero moral_bas pas_le_moral deprime_grave je_deprime deprimant deprimante depressing depressed_and
    solitude loneliness isole_chez tout_seul toute_seule all_alone no_friends nobody_loves nobody_cares personne_m_aime homesick mal_du_pays
    lost_hope worried worry worries worrying inquiet inquiete inquietude inquietudes stress stressed stressful stressing stresse stressee
    stressant anxious nervous nerveux nerveuse overwhelmed debordee_de submergee afraid scared scary frightened terrified terrifying fear peur
    peureux effraye effrayant angoissant trac ashamed_of embarrassed guilty_about gene_de rough_week tough_day tough_week hard_day hard_week
    terrible_day worst_day shitty_day journee_de_merde journee_de_fou semaine_de_fou sale_journee grosse_journee longue_journee hate_mondays
    lundi_matin life_sucks life_is_hard la_vie_est_dure`,
  tired: `
    tired sleepy exhausted bored boring cant_sleep insomnia nap awake fatigue fatiguee fatigues ennuie ennui ennuyeux dors dormir dodo crevee
    brulee_fatigue sommeil insomnie drunk tipsy hungover hangover high_af saoul saoule soul bourre bourree pompette tiring tiredness exhausting
    exhaustion drained knackered wiped_out worn_out_today burnt_out bushed pooped beat_tonight so_beat dead_tired fatiguant fatigant creve_ce
    naze nazes lessivee vannee claquee rincee_ce ko_ce_soir mort_de_fatigue morte_de_fatigue plus_d_energie pas_d_energie sleepless
    sleep_deprived up_all_night awake_all_night nuit_blanche pas_dormi mal_dormi jai_dormi bien_dormi reveille_a reveillee_a woke_up wake_up
    waking_up reveil_difficile reveille_toi levee_du_pied yawn yawning grasse_matinee sieste siestes naps napping boredom borde_boring bore bores
    ennuyant ennuyante m_ennuie tennuie s_ennuie je_m_emmerde m_emmerde plate_a_mort c_est_plate cest_plate rien_a_faire nothing_to_do
    netflix_all_day lazy lazy_day paresseux paresseuse flemme la_flemme grosse_flemme lache_aujourd procrastinating procrastine hung_over
    gueule_de_bois mal_de_cheveux lendemain_de_brosse lendemain_de_veille wasted_tonight hammered_last shitfaced blackout_drunk bourres ivre
    ivres brosse_hier pompettes pinte_de stoned baked_af smoke_weed weed marijuana cannabis joint_ce edible_gummy pete_comme_un gele_comme_une`,
  how_are_you: `
    nothing_much rien_de_special ca_roule hope_youre_well hope_ur j_espere_que_vous_allez how_are_you how_r_u hows_it_going how_are_things
    whats_up hows_your how_was_your how_is_your comment_ca_va comment_vas comment_allez ca_va_bien tu_vas_bien vous_allez_bien quoi_de_neuf
    what_are_you_doing wyd tu_fais_quoi que_fais_tu whatcha keskon hru how_you_doing how_are_ya how_ya_doing how_ya_doin how_are_u how_u_doin
    how_u_been how_you_been how_have_you_been how_are_you_doing how_are_you_feeling how_is_everyone how_is_everything hows_everything how_is_life
    hows_life how_s_life how_s_it how_is_it_going hows_your_day hows_your_week hows_the_family how_is_the_family hows_work hows_things whats_new
    what_s_new whats_good whats_crackin whats_happening wazzup wuzup sup_dude sup_bro what_you_up_to what_are_you_up what_r_u_doing what_u_doing
    whatchu_doing watcha_doing what_you_doing what_are_you_guys_doing_tonight hope_you_are_well hope_all_is_well hope_you_have_had ca_va
    ca_va_toi sava cv_toi cv_bien comment_va comment_vas_tu comment_va_tu comment_vous_allez comment_tu_vas commen_tu_va komen_sa_va
    comment_allez_vous comment_se_passe_ta comment_s_est_passee_ta_journee et_toi et_vous_meme comment_va_la_famille ta_journee_a
    passe_une_belle_journee ca_boume ca_gaze ca_file ca_farte la_forme en_forme tu_deviens_quoi que_deviens_tu quoi_de_bon quoi_de_beau
    kwa_de_neuf qdn quoi_d_neuf koi_de_neuf ki_de_neuf tu_fais_koi tfk tu_fai_koi fais_tu_de_bon qu_est_ce_que_tu_fais kestu_fais keske_tu_fais
    que_fais_tu_ce_soir`,
  bot: `
    bot bots robot robots ai chatbot gpt chatgpt machine_talking automated automatic_reply automatique are_you_real are_you_human real_or
    es_tu_un etes_vous_un es_tu_reel ordinateur_qui siri alexa_are artificial intelligence_artificielle virtual_assistant assistant_virtuel
    intelligent_assistant language_model openai_model llm claude_ai gemini_ai copilot alexa hey_siri hey_google ok_google do_you_have_feelings
    as_tu_des_sentiments do_you_sleep dors_tu do_you_eat manges_tu where_do_you_live ou_habites_tu who_made_you who_created_you qui_t_a_cree
    qui_ta_cree are_you_a_robot are_you_a_bot are_you_a_real are_you_a_person are_you_a_human are_you_an_ai es_tu_une_vraie es_tu_une_machine
    es_tu_humain es_tu_un_robot etes_vous_une_vraie etes_vous_un_robot vous_etes_un_robot t_es_un_robot tes_un_robot tu_es_un_robot
    c_est_un_robot_qui`,
  secret: `
    favorite_color favourite_colour whats_your_name what_is_your_name ton_nom tu_tappelles comment_tu_tappelles your_age quel_age how_old_are
    do_you_dream marry_me love_me aimes_tu do_you_like your_favorite ton_prefere ta_preferee astrology horoscope zodiac horoscope_du signe_astro
    meaning_of_life sens_de_la_vie poem poeme riddle devinette sing_me chante tell_me_a raconte_moi tell_me_something favorite_food
    favourite_food favorite_movie favourite_movie favorite_song favourite_song favorite_band favorite_animal favorite_season favorite_colour
    whats_your_favorite whats_your_favourite what_is_your_favorite quelle_est_ta_couleur ta_couleur_preferee ton_film_prefere
    ton_chanteur_prefere ton_animal_prefere ta_chanson_preferee are_you_single are_you_married es_tu_celibataire tu_es_celibataire
    t_es_celibataire do_you_have_kids as_tu_des_enfants t_as_des_enfants as_tu_un_chum as_tu_une_blonde t_as_quel_age tu_as_quel_age
    quel_age_as_tu quel_age_avez_vous what_are_you_wearing tu_portes_quoi where_are_you_from tu_viens_d_ou d_ou_viens_tu what_sign_are_you
    quel_est_ton_signe do_you_believe_in crois_tu_a crois_tu_en would_you_rather tu_preferes_quoi dogs_or_cats cats_or_dogs chien_ou_chat
    chat_ou_chien tea_or_coffee coffee_or_tea the_ou_cafe pineapple_on_pizza ananas_sur_la_pizza tell_me_a_joke tell_me_a_story tell_me_your
    raconte_moi_une raconte_une_blague raconte_une_histoire dis_moi_un_secret sing_a_song chante_moi sing_happy_birthday rap_for_me
    write_me_a_poem play_a_game want_to_play wanna_play on_joue_a truth_or_dare action_ou_verite rock_paper_scissors roche_papier_ciseaux
    pierre_feuille pile_ou_face heads_or_tails flip_a_coin penny_for_your meaning_of_the_universe chicken_or_the_egg l_oeuf_ou_la_poule`,
  test: `
    test tests testing tested essai_message check_check test_test one_two testing_0 ceci_est_un`,
  pocket: `
    asdf asdfgh qwerty qwertyuiop asd jkl zxc zxcv qsdf azerty azertyuiop hjk fgh lkj sdf dfg qwe bnm wxc mlk poiu`,
  truth: `
    honestly honest true truth really seriously serious actually vraiment vrai serieux serieusement franchement honnete honnetement pour_vrai
    for_real literally`,
  eat_sleep: `
    eat eating ate hungry starving faim mange sleep sleeping slept asleep bed_time dort`,
  hear: `
    hear heard hearing listen listening entendre entends ecoute ecouter oui_allo`,
  good: `
    good gud bon bonne bons bonnes bien well better mieux beau belle beaux belles joli jolie jolis pretty cute decent fine_thanks correct
    correcte neat fun cool_place comfortable comfy_chair comfortably confortable confortables handy pratique convenient utile easy facile
    facilement smooth smoothly simple_et clean propre fresh fraiche fraiches soft doux douce douces warm cosy`,
  insult: `
    idiot idiots idiote idiotes moron morons imbecile imbeciles stupid stupide stupides dumb dumbass dumbasses dummy dummies clown clowns bozo
    bozos buffoon fool fools jerk jerks asshole assholes arsehole ahole a_hole douche douchebag bastard bastards bitch bitches dickhead dick_head
    prick pricks wanker wankers twat tosser muppet muppets loser losers scumbag scumbags scum pig_of_a weirdo creep creeps creepy psycho lunatic
    morons_you screw_you fuck_you f_you fu_guys fuck_off piss_off go_to_hell shove_it kiss_my_ass eat_shit get_lost get_bent kick_rocks
    va_te_faire va_chier allez_chier mange_de_la mangez_de_la manger_de_la_marde va_au_diable allez_au_diable ferme_ta_gueule ta_gueule
    vos_gueules fdp ntm ntgm encule encules enfoire enfoires salaud salauds salope salopes salopard salopards batard batards connasse conasse
    connards connarde abruti abrutis abrutie cretin cretins cretine debile debiles tare tares attarde andouille niaiseuse epais_de gros_cave
    les_caves twit twits tarla tata_de innocent_de gnochon gnochons trou_de_cul trou_du_cul trous_de_cul sans_dessein sans_desseins mongol
    crosseur crosseurs bandits bandit truands truand charlatan charlatans guignol guignols clowns_que_vous bouffon bouffons pantin
    incapables_vous ordure_humaine raclure pourriture_de tocard tocards boloss`,
  vague_help: `
    need_help i_need_help need_some_help need_assistance can_you_help can_u_help could_you_help please_help pls_help help_me help_please help_pls
    help_needed aidez_moi_svp besoin_d_aide j_ai_besoin_d_aide pouvez_vous_m_aider vous_pouvez_m_aider pourriez_vous_m_aider peux_tu_m_aider
    quelqu_un_peut_m_aider something_is_wrong something_wrong something_went_wrong something_happened quelque_chose_cloche
    quelque_chose_ne_va_pas y_a_quelque_chose_qui_cloche it_doesnt_work it_dont_work it_isnt_working its_not_working it_wont_work it_didnt_work
    doesnt_work_at_all not_work ca_marche_pas ca_marche_plus sa_marche_pas ca_ne_marche_pas ca_fonctionne_pas ca_ne_fonctionne_pas same_problem
    same_issue same_thing_again meme_probleme encore_le_meme_probleme toujours_le_meme_probleme i_have_a_problem have_a_problem got_a_problem
    there_is_a_problem theres_a_problem theres_an_issue have_an_issue having_an_issue having_issues having_trouble having_problems
    jai_un_probleme j_ai_un_probleme un_petit_probleme il_y_a_un_probleme ya_un_probleme y_a_un_probleme j_ai_un_souci jai_un_souci
    un_petit_souci i_have_a_question have_a_question got_a_question quick_question a_quick_question j_ai_une_question jai_une_question
    une_petite_question petite_question what_do_i_do what_should_i_do what_now now_what what_happened que_faire je_fais_quoi
    qu_est_ce_que_je_fais on_fait_quoi what_to_do im_confused confused im_lost i_dont_understand dont_understand dont_get_it je_comprends_pas
    je_ne_comprends_pas comprends_rien j_comprends_pas jcomprends_pas what_does_that_mean ca_veut_dire_quoi im_stuck still_the_same
    still_nothing_happens nothing_works rien_ne_marche rien_ne_fonctionne rien_ne_va`,
};
