/** Ordering, changing one's mind, getting it. */
export const ordering: Readonly<Record<string, string>> = {
  order: `
    order orders ordered ordring orderd oder ordr odrer purchase purchased purchases purchasing bought bot_item commande commandes commandee
    comande commende cmd cde cmnd achat achats achete achetee achetes`,
  buy: `
    buy buying ordering preorder preorders pre_order acheter achetez achetes_tu commander precommander precommande place_an passer_une prendrais
    jaimerais_commander add_to_cart get_me ill_take i_want_to_order je_prends je_vais_prendre mettez_moi mettez_nous can_i_get could_i_get
    may_i_have may_i_get prendrons`,
  reorder: `
    reorder reordering order_again same_again recommander_encore renouveler_ordonnance refill_my another_one usual the_usual comme_d_habitude
    comme_dhab meme_chose same_thing`,
  quote: `
    quote quotes estimate estimates quotation devis soumission soumissions estimation estime catering caterer traiteur wholesale bulk en_gros
    grossiste`,
  reserve: `
    reserve reserved reserver reservez reserves reservation reservations resa booking bookings book_a book_me appointment appointments appt appts
    rdv rendez_vous rdvs schedule scheduled scheduling slot slots opening_for disponibilites sign_me_up inscrire inscrivez inscription
    inscriptions register registered registration enroll enrol table_for table_pour creneau creneaux plage_horaire`,
  hold_for: `
    hold_it hold_one hold_for set_aside put_aside mettre_de_cote mettez_de_cote mettre_cote garder garde_moi gardez gardez_moi reserve_me
    keep_one save_me save_one aside cote_pour`,
  cart: `
    cart checkout basket_online panier checking_out payer_panier basket_page`,
  cancel: `
    cancel* cancle* cansel* cancell* annul* anule* call_off nevermind_the dont_want_it_anymore no_longer_want no_longer_need dont_need_it
    plus_besoin en_veux_plus veux_plus_de laissez_tomber_la scrap_that withdraw`,
  change: `
    change changed changing changes chang edit edits modif* changer changez changement changements switch switching amend adjust correct_my
    corriger corrigez rectifier instead plutot rather_have au_lieu replace_with lieu reschedule rescheduled push_back move_my move_it deplacer
    reporter repousser devancer avancer decaler`,
  add_remove: `
    add added adding ajouter ajoutez ajout ajoute remove removed removing enlever enlevez enleve retirer retirez drop_the take_off take_out`,
  pickup: `
    pickup pick_up picked_up picking_up curbside collect collection click_and ramasser ramassage cueillette aller_chercher passer_prendre
    passer_chercher venir_chercher vient_chercher retrait recuperer recupere ramasse en_magasin in_store point_relais locker relais relay
    consigne`,
  return: `
    return returns returned returning returnable renvoy* renvoie retour retours retourner retourne_le retournez ramener ramene rapporter rapporte
    rapportez send_back send_it_back bring_back bring_it_back take_back mail_back give_back reprendre reprenez reprise retournable`,
  exchange: `
    exchang* echang* swap swaps swapped swapping trade_in trade_it troquer`,
  change_mind: `
    changed_my_mind change_my_mind changed_mind dont_like_it didnt_like changer_davis change_davis plus_envie aime_pas_la ne_me_plait
    me_plait_pas me_va_pas doesnt_suit dont_need second_thoughts`,
  refund: `
    refund* refnd reimburs* rembours* remb rmb rembour money_back my_money_back money_returned get_my_money chargeback credited credit_back
    crediter credite credit_note avoir_credit note_credit ravoir_mon ravoir_mes rendez_moi_mon`,
  warranty: `
    warranty warranties guarantee guarantees garantie garanties garanti repair repaired repairs repairing fix_it fixed fixing reparer repare
    reparation reparations replacement replace replaced replacing remplacement remplacer remplacez remplace spare_part`,
  label: `
    label labels return_label etiquette etiquettes bordereau bordereaux barcode qr packing_slip receipt_return rma original_packaging tags tag
    unopened opened unworn worn emballage_origine deballe jamais_porte jamais_ouvert`,
  gift_wrap: `
    wrap wrapped wrapping gift_wrap giftwrap papier_cadeau emballage emballer emballe emballes gift_note gift_message message_card carte_message`,
  delivery: `
    deliver* delivr* dlvr* livrai* livre_a livrer livrez livres livree livrees livreson livrezon ship shipping ships shippin shipped shiped
    shipment expedi* envoi envois poste postes postage mail_it send_it envoyer envoyez envoie_le same_day next_day express overnight standard
    domicile a_domicile`,
  parcel: `
    package packages pkg pkgs pakage packge parcel parcels box boxes colis coli paquet paquets paket carton cartons boite boites enveloppe
    envelope crate pallet palette_livraison`,
  courier: `
    courier couriers driver drivers carrier carriers mailman postman facteur facteurs livreur livreurs livreuse chauffeur chauffeurs transporteur
    transporteurs usps ups fedex dhl purolator colissimo chronopost mondial_relay intelcom canada_post postes_canada royal_mail postnl bpost
    laposte dpd gls hermes evri ontrac canpar nationex lasership shipper delivery_guy delivery_man uber_eats_driver`,
  track: `
    track* trak suivi suivis suivre status statut statuts update updates whereabouts progress avancement no_news pas_de_nouvelles news_of
    news_about des_nouvelles any_news rendu_ou rendue_ou est_rendu est_rendue on_its_way en_route en_chemin in_transit en_transit
    out_for_delivery went_through bien_passe bien_passee confirmation confirmed_order ready_for ready_yet pret_a prete_a est_prete est_pret
    are_they_ready is_it_ready processing processed traitement en_preparation preparation dispatch dispatched`,
  arrive: `
    arrive arrives arrived arriving arriver arrivera arriveront arrivent arrivee arrivees arrive_quand show_up showed_up shows_up come_in came_in
    be_here get_here got_here turn_up here_by eta land_here`,
  late: `
    late later_than delayed delay delays overdue behind_schedule retard retards retarde retardee tarder tarde still_waiting still_not
    still_nothing toujours_pas toujours_rien tjrs_pas encore_pas pas_encore not_yet never_came never_arrived never_received never_showed
    never_got jamais_arrive jamais_recu jamais_livre jamais_venu hasnt_arrived hasnt_come hasnt_shown havent_received havent_gotten pas_recu
    pas_livre pas_arrive rien_recu toujours tjrs tjs supposed_to was_supposed devait_arriver aurait_du was_due promised_for prevu_pour
    prevue_pour trop_tard forever eternity depuis_deux depuis_trois`,
  received: `
    received recieved receive receives recieve receved get_it gotten recu recue recus recues recevoir recois resu reception recevrai`,
  misdelivered: `
    wrong_house wrong_address wrong_door neighbors_house neighbours_house left_at left_it laisse_chez laisse_devant mauvaise_porte
    mauvaise_adresse mauvais_appartement chez_le_voisin chez_voisin marked_delivered says_delivered shows_delivered said_delivered indique_livre
    marque_livre dit_livre ecrit_livre signed_by signe_par signature photo_of_the photo_shows threw thrown in_the_rain sous_la_pluie`,
  door: `
    door doors doorstep doorbell porch mailbox gate lobby concierge neighbor neighbors neighbour neighbours buzzer intercom porte portes balcon
    perron galerie voisin voisins voisine entree hall gardien gardienne boite_aux sonnette interphone hallway garage_door front_door back_door
    stairs staircase escalier escaliers escalator elevator ascenseur etage`,
  address: `
    address adress addresses addy adresse adresses street st_address rue avenue boulevard apt appart appartement appartment apartment unit_number
    zip zipcode postal code_postal moved_to demenage* moving_to new_place nouvelle_adresse my_new_address city_state`,
  country: `
    usa states france quebec montreal toronto ontario ottawa vancouver calgary alberta manitoba halifax winnipeg belgique suisse luxembourg
    bruxelles geneve lausanne lyon marseille paris laval sherbrooke gatineau international abroad overseas outremer etranger europe uk england
    germany mexico guadeloupe reunion martinique corse gaspe alaska hawaii nunavut yukon iles islands rural region regions province provinces
    pays countries country worldwide partout_canada canada united_states united_kingdom great_britain ireland irlande spain espagne portugal
    italy italie italia allemagne austria autriche netherlands pays_bas holland hollande belgium switzerland sweden suede_pays norway norvege
    denmark danemark finland finlande iceland islande poland pologne czech_republic hungary hongrie romania roumanie bulgaria bulgarie greece
    grece turkiye turquie russia russie serbia serbie croatia croatie albania albanie israel lebanon liban syria syrie jordanie iraq irak iran
    saudi_arabia arabie_saoudite dubai abu_dhabi qatar kuwait koweit emirates emirats egypt egypte morocco maroc algeria algerie tunisia tunisie
    libya libye senegal ivory_coast cote_d_ivoire cameroon cameroun nigeria ghana kenya ethiopia ethiopie tanzania tanzanie uganda ouganda rwanda
    congo gabon burkina_faso guinee south_africa afrique_du_sud madagascar mauritius ile_maurice mayotte comores guyane polynesie tahiti
    nouvelle_caledonie saint_pierre_et_miquelon haiti dominican_republic republique_dominicaine cuba jamaica jamaique bahamas barbados trinidad
    mexique guatemala honduras salvador_pays costa_rica panama_pays colombia colombie venezuela ecuador equateur peru perou bolivia bolivie
    chile_pays chili_pays argentina argentine brazil bresil uruguay paraguay india inde pakistan bangladesh sri_lanka nepal bhutan tibet
    china_pays chine hong_kong taiwan japan japon korea coree vietnam thailand thailande cambodia cambodge laos_pays malaysia malaisie singapore
    singapour indonesia indonesie philippines australia australie new_zealand nouvelle_zelande fiji africa afrique asia asie south_america
    amerique_du_sud amerique north_america middle_east moyen_orient antarctica antarctique scandinavia scandinavie balkans caribbean caraibes
    antilles`,
  customs: `
    customs douane douanes duty duties douanier brokerage courtage import_fee importation`,
  fee: `
    fee fees frais surcharge service_charge cout_livraison shipping_cost delivery_cost delivery_charge delivery_fee minimum_order minimum
    threshold over_0`,
  ready: `
    pret prets ready prete pretes finished_yet done_yet fini_de ready_to termine_de`,
  transfer: `
    transfer transferred transferer transfert move_over switch_over port porter_numero`,
  offer: `
    sale sales clearance liquidation vente ventes deal_on offer offers special specials aubaine aubaines speciale`,
};
