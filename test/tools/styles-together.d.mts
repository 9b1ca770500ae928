export declare function withStylesTogether(code: string): string;
