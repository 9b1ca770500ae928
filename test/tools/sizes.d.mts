export function sizes(): readonly { name: string; plain: number; gzip: number; brotli: number }[];
export function printSizes(): void;
