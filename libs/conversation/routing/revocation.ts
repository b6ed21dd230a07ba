import type { Detection, DetectionStage, Language } from '@parley/contracts';
import { asksForSilence, grammarContent, lettersOf, mended } from './grammar/grammar.js';
import { dares, goingOnOf, goingOnVersion, partsOf } from './going-on.js';
import { scoreContent, silenceScore, thresholds, type SilenceScore } from './intent-score.js';
import { findKeyword, keywordContent, keywordOfClause, type FoundKeyword } from './keywords.js';
import { normaliseVersion, type Normalised } from './normalise.js';
import { mattersVersion, mayMeanOtherwise, namesMatter } from './other-matters.js';
import { compile, type CompiledBook, type Wish } from './phrases/book.js';
import { english } from './phrases/english.js';
import { french } from './phrases/french.js';
import { spanish } from './phrases/spanish.js';
import { slipContent } from './slips.js';
import { contentVersion } from './version.js';

const books = [english, french, spanish];
const compiled: readonly CompiledBook[] = books.map(compile);

export interface FoundWish extends FoundKeyword {
  /** The word itself, or free wording. */
  readonly by: 'keyword' | 'wording';
}

export interface Reading {
  readonly wish?: FoundWish;
  /** Perhaps a wish to get no more texts: a person should look. */
  readonly doubtful: boolean;
  readonly detection: Detection;
}

/** Keywords that, standing as a clause of their own, say what the whole text wants. CANCEL, END and FIN are too common for that. */
const clear =
  /^(?:stop|unsub|discontinue|cease|opt ?out|desab|desin|cess|start|unstop|agent|represent|conseill|alto$|par[ae]|arret)/;

/** “Oh stop it, you’re too kind”: what is said in delight is not meant. */
const coyStop = /^(?:(?:oh|omg|no|girl|ok|hey) )*(?:stop|stop it|arretez?|ay ya)$/;
const delight =
  /(?:too|so) (?:kind|sweet|funny|cute|nice)|blush|amazing|adorable|gorgeous|hilarious|love (?:it|this|these)|trop (?:gentil|mignon|drole)|j adore|me encanta/;

/** What another one says stands between quotation marks, or behind a comma: « le gars dit “arrêtez” ». Who quotes their own wish is no other one. */
const quoting =
  /^(?!(?:.* )?(?:i|ive|we|je|j|yo|ya|on) )(?=.* ).*(?<!(?:text|message|msg|reply|texto|mensaje|doctor|lawyer|avocat|abogado) )(?:says?|said|yells|yelled|yelling|screams|screamed|screaming|shouts|shouted|sings|singing|dit|disait|dire|crie|criait|gueule|gueulait|chante|grita|gritaba|dijo|dice|decia|canta)$/;

const wrongNumber =
  /wrong (?:number|person|phone)|mauvais numero|trompez? de (?:numero|personne)|numero equivocado|(?:persona|numero) equivocad[oa]|equivocan? de (?:numero|persona)/;
const takesAway =
  /^(?:\w+ ){0,2}(?:remove|delete|erase|take|lose|stop|quit|supprimez|retirez|enlevez|effacez|borren|quiten|eliminen)(?= |$)/;

/** Whoever says one of these beside “text me again” does not ask for texts. */
const refusal =
  /(?:^| )(?:dont|do not|don t|dnt|never|not|no|nobody|none|didnt|cant|wont|why|who|stop|quit|sue|suing|lawyer|report|see what happens|jamais|pas|plus|rien|aucune?|pourquoi|nunca|nadie)(?= |$)/;

const asksAboutProgram =
  /^(?:(help)|(aide)|(ayuda))(?: me)? (?:how does (?:this|the|it)|what is this|what are these|who is this|qu est ce que|c est quoi|que es esto|como funciona)/;

/** Another channel named beside texts: “do not call or text”. Only where something is refused. */
const refuses = /(?:^| )(?:dont|do not|don t|dnt|never|not|stop|quit|cease|no|ne|n)(?= )/;
const otherChannel =
  /(?<=(?:^| ))(?:call|calling|phone|phoning|e ?mail|e ?mailing|ring|ringing)(?: me| us)? (?:or|and|n|nor|and or) (?=(?:text|txt|messag|msg|contact|sms))|(?<= (?:text|texting|txt|message|messaging|contact|contacting)) (?:or|and|n|nor) (?:call|calling|phone|phoning|e ?mail|e ?mailing)(?= |$)|(?:(?:ne|n) )?(?:(?:m|me|nous) )?(?:appelez|appelle|telephonez) (?:plus|pas|pu|jamais) (?:et |ni )?(?=(?:ne|n) )/;

/** A stage of this library; what a carrier finds is none of them. */
type OwnStage = Exclude<DetectionStage, 'carrier'>;

/** The stages in the order in which they are asked, each with the version of its content. */
export const stageVersions: Readonly<Record<OwnStage, string>> = {
  normalise: normaliseVersion,
  exact: contentVersion('1', keywordContent()),
  slip: contentVersion('1', slipContent()),
  wording: contentVersion('1', JSON.stringify(books), grammarContent()),
  score: contentVersion('1', scoreContent()),
  priority: contentVersion(
    '8',
    mattersVersion,
    goingOnVersion,
    ...[clear, coyStop, delight, quoting, wrongNumber, takesAway, refusal, asksAboutProgram, refuses, otherChannel].map(
      ({ source }) => source,
    ),
  ),
};

/** Changes whenever a word list, a phrase or a weight does. */
export const wordingVersion = contentVersion(...Object.values(stageVersions));

/**
 * What a text wants of the texting itself: no more, help, more again, or a person. Stages 2 and 3 look at the whole
 * text; stage 4 reads every clause, and a single clear one is enough; stage 5 counts the whole text where stage 4 is not
 * sure. Stage 6 orders what was found: no more before help before again before a person, and
 * of two that contradict each other (start, I mean stop) the last.
 *
 * The score adds wishes, and takes none back. Keywords and phrases stand whatever it says. What only looks like one by its
 * build, or by a phrase that is said of other things too, is a doubt by itself, and an opt-out where the score agrees.
 */
export function readWish(text: Normalised, brand?: string, scoreOf: SilenceScore = silenceScore): Reading {
  const keyword = findKeyword(text, brand);
  if (keyword) {
    const stage = keyword.confidence === 1 ? 'exact' : 'slip';
    return { wish: { ...keyword, by: 'keyword' }, doubtful: false, detection: detected(stage) };
  }
  const { texting, agent, misdirected, ...read } = readClauses(text);
  const found = (stage: OwnStage | undefined, doubtful: boolean, score?: number): Omit<Reading, 'wish'> => ({
    doubtful,
    detection: { ...detected(stage, score), ...(doubtful && misdirected ? { wrongNumber: true } : {}) },
  });
  if (texting === 'keep') return { ...(agent ? { wish: agent } : {}), ...found('wording', read.doubtful) };
  if (texting?.keyword === 'stop' && texting.by === 'keyword') return { wish: texting, ...found('wording', false) };

  const asksForSilence = texting?.keyword === 'stop';
  if (asksForSilence && !read.likely) return { wish: texting, ...found('wording', false) };
  const wish = (asksForSilence ? undefined : texting) ?? programHelp(text) ?? agent;
  const score = scoreFor(text, scoreOf);
  if (wish && !asksForSilence) {
    const doubtful = read.doubtful || (wish.keyword === 'agent' && score >= thresholds.stop);
    return { wish, ...found('wording', doubtful, score) };
  }
  if (asksForSilence && score >= thresholds.likely) return { wish: texting, ...found('wording', false, score) };
  const doubtful = read.doubtful || asksForSilence;
  const enough = read.guarded ? thresholds.guarded : doubtful ? thresholds.doubted : thresholds.stop;
  if (!wish && score >= enough)
    return { wish: { keyword: 'stop', by: 'wording', confidence: score }, ...found('score', false, score) };
  const doubted = doubtful || score >= thresholds.doubt;
  return { ...(wish ? { wish } : {}), ...found(doubtful ? 'wording' : doubted ? 'score' : undefined, doubted, score) };
}

/** One word or two (no; gracias; bye) say nothing to a score that is not quite sure, unless one of them ends, removes, refuses or names texts. */
function scoreFor({ whole, clauses }: Normalised, scoreOf: SilenceScore): number {
  if (whole === '') return 0;
  const score = rounded(scoreOf(clauses));
  if (score >= thresholds.short || whole.indexOf(' ', whole.indexOf(' ') + 1) > 0) return score;
  const telling = lettersOf(clauses.map(({ text }) => mended(text))).some((letters) =>
    /[HhDXxVCoUlMEST]/.test(letters),
  );
  return telling ? score : 0;
}

const ranUntil: readonly OwnStage[] = ['normalise', 'exact', 'slip', 'wording', 'score', 'priority'];

/** Names what was asked: up to the stage that decided, and beyond the third stage the order of wishes too. */
function detected(stage: OwnStage | undefined, score?: number): Detection {
  const last = stage === 'exact' || stage === 'slip' ? stage : score === undefined ? 'wording' : 'score';
  const asked = ranUntil.slice(0, ranUntil.indexOf(last) + 1);
  if (last === 'wording' || last === 'score') asked.push('priority');
  return {
    ...(stage === undefined ? {} : { stage }),
    versions: Object.fromEntries(asked.map((each) => [each, stageVersions[each]])),
    ...(score === undefined ? {} : { score }),
  };
}

/** Judged and recorded with three digits: the last ones of an exponential differ between machines. */
const rounded = (score: number): number => Math.round(score * 1_000) / 1_000;

interface ReadClauses {
  readonly texting?: FoundWish | 'keep';
  /** An opt-out that wording alone does not make sure of. */
  readonly likely: boolean;
  readonly agent?: FoundWish;
  readonly doubtful: boolean;
  /** It says that somebody else is meant. */
  readonly misdirected: boolean;
  /** A phrase knows that it only looks like a wish, or wants texts to go on. */
  readonly guarded: boolean;
}

function readClauses({ whole, clauses }: Normalised): ReadClauses {
  let texting: ReadClauses['texting'];
  let agent: FoundWish | undefined;
  let doubtful = false;
  let guarded = false;
  let likely = false;
  const known = new Map<string, Found>();
  const delighted = delight.test(whole);
  const misdirected = wrongNumber.test(whole);
  const hear = (clause: string): Found => {
    const found = known.get(clause) ?? wishOf(clause, whole, misdirected);
    known.set(clause, found);
    return found;
  };
  // “Stop texting me but keep the e-mails coming”: where something is to go on, each part is heard by itself.
  const said = clauses.flatMap(({ text }) => (/keep|guard/.test(hear(text)[0] ?? '') ? partsOf(text) : [text]));
  for (const [at, clause] of said.entries()) {
    const [wish, language, by] = hear(clause);
    const how = { by, confidence: by === 'keyword' ? 1 : 0.95, ...(language ? { language } : {}) } as const;
    const silenced = texting !== undefined && texting !== 'keep' && texting.keyword === 'stop';
    const isQuoted = at > 0 && quoting.test(said[at - 1]!);
    if ((wish === 'stop' || wish === 'likely') && isQuoted) doubtful = true;
    else if (wish === 'stop' && delighted && coyStop.test(clause)) doubtful = true;
    else if (wish === 'likely') {
      likely = !silenced || likely;
      texting = { keyword: 'stop', ...how };
    } else if (wish === 'stop' || wish === 'start') {
      likely = false;
      texting = { keyword: wish, ...how };
    } else if (wish === 'keep') {
      const goingOn = goingOnOf(clause, said.slice(at).join(' '));
      // “STOP. Don’t stop my autoship”: what is to go on there is another thing.
      if (goingOn === 'aside') guarded = true;
      else if (silenced || goingOn !== 'reconsidered') {
        doubtful = goingOn === 'takenBack' ? doubtful && misdirected : doubtful || silenced;
        texting = 'keep';
      }
    } else if (wish === 'agent') agent = { keyword: 'agent', ...how, confidence: 0.95 };
    else if (wish === 'doubt') doubtful = true;
    else if (wish === 'guard') guarded = true;
  }
  return { ...(texting ? { texting } : {}), ...(agent ? { agent } : {}), likely, doubtful, misdirected, guarded };
}

/** Longer clauses are read once, as they stand: to read them again would take as long. */
const mendable = 200;

type Found = readonly [Wish | undefined, Language | undefined, FoundWish['by']];

/**
 * What one clause says, on second thoughts: an opt-out that may be about an order is a doubt, and nobody is opted in by
 * a clause that refuses or complains, nor by one about an order.
 */
function wishOf(clause: string, whole: string, misdirected: boolean): Found {
  const heard = refuses.test(clause) ? clause.replace(otherChannel, '') : clause;
  const found = firstThought(heard, misdirected);
  const [wish, language, by] = found;
  if (by === 'keyword') return found;
  if ((wish === 'stop' || wish === 'likely') && !misdirected && mayMeanOtherwise(heard, whole))
    return ['doubt', language, by];
  if (wish === 'start' && refusal.test(heard)) return ['doubt', language, by];
  if (wish === 'start' && namesMatter(heard)) return [undefined, undefined, by];
  return found;
}

/**
 * The books come first: they know what only looks like a wish. Then the same with slips mended,
 * then the grammar; but whoever says what will happen if texts go on means it.
 */
function firstThought(clause: string, misdirected: boolean): Found {
  const keyword = keywordOfClause(clause);
  if (keyword && keyword.keyword !== 'help' && clear.test(clause.replace(/^(?:\w+ )(?=stop)/, '')))
    return [keyword.keyword, keyword.language, 'keyword'];
  const meant = mended(clause);
  if (dares(clause) || dares(meant)) return ['stop', undefined, 'wording'];
  const asked = asksForSilence(meant);
  if (asked?.threatens) return ['stop', asked.language, 'wording'];
  const said = bookWish(clause);
  if (said && said[0] !== 'doubt') return [...said, 'wording'];
  const mendedSaid = meant === clause || meant.length > mendable ? undefined : bookWish(meant);
  if (mendedSaid && mendedSaid[0] !== 'doubt') return [...mendedSaid, 'wording'];
  if (asked) return ['likely', asked.language, 'wording'];
  if (misdirected && takesAway.test(meant)) return ['stop', undefined, 'wording'];
  return [...(said ?? mendedSaid ?? ([undefined, undefined] as const)), 'wording'];
}

function bookWish(clause: string): readonly [Wish, Language] | undefined {
  for (const book of compiled) {
    const wish = book.wishOf(clause);
    if (wish) return [wish, book.language];
  }
  return undefined;
}

/** HELP counts inside a longer text only where the rest asks about the texts themselves: “help with my order” is for an agent. */
function programHelp(text: Normalised): FoundWish | undefined {
  const match = asksAboutProgram.exec(text.whole);
  if (!match) return undefined;
  return { keyword: 'help', by: 'keyword', confidence: 0.95, language: match[1] ? 'en' : match[2] ? 'fr' : 'es' };
}
