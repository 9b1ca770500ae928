import type { Plugin } from 'vite';

export declare function shortProperties(folder: string): Plugin;
export declare function shortNames(source: string): ReadonlyMap<string, string>;
export declare function withShortProperties(code: string, names: ReadonlyMap<string, string>): string;
