export declare function isThere(engine: 'chromium' | 'firefox' | 'webkit'): boolean;
