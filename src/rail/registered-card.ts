import type { AnswerType, CardType } from '../cards/card-type.js';
import { SUBMIT_HOLD } from '../cards/card-type.js';
import { writePath, type Issue, type Result } from '../lib/result.js';
import type { CardRegistration, Schema, SchemaIssue } from './register.js';

/** What the page's own code says of a card of the page. */
type RegisteredCard<Props extends object> = Pick<
  CardType<Props>,
  'read' | 'readAnswer' | 'kind' | 'heading' | 'hint' | 'changes' | 'keepDraft' | 'holdAfterSubmit'
>;

/** A card of the page's own, as its registration describes it. Whatever the page's code does, nothing is thrown. */
export function registered<Props extends object>(
  registration: CardRegistration<Props>,
): RegisteredCard<Props> {
  const { component, values, props } = registration;
  return {
    read(args) {
      const reading = props ? readStandard(props, args) : { ok: true as const, value: args as Props };
      return reading.ok ? { ok: true, value: { props: reading.value, ignored: [] } } : reading;
    },
    readAnswer({ type, value }) {
      const schema = answerSchema(values, type);
      if (schema === undefined) return [{ path: 'type', reason: `${component} takes no ${type}` }];
      const reading = schema && readStandard(schema, value);
      return reading && !reading.ok ? reading.issues : [];
    },
    kind: () => '',
    hint: () => '',
    changes: () => '',
    heading: (own: Props) => attempt(() => String(registration.heading?.(own) ?? ''), ''),
    keepDraft(draft, own: Props) {
      const { keepDraft } = registration;
      return keepDraft ? attempt(() => keepDraft(draft, own), undefined) : draft;
    },
    holdAfterSubmit(own: Props) {
      const { holdAfterSubmit } = registration;
      return holdAfterSubmit ? attempt(() => holdAfterSubmit(own), SUBMIT_HOLD) : SUBMIT_HOLD;
    },
  };
}

/** A page's own code must not break the rail: where it throws, it counts as not given. */
function attempt<Value>(run: () => Value, otherwise: Value): Value {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** The schema of an answer; null where it carries nothing, undefined where the card does not give it. */
function answerSchema(values: CardRegistration['values'], type: AnswerType): Schema | null | undefined {
  return type === 'dismiss' ? null : values?.[type];
}

/** A schema of somebody else may throw, or answer later: both are issues. */
function readStandard<Output>(schema: Schema<Output>, value: unknown): Result<Output> {
  try {
    const result = schema['~standard'].validate(value);
    if (result instanceof Promise)
      return failed([{ message: 'is checked by a schema that is asynchronous' }]);
    return result.issues ? failed(result.issues) : { ok: true, value: result.value };
  } catch (error) {
    return failed([{ message: `could not be checked: ${String(error)}` }]);
  }
}

function failed(issues: readonly SchemaIssue[]): Result<never> {
  const read = issues.map(({ message, path = [] }): Issue => {
    const keys = path.map((step) => (typeof step === 'object' ? step.key : step));
    return { path: writePath(keys), reason: message };
  });
  return { ok: false, issues: read.length > 0 ? read : [{ path: '', reason: 'is not valid' }] };
}
