export {
  checkSkillConfig,
  componentName,
  isSkillId,
  mergeSkillConfig,
  skillIds,
  MAGIC_CANVAS,
  type ComponentOverlay,
  type MagicCanvasConfig,
} from './config.js';
export { checkSchedulingUrl } from './scheduling-url.js';
export { activeComponents } from './overlay.js';
export { resolveActions, toolNames, type Action, type ConversationTraits } from './actions.js';
export { showTool, toFunctionTool, type FunctionTool, type Tool } from './tools.js';
export { writeFieldErrors, under, type FieldErrorMap, type FieldErrors } from './field-errors.js';
export {
  boolean,
  fields,
  length,
  mapping,
  mappingOf,
  oneOf,
  optional,
  required,
  string,
  type Check,
} from './fields.js';
export { lifecycleOnly } from './components.js';
