export function apiTables(): string;
export function documentedTokens(): readonly string[];
export function withTables(readme: string): string;
