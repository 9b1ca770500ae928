import { traitMethods, type CardOutline, type CardTraits, type QuickAnswers } from '../cards/card-traits.js';
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

/** What the class of a built-in card's element brings along. */
interface Brought {
  readonly traits?: CardTraits<object>;
  readonly answers?: QuickAnswers;
}

/** The built-in cards as a rail knows them: all in brief, and each in full when it is needed. */
export const outlinedTypes = new CardRegistry();
for (const outline of outlines) outlinedTypes.add(outlinedCard(outline));

/**
 * A kind of card of which only the outline is there. What it is called and how it behaves comes with its
 * element; its contract, which can say what is wrong and where, comes when something is out of the ordinary.
 */
function outlinedCard(outline: CardOutline): CardType {
  const { component, tag } = outline;
  const brought = () => customElements.get(tag) as Brought | undefined;
  return {
    ...outline,
    read(args) {
      const props = lookQuickly(tag, args);
      if (props !== undefined) return success({ props: props as object, ignored: [] });
      const contract = needExtras().contractOf(component);
      return contract ? contract.read(args) : { ok: false, issues: unchecked };
    },
    readAnswer(answer) {
      const quick = answer.type === 'dismiss' ? undefined : brought()?.answers?.[answer.type];
      if (answer.type === 'dismiss' || quick?.(answer.value) !== undefined) return [];
      return needExtras().contractOf(component)?.readAnswer(answer) ?? unchecked;
    },
    load: elements[tag],
    ...traitMethods(() => brought()?.traits),
  };
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

const unchecked = [{ path: '', reason: 'could not be checked: the code for it did not load' }];
