/** What can go wrong with one request. */
export interface Fault {
  /** The connection breaks, or stays silent, before the server has seen anything. */
  readonly before?: 'drop' | 'hang';
  /** The server has recorded it; then the connection breaks, stays silent, or half of the answer comes. */
  readonly after?: 'drop' | 'hang' | 'break';
  /** The answer takes so many milliseconds. */
  readonly delay?: number;
  /** This answer, and nothing is recorded. */
  readonly answer?: {
    readonly status: number;
    readonly body: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** The answer is the server's last word: it is only given to what has not been recorded. */
  readonly final?: true;
  /** The conversation ends. */
  readonly ends?: true;
}

/** Asked for every POST that comes: what goes wrong with it, or null. */
export type FaultPlan = () => Fault | null;

const refusal = (status: number, error: string): Fault => ({
  answer: { status, body: { error } },
  final: true,
});
const broken = (status: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  answer: { status, body: '<html>Bad Gateway</html>', headers },
});
const limited = (retryAfter: string, readable = true): Fault => ({
  answer: {
    status: 429,
    body: { error: 'Too many requests' },
    headers: {
      'Retry-After': retryAfter,
      ...(readable && { 'Access-Control-Expose-Headers': 'Retry-After' }),
    },
  },
});

/** Every fault of one request, by name. */
export const faults = {
  none: {},
  'no network before': { before: 'drop' },
  'cut after the server stored': { after: 'drop' },
  'never answers': { before: 'hang' },
  'never answers, having stored': { after: 'hang' },
  'answers after the timeout': { delay: 7_000 },
  '500': broken(500),
  '502': broken(502),
  '503': broken(503),
  '503 with Retry-After': broken(503, {
    'Retry-After': '3',
    'Access-Control-Expose-Headers': 'Retry-After',
  }),
  '408': broken(408),
  '425': broken(425),
  '429 seconds': limited('7'),
  '429 date': limited('Thu, 01 Jan 2026 00:00:30 GMT'),
  '429 unreadable': limited('7', false),
  '429 nonsense': limited('soon'),
  '400 ended': { ends: true },
  '400 bad': refusal(400, 'Bad Request. Bad value'),
  '404': refusal(404, 'Not found'),
  '409': refusal(409, 'Conflict'),
  '413': refusal(413, 'Too large'),
  '302': { answer: { status: 302, body: '', headers: { Location: 'https://elsewhere.example/' } } },
  '200 broken JSON': { after: 'break' },
  '200 of a sign-in page': { answer: { status: 200, body: '<html>Welcome to the train</html>' } },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

/** These faults, one for each request in turn; then nothing goes wrong. */
export function planned(...turns: readonly Fault[]): FaultPlan {
  const left = [...turns];
  return () => left.shift() ?? null;
}

/** The same fault until it is taken away. */
export function always(fault: Fault): FaultPlan {
  return () => fault;
}
