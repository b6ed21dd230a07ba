/**
 * All zones of a country, as far as their clocks differ. A text may go out where the window is open in every one
 * of them, so the easternmost closes it and the westernmost opens it.
 */
const zonesOfCountry: Readonly<Record<string, readonly string[]>> = {
  US: [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'America/Adak',
    'Pacific/Honolulu',
  ],
  CA: [
    'America/St_Johns',
    'America/Halifax',
    'America/Blanc-Sablon',
    'America/Toronto',
    'America/Atikokan',
    'America/Winnipeg',
    'America/Rankin_Inlet',
    'America/Regina',
    'America/Edmonton',
    'America/Inuvik',
    'America/Vancouver',
    'America/Whitehorse',
  ],
  GB: ['Europe/London'],
  FR: ['Europe/Paris'],
};

const canadianAreaCodes = new Set(
  (
    '204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 460 468 474 506 514 519 537 548 568 579 581 584 ' +
    '587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942'
  ).split(' '),
);
const tollFree = /^\+18(?:00|33|44|55|66|77|88)/;

/** The country a number belongs to; the sender code’s own where the number does not tell. */
export function countryOf(phone: string | undefined, senderCountry: string): string {
  if (phone?.startsWith('+33')) return 'FR';
  if (phone?.startsWith('+44')) return 'GB';
  if (!phone?.startsWith('+1') || tollFree.test(phone)) return senderCountry;
  return canadianAreaCodes.has(phone.slice(2, 5)) ? 'CA' : 'US';
}

/** Where the owner of a number may be. The seam for a table of area codes: today, anywhere in the country. */
export function candidateZones(phone: string | undefined, senderCountry: string): readonly string[] {
  return zonesOfCountry[countryOf(phone, senderCountry)] ?? zonesOfCountry['US']!;
}
