const ask = window.matchMedia.bind(window);
let calm = false;

/** Scripts that ask whether the user wants less motion hear of the playground's switch, too. */
window.matchMedia = (query) => ask(calm && /prefers-reduced-motion:\s*reduce/.test(query) ? 'all' : query);

export function setCalm(wanted: boolean): void {
  calm = wanted;
}
