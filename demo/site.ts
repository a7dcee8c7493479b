// The invented union's own script: it speaks two languages and tells the course which one.
const asked = new URLSearchParams(location.search);
const courses = [...document.querySelectorAll<HTMLAnchorElement>('[data-course]')];
// A name with a slip in it shows the first course rather than none.
const shown = courses.find((link) => link.dataset['course'] === asked.get('course')) ?? courses[0];
if (shown) {
  shown.ariaCurrent = 'page';
  const src = `courses/${shown.dataset['course']}/course.md`;
  document.querySelector('polku-course')?.setAttribute('src', src);
}
speak(asked.get('lang') === 'fi' ? 'fi' : 'en');

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
  for (const link of courses) {
    link.search = `?${new URLSearchParams({ course: link.dataset['course'] ?? '', lang })}`;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-guide]')) {
    link.search = `?${new URLSearchParams({ lang })}`;
  }
  for (const course of document.querySelectorAll('polku-course')) course.lang = lang;
}
