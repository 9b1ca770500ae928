import type { CardElement } from './card-element.js';
import type { CardSample } from './card-sample.js';
import type { CardType } from './card-type.js';

/**
 * Every state in which a user can meet a card, for the gallery and the tests: untouched, half answered, sent
 * with something missing, and on its way.
 */
export const sampleStates = ['open', 'draft', 'invalid', 'sending', 'waiting', 'sent', 'failed'] as const;

export type SampleState = (typeof sampleStates)[number];

/**
 * The states that this sample can be in: a card that is only dismissed is open and then gone, and nothing is on
 * its way that nobody has answered.
 */
export function statesOf(sample: CardSample, type: CardType): readonly SampleState[] {
  if (!type.answerable) return ['open'];
  return sampleStates.filter((state) => {
    if (state === 'open') return true;
    if (state === 'draft') return draftOf(sample) !== undefined;
    if (state === 'invalid') return invalidDraftOf(sample) !== undefined;
    return sample.answer !== undefined || sample.draft !== undefined;
  });
}

/** Brings a card that shows this sample, and is in a document, into a state; resolves when it is drawn. */
export async function putInState(
  card: CardElement<object, unknown>,
  sample: CardSample,
  state: SampleState,
): Promise<void> {
  const untouched = state === 'open' || state === 'invalid';
  card.draft = untouched ? undefined : state === 'draft' ? draftOf(sample) : sentDraftOf(sample);
  card.phase = state === 'draft' || state === 'invalid' ? 'open' : state;
  if (state === 'invalid') card.draft = invalidDraftOf(sample)?.draft;
  await card.updateComplete;
  if (state !== 'invalid') return;
  card.renderRoot.querySelector('form')?.requestSubmit();
  await card.updateComplete;
}

/** What a user has typed or picked, where the sample says. */
export function draftOf({ draft, answer }: CardSample): unknown {
  return draft ?? answer?.draft;
}

/** What a user has sent: complete, where the draft is only half of it. */
function sentDraftOf({ draft, answer }: CardSample): unknown {
  return answer?.draft ?? draft;
}

/** A draft that cannot be sent, or undefined where any can. */
function invalidDraftOf({ component, arguments: args }: CardSample): { readonly draft: unknown } | undefined {
  if (component === 'canvas.question' || component === 'canvas.calendar') return { draft: undefined };
  if (component !== 'canvas.input') return undefined;
  if (args['input_type'] !== undefined && args['input_type'] !== 'text') return { draft: '?' };
  return args['required'] ? { draft: undefined } : undefined;
}
