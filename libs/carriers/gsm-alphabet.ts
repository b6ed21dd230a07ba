/** The default alphabet of 3GPP TS 23.038 without its escape: one septet each. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Its extension: an escape and a character, two septets each. */
const extension = '\f^{}\\[~]|€';

const HIGHEST = 0x20ac;
const septets = new Uint8Array(HIGHEST + 1);
for (const character of basic) septets[character.charCodeAt(0)] = 1;
for (const character of extension) septets[character.charCodeAt(0)] = 2;

/** Septets one UTF-16 code unit takes in GSM-7: 1, 2, or 0 where GSM-7 cannot write it. */
export function septetsOf(codeUnit: number): number {
  return codeUnit <= HIGHEST ? septets[codeUnit]! : 0;
}
