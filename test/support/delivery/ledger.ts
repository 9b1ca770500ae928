/** The books: what users did, against what the server has and what was said of it. */
import { CONVERSATION, type Page, type World } from './world.js';

export interface Act {
  readonly type: string;
  readonly toolCallId: string;
}

export interface Balance {
  /** How often the server has it. */
  readonly recorded: number;
  /** How often it was said to be undelivered: told to the page, or back on screen to be answered. */
  readonly undelivered: number;
  /** How often the agent was told. */
  readonly told: number;
}

const ANSWERS: ReadonlySet<string> = new Set(['submit', 'skip', 'dismiss']);

/** Closes the books on one act. */
export function balanceOf(world: World, { type, toolCallId }: Act): Balance {
  const recorded = world.endpoint.recorded.filter(
    (entry) => entry.tool_call_id === toolCallId && entry.type === type,
  );
  const said = new Set(world.pages.flatMap((page) => undeliveredOn(page, toolCallId, type)));
  const isBack = ANSWERS.has(type) && world.pages.some((page) => page.alive && isOpenOn(page, toolCallId));
  return {
    recorded: recorded.length,
    undelivered: said.size + (isBack && said.size === 0 ? 1 : 0),
    told: world.told.filter(({ conversationId }) => conversationId === CONVERSATION).length,
  };
}

/** One entry for each interaction, however many tabs say it. */
function undeliveredOn(page: Page, toolCallId: string, type: string): string[] {
  return page.problems
    .filter((problem) => problem.code === 'interaction_post_failed' && problem.level === 'error')
    .filter((problem) => problem.toolCallId === toolCallId && problem.path.includes(`_${type}_`))
    .map(({ path }) => path);
}

function isOpenOn({ controller: { state } }: Page, toolCallId: string): boolean {
  return state.card?.toolCallId === toolCallId && state.phase === 'open' && state.ended === null;
}

/** Whether nothing is lost and nothing doubled. */
export function isBalanced({ recorded, undelivered, told }: Balance): boolean {
  return recorded + undelivered === 1 && told <= recorded;
}
