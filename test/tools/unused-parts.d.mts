/** The modules that something is left out of. */
export declare const FILES: readonly string[];
export declare function withoutUnused(file: string, code: string): string;
