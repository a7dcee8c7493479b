import type { PolkuBench } from '../../components/workbench/bench.element.js';
import { WorkbenchRequestEvent } from '../../components/workbench/requests.js';
import type { PolkuVoice } from '../../components/workbench/voice.element.js';
import '../../components/workbench/workbench.element.js';
import type { PolkuWorkbench } from '../../components/workbench/workbench.element.js';
import type { DraftFile } from '../../src/draft/draft.js';
import { prepareAnnouncer } from '../../src/element/announce.js';
import type { PolkuRecording } from '../../src/element/recording.element.js';
import { until } from './until.js';
import { draftWith, lessonPath } from './voice-lesson.js';

/** A workbench with one lesson, in which a voice is recorded. */
export class VoicePage {
  #workbench?: PolkuWorkbench;
  /** All that was said to a screen reader. */
  heard = '';
  readonly #listener = new MutationObserver(() => {
    this.heard += ` ${prepareAnnouncer().textContent}`;
  });

  async open(text: string, lang = 'en'): Promise<void> {
    const files = [...draftWith(text).files.values()].flatMap((file) =>
      file.kind === 'text' ? new File([file.text], file.path) : [],
    );
    this.#workbench = document.createElement('polku-workbench');
    this.#workbench.lang = lang;
    document.body.append(this.#workbench);
    const workbench = this.#workbench;
    await until(() => workbench.renderRoot.querySelector('polku-start'), 'the start');
    workbench.dispatchEvent(new WorkbenchRequestEvent({ type: 'files.wanted', files }));
    await until(() => this.#find<PolkuBench>('polku-bench')?.compiled, 'the lesson');
    this.heard = '';
    this.#listener.observe(prepareAnnouncer(), { childList: true, characterData: true });
  }

  async close(): Promise<void> {
    this.#listener.disconnect();
    this.#workbench?.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Puts the cursor after the first letter of a text, and opens the dialog. */
  async record(at: string): Promise<void> {
    const before = this.text.slice(0, this.text.indexOf(at) + 1).split('\n');
    const place = { line: before.length, column: before.at(-1)!.length + 1 };
    const bench = this.#find<PolkuBench>('polku-bench')!;
    const editor = await until(() => bench.renderRoot.querySelector('polku-editor'));
    await editor.updateComplete;
    editor.goTo(place);
    bench.dispatchEvent(new WorkbenchRequestEvent({ type: 'voice.wanted' }));
    await until(() => this.isOpen, 'the dialog');
    await this.element.updateComplete;
  }

  /** Records something until it can be kept. */
  async take(): Promise<void> {
    const button = await until(() => this.#recordButton);
    button.click();
    await until(() => button.classList.contains('on'), 'recording');
    await this.hear();
    button.click();
    await until(() => this.#in('.keeps'), 'what can be kept');
  }

  /** Waits until there is enough to be heard. */
  hear(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 600));
  }

  async press(name: string): Promise<void> {
    const buttons = [...this.#all('button'), ...(this.#recordButton ? [this.#recordButton] : [])];
    buttons.find(({ textContent }) => textContent?.trim() === name)!.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  async choose(text: string): Promise<void> {
    const one = this.#all('.one').find(({ textContent }) => textContent?.includes(text));
    one!.click();
    await this.element.updateComplete;
  }

  /** Changes the lesson as somebody else would. */
  edit(text: string): void {
    const bench = this.#find<PolkuBench>('polku-bench')!;
    bench.desk.store.send({ type: 'text.edited', path: lessonPath, text });
  }

  get element(): PolkuVoice {
    return this.#find<PolkuVoice>('polku-voice')!;
  }

  get isOpen(): boolean {
    return this.#in<HTMLDialogElement>('dialog')?.open === true;
  }

  get shown(): string {
    return this.#in('dialog')?.textContent ?? '';
  }

  /** What is to be said. */
  get said(): string | undefined {
    return this.#in('.said')?.textContent ?? undefined;
  }

  get list(): readonly string[] {
    return this.#all('.one').map((one) => {
      const text = one.querySelector('[lang]')!.textContent;
      return `${text} ${one.querySelector('svg') ? '✓' : '–'}`;
    });
  }

  get question(): string | undefined {
    return this.#in('#unkept')?.textContent ?? undefined;
  }

  get notice(): string | undefined {
    return this.#in('.otherwise')?.textContent ?? undefined;
  }

  /** The player of what was recorded before. */
  get earlier(): HTMLElement | null {
    return this.#in('audio');
  }

  get trouble(): string | undefined {
    const trouble = this.#recorder?.renderRoot.querySelector('polku-trouble');
    return trouble?.shadowRoot?.textContent ?? undefined;
  }

  /** What the focused button is called. */
  get focused(): string {
    let focused: Element | null = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.textContent?.trim() ?? '';
  }

  get text(): string {
    const file = this.file(lessonPath);
    return file?.kind === 'text' ? file.text : '';
  }

  get recordings(): readonly string[] {
    return [...this.#files.keys()].filter((path) => path.startsWith('audio/'));
  }

  file(path: string): DraftFile | undefined {
    return this.#files.get(path);
  }

  /** The codes of what is wrong in the lesson. */
  get problems(): readonly string[] {
    const problems = this.#find<PolkuBench>('polku-bench')!.compiled?.problems ?? [];
    return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  }

  /** The address of a recording in the list of words, as the living lesson has it. */
  previewAudio(): string | undefined {
    const pane =
      this.#find<PolkuBench>('polku-bench')!.renderRoot.querySelector('polku-lesson-pane');
    const preview = pane?.renderRoot.querySelector('polku-preview');
    const trial = [...(preview?.renderRoot.querySelectorAll('polku-trial') ?? [])][0];
    const rows = (trial?.trial?.exercise.spec as { rows?: { audio?: string }[] } | undefined)?.rows;
    const audio = rows?.[0]?.audio;
    return audio?.startsWith('blob:') ? audio : undefined;
  }

  get #files(): ReadonlyMap<string, DraftFile> {
    const bench = this.#find<PolkuBench>('polku-bench');
    return bench?.desk.getSnapshot().draft?.files ?? new Map<string, DraftFile>();
  }

  get #recorder(): PolkuRecording | null {
    return this.#in<PolkuRecording>('polku-recording');
  }

  get #recordButton(): HTMLElement | null {
    return this.#recorder?.renderRoot.querySelector<HTMLElement>('.record') ?? null;
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.#workbench?.renderRoot.querySelector<T>(selector) ?? null;
  }

  #in<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.#find<PolkuVoice>('polku-voice')?.shadowRoot?.querySelector<T>(selector) ?? null;
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}
