/** What thumbs make of short keywords. Words that exist (shop, step, atop, held) are left out on purpose. */
const typedSlips: Readonly<Record<string, string>> = {
  ...slipsOf(
    'stop',
    'stpo sotp tsop ostp stp sto stopo stopl stopp sttop sstop stoop stoip stiop srop syop dtop wtop atopp stoo stopm stahp stawp stahpp shtop',
  ),
  ...slipsOf('stop all', 'stopal stoppall stopll'),
  ...slipsOf('help', 'hlep halp hepl hlp ehlp jelp gelp helpl helo'),
  ...slipsOf('agent', 'agnt aget agen aent gent'),
  ...slipsOf('info', 'ifno inof infi imfo'),
  ...slipsOf('quit', 'qiut qut quitt'),
  ...slipsOf('join', 'jion'),
  ...slipsOf('aide', 'adie aied'),
  ...slipsOf('alto', 'atlo'),
  ...slipsOf('baja', 'bjaa baha'),
};

function slipsOf(meant: string, slips: string): Record<string, string> {
  return Object.fromEntries(slips.split(' ').map((slip) => [slip, meant]));
}

/** Words one slip away from a keyword that somebody may well mean as they stand. */
const realWords: ReadonlySet<string> = new Set(
  (
    'hello hallo cancer cancels canceled removed remover removes revoked evoke invoke subscribed subscriber subscribes stars smart stare stark starts ' +
    'starting tart state stats sport agents agenda humans humane humid human person persons personal personas manages manger menage operated ' +
    'operate arrest arrests barret carret caret garret annule annulee annulees retire retiree attirer tirer humains humaine pagar para param ' +
    'parir parra obtener retener detenido salio salia salit salid valir terminal terminas termino gente agentes argent urgente asesora asesores inicia ' +
    'indicio inicial viuda ayudar ayudas ayudo cancelo cancelas cancelado comprendre apprendre sonner donner bonner abonnes abonne commence ' +
    'commences commerce commencent empezare iniciare suscribe suscribo alta altas junior joiner suppliers supervise unstable restate restarts ' +
    'restart reader resumen resumes resumed assume presume advise advised advisory reviser resubscribed detail details'
  ).split(' '),
);

const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Signs that may stand for letters. */
export const disguise = /[0-9@$]/;

/** Content of the lists, for the version of whatever is built on them. */
export const slipContent = (): string => JSON.stringify([typedSlips, [...realWords], disguises]);

/** `5top` → `stop`, `st0p` → `stop`; a word of letters alone comes back as it is. */
export function undisguised(word: string): string {
  if (!disguise.test(word) || !/[a-z]/.test(word)) return word;
  return word.replace(/[013457@$]/g, (sign) => disguises[sign]!);
}

/** The keyword a single word was meant to be, or undefined where it is a word of its own or too far away. */
export function meantKeyword(word: string, keywords: readonly string[]): string | undefined {
  const listed = typedSlips[word];
  if (listed) return listed;
  if (realWords.has(word)) return undefined;
  const drawnOut = typedSlips[word.replace(/(.)\1+/g, '$1')];
  if (drawnOut) return drawnOut;
  if (word.length < 5) return undefined;
  return keywords.find((keyword) => keyword.length >= 5 && !keyword.includes(' ') && isOneSlipAway(word, keyword));
}

/** One letter missing, doubled, foreign or swapped with its neighbour. */
export function isOneSlipAway(word: string, keyword: string): boolean {
  if (Math.abs(word.length - keyword.length) > 1 || word === keyword) return false;
  let start = 0;
  while (start < word.length && word[start] === keyword[start]) start += 1;
  const rest = word.slice(start);
  const wanted = keyword.slice(start);
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}
