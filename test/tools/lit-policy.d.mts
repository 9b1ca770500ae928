/** The one place where lit-html hands a string to the HTML parser. */
export const LIT_SINK: RegExp;
export function withOwnPolicy(code: string): string;
