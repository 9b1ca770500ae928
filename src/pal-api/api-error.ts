import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { writeFieldErrors, type FieldErrors } from '../skill/index.js';

/** A refusal on its way to the client. Most carry `{ error }`; a few older ones carry `{ message }`. */
export class ApiError extends Error {
  readonly status: ContentfulStatusCode;
  readonly body: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ContentfulStatusCode,
    message: string,
    { key = 'error', headers = {} }: { key?: 'error' | 'message'; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.body = { [key]: message };
    this.headers = headers;
  }
}

export const unauthorized = () => new ApiError(401, 'Invalid access token', { key: 'message' });

export const palNotFound = () => new ApiError(400, 'Bad Request. PAL not found');

export const invalidPalId = () => new ApiError(400, 'Invalid pal_id');

export const unknownSkill = (id: string) => new ApiError(404, `Unknown skill '${id}'`);

export const notAttached = (id: string) => new ApiError(404, `Skill '${id}' is not attached to this PAL`);

export const stockPal = () => new ApiError(403, 'Forbidden. Stock PALs cannot be modified');

export const conversationNotFound = () => new ApiError(404, 'Conversation not found');

export const invalidPatch = () => new ApiError(422, 'Invalid JSON patch format', { key: 'message' });

export const badRequest = (errors: FieldErrors) =>
  new ApiError(400, `Bad Request: ${writeFieldErrors(errors)}`);
