export { MarkdownReader } from './markdown-reader.js';
export { renderBlocks } from './render-blocks.js';
