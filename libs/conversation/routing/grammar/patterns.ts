/** A clause that holds one of these is about something else, whatever else it says. */
export const guards: readonly string[] = [
  // Reported or asked, not wished: “if I text stop”, “does it stop”. What follows a threat is no question.
  '^[Qf](?!I?R)',
  // A wish not to end: “don’t stop texting me”.
  '[Nn][WIAYu]{0,3}(?:H|h|U|D|X)',
  // To end the one about an order.
  'h.{0,9}M.{0,9}Z',
  // Another way to reach somebody, and texts are not named beside it.
  '^(?!.*M).*K',
  // Only then, or only until then.
  'B',
  // An order, an appointment: what ends is that.
  '(?:H|h|X|D|V|U)[AYPI]*Z',
];

/** What will happen if texts go on: whoever says so wants none, whatever stands around it. */
export const threats: readonly string[] = [
  'f.{0,20}[HMSs].{0,20}T',
  'T.{0,20}f.{0,20}[HMSs]',
  'A[^TZ]{0,8}M[^Z]{0,8}T',
  'MA.{0,8}T',
];

/** A clause with one of these asks for silence. */
export const wishes: readonly string[] = [
  // Stop texting me; stop sending; cease all further texts.
  '[Hh][AYPIWE]*(?:R[AYP]*)?M',
  'H[AIJW]*S(?!u*Z)',
  'H[AIJ]*s(?:$|[IP]*(?:$|A|[YP]*[MO]))',
  'W[PYA]*[PM][AP]*[Hh]$',
  'H[AY]*R[AYP]*(?:M|O|P$|$)',
  '[Hh][AYP]*[YP][AYP]*O',
  // Switch these off.
  'D[AYPI]*M',
  'x[AYP]*MF',
  '^u{0,2}xFP?$',
  // Don’t text me; don’t send anything here.
  '[NJ][WAI]*S(?:[IPA]|$)',
  '[NJ][WAI]*s[I]*[PY]*(?:M|YO|A)',
  '[NJ][AI]*s[AP]*I(?:$|A)',
  '^u?N[AI]*z[PI]',
  // I do not want these texts.
  '[NnJ][AIu]?W[AIYP]*(?:[Rr][AIYP]*)?M',
  '[NnJ][AI]*W[AI]*(?:[Rr]I?)?[AP]*Y[AP]*O',
  '[NnJ][AI]*W[AI]*S(?:[IPA]|$)',
  '[NJ][AI]*r(?:[AYP]*(?:[MO]|$)|A)',
  'W[AIu]{0,2}[NJ][AI]*[Rr]',
  'J[AI]*W?[AI]*[Rr][AYP]*(?:M|O|$)(?<!^J[Rr].*)',
  // No more texts; texts no.
  'G[APY]*(?:M|P$)',
  'MN$',
  'e[IY][AIYPu]{0,2}M',
  // Take me off the list; delete my number.
  'X[A]*I[AFu]{0,2}(?:[YPA]*[LM]|$|F)',
  'X[PA]*F?[YPA]*(?:L|M)(?:$|I)',
  'Xd[AFu]{0,2}[YPA]*[LM]',
  'xI[A]?F(?:$|[YPA]*[LM])',
  'x[PI]?F[YPA]*(?:L|M)',
  'lI$',
  // Consent.
  '[VX][AYI]*C',
  'C[QA]*V',
  '[NnJG][AWI]{0,3}C(?:$|[SsMIR])',
  'o[Cu]?[YPA]*(?:M|I|C|S)',
  // Enough of it; or else.
  'E[AYPIRs]*M',
  // By its name.
  '^[IWPAYu]{0,3}U(?:$|[IFAPYLM])',
];
