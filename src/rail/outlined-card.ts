import type { CardOutline } from '../cards/card-traits.js';
import type { CardType } from '../cards/card-type.js';
import { elements } from '../cards/elements.js';
import { outlines } from '../cards/outlines.js';
import { questionAccepts } from '../cards/question/accepts.js';
import type { QuestionProps } from '../cards/question/index.js';
import { questionOutline } from '../cards/question/outline.js';
import { isPlain } from '../cards/question/parts.js';
import { CardRegistry } from '../core/registry.js';
import type { JsonObject } from '../lib/json.js';
import { success } from '../lib/result.js';
import { loadMeanwhile, needExtras } from './extras.js';

/** What a kind of card does once its code is there. */
export type CardMethods = Omit<CardType, keyof CardOutline | 'load' | 'read'>;

/** The built-in cards as a rail knows them: all in brief, and each in full when it is needed. */
export const outlinedTypes = new CardRegistry();
for (const outline of outlines) outlinedTypes.add(outlinedCard(outline));

/** A kind of card of which only the outline is there. The extras bring the rest, before anybody asks for it. */
function outlinedCard(outline: CardOutline): CardType {
  const { component, tag } = outline;
  const type: Omit<CardType, keyof CardMethods> = {
    ...outline,
    load: elements[tag],
    read(args) {
      const props = lookQuickly(tag, args);
      if (props !== undefined) return success({ props: props as object, ignored: [] });
      return needExtras().readClosely(component, args);
    },
  };
  return type as CardType;
}

/**
 * The checked arguments, or undefined where a quick look is not enough.
 *
 * @throws NotYet - Until the extras are there, but for a plain question; the element is loaded at the same time.
 */
function lookQuickly(tag: string, args: JsonObject): unknown {
  const isQuestion = tag === questionOutline.tag;
  const question = isQuestion ? questionAccepts(args) : undefined;
  if (question !== undefined && isPlain(question as QuestionProps)) return question;
  loadMeanwhile(elements[tag]);
  const { accepts } = needExtras();
  return isQuestion ? question : accepts[tag]?.(args);
}
