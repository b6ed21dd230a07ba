/** Small words: who asks for what, when and how much. */
export const small: Readonly<Record<string, string>> = {
  where: `
    where wheres wher whre were_is ou_est ou_sont ou ousse ou_ca d_ou`,
  when: `
    when whens wen wehn quand qd kan kand what_day quel_jour a_quel_moment how_soon dici_quand combien_de_temps how_long how_many_more`,
  who: `
    who whos whose whom qui ki`,
  why: `
    why y_is how_come pourquoi pk pq prk pkoi pour_quoi wherefore`,
  how: `
    how hows comment coment cmt comman`,
  what: `
    what whats wat wut wot which quoi koi quel quelle quels quelles qu_est_ce kes kess kesse quesque cest_quoi c_est_quoi`,
  do_you_have: `
    do_you_have do_u_have you_have_any got_any avez_vous vous_avez as_tu avez_vs vs_avez is_there_a are_there_any y_a_til yat_il ya_tu ya_til
    est_ce_que_vous do_you_offer offrez_vous vous_offrez do_you_do faites_vous vous_faites do_you_accept acceptez_vous acceptez do_you_take
    prenez_vous prenez do_you_guys`,
  able: `
    can could able possible posible peut peux puis pourrais pourriez pouvez pouvez_vous peut_on puis_je est_il_possible possibilite may_i can_you
    could_you allowed permis_de autorise faisable capable`,
  have: `
    have has had having avez avais aviez ont avoir avait got`,
  want: `
    want wants wanted wanna wana need needs needed ned like_to id_like would_like looking_for look_for interested cherche cherchais cherchons
    recherche veux veut voulais voudrais voudrai voudrait vx aimerais aimerai jaimerais jvoudrais jveux veu besoin souhaite souhaiterais
    souhaiterait interesse interessee desire desirerais`,
  must: `
    must have_to has_to got_to gotta should supposed suppose dois doit devrais devrait faut faudrait falloir oblige need_to_be doivent`,
  give: `
    give gives gave given send sends sent sending donner donnez donne envoye envoyee text_me texte_moi texter provide forward`,
  keep: `
    keep keeps kept keeping continue continuing continuer remain rester`,
  look: `
    check checking checked look looking_into verifier verify_that verifiez_svp regarder regardez voir look_up lookup see_if find_out confirm
    confirmer confirmez confirmed`,
  know: `
    know knew dont_know no_idea idea sais sait savoir savez sais_pas jsp jsais aucune_idee idk dunno`,
  tell: `
    tell told telling say says said saying dire dis dit dites disait explain explique expliquer expliquez show_me montrer`,
  mean: `
    mean means meant meaning dire_quoi veut_dire signifie that_means`,
  think: `
    think thinking thought believe pense pensais croire crois feel_like seems semble guess`,
  try: `
    try tried trying tries essaye essayee tente tenter attempt attempted`,
  begin: `
    start started starting begin began commence commencer debut`,
  end: `
    finish finished end ended fini finie finir termine terminee terminer finis`,
  go: `
    go goes going went gone_to aller va vais vas allez allons alle allee parti partie partir`,
  not_any: `
    nothing nobody no_one none nowhere anymore rien personne_ne aucun aucune nul_part`,
  negation: `
    not dont doesnt didnt isnt arent wasnt wont wouldnt cant cannot couldnt havent hasnt hadnt ne n pas pa plus_de neither ni without sans`,
  never: `
    never jamais ever_again`,
  again: `
    again another another_time encore autre autres deuxieme second third re_essaye nouveau_encore once_more une_autre_fois`,
  instead_of: `
    other different differents differente differentes autrement`,
  still_now: `
    now right_now asap immediately urgent urgently quick quickly fast hurry soon rush maintenant mtn mnt immediatement vite tout_de_suite
    au_plus_vite des_que urgence_svp rapide rapidement presse pressee bientot`,
  past: `
    yesterday last_week last_month last_night last_time ago hier avant_hier semaine_passee semaine_derniere mois_passe mois_dernier derniere_fois
    recently earlier tantot il_y_a ya_deux ya_trois`,
  future: `
    tomorrow tmrw tmr tomorow next_week next_month demain apres_demain semaine_prochaine mois_prochain prochain prochaine upcoming`,
  weekday: `
    monday tuesday wednesday thursday friday saturday sunday mon_day tues weds thurs fri sat lundi mardi mercredi jeudi vendredi samedi dimanche
    weekend week_end fds weekends`,
  daypart: `
    today tonight tonite morning afternoon evening noon midnight night nights aujourdhui matin matinee midi apres_midi aprem soir soirs nuit
    ce_soir ce_matin this_morning this_afternoon`,
  month: `
    january february march april june july august september october november december janvier fevrier mars avril mai juin juillet aout septembre
    octobre novembre decembre`,
  holiday: `
    christmas xmas noel easter paques halloween thanksgiving valentines saint_valentin new_years nouvel_an jour_de_lan birthday bday birthdays
    anniversaire fete_des_meres mothers_day fathers_day fete_des_peres graduation bapteme baptism shower_baby anniversary holiday holidays ferie
    feries st_jean`,
  span: `
    day days week weeks wk wks month months hour minute minutes mins year years yrs jour jours semaine semaines sem mois min minutes_fr an ans
    annee annees`,
  number_word: `
    one two three five six seven eight nine ten twelve dozen dozens couple several few un_seul deux trois quatre cinq sept huit dix douze
    douzaine quelques plusieurs`,
  first_last: `
    first last final only_time premier premiere dernier derniere derniers`,
  all: `
    all every everything everyone entire whole tout toute tous toutes chaque entier entiere complet complete au_complet`,
  half: `
    half moitie part_of partial partially partie_de partiel partielle`,
  more: `
    more extra additional supplementaire plus_que davantage en_plus bonus extras additionnel`,
  less: `
    less fewer lower reduced moins inferieur`,
  free: `
    free for_free gratis gratuit gratuite gratuits gratuitement offert offerte sans_frais complimentary`,
  old: `
    old older ancien ancienne vieux vieille previous precedent precedente former`,
  new: `
    new newer newest nouveau nouvelle nouveaux nouvelles recent`,
  same: `
    same identical meme memes pareil pareille identique`,
  number: `
    number numbers numero numeros num no_de nb tracking_number confirmation_number order_number numero_de_commande numero_commande digits
    chiffres`,
  name: `
    name named names nom prenom surname firstname lastname appelle_marie`,
  mine: `
    my mine mon ma mes our ours notre nos`,
  yours: `
    your ur yours youre votre vos ton ta tes yall you_guys vous_autres`,
  picture: `
    picture pictures pic pics photo photos screenshot screenshots image images video attached attach ci_joint ci_jointe capture`,
  text: `
    text texts texted texting message messages msg msgs sms texto textos reply replied replies answer answered answers response respond responded
    repondre repondez repond repondu reponse reponses email_back get_back_to`,
  website_form: `
    form forms formulaire formulaires survey sondage questionnaire`,
  wear: `
    wear wearing worn_it wore porter porte_le portee mettre_le worn_once`,
  expect: `
    expected expecting expect due promised promise promises promis promise_de prevu prevue prevus cense censee cense_etre guaranteed_by`,
  bring: `
    bring brought bringing apporter apporte amener amene carry_it`,
  come: `
    come comes came coming venir vient venu venue viennent viendra`,
  leave: `
    leave left leaves laisse laissee laisser quitter drop dropped drops depose deposer`,
  stay: `
    live living stay staying habite habiter vis_a reside home house maison chez_moi_livraison chez at_home`,
  people: `
    sir madam mrs miss mister lads lad bonhommes madame_la garcon_serveur people ppl guy guys lady man woman girl dude monde gens dame monsieur
    madame mec gars_service bonhomme`,
  work_life: `
    office bureau_travail work_at shift boulot travail travaille travailler job_site coworker colleague collegue jobine`,
  eat_out: `
    restaurant_table takeout takeaway dine a_emporter pour_emporter sur_place menu menus buffet_midi`,
  available_time: `
    free_at free_on libre libres busy occupe occupee occupied booked_up`,
  get: `
    take taking took takes taken get gets getting prendre prend prends pris prise pick picked`,
  make: `
    make makes made making do doing done does fait faire fais faites faire_faire`,
  thingless: `
    this that these those it them something anything ceci cela ca ce cette ces celui celle ceux quelque_chose`,
};
