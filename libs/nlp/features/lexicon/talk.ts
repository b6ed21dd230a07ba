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
    parfait_merci c_est_regle cest_regle reglee_merci oki okidoki dacodac nickel_merci tiguidou certainement absolument exactement`,
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
    rigole rigolo mdr ptdr xd ahah lolol niaiseux niaiser`,
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
    legend legends absolute_legends champ champs champion_du champions_de hero heroes heros genius geniuses wizard wizards magicien magiciens
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
    nickel_comme nickel_service extra_service geniallissime bravissimo chapo brava bravos congrats_on_the wooow waow waouh wahou wouah wahoo
    woohoo woo_hoo youhou youpi yippee yeehaw hourra hurray hooray yesss yaay yayyy hallelujah_your merci_infiniment merci_mille_fois
    mille_mercis un_grand_merci gros_merci thanks_a_million thank_you_so_much_for_making thanks_for_making thanks_for_everything
    thank_you_for_everything thanks_for_being thank_you_for_being merci_d_etre merci_d_exister continuez_ainsi continue_comme_ca continuez_le_bon
    longue_vie longue_vie_a bonne_continuation_a keep_doing keep_being never_change ne_changez_rien changez_rien dont_change_a_thing
    youre_the_best you_are_the_best you_guys_rock you_rock yall_rock you_guys_are_the you_guys_are_amazing ur_the_best u_r_the_best best_team
    dream_team equipe_de_feu equipe_en_or staff_en_or raise_for_her give_him_a_raise give_her_a_raise deserves_a_raise deserve_a_raise
    merite_une_augmentation merite_une_medaille merite_une_promotion merite_un_pourboire deserves_a_medal 0_out_of_0 0_sur_0 dix_sur_dix
    ten_out_of_ten a_plus_plus aaa_plus a_plus_service cinq_sur_cinq dix_etoiles ten_stars ten_outta_ten sans_moderation on_en_redemande
    en_redemande j_en_redemande hate_to_finish will_be_a_repeat repeat_customer customer_forever client_pour_la_vie cliente_pour_la_vie
    customers_for_life loyal_customer_now new_favorite new_favourite new_fan clients_satisfaits happy_camper happy_customer happy_client
    satisfied_customer client_satisfait cliente_satisfaite client_heureux cliente_heureuse over_the_moon on_cloud_nine tickled_pink made_my_month
    made_our_day made_my_year made_her_day made_his_day made_my_night put_a_smile big_smile smile_on_my le_sourire sourire_aux_levres sourires
    fait_ma_journee ensoleille_ma_journee ecstatic elated delighted overjoyed chuffed stoked pumped_about giddy jazzed aux_anges ravis ravies
    enchantes enchantees emballante jubile pleine_de_joie`,
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
    enterrement condoleances`,
  tired: `
    tired sleepy exhausted bored boring cant_sleep insomnia nap awake fatigue fatiguee fatigues ennuie ennui ennuyeux dors dormir dodo crevee
    brulee_fatigue sommeil insomnie drunk tipsy hungover hangover high_af saoul saoule soul bourre bourree pompette`,
  how_are_you: `
    nothing_much rien_de_special ca_roule hope_youre_well hope_ur j_espere_que_vous_allez how_are_you how_r_u hows_it_going how_are_things
    whats_up hows_your how_was_your how_is_your comment_ca_va comment_vas comment_allez ca_va_bien tu_vas_bien vous_allez_bien quoi_de_neuf
    what_are_you_doing wyd tu_fais_quoi que_fais_tu whatcha keskon hru how_you_doing`,
  bot: `
    bot bots robot robots ai chatbot gpt chatgpt machine_talking automated automatic_reply automatique are_you_real are_you_human real_or
    es_tu_un etes_vous_un es_tu_reel ordinateur_qui siri alexa_are artificial intelligence_artificielle`,
  secret: `
    favorite_color favourite_colour whats_your_name what_is_your_name ton_nom tu_tappelles comment_tu_tappelles your_age quel_age how_old_are
    do_you_dream marry_me love_me aimes_tu do_you_like your_favorite ton_prefere ta_preferee astrology horoscope zodiac horoscope_du signe_astro
    meaning_of_life sens_de_la_vie poem poeme riddle devinette sing_me chante tell_me_a raconte_moi tell_me_something`,
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
    good gud goood bon bonne bons bonnes bien well better mieux beau belle beaux belles joli jolie jolis pretty cute decent fine_thanks correct
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
};
