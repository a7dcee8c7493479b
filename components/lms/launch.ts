import { explain } from '../explain.js';

// The script of the page that an LMS opens. What is loaded apart can fail apart, and is told.
import('./lms.element.js')
  .catch(async (error: unknown) => {
    const { refusalOf } = await import('../ways-in/refusal.js');
    explain(refusalOf(error));
  })
  .catch(() => explain());
