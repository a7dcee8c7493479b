import type { InterviewView } from './interview.view.js';

type Texts = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What is on the screen, in a few words, for who hears it: what to do first, then where. */
export function sceneName({ screen, at, sitting }: InterviewView, t: Texts): string {
  const isPair = sitting?.mode === 'pair';
  const where = at
    ? t('interview.question', { at: at.number, count: sitting?.order.length ?? 0 })
    : '';
  switch (screen) {
    case 'asked': {
      const also = at && at.index > 0 ? ` ${t('interview.followUp')}.` : '';
      return `${where}.${also} ${at?.ask.plain ?? ''}`;
    }
    case 'preparing':
      return `${t(isPair ? 'interview.thinkingPair' : 'interview.thinking')} ${where}`;
    case 'answering':
      return `${t(isPair ? 'interview.listening' : 'interview.way')} ${where}`;
    case 'looking-back':
      return `${t(isPair ? 'interview.backPair' : 'interview.back')}. ${where}`;
    case 'closing':
      return t('interview.over');
    case 'paused':
      return t('interview.paused');
    case 'declined':
      return t('interview.declined');
    default:
      return t('interview.ask');
  }
}
