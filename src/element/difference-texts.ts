export { differenceTexts } from '../i18n/differences.js';
