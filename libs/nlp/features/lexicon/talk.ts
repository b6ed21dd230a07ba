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
    coup_de_coeur aimons aime_beaucoup adorables splendide splendides nickel_chrome ecoeurant_bon malade_bon`,
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
};
