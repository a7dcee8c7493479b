import '../components/guide/guide.element.js';
import { interfaceLanguage } from '../src/i18n/translator.js';
import { guideTexts } from './guide-texts.js';

const guide = document.querySelector('polku-guide')!;
const asked = new URLSearchParams(location.search);
const lang = interfaceLanguage(asked.get('lang') ?? navigator.language);
document.documentElement.lang = lang;
guide.lang = lang;
guide.page = asked.get('page') ?? guideTexts.pages[0]!;
guide.site = guideTexts;
