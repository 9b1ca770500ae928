import { Hono } from 'hono';
import { isObject, type JsonObject } from '../lib/json.js';
import {
  checkSkillConfig,
  fields,
  isSkillId,
  mapping,
  mergeSkillConfig,
  optional,
  required,
  under,
  type FieldErrors,
} from '../skill/index.js';
import { badRequest, notAttached, palNotFound, stockPal, unknownSkill } from './api-error.js';
import { readObject, readText } from './body.js';
import { writeMoment } from './clock.js';
import type { PalApiContext, PalApiEnvironment } from './context.js';
import { isStorable } from './ids.js';
import type { Query } from './storage/database.js';
import {
  deleteAttachment,
  findAttachment,
  findPal,
  listAttachments,
  lockPal,
  putAttachment,
  type Attachment,
} from './storage/pals.js';

/** `/v2/pals/{pal_id}/skills`: the six endpoints. */
export function skillRoutes({ database, clock }: PalApiContext) {
  const routes = new Hono<PalApiEnvironment>();

  routes.get('/:pal/skills', async (c) => {
    const pal = await readable(database.query, c.req.param('pal'));
    return c.json(showAll(await listAttachments(database.query, pal)));
  });

  routes.put('/:pal/skills', async (c) => {
    const text = await readText(c.req.raw);
    const attachments = await database.transaction(async (query) => {
      const pal = await writable(query, c.req.param('pal'));
      const configs = readSkillSet(readObject(text));
      const now = clock();
      for (const { skillId } of await listAttachments(query, pal)) {
        if (!configs.has(skillId)) await deleteAttachment(query, pal, skillId);
      }
      for (const [skillId, config] of configs) await putAttachment(query, pal, skillId, config, now);
      return listAttachments(query, pal);
    });
    return c.json(showAll(attachments));
  });

  routes.get('/:pal/skills/:skill', async (c) => {
    const { pal, skill } = c.req.param();
    const id = await readable(database.query, pal);
    const attachment = isStorable(skill) ? await findAttachment(database.query, id, skill) : null;
    if (!attachment) throw notAttached(skill);
    return c.json(show(attachment));
  });

  routes.put('/:pal/skills/:skill', async (c) => {
    const { pal, skill } = c.req.param();
    const text = await readText(c.req.raw);
    const attachment = await database.transaction(async (query) => {
      const id = await writable(query, pal, skill);
      const body = readObject(text);
      const errors = fields({ config: optional(mapping) })(body);
      if (errors) throw badRequest(errors);
      return putAttachment(query, id, skill, checked(skill, body['config'] ?? {}), clock());
    });
    return c.json(show(attachment));
  });

  routes.patch('/:pal/skills/:skill', async (c) => {
    const { pal, skill } = c.req.param();
    const text = await readText(c.req.raw);
    const attachment = await database.transaction(async (query) => {
      const id = await writable(query, pal, skill);
      const before = await findAttachment(query, id, skill);
      if (!before) throw notAttached(skill);
      const body = readObject(text);
      const errors = fields({ config: required(mapping) })(body);
      if (errors) throw badRequest(errors);
      const merged = mergeSkillConfig(before.config, body['config'] as JsonObject);
      return putAttachment(query, id, skill, checked(skill, merged), clock());
    });
    return c.json(show(attachment));
  });

  routes.delete('/:pal/skills/:skill', async (c) => {
    const { pal, skill } = c.req.param();
    await database.transaction(async (query) => {
      const id = await writable(query, pal);
      const detached = isStorable(skill) && (await deleteAttachment(query, id, skill));
      if (!detached) throw notAttached(skill);
    });
    return c.body(null, 204);
  });

  return routes;
}

async function readable(query: Query, id: string): Promise<string> {
  if (!isStorable(id) || !(await findPal(query, id))) throw palNotFound();
  return id;
}

async function writable(query: Query, id: string, skill?: string): Promise<string> {
  const pal = isStorable(id) ? await lockPal(query, id) : null;
  if (!pal) throw palNotFound();
  if (skill !== undefined && !isSkillId(skill)) throw unknownSkill(skill);
  if (pal.stock) throw stockPal();
  return id;
}

function checked(skill: string, config: unknown): JsonObject {
  const errors = checkSkillConfig(skill, config);
  if (errors) throw badRequest(errors);
  return config as JsonObject;
}

/** Reads a whole set of skills: all of it is right, or everything that is wrong is said. */
function readSkillSet(body: Record<string, unknown>): ReadonlyMap<string, JsonObject> {
  const errors = fields({ skills: required(mapping) })(body);
  if (errors) throw badRequest(errors);
  const entries = Object.entries(body['skills'] as Record<string, unknown>);
  const unknown = entries.find(([skill]) => !isSkillId(skill));
  if (unknown) throw unknownSkill(unknown[0]);
  const faults = entries.flatMap(([skill, entry]): [string, FieldErrors][] => {
    const wrong = checkEntry(skill, entry);
    return wrong ? [[skill, wrong]] : [];
  });
  if (faults.length > 0) throw badRequest(under('skills', new Map(faults)));
  return new Map(
    entries.map(([skill, entry]) => [skill, ((entry as JsonObject)['config'] ?? {}) as JsonObject]),
  );
}

function checkEntry(skill: string, entry: unknown): FieldErrors | null {
  const wrong = fields({ config: optional(mapping) })(entry);
  if (wrong) return wrong;
  const config = isObject(entry) ? (entry['config'] ?? {}) : {};
  const errors = checkSkillConfig(skill, config);
  return errors && under('config', errors);
}

const show = (attachment: Attachment) => ({
  skill_id: attachment.skillId,
  config: attachment.config,
  attached_at: `${writeMoment(attachment.attachedAt)}+00:00`,
  updated_at: `${writeMoment(attachment.updatedAt)}+00:00`,
});

const showAll = (attachments: readonly Attachment[]) => ({
  data: Object.fromEntries(attachments.map((attachment) => [attachment.skillId, show(attachment)])),
});
