type Texts = readonly string[];

/** How much of it one lesson holds, in characters: each file stays within the format's limit. */
const mostText = 4_000;

/** A course with hostile text in every place that course text can reach: its files by name. */
export function hostileCourse(payloads: Texts): Readonly<Record<string, string>> {
  const lessons = batches(payloads).map((texts, at) => ({
    file: `${at + 1}-l${at + 1}.md`,
    texts,
  }));
  const units = lessons.map(
    ({ file, texts: [one = '', two = one] }) =>
      `## ${literal(one)}\n\n1. [${literal(two)}](${file})`,
  );
  const [first = ''] = payloads;
  const about = reading(lessons[0]?.texts.slice(0, 20) ?? []);
  const matter = `id: hostile\ntitle: ${inline(first)}\nlanguages: [en]\nteaches: fi\nwords: [ru]\nlicence: ${inline(first)}`;
  return {
    'course.md': `---\n${matter}\n---\n${about}\n\n${units.join('\n\n')}\n`,
    ...Object.fromEntries(lessons.map(({ file, texts }) => [file, lesson(texts)])),
    'words.ru.md': lessons.map(({ file, texts }) => translations(file, texts)).join('\n\n'),
  };
}

// For the words of `cards`; a few of each lesson, so that the file stays within the limit.
function translations(file: string, texts: Texts): string {
  const rows = lines(texts.slice(0, 10), (q, at) => `| ${at} ${cell(q)} | ${cell(q)} |`);
  return `## [${literal(texts[0]!)}](${file})\n\n| fi | ru |\n|---|---|\n${rows}`;
}

function batches(texts: Texts): readonly Texts[] {
  const found: string[][] = [];
  let size = Infinity;
  for (const text of texts) {
    size += text.length;
    if (size > mostText) {
      found.push([]);
      size = text.length;
    }
    found.at(-1)!.push(text);
  }
  return found;
}

function lesson(texts: Texts): string {
  const [one = '', two = one] = texts.map(inline);
  const steps = [reading, choice, gaps, bank, menu, order, words, match, sort, cards].map(
    (make, at) => `## ${inline(texts[at % texts.length]!)}\n\n${make(texts)}`,
  );
  const opening = `This is ${one}\n\n- a ${one}\n- b ${two}`;
  return `---\ntitle: ${one}\nminutes: ${two}\n---\n${opening}\n\n${steps.join('\n\n')}\n`;
}

// Each payload in a quote, so that what it opens ends with it; then as an address and as words.
function reading(texts: Texts): string {
  return lines(texts, (q, _, text) =>
    [
      text.replace(/^/gm, '> '),
      `a ${q} b`,
      `### ${q}`,
      `[a](${q}) ![b](${q}) [c](<${q}> "${quoted(q)}")`,
      `[${q}](https://example.com/) ![${q}](images/a.png)`,
      `> [!TIP]\n> ${q}\n\n- *${q}*\n- **${q}**`,
      `| ${cell(q)} | b |\n|---|---|\n| *${cell(q)}* | [x](${cell(q)}) |`,
      `:::fact {checked=2026-10-01 source="${quoted(q)}"}\nIt says ${q}\n:::`,
      '',
    ].join('\n\n'),
  );
}

function choice(texts: Texts): string {
  const [, one = '', two = one] = texts.map(quoted);
  const options = lines(texts, (q, at) => `- [${at % 2 ? ' ' : 'x'}] ${at} ${q}\n  > ${q}`);
  // A setting that cannot be read costs the exercise, so only one has hostile ones.
  const broken = directive(`choice {#${one} fixed="${two}"}`, texts, '- [x] a\n- [ ] b');
  return `${directive('choice', texts, options)}\n\n${broken}`;
}

function gaps(texts: Texts, attributes = ''): string {
  const sentences = lines(texts, (q, at) => `x ${q} [[${at} ${q}|${q}]] b\n`);
  const wrong = lines(texts, (q, at) => `- x${at} ${q}\n  > ${q}`);
  return directive(`gaps${attributes}`, texts, `${sentences}\n${wrong}`);
}

// With a menu of all answers in each gap, so not too many.
function menu(texts: Texts): string {
  return gaps(texts.slice(-10), ' {menu}');
}

function bank(texts: Texts): string {
  return gaps(texts.slice(0, 20), ' {bank}');
}

function order(texts: Texts): string {
  return directive(
    'order',
    texts,
    lines(texts, (q, at) => `${at + 1}. ${at} ${q}\n   > ${q}`),
  );
}

function words(texts: Texts): string {
  return directive('order {words}', texts, `1. these are ${inline(texts[0]!)}\n   > Yes`);
}

function match(texts: Texts): string {
  const [one = ''] = texts.map(cell);
  const rows = lines(texts, (q, at) => `| ${at} ${cell(q)} | ${cell(q)} ${at} |`);
  return directive('match', texts, `| ${one} | ${one} |\n|---|---|\n${rows}`);
}

function sort(texts: Texts): string {
  const group = (name: string, members: Texts) =>
    `- **${name} ${literal(members[0] ?? '')}**\n${lines(members, (q, at) => `  - ${name}${at} ${q}\n    > ${q}`)}`;
  const half = Math.ceil(texts.length / 2);
  const groups = [group('a', texts.slice(0, half)), group('b', texts.slice(half))];
  return directive('sort', texts, groups.join('\n'));
}

function cards(texts: Texts): string {
  const head = '| fi | en | spoken | picture | example | note |\n|---|---|---|---|---|---|';
  const rows = lines(texts, (text, at) => {
    const q = cell(text);
    return `| ${at} ${q} | ${q} | ${q} | ![${q}](${q}) | ${q} | ${q} |`;
  });
  return directive('words', texts, `${head}\n${rows}`);
}

function directive(head: string, texts: Texts, material: string): string {
  const [q = ''] = texts.map(inline);
  const asides = `> [!TIP]\n> See ${q}\n\n> [!NOTE]\n> So ${q}`;
  return `:::${head}\nWhat of ${head} is ${q}\n\n${material}\n\n${asides}\n:::`;
}

function lines(texts: Texts, line: (q: string, at: number, text: string) => string): string {
  return texts.map((text, at) => line(inline(text), at, text)).join('\n');
}

function inline(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cell(text: string): string {
  return inline(text).replaceAll('|', '\\|');
}

function quoted(text: string): string {
  return inline(text).replaceAll('"', "'");
}

/** Marked so that it means itself, and short: else it might hide what comes after it. */
function literal(text: string): string {
  return inline(text)
    .slice(0, 500)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
