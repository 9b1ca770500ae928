import { Hono } from 'hono';
import type { JsonObject } from '../lib/json.js';
import { under } from '../skill/index.js';
import { badRequest, invalidPalId, invalidPatch, stockPal } from './api-error.js';
import { readForgivingJson, readJson, readObject, readText } from './body.js';
import { sameJson } from './canonical-json.js';
import type { PalApiContext, PalApiEnvironment } from './context.js';
import { isStorable, newId } from './ids.js';
import { applyPatch, readPatch } from './json-patch.js';
import { checkPalDocument, completePalDocument, readPatchedPal, showPal } from './pal-document.js';
import { findPal, insertPal, lockPal, replacePalDocument } from './storage/pals.js';

/** `/v2/pals`: create, read, patch. */
export function palRoutes({ database, clock }: PalApiContext) {
  const routes = new Hono<PalApiEnvironment>();

  routes.post('/', async (c) => {
    const document = readObject(await readText(c.req.raw), readForgivingJson) as JsonObject;
    const errors = checkPalDocument(document);
    if (errors) throw badRequest(errors);
    const now = clock();
    const pal = {
      id: newId('p', 11),
      stock: false,
      document: completePalDocument(document),
      createdAt: now,
      updatedAt: now,
    };
    await insertPal(database.query, pal);
    return c.json(showPal(pal));
  });

  routes.get('/:pal', async (c) => {
    const id = c.req.param('pal');
    const pal = isStorable(id) ? await findPal(database.query, id) : null;
    if (!pal) throw invalidPalId();
    return c.json(showPal(pal));
  });

  routes.patch('/:pal', async (c) => {
    const id = c.req.param('pal');
    const body = readJson(await readText(c.req.raw));
    const changed = await database.transaction(async (query) => {
      const pal = isStorable(id) ? await lockPal(query, id) : null;
      if (!pal) throw invalidPalId();
      if (pal.stock) throw stockPal();
      const operations = readPatch(body);
      if (!operations) throw invalidPatch();
      const shown = showPal(pal);
      const patched = applyPatch(shown, operations);
      if (!patched.ok) throw patchFailed(patched.issues[0]?.path ?? '', patched.issues[0]?.reason ?? '');
      if (sameJson(patched.value, shown)) return null;
      const document = readPatchedPal(patched.value, shown);
      if (!document) throw patchFailed('', 'cannot change pal_id, created_at or updated_at');
      const errors = checkPalDocument(document);
      if (errors) throw badRequest(errors);
      const now = clock();
      await replacePalDocument(query, id, document, now);
      return showPal({ ...pal, document, updatedAt: now });
    });
    return changed ? c.json(changed) : c.body(null, 304);
  });

  return routes;
}

const patchFailed = (path: string, reason: string) => badRequest(under(path, [reason]));
