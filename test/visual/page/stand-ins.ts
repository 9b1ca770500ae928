import { BOOKING } from './booking.js';

/**
 * For a browser that nobody can tell the time, nor what the network answers: time stands still at this one, and
 * every frame shows the same page. Nothing is drawn before.
 */
export function standIn(now: string): void {
  stopClock(new Date(now).getTime());
  standInForBooking();
}

/** Timers go on: only what asks for the time is told the same one. */
function stopClock(time: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (type, told: unknown[], asked) =>
      Reflect.construct(type, told.length > 0 ? told : [time], asked) as Date,
  });
  Date.now = () => time;
}

function standInForBooking(): void {
  const page = URL.createObjectURL(new Blob([BOOKING], { type: 'text/html' }));
  const { setAttribute } = HTMLIFrameElement.prototype;
  HTMLIFrameElement.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, name === 'src' ? page : value);
  };
}
