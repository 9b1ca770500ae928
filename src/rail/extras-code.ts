/** All that a rail can do without until its first question is on screen; it comes in one piece. */
import { bringLater } from '../cards/later-code.js';
import './canvas-notice.js';
import { completeOutlines } from './outlined-methods.js';

export { accepts } from '../cards/accepts.js';
export * from '../core/later.js';
export { english } from '../words/english.js';
export { Beside } from './beside.js';
export { DeliveryLink } from './delivery-link.js';
export { readClosely } from './outlined-methods.js';
export { failuresOf } from './failures-of.js';
export { Motion } from './motion.js';
export { moveFocus } from './move-focus.js';
export { registered } from './registered-card.js';
export { SpareCards } from './spare-cards.js';

bringLater();
completeOutlines();
