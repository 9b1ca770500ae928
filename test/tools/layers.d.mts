/** What a folder may not reach, by the pattern of its files. */
export const layers: Readonly<Record<string, readonly string[]>>;
