/** What a script tag brings: all of the public door, and the way to the agent that it was made for. */
export * from './index.js';
export { tavus } from './agents/tavus.js';
// The card that is met most is there from the start: a first question waits for nothing but this file.
import './cards/question/question-card.js';
