import '../components/workbench/offer-materials.js';
import '../components/workbench/workbench.element.js';
import { tokenIn } from '../src/draft/served-folder.js';

const bench = document.querySelector('polku-workbench')!;
const wished = new URLSearchParams(location.search).get('lang') ?? navigator.language;
bench.lang = wished;
document.documentElement.lang = wished.startsWith('fi') ? 'fi' : 'en';
bench.courses = [
  ['Learn Finnish', 'learn-finnish'],
  ['Plain language', 'plain-language'],
  ['Diversity', 'diversity'],
  ['The job interview', 'job-interview'],
  ['Looking for a job', 'job-search'],
].map(([name = '', id = '']) => ({ name, src: `courses/${id}/course.md` }));

const token = tokenIn(location.hash);
if (token) bench.served = { base: new URL('./', location.href).href, token };
