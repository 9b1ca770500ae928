/** What a plain question does without until it is on screen, and what only other questions need. */
export { questionAnswers } from './answers.js';
export { renderDetail, renderOther } from './field-rows.js';
export { calledChoice } from './number-keys.js';
export { judge, markOf } from './quiz.js';
export { questionTraits } from './traits.js';
export { renderMark, renderVerdict } from './verdict-template.js';
export { problemNote } from '../status-icons.js';
