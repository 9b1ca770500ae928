/** What a plain question does without until it is on screen, and what only other questions need. */
export { renderDetail, renderOther } from './field-rows.js';
export { judge, markOf } from './quiz.js';
export { laterTraits } from './traits.js';
export { renderMark, renderVerdict } from './verdict-template.js';
