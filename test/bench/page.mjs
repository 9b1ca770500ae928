import { cards } from './cards.mjs';

const STYLE = 'body{margin:0}.stage{position:relative;height:100vh;overflow:hidden;font-family:sans-serif}';

/**
 * The page of a variant, or an empty one. A stranger's page: one script tag, and the message at hand.
 * @param {object | undefined} site
 * @param {string | null} first - The kind of a card that waits already.
 */
export function pageOf(site, first) {
  const message = first ? `bench.first(${JSON.stringify(cards[first])})` : '';
  const code = site
    ? `<script>${site.harness}</script>
<script type="module" src="${site.script}"></script>
<script type="module">${site.inline};${message}</script>`
    : '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>bench</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<div class="stage">${site?.body ?? ''}</div>
${code}`;
}
