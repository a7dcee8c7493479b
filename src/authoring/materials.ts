import type { GuideSource } from './guides.js';
import type { CourseTemplates } from './new-course.js';

/** What authors begin from: the guides with their patterns, and what new courses and lessons hold. */
export interface Materials {
  readonly guide: GuideSource;
  /** In the interface language that serves a wish best. */
  readonly templates: (lang: string) => Promise<CourseTemplates>;
}

let offered: Materials | undefined;

/** Makes materials known to every workbench of the page. */
export function offerMaterials(materials: Materials): void {
  offered = materials;
}

/** The materials that were offered, if any. */
export function offeredMaterials(): Materials | undefined {
  return offered;
}
