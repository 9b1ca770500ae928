/** What a PAL API can refuse, by name. */
export type PalApiErrorCode =
  | 'unauthorized'
  | 'pal_not_found'
  | 'stock_pal'
  | 'unknown_skill'
  | 'skill_not_attached'
  | 'bad_request'
  | 'invalid_patch'
  | 'not_found'
  | 'conflict'
  | 'conversation_ended'
  | 'too_large'
  | 'too_many_requests'
  | 'server_error'
  | 'unreachable';

/** A refusal, or no answer at all. */
export class PalApiError extends Error {
  override readonly name = 'PalApiError';
  readonly code: PalApiErrorCode;
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  /** When to try again, in seconds, where the API says so. */
  readonly retryAfter: number | null;

  constructor(
    code: PalApiErrorCode,
    message: string,
    {
      status = 0,
      retryAfter = null,
      cause,
    }: { status?: number; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Reads a refusal from its response. */
export async function readRefusal(response: Response): Promise<PalApiError> {
  const message = readMessage(await response.text().catch(() => ''), response.status);
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new PalApiError(codeOf(response.status, message), message, {
    status: response.status,
    retryAfter: Number.isFinite(seconds) ? seconds : null,
  });
}

function readMessage(text: string, status: number): string {
  try {
    const { error, message } = JSON.parse(text) as { readonly error?: unknown; readonly message?: unknown };
    if (typeof error === 'string') return error;
    if (typeof message === 'string') return message;
  } catch {
    // Not of this API; the status is all there is.
  }
  return `HTTP ${status}`;
}

function codeOf(status: number, message: string): PalApiErrorCode {
  if (status === 400) {
    if (/PAL not found|Invalid pal_id/.test(message)) return 'pal_not_found';
    return /has ended/.test(message) ? 'conversation_ended' : 'bad_request';
  }
  if (status === 404) {
    if (message.startsWith('Unknown skill ')) return 'unknown_skill';
    return message.includes('is not attached to this PAL') ? 'skill_not_attached' : 'not_found';
  }
  return BY_STATUS[status] ?? (status >= 500 ? 'server_error' : 'bad_request');
}

const BY_STATUS: Readonly<Record<number, PalApiErrorCode>> = {
  401: 'unauthorized',
  403: 'stock_pal',
  409: 'conflict',
  413: 'too_large',
  422: 'invalid_patch',
  429: 'too_many_requests',
};
