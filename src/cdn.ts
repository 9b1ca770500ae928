/** What a script tag brings: all of the public door, and the way to the agent that it was made for. */
export * from './index.js';
export { tavus } from './agents/tavus.js';
