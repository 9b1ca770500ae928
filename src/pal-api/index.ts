export { createPalApi, type PalApi, type PalApiOptions, type StockPal } from './pal-api.js';
export { servePalApi, type PalApiServer, type ServeOptions } from './serve.js';
export type { RequestInfo } from './context.js';
