import { html, type TemplateResult } from 'lit';
import type { LogEntry } from './log.js';
import './log-panel.js';
import { panelNames, renderPanel, type Workbench } from './panels.js';
import type { Settings } from './settings.js';
import { tabs } from './tabs.js';

/** What is beside the stage: the tools, and under them the log. */
export function sideColumn(
  bench: Workbench,
  entries: readonly LogEntry[],
  on: { choose(panel: Settings['panel']): void; clear(): void },
): TemplateResult {
  const { panel } = bench.settings;
  return html`<div class="side-column">
    <section class="tools" aria-label="Tools">
      ${tabs({ label: 'Tools', names: panelNames, chosen: panel, choose: on.choose })}
      <div id="panel" role="tabpanel" aria-labelledby="tab-${panel}" tabindex="0">${renderPanel(bench)}</div>
    </section>
    <log-panel class="log" .entries=${entries} @clear-log=${on.clear}></log-panel>
  </div>`;
}
