/// <reference types="vite/client" />
import { offerMaterials } from '../../src/authoring/materials.js';
import { strings } from '../../src/authoring/new-course.strings.js';

// For bundlers that know `import.meta.glob`: the guides and templates come as files of their own.
const guides = import.meta.glob<string>('../../src/exercises/*/*.md', {
  query: '?raw',
  import: 'default',
});
const templates = import.meta.glob<string>('../../src/author/templates/*/*.md', {
  query: '?raw',
  import: 'default',
});

offerMaterials({
  async guide(type, lang) {
    const at = (suffix: string) => guides[`../../src/exercises/${type}/${type}${suffix}.md`];
    return (at(`.${lang}`) ?? at(''))?.();
  },
  async templates(lang) {
    const has = lang in { fi: true };
    const folder = has ? lang : 'en';
    const read = async (name: string) =>
      (await templates[`../../src/author/templates/${folder}/${name}.md`]?.()) ?? '';
    const [course, lesson, finnishLesson, readme] = await Promise.all(
      ['course', 'lesson', 'finnish-lesson', 'readme'].map(read),
    );
    const texts = has ? (await import('../../src/i18n/locales/author/fi.json')).default : strings;
    return {
      course: course!,
      lesson: lesson!,
      finnishLesson: finnishLesson!,
      readme: readme!,
      first: texts['new.first'],
    };
  },
});
