import { html, type TemplateResult } from 'lit';
import type { RailState } from '../src/protocol.js';
import './code-panel.js';
import './composer.js';
import type { Player } from './player.js';
import './script-panel.js';
import type { Settings } from './settings.js';
import './settings-panel.js';
import './skill/history-panel.js';
import './skill/skill-panel.js';
import type { SkillSession } from './skill/skill-session.js';

/** The tools beside the stage, in the order of their tabs. */
export const panelNames = {
  script: 'Script',
  message: 'Message',
  skill: 'Skill',
  history: 'History',
  settings: 'Settings',
  code: 'Code',
} as const;

/** What the tools work with. */
export interface Workbench {
  readonly settings: Settings;
  readonly state: RailState;
  readonly player: Player;
  readonly session: SkillSession;
}

/** The tool that is chosen. */
export function renderPanel({ settings, state, player, session }: Workbench): TemplateResult {
  switch (settings.panel) {
    case 'script':
      return html`<script-panel .player=${player} .component=${state.card?.component ?? ''}></script-panel>`;
    case 'message':
      return html`<message-composer .settings=${settings} .state=${state}></message-composer>`;
    case 'skill':
      return html`<skill-panel .session=${session} .booking=${settings.booking}></skill-panel>`;
    case 'history':
      return html`<history-panel .session=${session}></history-panel>`;
    case 'settings':
      return html`<settings-panel .settings=${settings}></settings-panel>`;
    case 'code':
      return html`<code-panel .settings=${settings}></code-panel>`;
  }
}
