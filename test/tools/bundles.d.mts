export const ENTRIES: Readonly<Record<string, string>>;
export function bundles(folder: string): Promise<Record<string, { gzip: number; brotli: number }>>;
