import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asSchema, generateText, jsonSchema, tool } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import OpenAI from 'openai';
import type { ChatCompletionTool } from 'openai/resources/chat/completions';
import { catalog } from '../../../src/cards/catalog.js';
import { samples } from '../../../src/cards/samples.js';
import type { JsonObject } from '../../../src/lib/json.js';
import { componentName, resolveActions, showTool, toFunctionTool } from '../../../src/skill/index.js';
import { mend } from './beyond-schema.js';
import { valuesOf } from './schema-values.js';

const LINK = 'https://calendly.com/x';
const actions = resolveActions({ components: { scheduling_embed: { scheduling_url: LINK } } });
const LAYOUT = ['layout', 'display_mode'];

/** Every place of a schema, with what stands there. */
function places(schema: JsonObject, path = ''): [string, JsonObject][] {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonObject>);
  const inside = properties.flatMap(([name, inner]) => places(inner, path ? `${path}.${name}` : name));
  const items = schema['items'] ? places(schema['items'] as JsonObject, `${path}[]`) : [];
  return [
    ...(path && !path.endsWith('[]') ? ([[path, schema]] as [string, JsonObject][]) : []),
    ...inside,
    ...items,
  ];
}

describe('A tool definition', () => {
  it('exists for every card, and has a name that every model takes', () => {
    assert.equal(actions.length, catalog.length + 2);
    for (const { name, description } of actions) {
      assert.match(name, /^[a-zA-Z0-9_-]{1,64}$/);
      assert.ok(description.length > 20);
    }
  });

  it('is a valid JSON Schema', () => {
    const ajv = new Ajv2020({ strict: false });
    for (const { name, parameters } of actions) assert.ok(ajv.validateSchema(parameters), name);
  });

  it('tells the model what every argument is for', () => {
    for (const { name, parameters } of actions) {
      for (const [path, schema] of places(parameters)) assert.ok(schema['description'], `${name}: ${path}`);
    }
  });

  it('describes no argument that does not exist', async () => {
    const { descriptions } = await import('../../../src/skill/descriptions.js');
    const { formats } = await import('../../../src/skill/formats.js');
    for (const card of catalog) {
      const name = componentName(card);
      const known = new Set(['', ...places(showTool(card).parameters).map(([path]) => path)]);
      for (const table of [descriptions, formats]) {
        for (const path of Object.keys(table[name] ?? {})) assert.ok(known.has(path), `${name}: ${path}`);
      }
    }
  });

  it('offers the two side rails, and only those', () => {
    for (const card of catalog) {
      const { layout } = showTool(card).parameters['properties'] as Record<string, JsonObject>;
      assert.deepEqual((layout?.['properties'] as Record<string, JsonObject>)['preferred_slot']?.['enum'], [
        'safe-area-right',
        'safe-area-left',
      ]);
    }
  });

  for (const card of catalog) {
    it(`gives ${card.component} no arguments that it would refuse`, () => {
      fc.assert(
        fc.property(valuesOf(showTool(card).parameters), (values) => {
          const args = mend(card.component, values as Record<string, unknown>);
          // The page takes the layout away before the card reads the rest.
          const own = Object.entries(args).filter(([name]) => !LAYOUT.includes(name));
          const reading = card.read(JSON.parse(JSON.stringify(Object.fromEntries(own))) as JsonObject);
          assert.ok(reading.ok, JSON.stringify({ args, reading }));
        }),
        { numRuns: 150 },
      );
    });

    it(`allows every sample of ${card.component}`, () => {
      const own = samples.filter(({ component }) => component === card.component);
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
        showTool(card).parameters,
      );
      assert.ok(own.length > 0);
      for (const { name, arguments: args } of own) {
        assert.ok(validate(args), `${name}: ${JSON.stringify(validate.errors)}`);
      }
    });
  }
});

describe('A client library', () => {
  it('of OpenAI sends the tools as they are', async () => {
    let sent: { tools?: unknown } = {};
    const client = new OpenAI({
      apiKey: 'none',
      maxRetries: 0,
      fetch: (_url, init) => {
        sent = JSON.parse(init?.body as string) as typeof sent;
        return Promise.resolve(Response.json({ id: 'x', choices: [] }));
      },
    });
    const tools: ChatCompletionTool[] = actions
      .map(toFunctionTool)
      .map(({ type, function: { name, description, parameters } }) => ({
        type,
        function: { name, description, parameters: { ...parameters } },
      }));
    await client.chat.completions.create({ model: 'any', messages: [], tools });
    assert.deepEqual(sent.tools, actions.map(toFunctionTool));
  });

  it('of Vercel hands the schemas to a model and its call back to us', async () => {
    const model = new MockLanguageModelV3({
      doGenerate: () =>
        Promise.resolve({
          content: [
            {
              type: 'tool-call',
              toolCallId: 'call_1',
              toolName: 'canvas_show_question',
              input: '{"question":"Tea?","options":[{"id":"y","label":"Yes"},{"id":"n","label":"No"}]}',
            },
          ],
          finishReason: { unified: 'tool-calls', raw: undefined },
          usage: {
            inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
            outputTokens: { total: 1, text: 1, reasoning: 0 },
          },
          warnings: [],
        }),
    });
    const tools = Object.fromEntries(
      actions.map(({ name, description, parameters }) => [
        name,
        tool({ description, inputSchema: jsonSchema<object>(parameters) }),
      ]),
    );
    const result = await generateText({ model, prompt: 'Ask about tea', tools });
    assert.equal(result.toolCalls[0]?.toolName, 'canvas_show_question');
    const offered = model.doGenerateCalls[0]?.tools ?? [];
    assert.deepEqual(
      offered.map(({ name }) => name),
      actions.map(({ name }) => name),
    );
    assert.deepEqual(
      await asSchema(tools['canvas_show_question']?.inputSchema).jsonSchema,
      actions[0]?.parameters,
    );
  });
});
