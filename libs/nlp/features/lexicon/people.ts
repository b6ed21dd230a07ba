/** Family, friends and lovers, errands among them, and texts that were meant for somebody else. */
export const people: Readonly<Record<string, string>> = {
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
};
