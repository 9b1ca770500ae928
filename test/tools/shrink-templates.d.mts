import type { Plugin } from 'vite';

export declare function shrinkTemplates(): Plugin;
export declare function shrinkTemplatesIn(folder: string): void;
export declare function shrunk(code: string): string;
