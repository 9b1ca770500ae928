import { ServedPage } from './served-page.js';

/** Before the first picture: builds and serves the test page; what it returns is called after the last. */
export default async function serve(): Promise<() => Promise<void>> {
  const served = await ServedPage.open();
  process.env['SHOTS_ORIGIN'] = served.origin;
  return () => served.close();
}
