// The invented union's own script: it speaks two languages and tells the course which one.
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang');
const wished = asked.get('course') ?? 'diversity';
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-course]')) {
  const { course } = link.dataset;
  if (lang) link.search += `&lang=${lang}`;
  if (course !== wished) continue;
  link.ariaCurrent = 'page';
  document.querySelector('polku-course')?.setAttribute('src', `courses/${course}/course.md`);
}
speak(lang === 'fi' ? 'fi' : 'en');

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-language]');
  if (button) speak(button.dataset['language'] === 'fi' ? 'fi' : 'en');
});

function speak(lang: 'en' | 'fi'): void {
  document.documentElement.lang = lang;
  for (const element of document.querySelectorAll<HTMLElement>('[data-en]')) {
    element.textContent = element.dataset[lang] ?? '';
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label-en]')) {
    element.setAttribute('aria-label', element.getAttribute(`data-label-${lang}`) ?? '');
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset['language'] === lang));
  }
  for (const course of document.querySelectorAll('polku-course')) course.lang = lang;
}
