import './offer-materials.js';

/** The workbench as a class; importing it defines the tag, and brings what authors begin from. */
export { PolkuWorkbench } from './workbench.element.js';
export type { Materials } from '../../src/authoring/materials.js';
export type { OfferedCourse } from './offers.js';
