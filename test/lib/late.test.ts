import { expect } from '@open-wc/testing';
import { Late } from '../../src/lib/late.js';
import { NotYet } from '../../src/lib/not-yet.js';

/** Code that comes at the attempt of this number. */
function comesAt(attempt: number): { readonly late: Late<string>; attempts(): number } {
  let attempts = 0;
  const late = new Late(() =>
    ++attempts < attempt ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve('code'),
  );
  return { late, attempts: () => attempts };
}

const networkIsBack = () => dispatchEvent(new Event('online'));
const settled = () => new Promise((done) => setTimeout(done));

describe('code that is loaded late', () => {
  it('is loaded once, however many ask', async () => {
    const { late, attempts } = comesAt(1);
    expect(late.now).to.equal(null);
    await Promise.all([late.load(), late.load(), late.arrival()]);
    expect(late.now).to.equal('code');
    expect(late.need()).to.equal('code');
    expect(attempts()).to.equal(1);
  });

  it('that does not come rejects nothing, and is asked for again by the next who loads it', async () => {
    const { late, attempts } = comesAt(2);
    await late.load();
    expect(late.now).to.equal(null);
    await late.load();
    expect(late.now).to.equal('code');
    expect(attempts()).to.equal(2);
  });

  it('is there for who insists on it as soon as it is for somebody else', async () => {
    const { late } = comesAt(2);
    const arrival = late.arrival();
    await settled();
    const loaded = late.load().then(() => performance.now());
    await arrival;
    expect(performance.now() - (await loaded)).to.be.lessThan(500);
  });

  it('tells whoever needs it when to ask again, and insists', async () => {
    const { late, attempts } = comesAt(3);
    let notYet: unknown;
    try {
      late.need();
    } catch (error) {
      notYet = error;
    }
    expect(notYet).to.be.instanceOf(NotYet);
    await settled();
    expect(attempts()).to.equal(1);
    networkIsBack();
    await settled();
    expect(attempts()).to.equal(2);
    networkIsBack();
    await (notYet as NotYet).loading;
    expect(late.need()).to.equal('code');
  });

  it('comes without being told that the network is back', async () => {
    const { late, attempts } = comesAt(2);
    const before = performance.now();
    await late.arrival();
    expect(performance.now() - before).to.be.at.least(990);
    expect(attempts()).to.equal(2);
  });
});
