import { checkerFor } from '../../src/authoring/draft-checker.js';
import { VoiceBooth } from '../../src/authoring/voice-booth.js';
import type { Obeying } from './obeying.js';

/** Has the author record their voice for what the cursor is at, or for all of the open lesson. */
export async function recordVoice({
  desk,
  bench,
  workshop,
  dialog,
  say,
}: Pick<Obeying, 'desk' | 'bench' | 'workshop' | 'dialog' | 'say'>): Promise<void> {
  const selection = bench()?.selection;
  if (!workshop || !selection) return;
  const isLoaded = await import('./voice.element.js').then(Boolean, () => false);
  if (!isLoaded) return say('voice.failed');
  const booth = new VoiceBooth({ desk, checker: checkerFor(workshop), selection });
  await dialog('polku-voice')?.open(booth);
}
