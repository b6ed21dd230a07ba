/** Prices, paying, codes. */
export const paying: Readonly<Record<string, string>> = {
  price: `
    price prices priced pricing cost costs costed how_much cheap cheaper cheapest expensive pricey prix coute coutent couterait combien cher
    chere chers cheres tarif tarifs tariff rate rates tarification affordable abordable what_do_you_charge vous_chargez cb_ca bon_marche worth_it
    valeur`,
  pay: `
    pay paid paying payment payments pymt paiement paiements payer paye payee payez payes payable paypal klarna afterpay apple_pay google_pay
    interac zelle_pay cheque cheques check_payment cash comptant especes virement virements wire e_transfer etransfer bank_transfer
    methode_paiement mode_paiement tap_to_pay`,
  card: `
    card cards debit credit_card visa mastercard amex american_express carte cartes carte_credit bancaire_carte cvv carte_bancaire expiry_date`,
  declined: `
    declined decline declines rejected refuse refusee refuses refused wont_go_through didnt_go_through doesnt_go_through wont_accept not_accept
    passe_pas ne_passe_pas passe_plus pas_passe pas_passee payment_failed failed fails failure echoue echouee echec rejete rejetee`,
  charge: `
    charged charge charges overcharged overcharge billed bill bills billing withdrawn transaction transactions facture_deux preleve* debite*
    charger_carte chargee surfacture* facturee factures_trop took_money took_out pris_argent took_twice statement bank_statement releve_bancaire
    pending_charge unauthorized unauthorised`,
  twice: `
    twice double doubled duplicate duplicated deux_fois 0_fois doublon en_double two_times both_times`,
  invoice: `
    invoice invoices invoiced receipt receipts reciept recepisse recu_caisse facture factures facturation facturer justificatif ticket_caisse
    proof_of_purchase preuve_achat tax_receipt recu_impot statement_of`,
  money: `
    money dollar dollars bucks argent sous euro euros piasse piasses piastre cents cent loonie cash_money balle_argent $ € £ francs`,
  tax: `
    tax taxes taxed tva tps tvq gst hst vat tax_exempt exoneration hors_taxe`,
  instalment: `
    instalment instalments installment installments financing finance financed payment_plan versement versements mensualite mensualites
    paiement_en plusieurs_fois trois_fois sezzle affirm lay_away layaway deposit deposits depot_garantie acompte accompte`,
  coupon: `
    coupon* promo promos promotion promotions promotional promo_code discount discounts discounted voucher vouchers rabais rabai reduc reducs
    reduction reductions remise remises code_promo solde_promo bon_de bon_achat on_sale black_friday cyber_monday boxing_day vente_flash
    sale_price percent_off percent % off_my price_match price_adjustment ajustement_prix sold_price parrainage referral referrals referral_code
    student_discount rabais_etudiant senior_discount rebate rebates`,
  gift: `
    gift gifts giftcard giftcards gift_card gift_cards cadeau cadeaux carte_cadeau cartes_cadeaux chk_cadeau`,
  points: `
    points reward rewards loyalty fidelite recompense recompenses cashback miles air_miles earned_points tampons stamp_card stamps_card club_card
    cagnotte`,
  expired: `
    expire expired expires expiring expiration expiree expirent expirer echu echue invalid invalide valid valide validite not_valid pas_valide
    code_invalide doesnt_apply didnt_apply apply applied applies applique appliquer appliquee redeem redeemed redeeming code_doesnt code_wont
    code_marche ne_prend_pas code codes`,
  balance: `
    balance balances solde_restant remaining restant left_on reste_sur worth_on solde`,
  owe: `
    owe owed owing due_amount dois_combien unpaid impaye arrears late_fee frais_retard collections montant amount amounts total totals somme`,
};
