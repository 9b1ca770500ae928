import type { Block } from './tree.js';

/**
 * How deep each block lies in the outline of the text: 1 under its highest headings, 0 before the first. A
 * text that begins with `##` or leaves a level out has no gap in its outline, so that a screen reader's user
 * who goes from heading to heading does not look for what is missing. Only what came before counts: a heading
 * does not change when the text grows.
 */
export function outline(blocks: readonly Block[]): readonly number[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return open.length;
    while ((open.at(-1) ?? 0) >= block.level) open.pop();
    return open.push(block.level);
  });
}
