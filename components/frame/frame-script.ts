import { fitFrames } from './fit-frames.js';

// `polku.frame.js`: for pages that show courses in frames.
fitFrames(window);
