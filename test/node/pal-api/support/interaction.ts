let count = 0;

/** An interaction as a page would send it, under an id of its own. */
export function interaction(changes: object = {}): Record<string, unknown> {
  return {
    interaction_id: `ci_call_1_submit_${++count}`,
    tool_call_id: 'call_1',
    component: 'canvas.question',
    component_version: 'v1',
    type: 'submit',
    value: { selected_option_ids: ['opt_2'], skipped: false },
    ...changes,
  };
}
