import type { VoiceKind } from './speech.js';

/** What is known of a voice: the part of `SpeechSynthesisVoice` that decides. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>;

// eSpeak's robot, Apple's jokes, and its Eloquence voices, which speak all languages alike.
const poor =
  /e-?speak|\b(albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|fred|good news|hysterical|jester|junior|kathy|organ|pipe organ|princess|ralph|superstar|trinoids|whisper|wobble|zarvox|eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley)\b/i;

const fine = /natural|neural|premium|enhanced|siri/i;

// Android calls all its voices local; their names tell.
const elsewhere = /\bonline\b|-network\b/i;

/**
 * The voice to speak a language with: on the device before online ones, which are left out unless
 * they are allowed; then ones that are pleasant, then ones of the same region.
 */
export function chooseVoice<Voice extends VoiceFacts>(
  voices: readonly Voice[],
  lang: string,
  allowsOnline: boolean,
): Voice | undefined {
  return voices
    .filter((voice) => speaks(voice, lang) && (allowsOnline || isOnDevice(voice)))
    .map((voice, index) => ({ voice, index, rank: rankOf(voice, lang) }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)[0]?.voice;
}

/** Where the best voice for a language is. */
export function voiceKind(voices: readonly VoiceFacts[], lang: string): VoiceKind {
  const best = chooseVoice(voices, lang, true);
  return best ? (isOnDevice(best) ? 'on-device' : 'online') : 'none';
}

function rankOf(voice: VoiceFacts, lang: string): number {
  const facts = [
    isOnDevice(voice),
    !poor.test(voice.name),
    tagOf(voice.lang) === tagOf(lang),
    fine.test(voice.name),
  ];
  return facts.reduce((rank, holds) => rank * 2 + Number(holds), 0);
}

function speaks(voice: VoiceFacts, lang: string): boolean {
  return languageOf(voice.lang) === languageOf(lang);
}

function isOnDevice({ name, localService }: VoiceFacts): boolean {
  return localService && !elsewhere.test(name);
}

// Android writes `fi_FI`, and some engines `fin-FIN`.
function tagOf(lang: string): string {
  try {
    const { language, region } = new Intl.Locale(lang.replaceAll('_', '-')).maximize();
    return `${language}-${region}`;
  } catch {
    return lang.toLowerCase();
  }
}

function languageOf(lang: string): string {
  return tagOf(lang).split('-')[0] ?? '';
}
