import { expect } from '@open-wc/testing';
import { chooseVoice, voiceKind, type VoiceFacts } from './voices.js';

const voice = (name: string, lang: string, localService = true): VoiceFacts => ({
  name,
  lang,
  localService,
});

const satu = voice('Satu', 'fi-FI');
const eddy = voice('Eddy (Finnish (Finland))', 'fi-FI');
const robot = voice('Finnish eSpeak', 'fi');
const heidi = voice('Microsoft Heidi - Finnish (Finland)', 'fi-FI');
const noora = voice('Microsoft Noora Online (Natural) - Finnish (Finland)', 'fi-FI', false);
const google = voice('Google suomi', 'fi-FI', false);
const android = voice('Finnish Finland', 'fi_FI');
const network = voice('fi-fi-x-afi-network', 'fi_FI');
const onPhone = voice('fi-fi-x-afi-local', 'fi_FI');
const anna = voice('Anna', 'de-DE');
const brazil = voice('Luciana', 'pt-BR');
const portugal = voice('Joana', 'pt-PT');
const premium = voice('Joana (Enhanced)', 'pt-PT');

const cases: readonly [
  name: string,
  voices: readonly VoiceFacts[],
  lang: string,
  allowed: VoiceFacts | undefined,
  withoutOnline?: VoiceFacts,
][] = [
  ['none at all', [], 'fi', undefined],
  ['none for the language', [anna], 'fi', undefined],
  ['the one there is', [anna, satu], 'fi', satu, satu],
  ['on the device before online', [noora, google, heidi], 'fi', heidi, heidi],
  ['a robot on the device before a person online', [noora, robot], 'fi', robot, robot],
  ['online only when allowed', [anna, google], 'fi', google, undefined],
  ['the better one of two online', [google, noora], 'fi', noora, undefined],
  ['jokes and robots last', [eddy, robot, satu], 'fi', satu, satu],
  ['with an underscore', [anna, android], 'fi-FI', android, android],
  ['a phone calls all voices local', [network, onPhone], 'fi', onPhone, onPhone],
  ['a phone with nothing but the network', [network], 'fi', network, undefined],
  ['the region', [brazil, portugal], 'pt-PT', portugal, portugal],
  ['the likely region', [portugal, brazil], 'pt', brazil, brazil],
  ['another region rather than none', [brazil], 'pt-PT', brazil, brazil],
  ['the better of two alike', [portugal, premium], 'pt-PT', premium, premium],
  ['three letters for the language', [voice('Suomi', 'fin-FIN')], 'fi', undefined],
  ['a tag that is none', [voice('?', '')], 'fi', undefined],
  ['a language that is none', [satu], '', undefined],
];

describe('choosing a voice', () => {
  for (const [name, voices, lang, allowed, withoutOnline] of cases) {
    it(name, () => {
      expect(chooseVoice(voices, lang, true)?.name).to.equal(allowed?.name);
      expect(chooseVoice(voices, lang, false)?.name).to.equal(withoutOnline?.name);
      const kind = allowed ? (withoutOnline ? 'on-device' : 'online') : 'none';
      expect(voiceKind(voices, lang)).to.equal(kind);
    });
  }
});
