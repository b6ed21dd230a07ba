/** What things are like, and what is the matter with them. */
export const states: Readonly<Record<string, string>> = {
  broken: `
    broke broken brocken brokn break breaks breaking defective defect defects defectueux damaged damage damages cracked crack cracks shattered
    smashed snapped bent dented dent torn tore ripped rip rips scratched scratch scratches chipped faulty busted crushed squished hole holes
    punctured frayed warped ruined unstitched peeling peeled bris brise* casse* kase endommage* fissure* trou trous troue trouee dechire* abime*
    fele* pete petee rayure* raye rayee croche tordu tordue cabosse* ebreche* ecrase* decousu decousue defectueus* fendu fendue fendille* amoche*
    magane maganee bousille* dechirure brisure breakage broken_off came_apart fell_apart falling_apart tomber_en_morceaux tombe_en_morceaux
    se_defait defait_apres se_decolle decolle decollee decolles unglued snapped_off fell_off chip_in chips_on cracking cracks_in shattering
    splintered split_open burst bursting deformed deforme deformee misshapen dented_can dents_in cabossee bossele bosselee ecaille ecaillee
    effiloche effilochee elime use_deja usee_deja wore_out worn_out rusted rusty rust rouille rouillee corroded scuffed scuffs nicked gouged
    perce percee perces creve_pneu crevee_dans craque craquee craques craqua fissures lezarde ebrechee esquinte esquintee deglingue deglinguee
    demantibule brisee_dans en_mille_morceaux en_miettes en_morceaux endommagee_par abimee_dans defectuosite defaut_de_fabrication vice_cache
    manufacturing_defect`,
  works_not: `
    doesnt_work not_working wont_work stopped_working wont_turn doesnt_turn wont_start doesnt_start wont_charge not_charging marche_pas
    marche_plus fonctionne_pas fonctionne_plus fonctionne_mal ne_marche ne_fonctionne allume_pas allume_plus charge_pas charge_plus malfunction
    malfunctioning malfunctions inoperable glitch glitches glitchy glitching bug bugs buggy bugge frozen froze freezes freezing crash crashes
    crashed crashing lagging stuck jammed jam bloque bloquee bloques plante_appli plantee fige figee overheats overheating overheated surchauffe
    surchauffes panne pannes dysfonctionn* dead_on kaput hs foutu foutue mort_appareil died drains dies dysfunctional unresponsive not_responding
    wont_connect wont_pair wont_sync wont_open wont_close wont_load wont_update wont_power wont_boot wont_stay doesnt_charge doesnt_open
    doesnt_close doesnt_connect doesnt_pair doesnt_light not_heating doesnt_heat not_cooling doesnt_cool not_turning_on no_power no_picture
    no_sound black_screen ecran_noir blue_screen short_circuit court_circuit blew_up blew_a_fuse stops_working quit_working keeps_stopping
    shuts_off turns_off_by disconnects keeps_disconnecting se_deconnecte s_eteint s_allume_pas s_allume_plus s_ouvre_pas se_ferme_pas ne_charge
    se_charge_pas chauffe_pas chauffe_plus refroidit_pas refroidit_plus demarre_pas demarre_plus part_pas repond_pas_au tourne_pas tourne_plus
    ne_tourne capte_pas connecte_pas connecte_plus bogue bogues bogue_tout en_panne tombe_en_panne hors_service out_of_order out_of_service
    flickers flickering clignote grille_tout rendu_l_ame lache_apres lache_au_bout conked_out crapped_out bit_the_dust gave_out gave_up_the`,
  works: `
    work working works worked fonctionne fonctionner fonctionnent marche marchent marcher fonctionnait functional functioning turn_on turns_on
    allume allumer eteint eteindre`,
  leak: `
    leak leaks leaked leaking leaky spill spills spilled spilt drip dripping coule coulent coulait fuite fuites fuit renverse renversee degouline
    soaked wet mouille mouillee trempe trempee flooded`,
  sparks: `
    smoke smoking sparks spark burned burnt burning fire fumee fume etincelle etincelles brule brulee brulure bruler feu electric_shock
    choc_electrique shocked explode exploded explose`,
  dirty: `
    dirty stained stain stains filthy muddy dusty smudged sales_salir tache taches tachee tachees crasseux poussiere poussiereux sali souille
    stain_on staining used_clothes deja_porte deja_portee already_worn worn_by_someone already_used deja_utilise deja_utilisee deja_ouvert
    deja_ouverte already_opened seal_broken sceau_brise scelle_brise opened_box grimy grime greasy graisseux crasse crasseuse cat_hair dog_hair
    poils_de_chat poils_de_chien yellowed jauni jaunie discolored discoloured souillee sticky collant_partout poisseux dust moldy_smell`,
  spoiled: `
    spoiled spoilt rotten rot rotting mold moldy mould mouldy stale expired_food curdled sour rancid raw undercooked overcooked uncooked
    cold_food hair_in maggots bugs_in worm worms moisi moisie moisis pourri pourrie pourris perime perimee perimes avarie avariee rassis rassise
    tourne_lait cru crue pas_cuit trop_cuit froide froids froid cheveu_dans vers_dans poisoning intoxication best_before date_peremption thawed
    degele decongele melted fondu fondue melte melting sent_mauvais goes_bad went_bad gone_bad gone_off smells_off tastes_off smelled_rotten
    slimy gluant gluante visqueux maggot larve larves asticot asticots weevils mites_alimentaires insect insects insecte insectes bug_in roach_in
    fly_in_my mouche_dans a_hair un_cheveu un_poil hair_in_my glass_in_my plastic_in_my morceau_de_plastique bout_de_plastique metal_in_my
    expired_by expired_on passe_date passee_date depasse_la_date date_depassee date_limite out_of_date past_its sell_by use_by soggy mushy
    detrempe detrempee ramolli ramollis overripe underripe pas_mur trop_mur fletri fletrie fletries wilted wilting fanee fanees fanes faner
    dried_out desseche dessechee seche_comme stale_bread burnt_food carbonise calcine calcinee brule_dessus trop_sale trop_salee too_salty
    too_spicy trop_epice lukewarm tiede tiedes stone_cold ice_cold_food frozen_inside congele_au_centre pink_inside saignant_alors bloody_inside`,
  smell: `
    smell smells smelled smelly stink stinks stinky reek odor odour odors pue puent puait odeur odeurs senteur sentait`,
  taste: `
    taste tastes tasted tasty flavor flavors flavour flavours bland gout gouts saveur saveurs gouter goute fade sweet salty bitter sucre_gout
    sale_gout epice spicy piquant`,
  sound: `
    noise noises noisy sound sounds loud rattling rattles rattle squeaks squeaky squeaking buzzing humming clicking_noise bruit bruits bruyant
    bruyante grince grincement bourdonne siffle sifflement vibre vibration gresille static`,
  missing: `
    missing mising miss_piece incomplete incomplet incomplete_order manque manquait manquant manquante manquants manquantes manquent manquaient
    incomplets incompletes empty vide vides short_one left_out forgot_to oublie_de half_of nothing_inside rien_dedans without_the only_one
    only_got seulement_un seulement_deux`,
  lost: `
    lost lose losing vanished disappeared disappear stolen stole theft steal stealing gone perdu perdue perdus perdues perd perdre egare egaree
    disparu disparue disparus vol_colis vole volee voles volees piquer introuvable`,
  wrong: `
    wrong wrongly incorrect incorrectly mistake mistakes mixup mixed_up error errors mauvais mauvaise mauvaises erreur erreurs trompe trompee
    trompes inverse inversee different_one not_what pas_ce pas_celui pas_celle pas_bon pas_bonne autre_chose something_else somebody_elses
    someone_elses confondu interverti interchange pas_pareil`,
  fit_badly: `
    too_small too_big too_large too_tight too_loose too_long too_short trop_petit trop_petite trop_petits trop_petites trop_grand trop_grande
    trop_grands trop_grandes trop_serre trop_serree trop_long trop_longue trop_court trop_courte trop_large doesnt_fit dont_fit didnt_fit not_fit
    fait_pas pas_ma_taille tight loose baggy snug serre serree serrer serres too_wide too_narrow too_short_on too_snug too_baggy way_too_big
    way_too_small way_too_tight runs_large runs_big runs_narrow fits_small fits_large fits_weird pinches pinch_my rubs blisters
    ampoules_aux_pieds me_serre trop_juste trop_juste_pour trop_ample trop_amples trop_etroit trop_etroite trop_etroits trop_larges trop_courts
    trop_courtes trop_longs trop_longues trop_serres trop_serrees flotte_dedans nage_dedans je_nage taille_petit taille_grand taille_trop fit_pas
    fit_pas_bien me_fit_pas ne_me_va_pas lui_va_pas me_fait_pas lui_fait_pas me_font_pas doesnt_fit_him doesnt_fit_her dosent_fit does_not_fit`,
  quality: `
    quality cheaply flimsy durable sturdy solid thin thick faded pilling shrink shrank shrunk shrinks bleeding_colour uneven crooked lopsided
    wobbly wobbles wobble qualite solide fragile mince epais epaisse deteint deteindre retreci retrecit retrecir decolore decoloree bancal
    bancale branlant tout_croche camelote pacotille knockoff counterfeit contrefacon authentic authentique genuine veritable`,
  size: `
    size sizes sizing sized small smalls medium large xl xxl xs petite_taille bigger smaller larger taller shorter wider length width height
    inches inch dimensions dimension measurements measure weight_item taille tailles tail pointure pointures grandeur grandeurs largeur longueur
    hauteur dimension_cm mesure mesures centimetres cm mm metres pouces petit petits petite petites grand grands grande grandes gros grosse
    grosses plus_petit plus_grand plus_grande fit fits fitting fitted runs_small`,
  colour: `
    orange color colors colour colours colored black white blue red green pink grey gray purple yellow orange_color brown beige navy burgundy
    teal turquoise couleur couleurs teinte noir noire noirs noires blanc blanche blancs blanches bleu bleue bleus rouge rouges vert verte verts
    gris grise rose_couleur jaune jaunes mauve violet violette brun brune marron marine bourgogne shade shades nuance nuances`,
  pattern: `
    striped stripes floral plaid polka print_pattern pattern patterns motif motifs raye_motif fleuri fleurie carreaux`,
  material: `
    cotton leather wool silk linen polyester suede nylon velvet denim fleece cashmere bamboo wooden metal plastic steel stainless ceramic
    glass_material rubber coton cuir laine soie lin suede_daim velours cachemire bambou plastique metal_acier acier inox ceramique caoutchouc
    matiere matieres materiau materiaux material materials fabric_made made_of fait_en faite_en fait_avec marble marbre oak chene walnut`,
  proof: `
    waterproof water_resistant impermeable_eau etanche fireproof machine_washable dishwasher_safe washable lavable wash_it resistant resistante
    resiste oven_safe va_au`,
  diet: `
    vegan vegetarian gluten glutenfree dairy lactose halal kosher organic keto sugarfree nut nuts peanut peanuts allergen* allergic allergy
    allergies ingredient ingredients calories_in vegane vegetalien vegetarien vegetarienne bio biologique sans_gluten sans_lactose sans_sucre
    arachide arachides noix allergie allergies_alim allergique cruelty_free paraben parabens fragrance_free hypoallergenic hypoallergenique
    nickel`,
  compatible: `
    compatible compatibility compatibilite fits_on fit_on goes_with go_with va_avec vont_avec works_with work_with marche_avec fonctionne_avec
    compatibles adapts universal universel`,
  use: `
    how_to instructions instruction manual assemble assembly assembled setup set_up install installation installing instructions_for mode_emploi
    monter montage assembler assemblage installer installe utiliser utilise utilisation use using guide_montage comment_on`,
  stock: `
    stock stocks instock in_stock out_of sold_out restock* backorder backordered availability available_in dispo dispos disponible disponibles
    disponibilite en_stock rupture epuise epuisee epuises en_reste reste_til reste_tu vous_reste any_left have_any do_you_carry vous_vendez
    vendez_vous do_you_sell vendez carry sell sells sold vendu vendue vends vendent`,
  choose: `
    recommend_me which_one which_is better_for best_for difference_between compare comparison suggestion suggestions suggest suggests advise
    advice recommandez conseillez conseillez_vous conseil conseils lequel laquelle lesquels quel_modele quelle_difference difference differences
    meilleur_pour mieux_pour choisir choix choose choosing hesite hesitate between_the`,
  model: `
    model models version versions brand brands marque marques modele modeles specs spec specifications caracteristiques reference_produit sku
    serie edition generation`,
  new_used: `
    used_item secondhand refurbished refurb usage_vendu occasion reconditionne reconditionnee d_occasion neuf neuve brand_new old_model
    discontinued discontinue_produit`,
  body: `
    eye eyes yeux oeil hand hands main mains foot feet pied pieds head tete leg legs jambe jambes teeth tooth dents skin peau knee knees genou
    genoux stomach face visage nose nez lips levres ear ears oreille oreilles back_hurts neck cou bras arm arms finger fingers doigt doigts`,
  part: `
    button buttons bouton boutons key keys cle cles clef lock locks serrure zipper zippers handle handles poignee wheel wheels roue roues strap
    straps sangle lid lids couvercle remote telecommande manche seam seams couture_defaite buckle hinge charniere spring knob lever tray filter
    filtre hose_part belt blade lame screen_part cover housse_de side legs_of`,
};
