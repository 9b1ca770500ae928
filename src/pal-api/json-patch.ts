import { failure, success, type Result } from '../lib/result.js';
import { isObject, type Json, type JsonObject } from '../lib/json.js';
import { sameJson } from './canonical-json.js';

/** One operation of a JSON Patch (RFC 6902), its pointers already split (RFC 6901). */
export type Operation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: Pointer; readonly value: Json }
  | { readonly op: 'remove'; readonly path: Pointer }
  | { readonly op: 'move' | 'copy'; readonly path: Pointer; readonly from: Pointer };

type Pointer = readonly string[];

/** Copies double a document with every operation; this much may be copied in one patch. */
const MAX_COPIED = 1024 * 1024;

/** Reads a patch, or null when it is not one. Members that an operation does not know are ignored. */
export function readPatch(body: unknown): readonly Operation[] | null {
  if (!Array.isArray(body)) return null;
  const operations = body.map(readOperation);
  return operations.every((operation) => operation !== null) ? operations : null;
}

function readOperation(operation: unknown): Operation | null {
  if (!isObject(operation)) return null;
  const path = readPointer(operation['path']);
  if (path === null) return null;
  switch (operation['op']) {
    case 'remove':
      return { op: 'remove', path };
    case 'add':
    case 'replace':
    case 'test':
      if (!Object.hasOwn(operation, 'value')) return null;
      return { op: operation['op'], path, value: operation['value'] as Json };
    case 'move':
    case 'copy': {
      const from = readPointer(operation['from']);
      return from && { op: operation['op'], path, from };
    }
    default:
      return null;
  }
}

function readPointer(text: unknown): Pointer | null {
  if (typeof text !== 'string' || !/^(\/([^~]|~[01])*)?$/s.test(text)) return null;
  return text.split('/').slice(1).map(unescape);
}

const unescape = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * Applies a patch, all of it or nothing: the document itself is never changed, only copied along the
 * path of each change, and no name reaches anything but an object's own member.
 */
export function applyPatch(document: Json, operations: readonly Operation[]): Result<Json> {
  let patched = document;
  let copied = 0;
  for (const operation of operations) {
    if (operation.op === 'copy') copied += sizeAt(patched, operation.from);
    const next = copied > MAX_COPIED ? undefined : applyOperation(patched, operation);
    if (next === undefined) return failure(`cannot ${operation.op}`, writePointer(operation.path));
    patched = next;
  }
  return success(patched);
}

function applyOperation(document: Json, operation: Operation): Json | undefined {
  const { path } = operation;
  switch (operation.op) {
    case 'add':
      return add(document, path, operation.value);
    case 'remove':
      return remove(document, path);
    case 'replace':
      return get(document, path) === undefined ? undefined : replace(document, path, operation.value);
    case 'test': {
      const found = get(document, path);
      return found !== undefined && sameJson(found, operation.value) ? document : undefined;
    }
    case 'copy': {
      const value = get(document, operation.from);
      return value === undefined ? undefined : add(document, path, value);
    }
    case 'move': {
      const value = get(document, operation.from);
      if (value === undefined || isInside(path, operation.from)) return undefined;
      if (path.length === operation.from.length && isPrefix(operation.from, path)) return document;
      if (path.length === 0) return value;
      const without = remove(document, operation.from);
      return without === undefined ? undefined : add(without, path, value);
    }
  }
}

function get(value: Json | undefined, path: Pointer): Json | undefined {
  return path.reduce<Json | undefined>((parent, key) => member(parent, key), value);
}

function member(parent: Json | undefined, key: string): Json | undefined {
  if (isList(parent)) return parent[indexOf(key) ?? -1];
  return isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
}

function add(document: Json, path: Pointer, value: Json): Json | undefined {
  return edit(document, path, value, (parent, key) => {
    if (!isList(parent)) return { ...parent, [key]: value };
    const index = key === '-' ? parent.length : indexOf(key);
    return index === null || index > parent.length ? undefined : parent.toSpliced(index, 0, value);
  });
}

function replace(document: Json, path: Pointer, value: Json): Json | undefined {
  return edit(document, path, value, (parent, key) =>
    isList(parent) ? parent.with(Number(key), value) : { ...parent, [key]: value },
  );
}

function remove(document: Json, path: Pointer): Json | undefined {
  if (path.length === 0 || get(document, path) === undefined) return undefined;
  return edit(document, path, null, (parent, key) => {
    if (isList(parent)) return parent.toSpliced(Number(key), 1);
    return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key));
  });
}

type Container = readonly Json[] | JsonObject;

/** Copies a document along a path and lets `change` make the new last container; `root` replaces it whole. */
function edit(
  document: Json,
  path: Pointer,
  root: Json,
  change: (parent: Container, key: string) => Json | undefined,
): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return root;
  if (!isList(document) && !isObject(document)) return undefined;
  if (rest.length === 0) return change(document, key);
  const inner = member(document, key);
  const changed = inner === undefined ? undefined : edit(inner, rest, root, change);
  if (changed === undefined) return undefined;
  return isList(document) ? document.with(Number(key), changed) : { ...document, [key]: changed };
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const indexOf = (key: string): number | null => (/^(0|[1-9]\d*)$/.test(key) ? Number(key) : null);

const isPrefix = (prefix: Pointer, path: Pointer) => prefix.every((key, index) => path[index] === key);

const isInside = (path: Pointer, outer: Pointer) => path.length > outer.length && isPrefix(outer, path);

const sizeAt = (document: Json, path: Pointer) => JSON.stringify(get(document, path) ?? null).length;

const writePointer = (path: Pointer) =>
  path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
