import { Errands } from '../../src/core/errands.js';
import { readMessage } from '../../src/core/message.js';
import type { Policy } from '../../src/core/policy.js';
import { reduce } from '../../src/core/reduce.js';

/** The policy with both of its halves at hand. */
export const wholePolicy: Policy = { read: readMessage, reduce, errands: (host) => new Errands(host) };
