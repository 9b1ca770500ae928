import { html, type TemplateResult } from 'lit';
import type { Player } from './player.js';
import { segments } from './segments.js';
import './transport.js';

export const WIDTHS = [
  { value: 'phone', label: 'Phone' },
  { value: 'landscape', label: 'Landscape' },
  { value: 'tablet', label: 'Tablet' },
  { value: 'desktop', label: 'Desktop' },
] as const;

/** What is below the stage: the script's controls, and the size of the stage. */
export function stageFoot(player: Player, width: string, choose: (width: string) => void): TemplateResult {
  return html`<div class="under">
    <script-transport .player=${player}></script-transport>
    ${segments({
      name: 'width',
      legend: 'Size of the stage',
      quiet: true,
      options: WIDTHS,
      chosen: width,
      choose,
    })}
  </div>`;
}
