/** All that a rail can do without until its first card is on screen; it comes in one piece. */
export { Announcer } from './announcer.js';
export { announcement } from './announce.js';
export { Motion } from './motion.js';
import './canvas-notice.js';
